pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// A seat may show the line it kept private; the table then says whether it was heard.
Item {
    id: asked

    required property Models.RevealStep step
    readonly property string seatName: Words.seat.word(`n${Math.max(1, step.asked)}`)
    readonly property bool unveiled: step.secret !== ""
    readonly property real between: Theme.border

    Plate {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (parent.height - height - choices.height - asked.between) / 2)
        width: Math.min(parent.width, 44 * Theme.body)
        height: Math.min(parent.height - choices.height - asked.between, 17 * Theme.body)
        visible: asked.step.asking
        fill: asked.unveiled ? Colours.ink : Colours.paper
        lineColour: asked.unveiled ? Colours.action : Colours.ink

        SeatToken {
            id: token

            x: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            size: Math.min(parent.height * 0.5, Theme.mm(26))
            seat: Math.max(0, asked.step.asked - 1)
            surface: asked.unveiled ? "night" : "paper"
            turn: true
            interactive: false
            text: asked.seatName
        }

        FitText {
            id: role

            x: token.x + token.width + Theme.gap * 2
            y: Theme.spacing
            width: parent.width - x - Theme.gap * 2
            height: visible ? Math.ceil(maximum * Theme.displayLeading * Theme.titleLines) : 0
            visible: !Theme.compact
            beside: true
            text: asked.step.role
            maximum: Theme.strong
            surface: asked.unveiled ? "night" : "paper"
            color: asked.unveiled ? Colours.paper : Colours.quiet
        }

        FitText {
            x: role.x
            y: role.y + (role.visible ? role.naturalHeight + Theme.gap : 0)
            width: role.width
            height: parent.height - y - role.y - card.lift
            beside: Theme.compact
            text: asked.unveiled ? asked.step.secret : Words.reveal.may_show(asked.seatName)
            display: true
            maximum: Math.max(Theme.title, width / 12)
            surface: asked.unveiled ? "night" : "paper"
            color: asked.unveiled ? Colours.paper : Colours.ink
            verticalAlignment: Text.AlignVCenter
        }
    }

    Grid {
        id: choices

        readonly property real across: Array.from(children).reduce((sum, child) => child.visible ? sum + child.implicitWidth + spacing : sum, -spacing)

        y: card.y + card.height + asked.between
        anchors.horizontalCenter: parent.horizontalCenter
        visible: asked.step.asking
        readonly property var widths: Array.from(children).filter(child => child.visible && child.implicitWidth > 0).map(child => child.implicitWidth)
        readonly property real paired: [0, 1].reduce((sum, column) => sum + Math.max(0, ...widths.filter((_, place) => place % 2 === column)), spacing)

        columns: across <= asked.width ? widths.length : widths.length % 2 === 0 && paired <= asked.width ? 2 : 1 // none stands alone on a line below others
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.spacing

        PrimaryButton {
            objectName: "unveil"
            width: Math.min(implicitWidth, asked.width)
            visible: !asked.unveiled
            text: Words.reveal.show_it
            onTapped: asked.step.unveil()
        }

        QuietButton {
            objectName: "keep-private"
            width: Math.min(implicitWidth, asked.width)
            visible: !asked.unveiled
            text: Words.reveal.keep_it
            onTapped: asked.step.keep()
        }

        Repeater {
            model: asked.step.verdicts

            QuietButton {
                required property var model

                width: Math.min(implicitWidth, asked.width)
                objectName: `verdict:${model.optionId}`
                text: model.title
                onTapped: asked.step.judge(model.optionId)
            }
        }
    }

    FitText {
        anchors.fill: parent
        visible: !asked.step.asking
        text: Words.reveal.all_asked
        display: true
        maximum: Theme.headline
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
    }
}
