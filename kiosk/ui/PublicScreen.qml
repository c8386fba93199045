import QtQuick
import QtQuick.Window
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A second window, for those who look on: nothing on it can be touched. Its Theme is its own, since its pixels are.
Window {
    id: screen

    required property PublicModel feed
    required property real pixelsPerMm
    required property real viewingDistance // mm
    readonly property bool spread: feed.spread.count > 0
    readonly property bool offered: feed.offers.count > 0
    readonly property real inset: Theme.margin
    readonly property real top: head.height > 0 ? head.y + head.height + Theme.gap * 2 : inset
    readonly property real bottom: (foot.visible ? foot.y : height) - inset

    color: Colours.surface("night")
    flags: Qt.Window | Qt.WindowDoesNotAcceptFocus | Qt.WindowTransparentForInput
    contentItem.transform: Mirror { across: screen.width }
    onClosing: close => close.accepted = false

    Binding { target: Words; property: "language"; value: screen.feed.language }
    Binding { target: Theme; property: "mirrored"; value: Words.mirrored }
    Binding { target: Theme; property: "prints"; value: screen.feed.prints }
    Binding { target: Theme; property: "pixelsPerMm"; value: screen.pixelsPerMm }
    Binding { target: Theme; property: "viewingDistance"; value: screen.viewingDistance }
    Binding { target: Theme; property: "width"; value: screen.width }
    Binding { target: Theme; property: "height"; value: screen.height }
    Binding { target: Theme; property: "glass"; value: screen.height }

    StageBackground {
        anchors.fill: parent
        surface: screen.feed.color
        pattern: screen.feed.title === "" ? StageBackground.Party : StageBackground.Plain
    }

    PublicHead {
        id: head

        x: screen.inset
        y: screen.inset
        width: screen.width - 2 * x - picture.beside
        title: screen.feed.title
        doing: screen.feed.doing
        tone: screen.feed.color
    }

    PublicPrint {
        id: picture

        x: Theme.landscape ? screen.width - width - screen.inset : screen.inset
        y: Theme.landscape ? screen.inset : screen.top
        wide: screen.width - 2 * screen.inset
        cardId: screen.spread ? "" : screen.feed.card
        texts: offers.texts
        tone: screen.feed.color
    }

    PublicQuestion {
        id: question

        readonly property real room: screen.bottom - y - (timer.visible && Theme.portrait ? timer.height + Theme.gap : 0)
        readonly property real wanted: Math.max(room * 0.35, bodyHeight) // beside what is offered, whose names come first

        x: screen.inset
        y: screen.top + picture.above
        width: screen.width - 2 * x - Math.max(timer.visible && Theme.landscape ? timer.width + screen.inset : 0, picture.beside)
        height: screen.spread ? Math.max(room * 0.5, Math.min(room * 0.65, bodyHeight)) : screen.offered ? Math.max(lineStep, Math.min(wanted, room - offers.least - Theme.gap * 2)) : room
        text: screen.feed.question
        verticalAlignment: screen.spread || screen.offered ? Text.AlignTop : Text.AlignVCenter
        color: Colours.on(screen.feed.color)
        surface: screen.feed.color
    }

    TimeLeft {
        id: timer

        readonly property bool pictured: picture.beside > 0 // it stands between the picture and the foot

        visible: screen.feed.seconds >= 0
        x: Theme.landscape ? screen.width - width - screen.inset : (screen.width - width) / 2
        y: !Theme.landscape ? screen.bottom - height : (pictured ? picture.y + picture.height + foot.y - height : screen.height - height) / 2
        width: Theme.shortSide * (pictured ? 0.3 : 0.36)
        height: implicitHeight
        body: screen.feed.body
        remaining: screen.feed.seconds
        total: screen.feed.total
    }

    PublicOffers {
        id: offers

        x: screen.inset
        y: question.y + Math.min(question.height, question.naturalHeight) + Theme.gap * 2
        width: question.width
        height: question.y + question.room - y
        visible: screen.offered
        rows: screen.feed.offers
    }

    PublicSpread {
        x: screen.inset
        y: question.y + question.height + Theme.gap * 2
        width: screen.width - 2 * x
        height: screen.bottom - y
        visible: screen.spread
        rows: screen.feed.spread
        surface: screen.feed.color
    }

    Label {
        id: foot

        x: screen.inset
        y: screen.height - height - screen.inset
        width: screen.width - 2 * x
        visible: text !== ""
        role: Label.Headline
        text: screen.feed.told
        color: Colours.tint(screen.feed.color)
    }
}
