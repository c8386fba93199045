pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// What one seat reads alone: its card, one a page, and the line that nobody else may see; beside it where there is room,
// on a page of its own, the first, where there is little: it is what this seat plays.
Item {
    id: own

    required property Models.DealStep step
    property int page: 0
    readonly property int sides: small ? 2 : 1 // pages a card
    readonly property int pages: Math.max(1, step.own.count * sides)
    readonly property bool stacked: Theme.portrait
    readonly property bool small: Theme.form === Theme.Small
    readonly property real gap: Theme.margin

    Repeater {
        model: own.step.own

        Item {
            id: sheet

            required property int index
            required property var model
            readonly property bool sided: model.secret !== ""
            readonly property bool alone: own.small || !sided // one of the two at a time
            readonly property real wide: Math.min(own.width, own.small ? own.width : own.stacked || !sided ? 34 * Theme.body : 60 * Theme.body)
            readonly property real high: Math.min(own.height, (own.stacked && sided ? 40 : 22) * Theme.body)

            anchors.centerIn: parent
            width: wide
            height: high
            visible: index === Math.floor(own.page / own.sides)

            CardFace {
                width: own.stacked || sheet.alone ? parent.width : (parent.width - own.gap) * 0.46
                height: own.stacked && !sheet.alone ? (parent.height - own.gap) * 0.56 : parent.height
                visible: !sheet.alone || !sheet.sided || own.page % own.sides === 1
                interactive: false
                tone: CardTones.of(sheet.model.cardId)
                iconName: sheet.model.icon
                title: sheet.model.title
                essential: sheet.model.text
            }

            DealSecret {
                x: parent.width - width
                y: parent.height - height
                width: own.stacked || sheet.alone ? parent.width : (parent.width - own.gap) * 0.54
                height: own.stacked && !sheet.alone ? (parent.height - own.gap) * 0.44 : parent.height
                visible: sheet.sided && (!sheet.alone || own.page % own.sides === 0)
                secret: sheet.model.secret
                help: sheet.model.help
            }
        }
    }
}
