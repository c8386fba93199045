import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps

// What stands on the sign of a card: its picture and its title, its text, what it moves, what it gives and what it costs.
Item {
    id: board

    required property ChooseOption option
    readonly property alias fit: measured
    readonly property real band: fit.headed(fit.heading, fit.lead) + option.inset // of picture and title

    ChooseFit {
        id: measured

        option: board.option
        moving: gauged.visible ? gauged.implicitHeight : 0
    }

    CardPrint {
        id: art

        width: measured.picture + board.option.inset
        height: board.band
        visible: board.option.printed
        cardId: board.option.optionId
        tone: CardTones.of(cardId)
        iconName: board.option.chosen ? "" : board.option.iconName
        inset: Theme.printed
        topLeftRadius: Theme.cardRadius

        Rectangle {
            anchors.centerIn: parent
            visible: board.option.chosen
            width: art.width * 0.6
            height: width
            radius: width / 2
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line

            Icon {
                anchors.centerIn: parent
                name: Icons.check
                size: parent.width * 0.7
            }
        }
    }

    Rectangle {
        y: board.band
        width: board.width
        height: Theme.line
        color: Colours.ink
    }

    RowLayout {
        x: board.option.printed ? art.width + Theme.gap : board.option.inset
        width: board.width - x - board.option.inset
        height: board.band
        spacing: Theme.gap

        Icon {
            visible: name !== "" && !board.option.printed
            size: measured.heading.size
            name: board.option.chosen ? Icons.check : board.option.iconName
        }

        FitText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: board.option.title
            display: true
            beside: true
            maximum: Math.max(measured.heading.size, Theme.strong * board.option.times) // where its band holds it
            verticalAlignment: Text.AlignVCenter
        }

        CardPictos {
            visible: across > 0 && size >= Theme.body && measured.spares(across + parent.spacing)
            cardId: board.option.optionId
            ink: Colours.ink
            size: Math.floor(Math.min(1.8 * Theme.body, board.band - Theme.gap))
        }
    }

    ColumnLayout {
        x: board.option.inset
        y: board.band + spacing
        width: measured.column
        height: board.height - y - (spacing < Theme.gap ? board.option.inset / 2 : board.option.inset)
        spacing: measured.siding === measured.dense ? Theme.gap / 2 : Theme.gap

        FitText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: board.option.told
            text: board.option.essential
            maximum: Theme.strong * board.option.times
        }

        ChooseSigns {
            id: gauged

            Layout.alignment: Qt.AlignLeft
            gauges: board.option.gauges
            changes: board.option.changes
        }

        ChooseSide {
            visible: board.option.weighed
            gives: true
            said: board.option.pro
            ruler: measured.siding
        }

        ChooseSide {
            visible: board.option.weighed
            gives: false
            said: board.option.con
            ruler: measured.siding
        }
    }
}
