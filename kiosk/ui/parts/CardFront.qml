import QtQuick
import kiosk.ui.theme

// What a card face shows, laid out for its size: the picture gives way to the words before any word is paged. Where the
// words are still too many, the essential is paged below its title, without its source, or after
// the title when there is no room below.
Item {
    id: front

    property bool dim: false
    property string tone
    property string iconName
    property string kindName
    property string title
    property string essential
    property string source
    property bool turned: false // a crowded card shows its essential alone, after "see more"
    readonly property bool shared: crowded && essential !== "" && height - least - 2 * inset - said >= 3 * essentialText.lineStep + Theme.targetMin
    readonly property bool turning: crowded && !shared
    readonly property bool crowded: !alone && titleText.bodyHeight > titleRoom
    readonly property real least: sideways ? 0 : height * (alone ? 0.06 : 0.16) // of the band
    readonly property real below: (essential ? essentialText.bodyHeight + Theme.body * 0.3 : 0) + (source ? sourceText.height : 0)
    readonly property real titleRoom: height - least - 2 * inset - below
    readonly property bool sideways: width > height * 1.5 // band at the left instead of the top
    readonly property bool alone: essential === "" && source === ""
    readonly property real inset: Math.round(Math.max(Theme.line * 2, Math.min(width, height) * 0.07, Theme.body * 0.4))
    readonly property real broad: Math.min(height * 0.8, width * 0.35) // the band at the left
    readonly property real narrow: Math.min(broad, height * 0.25)
    readonly property real textWidth: width - (sideways ? band.width : 0) - 2 * inset
    readonly property real said: titleText.bodyHeight + Theme.body * 0.3
    readonly property color ink: dim ? Colours.quiet : Colours.ink

    // Whether all words are whole in a column of that width.
    function whole(width: real): bool {
        const lines = titles.lines(title, width) * titleText.lineStep;
        const told = essential ? texts.lines(essential, width) * essentialText.lineStep + Theme.body * 0.3 : 0;
        return lines + told + (source ? texts.high(source, width) : 0) <= height - 2 * inset;
    }

    onTitleChanged: turned = false

    TextRuler {
        id: titles
        display: true
    }

    TextRuler { id: texts }

    Rectangle {
        id: band

        width: !front.sideways ? front.width : front.alone || front.whole(front.width - front.broad - 2 * front.inset) ? front.broad : front.narrow
        height: front.sideways ? front.height : front.crowded ? (front.turned || front.shared ? front.least : front.height * 0.3) : Math.max(front.least, Math.min(front.height * 0.46, front.height - 2 * front.inset - titleText.naturalHeight - front.below))
        topLeftRadius: Theme.radius
        topRightRadius: front.sideways ? 0 : Theme.radius
        bottomLeftRadius: front.sideways ? Theme.radius : 0
        color: front.dim ? Colours.deep("mist") : Colours.surface(front.tone)

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * front.inset

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: known
                name: front.iconName
                size: Math.min(band.width * 0.62, band.height * 0.68) - (kind.visible ? kind.height * 0.6 : 0)
                color: front.dim ? Colours.quiet : Colours.tint(front.tone)
            }

            Label {
                id: kind
                width: parent.width
                visible: text !== "" && band.height > Theme.body * 3.4
                text: front.kindName
                role: Label.Strong
                size: Theme.body
                color: front.dim ? Colours.quiet : Colours.on(front.tone)
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Item {
        id: words

        x: (front.sideways ? band.width : 0) + front.inset
        y: (front.sideways ? 0 : band.height) + front.inset
        width: front.textWidth
        height: front.height - y - front.inset

        FitText {
            id: titleText

            y: front.alone && front.sideways ? (parent.height - naturalHeight) / 2 : 0
            width: parent.width
            height: front.shared ? bodyHeight : front.crowded ? front.height * (front.sideways ? 1 : 0.7) - 2 * front.inset : Math.min(front.titleRoom, Math.max(bodyHeight, maximum * 2.2))
            visible: !front.turned || !front.turning
            more: front.turning
            onEnded: front.turned = true
            text: front.title
            display: true
            maximum: front.shared ? Theme.body : Math.max(Theme.body, Math.min(Theme.title, front.textWidth / 5))
            color: front.ink
        }

        FitText {
            id: essentialText

            y: front.turning ? 0 : titleText.naturalHeight + Theme.body * 0.3
            visible: front.turned || !front.turning
            more: front.turning
            onEnded: front.turned = false
            width: parent.width
            height: Math.max(0, parent.height - y - (sourceText.visible ? sourceText.height : 0))
            text: front.essential
            maximum: Theme.strong
            color: front.ink
        }

        Label {
            id: sourceText

            anchors.bottom: parent.bottom
            width: parent.width
            visible: text !== "" && !front.shared && (front.turned || !front.crowded)
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
