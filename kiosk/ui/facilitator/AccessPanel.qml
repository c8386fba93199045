import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// What anybody at the stand may do without a code.
Flow {
    id: panel

    required property Kiosk kiosk
    readonly property var words: kiosk.words.access
    readonly property FacilitatorModel facilitator: kiosk.facilitator

    spacing: Theme.gap * 2

    component Way: StaffButton {
        property string picture

        iconName: Theme.compact ? "" : picture
    }

    Way {
        objectName: "access:restart"
        visible: panel.facilitator.atTable
        picture: Icons.restart
        text: panel.words.restart
        onTapped: {
            panel.kiosk.restart();
            panel.facilitator.handBack();
        }
    }

    Way {
        objectName: "access:language"
        picture: Icons.language
        text: panel.kiosk.words.table.language
        Accessible.name: panel.kiosk.words.table.language_name
        onTapped: panel.kiosk.otherLanguage()
    }

    Way {
        objectName: "access:clean"
        picture: Icons.clean
        text: panel.words.clean
        onTapped: panel.facilitator.clean()
    }

    PowerButton {
        kiosk: panel.kiosk
        iconName: Theme.compact ? "" : Icons.power
    }

    Way {
        objectName: "access:staff"
        focus: true
        primary: true
        picture: Icons.lock
        text: panel.words.staff
        onTapped: panel.facilitator.access.ask()
    }
}
