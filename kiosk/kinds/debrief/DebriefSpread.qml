pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// You and the festival at one step: what was asked, what you and the festival answered, and what there is to say of it. In a
// tall window, where there is room for more, the picture of the card; else those who played stand below their answers; where
// they stand on a scale already, what was asked is as large as it has room.
Item {
    id: spread

    required property var panel // of the result
    property Models.RowsModel seats: null // who may stand there; null: they stand elsewhere
    required property int lettered // what was asked
    readonly property bool scaled: panel.sort === "scale"
    readonly property bool known: panel.festival?.some(share => share >= 0) ?? false
    readonly property string asked: panel.statement || panel.title || ""
    readonly property string said: (panel.told ?? []).join("\n")
    readonly property real asking: _high(heads, asked, width)
    readonly property real saying: Math.min(_high(told, said, width), height * 0.4)
    readonly property real over: height - asking - saying - (scaled ? stand.most : shares.most) - 3 * Theme.gap
    readonly property bool roomy: Theme.form === Theme.Tall && over >= 5 * Theme.body
    readonly property size frame: Qt.size(Math.min(width, 3 * over), Math.min(over, width))
    readonly property bool printed: roomy && Theme.cardPrint(panel.card, frame.width / frame.height) !== ""
    readonly property bool crewed: roomy && !printed && seats !== null && !(scaled && stand.stood)
    readonly property bool loud: roomy && !printed && !crewed // what was asked has that room

    function _high(ruler: TextRuler, text: string, wide: real): real {
        return text === "" ? 0 : ruler.high(text, wide) * 1.06 + Theme.line;
    }

    TextRuler {
        id: heads

        display: true
        size: spread.lettered
    }

    TextRuler { id: told; size: spread.scaled ? Theme.body : Theme.least } // bars need the room

    Rectangle { // no drawing is read through
        anchors.fill: parent
        anchors.margins: -Theme.gap
        visible: !Theme.highContrast
        radius: Theme.radius / 2
        color: Colours.plate(Colours.ground)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: spread.asking + (spread.loud ? spread.over : 0)
            visible: text !== ""
            text: spread.asked
            display: true
            beside: true
            maximum: spread.loud ? Math.max(Theme.headline, Theme.shortSide / 8) : spread.lettered
            verticalAlignment: spread.loud ? Text.AlignVCenter : Text.AlignTop
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        Loader {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: spread.frame.width
            Layout.preferredHeight: spread.frame.height
            visible: spread.printed
            sourceComponent: spread.printed ? picture : null
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: spread.scaled ? stand.most : Infinity

            DebriefScale {
                id: stand

                anchors.fill: parent
                visible: spread.scaled
                panel: spread.panel
            }

            DebriefShares {
                id: shares

                anchors.fill: parent
                visible: !spread.scaled
                broadest: spread.seats !== null ? 2.4 : 3.6
                panel: spread.panel
            }
        }

        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: spread.saying
            visible: text !== ""
            text: spread.said
            maximum: Theme.body
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        Loader {
            Layout.fillWidth: true
            Layout.preferredHeight: spread.over
            visible: spread.crewed
            sourceComponent: spread.crewed ? crew : null
        }
    }

    Component {
        id: picture

        CardPrint {
            cardId: spread.panel.card
            tone: CardTones.of(cardId)
            iconName: ""
            radius: Theme.radius / 2
        }
    }

    Component { id: crew; DebriefTable { seats: spread.seats } }
}
