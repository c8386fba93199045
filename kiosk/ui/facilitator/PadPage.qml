import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// A pad with what it asks for: words at the left, the pad at the right; below one another in a tall window.
FocusScope {
    id: page

    property PadModel pad
    property string lead
    property bool alarm: false // the words say that something went wrong
    property bool asked: true // false: no code can be typed now
    property alias below: after.data
    default property alias above: before.data
    readonly property bool tall: Theme.portrait

    implicitHeight: tall ? told.height + (asked ? Theme.gap * 3 + board.height : 0) : Math.max(told.height, asked ? board.height : 0)
    focus: true

    Column {
        id: told

        width: page.tall || !page.asked ? page.width : page.width - board.width - Theme.gap * 4
        spacing: Theme.gap * 2

        Column {
            id: before

            width: parent.width
            spacing: parent.spacing
            visible: children.length > 0
        }

        Notice {
            width: parent.width
            wrong: page.alarm || page.pad?.short
            text: page.pad?.short ? Words.access.refused_length : page.lead
        }

        Column {
            id: after

            width: parent.width
            visible: children.length > 0
        }
    }

    PinPad {
        id: board

        x: page.tall ? (page.width - width) / 2 : page.width - width
        y: page.tall ? told.height + Theme.gap * 3 : 0
        visible: page.asked
        enabled: page.asked
        pad: page.pad
    }
}
