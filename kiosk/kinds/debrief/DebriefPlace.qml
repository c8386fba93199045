import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// A stage of the order: its hexagon, its title, and the titles of the cards the group put there.
Plate {
    id: place

    required property string cardId
    required property string title
    required property string icon
    required property int number
    required property var placed // titles
    readonly property string tone: CardTones.of(cardId)
    readonly property real pad: Theme.gap * (Theme.form === Theme.Small ? 0.5 : 1.5)
    readonly property real side: Math.min(Theme.body * (beside ? 1.5 : 1.7), (height - lift - 2 * pad) / 2)
    readonly property bool beside: height < 6 * Theme.body // the titles stand at the right of the hexagon
    readonly property bool row: beside && width >= 20 * Theme.body // and those of the cards at the right of its own
    readonly property real inner: width - 2 * pad
    readonly property bool bare: placed.length === 0 || Theme.form === Theme.Small // the last page tells them

    Item {
        id: six

        x: place.pad
        y: place.pad
        width: place.side * Math.sqrt(3)
        height: place.side * 2

        SixSides {
            fill: Colours.surface(place.tone)
            line: Colours.ink
        }

        Icon {
            anchors.centerIn: parent
            name: place.icon
            size: place.side * 1.05
            color: Colours.tint(place.tone)
        }
    }

    FitText {
        id: heading

        x: six.x + six.width + Theme.gap
        y: place.beside ? place.pad : place.pad + Math.max(0, (six.height - naturalHeight) / 2)
        width: place.row && !place.bare ? place.inner * 0.55 - x : place.width - place.pad - x
        height: place.row ? place.height - place.lift - 2 * place.pad : place.beside ? Math.min(naturalLimit, place.height - place.lift - 2 * place.pad) : Math.max(six.height, Math.min(place.height * 0.45, 5 * Theme.body))
        readonly property real naturalLimit: place.bare ? place.height : Theme.body * 1.4
        text: `${place.number}. ${place.title}`
        beside: true
        display: true
        maximum: place.beside ? Theme.strong : Theme.title
    }

    FitText {
        x: place.row ? heading.x + heading.width + Theme.gap : place.beside ? heading.x : place.pad
        y: place.row ? place.pad : place.beside ? heading.y + heading.naturalHeight + Theme.gap / 2 : Math.max(six.y + six.height, heading.y + heading.naturalHeight) + Theme.gap
        width: place.width - place.pad - x
        height: place.height - place.lift - place.pad - y
        visible: !place.bare
        beside: true
        text: place.placed.map(title => `• ${title}`).join("\n")
        maximum: place.height > 9 * Theme.body ? Theme.strong : Theme.body
    }
}
