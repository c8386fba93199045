import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A card where there is only room for its picture. `text` is its title, for the ear.
Pressable {
    id: cell

    property string cardId
    property string tone: "teal"
    property string iconName

    padding: 0
    lift: Theme.line
    ringRadius: Theme.radius
    rotation: chosen ? 4 : 0
    scale: chosen ? 1.1 : 1

    Behavior on rotation {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    Behavior on scale {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    background: Item {
        Plate {
            anchors.fill: parent
            visible: !cell.sixSided
            radius: Theme.cardRadius
            lift: cell.lift
            sink: cell.sink
            fill: Colours.surface(cell.tone)
            lineColour: cell.chosen ? Colours.action : Colours.ink
        }

        SixSides {
            visible: cell.sixSided
            fill: Colours.paper
            line: cell.chosen ? Colours.action : Colours.ink
            lineWidth: Theme.line * (cell.chosen ? 3 : 1)
        }
    }

    contentItem: Item {
        CardPrint {
            anchors.fill: parent
            anchors.margins: Theme.line
            anchors.bottomMargin: Theme.line + cell.lift
            visible: !cell.sixSided
            radius: Theme.cardRadius - Theme.line
            inset: Theme.printed - Theme.line
            cardId: cell.cardId
            tone: cell.tone
            iconName: cell.iconName
            transform: Translate {
                y: cell.sink
            }
        }

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: cell.sink - cell.lift / 2
            visible: cell.sixSided
            name: cell.iconName
            size: Math.min(parent.width, parent.height) * 0.62
            color: Colours.mark(cell.tone)
        }
    }
}
