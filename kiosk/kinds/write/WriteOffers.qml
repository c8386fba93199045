pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What the seat in turn may add with one touch: a fragment; or the way to words of its own.
Grid {
    id: offers

    required property Models.WriteStep step
    readonly property real wide: (width - (columns - 1) * columnSpacing) / columns
    readonly property int lines: 4 / columns
    readonly property real least: lines * (Theme.targetMin + Theme.lift + rowSpacing) - rowSpacing // a finger high, each
    readonly property real high: (height - (lines - 1) * rowSpacing) / lines

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.apart
    rowSpacing: Theme.apart

    component Offer: Pressable {
        id: offer

        property bool own: false
        readonly property string ground: own ? Colours.ground : "paper"

        width: offers.wide
        height: offers.high
        leftPadding: Theme.body * 0.7
        rightPadding: leftPadding
        lift: Theme.lift

        background: Plate {
            lift: offer.lift
            sink: offer.sink
            fill: offer.own ? Colours.surface(Colours.ground) : Colours.paper
            lineColour: offer.own ? Colours.on(Colours.ground) : Colours.ink
        }

        contentItem: Item {
            FitText {
                y: offer.sink
                width: parent.width
                height: parent.height - offer.lift
                text: offer.text
                display: true
                beside: true
                maximum: Theme.title
                verticalAlignment: Text.AlignVCenter
                surface: offer.ground
                bare: false
                color: Colours.on(offer.ground)
            }
        }
    }

    Repeater {
        model: offers.step.offers

        Offer {
            required property var model

            objectName: `offer:${model.cardId}`
            text: model.text ?? "" // gone with its row
            onTapped: offers.step.pick(model.cardId)
        }
    }

    Offer {
        objectName: "own"
        own: true
        text: Words.write.own
        onTapped: offers.step.own()
    }
}
