import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Visitors' texts, one at a time and large: read, then decided.
Section {
    id: section

    readonly property TextsModel texts: kiosk.facilitator.texts
    readonly property var shelves: ["pending", "approved", "refused"]
    readonly property string shelf: texts.shelf
    readonly property real deciding: Array.from(decisions.children).reduce((sum, tool) => sum + (tool.visible ? tool.width + decisions.spacing : 0), 0)
    readonly property bool tight: width - deciding < Theme.body * 10 // no room to name the next one

    title: Theme.compact ? "" : Words.texts.title
    Component.onCompleted: texts.open()

    tools: [
        Chooser {
            width: section.width < 36 * Theme.body ? section.width - Theme.gap * 3 : Math.min(section.width, Theme.body * 18)
            name: "shelf"
            choices: section.texts.shelves
            chosen: section.shelves.indexOf(section.shelf)
            onTurned: shelf => section.texts.look(section.shelves[shelf])
        }
    ]

    Label {
        width: parent.width
        visible: section.texts.count === 0
        text: Words.texts.word(`none_${section.shelf}`)
    }

    TextPaper {
        id: paper

        width: parent.width
        height: parent.height - decisions.height - Theme.gap * 2
        visible: section.texts.count > 0
        texts: section.texts
    }

    Flow {
        id: decisions

        width: section.tight ? parent.width - on.width - spacing : section.deciding
        y: parent.height - height
        visible: section.texts.count > 0
        spacing: Theme.gap * 2

        StaffButton {
            objectName: "text:approve"
            visible: section.shelf !== "approved"
            primary: section.shelf === "pending"
            enabled: paper.read
            iconName: paper.read ? Icons.check : ""
            text: paper.read ? Words.texts.approve : Words.texts.read_first
            onTapped: section.texts.approve()
        }

        StaffButton {
            objectName: "text:refuse"
            visible: section.shelf !== "refused"
            iconName: Icons.close
            text: section.shelf === "approved" ? Words.texts.take_down : Words.texts.refuse
            onTapped: section.texts.refuse()
        }

        StaffButton {
            objectName: "text:erase"
            iconName: Icons.trash
            text: Words.texts.erase
            onTapped: question.open()
        }
    }

    StepButton {
        id: on

        x: parent.width - width
        y: decisions.y
        objectName: "text:on"
        visible: section.tight && section.texts.count > 1
        iconName: Icons.next
        text: Words.table.following
        onTapped: section.texts.turn((section.texts.place + 1) % section.texts.count)
    }

    Chooser {
        x: parent.width - Theme.body * 10
        y: decisions.y
        width: parent.width - x
        visible: !section.tight && section.texts.count > 1
        name: "text"
        choices: Array.from({length: section.texts.count}, (_, place) => `${place + 1}/${section.texts.count}`)
        chosen: section.texts.place
        onTurned: place => section.texts.turn(place)
    }

    Question {
        id: question

        name: "erase"
        title: Words.texts.erase_title
        text: Words.texts.erase_text
        noText: Words.texts.erase_no
        yesText: Words.texts.erase_yes
        onAgreed: {
            close();
            section.texts.erase();
        }
    }
}
