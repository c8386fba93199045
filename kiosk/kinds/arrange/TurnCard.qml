import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The card being read and whose turn it is; `brief`: its title alone, or what is `said` of it. A touch shows it in full.
Pressable {
    id: card

    required property Models.ArrangeStep step
    property bool brief: false
    property string said // instead of its title

    objectName: `inspect:${step.cardId}`
    text: step.cardTitle
    lift: Theme.lift
    Accessible.description: step.cardText

    TextRuler { id: ruler; display: true; size: Theme.least }

    Plate {
        anchors.fill: parent
        lift: card.lift
        sink: card.sink

        GridLayout {
            x: Theme.gap / 2
            y: Theme.gap / 2
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: 0

            SeatToken {
                surface: "paper"
                interactive: false
                seat: Math.max(0, card.step.reader - 1)
                text: Words.table.your_turn
                size: Math.min(Theme.body * 1.2, card.height - card.lift - Theme.gap)
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: card.brief
                Layout.preferredHeight: Math.max(lineStep, ruler.lines(text, width) * leafStep)
                objectName: card.said === "" ? "" : "prompt"
                text: card.said || card.step.cardTitle
                display: true
                beside: true
                maximum: Theme.body
                verticalAlignment: Text.AlignVCenter
            }

            FitText {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !card.brief
                text: card.step.cardText
                maximum: Theme.strong
                beside: true
            }
        }
    }
}
