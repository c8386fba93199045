import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models
import kiosk.words

// The card that was played, large, with the seat that played it and the card it lies on.
Item {
    id: lying

    required property Models.PlayStep step
    required property Models.Kiosk kiosk
    readonly property real wide: Math.min(width - (Theme.portrait ? 0 : token.width + Theme.margin), 30 * Theme.body)
    readonly property real high: height - (place.visible ? place.height + Theme.gap : 0) - (Theme.portrait ? token.height + Theme.gap * 2 : 0)

    SeatToken {
        id: token

        x: Theme.portrait ? (parent.width - width) / 2 : face.x - width - Theme.margin
        y: Theme.portrait ? 0 : face.y + (face.height - height) / 2
        seat: Math.max(0, lying.step.turn - 1)
        size: Math.min(Theme.mm(28), lying.height * (Theme.compact ? 0.2 : 0.3))
        turn: true
        interactive: false
        text: Words.seat.word(`n${seat + 1}`)
    }

    CardFace {
        id: face

        objectName: `inspect:${lying.step.cardId}`
        x: (parent.width - width + (Theme.portrait ? 0 : token.width + Theme.margin)) / 2
        y: Theme.portrait ? token.height + Theme.gap * 2 : 0
        width: lying.wide
        height: Math.min(lying.high, (Theme.portrait ? 30 : 22) * Theme.body)
        cardId: lying.step.cardId
        tone: CardTones.of(lying.step.cardId)
        iconName: lying.step.icon
        title: lying.step.title
        essential: lying.step.text
        source: Theme.compact ? "" : lying.step.source
        onTapped: lying.kiosk.inspect(lying.step.cardId)
    }

    FitText {
        id: place

        x: face.x
        y: face.y + face.height + Theme.gap
        width: face.width
        height: Math.ceil((Theme.compact ? Theme.least : Theme.body) * Theme.leading * (Theme.portrait ? 2 : 1)) + 2
        visible: lying.step.place !== ""
        horizontalAlignment: Text.AlignHCenter
        beside: true
        strong: true
        maximum: Theme.strong
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        text: Words.play.onto(lying.step.place)
    }
}
