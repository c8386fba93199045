import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels

// The running event is given another name.
Dialogue {
    id: naming

    required property Kiosk kiosk
    readonly property CareModel care: kiosk.facilitator.care

    widest: Infinity
    title: kiosk.words.care.event
    onAboutToShow: entry.text = care.eventName

    NameEntry {
        id: entry

        width: parent.width
        height: implicitHeight
        words: naming.kiosk.words
        language: naming.kiosk.language
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "naming:keep"
            surface: "paper"
            primary: true
            text: naming.kiosk.words.care.keep
            onTapped: {
                naming.care.rename(entry.text);
                naming.close();
            }
        }

        StaffButton {
            objectName: "naming:cancel"
            surface: "paper"
            text: naming.kiosk.words.care.cancel
            onTapped: naming.close()
        }
    }
}
