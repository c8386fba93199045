import QtQuick
import kiosk.ui.theme

// What a card face shows, laid out for its size: letters as large as they go while the picture keeps its share, then it gives
// way to the words, then large letters come back to their least; only then is the essential paged, without its source.
Item {
    id: front

    property bool dim: false
    property bool checked: false // it is the one chosen
    property real most: 9 // times as large as their least letters may be
    property string cardId
    property string tone
    property string iconName
    property string kindName
    property string title
    property string essential
    property string source
    readonly property CardRuler bare: body.picture(named, essential, source, width, height) < 0 ? least : body // of the words alone
    readonly property real lane: bare.picture(named, essential, source, width, height - pictos.needed) < 0 ? 0 : pictos.needed // where the words are whole below the icons, in letters no smaller
    readonly property real room: height - lane
    readonly property bool sideways: least.sideways(width, room) // band at the left instead of the top
    readonly property bool alone: essential === "" && source === ""
    readonly property real inset: least.inset(width, room)
    readonly property string named: [kindName, title].filter(Boolean).join(" · ") // where the band has no room for the first
    readonly property bool tagged: kindName !== "" && band.tagWidth <= width && room * body.leastPicture > 2.4 * band.tagHeight
    readonly property string headed: tagged ? title : named
    readonly property real times: Math.min(most, body.times(headed, essential, source, width, room)) // letters are larger
    readonly property real roomy: body.picture(named, essential, source, width, room)
    readonly property real tight: least.picture(named, essential, source, width, room)
    readonly property bool crowded: roomy < 0 && tight < 0
    readonly property CardRuler letters: roomy < 0 ? least : body
    readonly property real size: Math.floor(letters.size * Math.max(1, times))
    readonly property real picture: times > 0 ? body.share(headed, essential, source, width, room, times) : crowded ? height * 0.06 : letters === body ? roomy : Math.min(tight, height * 0.15)
    readonly property color ink: dim ? Colours.quiet : Colours.ink

    CardRuler { id: body }
    CardRuler { id: least; size: Theme.least }

    CardBand {
        id: band

        width: front.sideways ? front.picture : front.width
        height: front.sideways ? front.height : front.picture
        sideways: front.sideways
        cardId: front.cardId
        dim: front.dim
        checked: front.checked
        tone: front.tone
        iconName: front.iconName
        kindName: front.kindName
    }

    CardPictos {
        id: pictos

        x: words.x
        y: words.y - front.lane
        visible: front.lane > 0
        cardId: front.cardId
        ink: front.ink
    }

    Item {
        id: words

        readonly property real lead: front.times > 0 ? Math.max(0, (height - body.grown(front.headed, front.essential, front.source, width, front.times)) / 2) : 0

        x: (front.sideways ? front.picture : 0) + front.inset
        y: (front.sideways ? 0 : front.picture) + front.inset + front.lane
        width: front.width - x - front.inset
        height: front.height - y - front.inset

        FitText {
            id: titleText

            readonly property real larger: Math.max(1, front.times)
            readonly property real own: front.letters.head(text, width / larger) * larger

            y: front.alone ? Math.max(0, (parent.height - naturalHeight) / 2) : words.lead
            width: parent.width
            height: front.crowded ? Math.min(own, parent.height / 2) : Math.min(parent.height, own)
            text: band.told ? front.title : front.named
            display: true
            beside: front.crowded
            maximum: front.crowded ? Theme.least : front.size
            color: front.ink
        }

        FitText {
            y: titleText.y + titleText.naturalHeight + front.letters.size * 0.3
            width: parent.width
            height: Math.max(0, parent.height - y - (sourceText.visible ? sourceText.height : 0))
            text: front.essential
            beside: height < Theme.targetMin + 2 * lineStep
            maximum: Math.max(Theme.strong, front.size)
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
        radius: Theme.cardRadius
        color: Colours.clear
        border.color: front.ink
        border.width: Theme.line
    }
}
