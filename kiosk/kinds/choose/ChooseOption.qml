pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// One way on, a sign: a sentence, or a card's title and text, with what it gives and what it costs. The one leaned towards has a
// yellow frame and is checked.
Pressable {
    id: sign

    required property string optionId
    required property string title
    required property string essential
    required property string iconName
    required property bool picked
    required property string pro
    required property string con
    required property var gauges
    required property var changes
    required property string moves
    property bool told: true // its text is shown: not where one of those beside it has no room for it
    property bool printed: false // its picture is shown: as its text
    property bool titled: false // its title is as large as those of steps: as its text
    property real times: 1 // as large as usual are the letters of its text, and of what it gives and costs
    property int letters: Theme.headline // of a title alone, px: as large as those of the others
    property real posts: 0 // on which it stands, px of its height
    readonly property bool card: essential !== ""
    readonly property bool weighed: pro !== "" && con !== ""
    readonly property bool pictured: card && pro === "" && con === "" && gauges.length === 0 // the face of a card says it all
    readonly property real inset: Theme.gap * (Theme.form === Theme.Wide ? 2 : 1.5)
    readonly property real board: height - posts // with its shadow
    readonly property ChooseFit fit: face.fit
    readonly property real fitting: alone.fitting
    readonly property real free: card ? fit.free : alone.free // of its height, that posts may take

    objectName: `option:${optionId}`
    text: title
    ringRadius: Theme.cardRadius + 3 * Theme.line
    Accessible.description: [essential, pro, con, moves].filter(Boolean).join(" ")
    choosable: true
    chosen: picked

    Repeater {
        model: sign.posts > 0 ? [0.2, 0.8] : []

        Rectangle {
            required property real modelData

            x: sign.width * modelData - width / 2
            y: sign.board - Theme.lift
            width: Theme.line * 4
            height: sign.posts + Theme.lift
            color: Colours.wood
            border.color: Colours.ink
            border.width: Theme.line
        }
    }

    Rectangle {
        y: -2 * Theme.line
        x: y
        width: sign.width - 2 * x
        height: sign.board - 2 * y
        visible: sign.chosen
        radius: Theme.cardRadius + 2 * Theme.line
        color: Colours.action
        border.color: Colours.ink
        border.width: Theme.line / 2
    }

    Plate {
        id: plate

        width: sign.width
        height: sign.board
        radius: Theme.cardRadius
        sink: sign.sink

        CardFront {
            width: plate.width
            height: plate.height - plate.lift
            visible: sign.pictured
            cardId: sign.optionId
            tone: CardTones.of(sign.optionId)
            iconName: sign.iconName
            checked: sign.chosen
            kindName: ""
            title: sign.title
            essential: sign.essential
            source: ""
        }

        ChooseBoard {
            id: face

            width: plate.width
            height: plate.height - plate.lift
            visible: sign.card && !sign.pictured
            option: sign
        }

        ChooseTitle {
            id: alone

            width: plate.width
            height: plate.height - plate.lift
            visible: !sign.card
            option: sign
        }
    }
}
