pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// What one seat reads alone: its card, one a page, and beside it the line that nobody else may see.
Item {
    id: own

    required property Models.DealStep step
    property int page: 0
    readonly property int pages: Math.max(1, step.own.count)
    readonly property bool stacked: Theme.portrait || small
    readonly property bool small: Theme.form === Theme.Small
    readonly property real gap: small ? Theme.gap : Theme.margin

    Repeater {
        model: own.step.own

        Item {
            id: sheet

            required property int index
            required property var model
            readonly property bool sided: model.secret !== ""
            readonly property real wide: Math.min(own.width, own.stacked || !sided ? 34 * Theme.body : 60 * Theme.body)
            readonly property real high: Math.min(own.height, (own.stacked && sided ? 40 : 22) * Theme.body)

            anchors.centerIn: parent
            width: wide
            height: high
            visible: index === own.page

            CardFace {
                width: own.stacked || !sheet.sided ? parent.width : (parent.width - own.gap) * 0.46
                height: own.stacked && sheet.sided ? (parent.height - own.gap) * 0.56 : parent.height
                interactive: false
                cardId: sheet.model.cardId
                tone: CardTones.of(sheet.model.cardId)
                iconName: sheet.model.icon
                title: sheet.model.title
                essential: sheet.model.text
            }

            DealSecret {
                x: parent.width - width
                y: parent.height - height
                width: own.stacked ? parent.width : (parent.width - own.gap) * 0.54
                height: own.stacked ? (parent.height - own.gap) * 0.44 : parent.height
                visible: sheet.sided
                secret: sheet.model.secret
                help: sheet.model.help
            }
        }
    }
}
