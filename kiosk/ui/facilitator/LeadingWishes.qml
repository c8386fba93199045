pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The cards the next draw may give; the one wished for is yellow.
Column {
    id: wishes

    required property Kiosk kiosk
    required property real room

    signal chosen

    function wish(card: string) {
        kiosk.leading.wish(card);
        chosen();
    }

    spacing: Theme.gap

    Label {
        id: told

        width: parent.width
        visible: !Theme.compact
        text: Words.leading.wish_text
        color: Colours.quiet
    }

    LeadingGrid {
        id: grid

        width: parent.width
        room: wishes.room - (told.visible ? told.height + wishes.spacing : 0)
        count: wishes.kiosk.leading.wishes.count + 1
        lines: Theme.landscape && !Theme.compact ? 2 : 3

        StaffButton {
            objectName: "wish:"
            width: grid.cell
            height: grid.tall
            visible: grid.holds(0)
            iconName: Icons.again
            text: Words.leading.chance
            onTapped: wishes.wish("")
        }

        Repeater {
            model: wishes.kiosk.leading.wishes

            StaffButton {
                required property int index
                required property string cardId
                required property string title
                required property bool wished

                objectName: `wish:${cardId}`
                width: grid.cell
                height: grid.tall
                visible: grid.holds(index + 1)
                choosable: true
                chosen: wished
                primary: chosen
                text: title
                onTapped: wishes.wish(cardId)
            }
        }
    }
}
