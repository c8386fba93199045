import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The first page of all: in which language, and what will be asked.
Column {
    id: page

    required property Kiosk kiosk

    spacing: Theme.gap * 3

    Label {
        width: parent.width
        text: Words.setup.language_text
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "setup:next"
            focus: true
            primary: true
            iconName: Icons.next
            iconLast: true
            text: Words.setup.next
            onTapped: {
                page.kiosk.facilitator.care.startIn(page.kiosk.language);
                page.kiosk.facilitator.setup.next();
            }
        }

        StaffButton {
            objectName: "setup:language"
            iconName: Icons.language
            text: Words.table.language
            Accessible.name: Words.table.language_name
            onTapped: page.kiosk.otherLanguage()
        }
    }
}
