pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Each thing of comfort by itself: a touch leads to what it may be next. It forgets itself for the next visitor.
SheetTiles {
    id: sheet

    required property Kiosk kiosk
    readonly property ComfortModel comfort: kiosk.comfort
    readonly property bool tight: Theme.compact && Theme.large // no room for what is the same on the first page

    component Setting: SheetTile {
        property string what

        objectName: `setting:${what}`
        width: sheet.cell
        caption: Words.comfort.word(what)
        stateText: chosen ? Words.comfort.on : Words.comfort.off
        onTapped: sheet.comfort.turn(what)
    }

    Setting { what: "text"; caption: Words.comfort.word(`text_${sheet.comfort.text}`); iconName: "mdi6.format-size"; chosen: sheet.comfort.text !== "normal" }
    Setting { what: "spacing"; iconName: "mdi6.format-letter-spacing"; chosen: sheet.comfort.spacing !== "normal"; visible: Theme.roomy }
    Setting { what: "calm"; iconName: "mdi6.motion-pause-outline"; chosen: sheet.comfort.calm }
    Setting { what: "contrast"; caption: Words.comfort.word(`contrast_${sheet.comfort.contrast}`); iconName: "mdi6.contrast-circle"; chosen: sheet.comfort.contrast !== "drawn"; visible: !((sheet.tight || (Theme.compact && Theme.portrait)) && sheet.comfort.touch === "switch") }
    Setting { what: "pace"; caption: Words.comfort.word(`time_${sheet.comfort.pace}`); iconName: Icons.moreTime; chosen: sheet.comfort.pace !== "normal" }
    Setting { what: "touch"; caption: Words.comfort.word(`touch_${sheet.comfort.touch}`); iconName: sheet.comfort.touch === "switch" ? Icons.single : Icons.steady; chosen: sheet.comfort.touch !== "normal" }

    SheetTile {
        objectName: "setting:ring"
        width: sheet.cell
        visible: sheet.comfort.touch === "switch"
        iconName: Icons.minutes
        caption: Words.comfort.word(`ring_${sheet.comfort.ring}`)
        note: sheet.comfort.ring === "hand" ? Words.comfort.ring_told : ""
        onTapped: sheet.comfort.turn("ring")
    }

    SheetTile {
        objectName: "settings:hearing"
        width: sheet.cell
        iconName: Icons.sound
        caption: Words.hearing.title
        onTapped: sheet.kiosk.openSheet("hearing")
    }

    Setting {
        readonly property string hand: sheet.comfort.place === "left" ? Words.comfort.left_hand : ""

        what: "place"
        iconName: Icons.lower
        chosen: sheet.comfort.place !== "drawn"
        stateText: hand || (chosen ? Words.comfort.on : Words.comfort.off)
        visible: Theme.lowers
        Accessible.description: hand
    }
    Setting { what: "words"; iconName: Icons.plainWords; chosen: sheet.comfort.words !== "full"; visible: sheet.kiosk.easy && !sheet.tight }
}
