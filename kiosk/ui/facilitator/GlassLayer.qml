import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// How high above the floor the lower edge of the glass is; what cannot be is refused, and nothing changes.
Dialogue {
    id: glass

    required property Kiosk kiosk
    readonly property ScreenSizeModel size: kiosk.facilitator.care.screenSize
    readonly property bool instead: wrong && Theme.compact // of the title: there is no room for both

    function keep() {
        wrong = !size.hang(entry.text);
        if (!wrong)
            close();
    }

    widest: Infinity
    title: instead ? Words.opening.glass_refused : Words.opening.glass_title
    text: wrong && !instead ? Words.opening.glass_refused : ""
    onTitleChanged: if (opened)
        Voice.say(title)
    onAboutToShow: {
        wrong = false;
        entry.text = size.glass;
        entry.face = "digits";
    }
    onOpened: entry.forceActiveFocus()

    Item {
        width: parent.width
        height: entry.implicitHeight + (Theme.compact ? 0 : Theme.spacing + answers.height)

        NameEntry {
            id: entry

            width: parent.width
            height: implicitHeight
            room: Theme.compact ? answers.width + Theme.gap : 0
            onEntered: glass.keep()
        }

        Row {
            id: answers

            x: Theme.compact ? parent.width - width : 0
            y: Theme.compact ? 0 : parent.height - height
            spacing: Theme.compact ? Theme.gap : Theme.gap * 2

            StaffButton {
                objectName: "glass:keep"
                surface: "paper"
                primary: true
                iconName: Icons.check
                text: Words.care.keep
                onTapped: glass.keep()
            }

            StaffButton {
                objectName: "glass:cancel"
                backs: true
                surface: "paper"
                iconName: Icons.close
                text: Words.care.cancel
                onTapped: glass.close()
            }
        }
    }
}
