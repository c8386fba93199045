import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The year of a card in large figures, with its day; until the card is turned over, its picture with a question mark.
Item {
    id: date

    required property var row // roles of the answer
    required property string tone
    required property bool sideways // it stands at the left of the words
    required property bool open
    required property int figures // size of the year
    required property size around // what the picture takes, to the edges of the card

    implicitWidth: year.implicitWidth
    implicitHeight: year.height + day.height

    TextRuler { id: days; size: Theme.strong }

    Label {
        id: year

        y: date.sideways ? (parent.height - height - day.height) / 2 : 0
        role: Label.Title
        headed: false
        size: date.figures
        text: date.open ? date.row.year : "0000"
        opacity: date.open ? 1 : 0
        color: Colours.surface(date.tone)
        Accessible.ignored: true
    }

    Label {
        id: day

        y: year.y + year.height
        width: parent.width
        role: Label.Strong
        wrapMode: Text.NoWrap
        size: Math.min(Theme.strong, 0.9 * Theme.strong * width / Math.max(1, days.wide(text))) // bold letters are wider
        text: date.open ? date.row.day : ""
        Accessible.ignored: true
    }

    CardPrint {
        x: Theme.line - parent.x
        y: Theme.line - parent.y
        width: date.around.width - 2 * Theme.line
        height: date.around.height - 2 * Theme.line
        topLeftRadius: Theme.cardRadius - Theme.line
        topRightRadius: date.sideways ? 0 : topLeftRadius
        bottomLeftRadius: date.sideways ? topLeftRadius : 0
        visible: !date.open
        inset: Theme.printed - Theme.line
        cardId: date.row.cardId
        tone: date.tone
        iconName: date.row.icon
    }

    Rectangle {
        x: date.sideways ? 0 : parent.width - width
        width: Math.min(date.figures, parent.height) * 0.7
        height: width
        radius: width / 2
        visible: !date.open
        color: Colours.ink

        Icon {
            anchors.centerIn: parent
            name: Icons.unknown
            size: parent.width * 0.74
            color: Colours.paper
        }
    }
}
