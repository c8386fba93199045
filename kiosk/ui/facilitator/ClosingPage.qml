pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The end of the day, in its order: texts are read, the results go home, the machine may sleep. A finished event is closed on its own.
PagedColumn {
    id: page

    required property Kiosk kiosk

    component Step: RowCard {
        width: parent?.width ?? 0
        whole: true
        most: page.room
    }

    Step {
        iconName: "mdi6.numeric-1-circle"
        title: Words.closing.texts
        detail: Words.closing.texts_text

        StaffButton {
            objectName: "closing:texts"
            surface: "paper"
            text: Words.staff.texts
            onTapped: page.kiosk.facilitator.show("texts")
        }
    }

    Step {
        iconName: "mdi6.numeric-2-circle"
        title: Words.closing.export
        detail: Words.closing.export_text

        StaffButton {
            objectName: "closing:export"
            primary: true
            surface: "paper"
            text: Words.opening.act_export
            onTapped: page.kiosk.facilitator.show("results")
        }
    }

    Step {
        iconName: "mdi6.numeric-3-circle"
        title: Words.closing.power
        detail: Words.closing.power_text

        PowerButton {
            surface: "paper"
            kiosk: page.kiosk
        }
    }

    Step {
        iconName: Icons.event
        title: Words.closing.event_name
        detail: Words.closing.event_text

        RenewButton {
            surface: "paper"
            iconName: ""
            kiosk: page.kiosk
        }
    }
}
