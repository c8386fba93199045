pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What is heard: the sounds, and the voice that reads what is shown, slower or faster, softer or louder.
SheetTiles {
    id: sheet

    required property Kiosk kiosk
    readonly property ComfortModel comfort: kiosk.comfort

    component Setting: SheetTile {
        property string what

        objectName: `setting:${what}`
        width: sheet.cell
        caption: Words.comfort.word(what)
        stateText: chosen ? Words.comfort.on : Words.comfort.off
        onTapped: sheet.comfort.turn(what)
    }

    component Step: SheetTile {
        property string what
        property string along
        property int way

        objectName: `setting:${what}`
        width: sheet.cell
        caption: Words.comfort.word(what)
        onTapped: sheet.comfort.move(along, way)
    }

    Setting { what: "voice"; iconName: Icons.listen; chosen: sheet.comfort.voice }
    Setting { what: "silent"; iconName: "mdi6.volume-off"; chosen: sheet.comfort.silent }
    Step { what: "slower"; iconName: "mdi6.minus"; along: "tempo"; way: -1 }
    Step { what: "faster"; iconName: "mdi6.plus"; along: "tempo"; way: 1 }
    Step { what: "softer"; iconName: "mdi6.volume-minus"; along: "loudness"; way: -1 }
    Step { what: "louder"; iconName: "mdi6.volume-plus"; along: "loudness"; way: 1 }
}
