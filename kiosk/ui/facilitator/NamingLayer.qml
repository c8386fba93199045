import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The running event is given another name.
Dialogue {
    id: naming

    required property Kiosk kiosk
    readonly property CareModel care: kiosk.facilitator.care

    widest: Infinity
    title: Words.care.event_name
    onAboutToShow: entry.text = care.eventName

    NameEntry {
        id: entry

        width: parent.width
        height: implicitHeight
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "naming:keep"
            surface: "paper"
            primary: true
            text: Words.care.keep
            onTapped: {
                naming.care.rename(entry.text);
                naming.close();
            }
        }

        StaffButton {
            objectName: "naming:cancel"
            backs: true
            surface: "paper"
            text: Words.care.cancel
            onTapped: naming.close()
        }
    }
}
