import QtQuick
import kiosk.ui.theme

// What a card face shows, laid out for its size: the picture gives way to the words, then large letters come back to their
// least; only then is the essential paged below its title, without its source.
Item {
    id: front

    property bool dim: false
    property string tone
    property string iconName
    property string kindName
    property string title
    property string essential
    property string source
    readonly property bool sideways: width > height * 1.5 // band at the left instead of the top
    readonly property bool alone: essential === "" && source === ""
    readonly property real inset: least.inset(width, height)
    readonly property string named: [kindName, title].filter(Boolean).join(" · ") // where the band has no room for the first
    readonly property real roomy: body.picture(named, essential, source, width, height)
    readonly property real tight: least.picture(named, essential, source, width, height)
    readonly property bool crowded: roomy < 0 && tight < 0
    readonly property CardRuler letters: roomy < 0 ? least : body
    readonly property real picture: crowded ? height * 0.06 : letters === body ? roomy : Math.min(tight, height * 0.15)
    readonly property color ink: dim ? Colours.quiet : Colours.ink

    CardRuler { id: body }
    CardRuler { id: least; size: Theme.least }

    CardBand {
        id: band

        width: front.sideways ? front.picture : front.width
        height: front.sideways ? front.height : front.picture
        sideways: front.sideways
        inset: front.inset
        dim: front.dim
        tone: front.tone
        iconName: front.iconName
        kindName: front.kindName
    }

    Item {
        id: words

        x: (front.sideways ? front.picture : 0) + front.inset
        y: (front.sideways ? 0 : front.picture) + front.inset
        width: front.width - x - front.inset
        height: front.height - y - front.inset

        FitText {
            id: titleText

            readonly property real own: front.letters.head(text, width)

            y: front.alone && front.sideways ? (parent.height - naturalHeight) / 2 : 0
            width: parent.width
            height: front.crowded ? Math.min(own, parent.height / 2) : Math.min(parent.height - front.letters.below(front.essential, front.source, width), Math.max(own, maximum * 2.2))
            text: band.told ? front.title : front.named
            display: true
            beside: front.crowded
            maximum: front.crowded ? Theme.least : Math.max(Theme.body, Math.min(Theme.title, width / 5))
            color: front.ink
        }

        FitText {
            y: titleText.naturalHeight + front.letters.size * 0.3
            width: parent.width
            height: Math.max(0, parent.height - y - (sourceText.visible ? sourceText.height : 0))
            text: front.essential
            beside: height < Theme.targetMin + 2 * lineStep
            maximum: Theme.strong
            color: front.ink
        }

        Label {
            id: sourceText

            anchors.bottom: parent.bottom
            width: parent.width
            visible: text !== "" && !front.crowded
            size: front.letters.size
            text: front.source
            color: Colours.quiet
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Colours.clear
        border.color: front.ink
        border.width: Theme.line
    }
}
