pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What makes playing easier, named by what one gets; a second touch takes it back. Each thing by itself lies on another sheet.
SheetTiles {
    id: sheet

    required property Kiosk kiosk
    readonly property ComfortModel comfort: kiosk.comfort
    readonly property bool tight: Theme.compact && (Theme.large || (Theme.portrait && Theme.foot > 0)) // no room for one more

    component Help: SheetTile {
        property string help

        objectName: `comfort:${help}`
        width: sheet.cell
        caption: Words.comfort.word(help)
        chosen: sheet.comfort.given.includes(help)
        stateText: chosen ? Words.comfort.on : Words.comfort.off
        onTapped: sheet.comfort.help(help)
    }

    Help { help: "bigger"; iconName: Icons.words; grown: 1.3 }
    Help { help: "sharper"; iconName: Icons.words; sample: Colours.white; sampleInk: Colours.black }
    Help { help: "darker"; iconName: Icons.words; sample: Colours.black; sampleInk: Colours.white; visible: !(sheet.tight && sheet.kiosk.easy) } // it is a contrast
    Help { help: "listen"; iconName: Icons.listen }
    Help { help: "longer"; iconName: Icons.moreTime; visible: sheet.columns > 2 } // no room for a fifth row: it is a setting, and whoever listens has it
    Help { help: "steadier"; iconName: Icons.steady }
    Help { help: "plainer"; iconName: Icons.plainWords; visible: sheet.kiosk.easy }
    Help { help: "lower"; iconName: Icons.lower; visible: Theme.lowers }
    Help { help: "single"; iconName: Icons.single; visible: !(Theme.compact && Theme.large) } // it is among the settings

    SheetTile {
        objectName: "comfort:settings"
        width: sheet.cell
        iconName: "mdi6.tune-variant"
        caption: Words.settings.title
        onTapped: sheet.kiosk.openSheet("settings")
    }
}
