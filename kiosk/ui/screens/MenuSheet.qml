pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// What a narrow table keeps out of its bar.
Grid {
    id: sheet

    required property Kiosk kiosk
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    signal done

    columns: 2
    spacing: Theme.gap * 2

    component Entry: SheetTile {
        width: sheet.cell
    }

    component Door: Entry {
        property string sheetKind

        objectName: sheetKind
        caption: Words.table.word(sheetKind)
        onTapped: {
            sheet.kiosk.openSheet(sheetKind);
            sheet.done();
        }
    }

    Door { sheetKind: "seats"; iconName: Icons.people }
    Door { sheetKind: "comfort"; iconName: Icons.comfort }
    Door { sheetKind: "about"; iconName: "mdi6.information-outline" }

    Entry {
        objectName: "language"
        iconName: Icons.language
        caption: Words.table.language
        Accessible.name: Words.table.language_name
        onTapped: sheet.kiosk.otherLanguage()
    }
}
