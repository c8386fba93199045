pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

// The end of the day, in its order: the results go home, a finished event is closed, then the machine may sleep.
PagedColumn {
    id: page

    required property Kiosk kiosk
    readonly property var said: kiosk.words.closing

    words: kiosk.words

    component Step: RowCard {
        width: parent?.width ?? 0
        moreText: page.words.table.more
        most: page.room
    }

    Step {
        iconName: "mdi6.numeric-1-circle"
        title: page.said.export
        detail: page.said.export_text

        StaffButton {
            objectName: "closing:export"
            primary: true
            surface: "paper"
            text: page.words.opening.act_export
            onTapped: page.kiosk.facilitator.show("results")
        }
    }

    Step {
        iconName: "mdi6.numeric-2-circle"
        title: page.said.event
        detail: page.said.event_text

        RenewButton {
            surface: "paper"
            iconName: ""
            kiosk: page.kiosk
        }
    }

    Step {
        iconName: "mdi6.numeric-3-circle"
        title: page.said.power
        detail: page.said.power_text

        PowerButton {
            surface: "paper"
            kiosk: page.kiosk
        }
    }
}
