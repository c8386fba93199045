import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// What anybody at the stand may do without a code.
Flow {
    id: panel

    required property Kiosk kiosk
    readonly property FacilitatorModel facilitator: kiosk.facilitator

    spacing: Theme.gap * 2

    Label {
        width: parent.width
        visible: panel.facilitator.notices.safe
        text: Words.attract.safe
    }

    component Way: StaffButton {
        property string picture

        iconName: Theme.compact ? "" : picture
    }

    Way {
        objectName: "access:lead"
        visible: panel.facilitator.atTable
        picture: Icons.leading
        text: Words.leading.title
        onTapped: panel.facilitator.show("leading")
    }

    Way {
        objectName: "access:restart"
        visible: panel.facilitator.atTable
        picture: Icons.restart
        text: Words.access.restart
        onTapped: {
            panel.facilitator.handBack();
            panel.kiosk.part("restart");
        }
    }

    Way {
        objectName: "access:language"
        picture: Icons.language
        text: Words.table.language
        Accessible.name: Words.table.language_name
        onTapped: panel.kiosk.otherLanguage()
    }

    Way {
        objectName: "access:clean"
        picture: Icons.clean
        text: Words.access.clean
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
        text: Words.access.staff
        onTapped: panel.facilitator.access.ask()
    }
}
