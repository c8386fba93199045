pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// Larger text, no motion, strong contrast, silence, more time, the other language. It forgets itself for the next visitor.
Grid {
    id: sheet

    required property Kiosk kiosk
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: Theme.portrait && Theme.compact && Theme.large ? 1 : Theme.portrait || Theme.compact || Theme.large ? 2 : 3
    spacing: Theme.gap * (Theme.compact ? 1 : 2)

    component Toggle: SheetTile {
        property string what

        objectName: `comfort:${what}`
        width: sheet.cell
        caption: Words.comfort.word(what)
        stateText: chosen ? Words.comfort.on : Words.comfort.off
        onTapped: sheet.kiosk.adjust(what)
    }

    Toggle { what: "large"; iconName: "mdi6.format-size"; chosen: sheet.kiosk.large }
    Toggle { what: "calm"; iconName: "mdi6.motion-pause-outline"; chosen: sheet.kiosk.calm }
    Toggle { what: "contrast"; iconName: "mdi6.contrast-circle"; chosen: sheet.kiosk.contrast }

    Toggle { what: "silent"; iconName: "mdi6.volume-off"; chosen: sheet.kiosk.silent }

    SheetTile {
        objectName: "comfort:pace"
        width: sheet.cell
        iconName: Icons.moreTime
        caption: Words.comfort.word(`time_${sheet.kiosk.pace}`)
        chosen: sheet.kiosk.pace !== "normal"
        stateText: chosen ? Words.comfort.on : Words.comfort.off
        onTapped: sheet.kiosk.slower()
    }

    SheetTile {
        objectName: "comfort:language"
        width: sheet.cell
        iconName: Icons.language
        caption: Words.comfort.language
        onTapped: sheet.kiosk.otherLanguage()
    }
}
