pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The cards on the poster, each a sign on its post, or a wheel where a text tells the rest. As many as can be read.
Item {
    id: board

    required property Models.RowsModel rows // with cardId, title and icon
    property bool round: false
    readonly property var titles: Array.from({length: places.count}, (_, place) => (places.itemAt(place) as Place)?.title ?? "")
    readonly property int columns: round ? rows.count : [1, 2, 3].find(columns => shownIn(columns) >= rows.count) ?? 1
    readonly property int shown: round ? rows.count : shownIn(columns)
    readonly property int lines: Math.max(1, Math.ceil(shown / columns))
    readonly property real longest: (Math.max(0, ...titles.map(title => ruler.wide(title))) * 1.05 + 3 * Theme.gap) / 0.75 // of a sign whose title stands in one line
    readonly property real wide: Math.min(across(columns), round ? high : Math.max(Theme.mm(150), longest))
    readonly property real high: (height - (lines - 1) * Theme.gap) / lines

    // How wide a sign is in so many columns, px.
    function across(columns: int): real {
        return (width - (columns - 1) * Theme.gap) / columns;
    }

    // How many of them are whole in so many columns.
    function shownIn(columns: int): int {
        const inner = across(columns) * 0.75 - 3 * Theme.gap;
        const most = Math.max(...titles.map(title => ruler.unbroken(title, inner))) * 1.1 + 1.5 * Theme.gap + Theme.lift;
        return Math.min(rows.count, columns * Math.floor((height + Theme.gap) / (most + Theme.gap)));
    }

    TextRuler { id: ruler; display: true }

    component Place: Item {
        id: place

        required property string cardId
        required property string title
        required property string icon
        required property int index

        width: board.wide
        height: board.high
        visible: index < board.shown
        rotation: board.round || Theme.highContrast ? 0 : (index % 2 === 0 ? -1.2 : 1) * Math.min(1, Theme.mm(150) / width) // its ends rise no more where it is wide

        DebriefWheel {
            anchors.fill: parent
            visible: board.round
            tone: CardTones.of(place.cardId)
            iconName: place.icon
            turn: place.index % 2 / 2 // its teeth between those of its neighbours
        }

        Rectangle { // the post of the sign
            x: (parent.width - width) / 2
            width: Theme.mm(4)
            height: parent.height
            visible: !board.round
            color: Colours.wood
            border.width: Theme.line
            border.color: Colours.ink
        }

        Plate {
            id: sign

            width: parent.width
            height: Math.min(parent.height, 5 * Theme.body)
            visible: !board.round

            CardPrint {
                id: picture

                x: Theme.framed
                y: x
                width: Math.min(height * 1.2, parent.width * 0.25)
                height: sign.height - sign.lift - 2 * y
                cardId: place.cardId
                tone: CardTones.of(place.cardId)
                iconName: place.icon
            }

            FitText {
                x: picture.x + picture.width + Theme.gap
                y: Theme.gap / 2
                width: parent.width - x - Theme.gap
                height: sign.height - sign.lift - 2 * y
                text: place.title
                display: true
                beside: true
                maximum: Theme.title
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    Grid {
        anchors.centerIn: parent
        columns: board.columns
        spacing: board.round ? -0.06 * board.wide : Theme.gap

        Repeater {
            id: places

            model: board.rows

            Place {}
        }
    }
}
