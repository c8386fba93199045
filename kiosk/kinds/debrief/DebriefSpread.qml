import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// You and the festival at one step: what was asked, what you and the festival answered, and what there is to say of it.
Item {
    id: spread

    required property var panel // of the result
    readonly property bool scaled: panel.sort === "scale"
    readonly property bool known: panel.festival?.some(share => share >= 0) ?? false
    readonly property string asked: panel.statement || panel.title || ""
    readonly property string said: (panel.told ?? []).join("\n")

    function _high(ruler: TextRuler, text: string, wide: real): real {
        return text === "" ? 0 : ruler.high(text, wide) * 1.06 + Theme.line;
    }

    TextRuler {
        id: heads

        display: true
        size: Theme.naming
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
            Layout.preferredHeight: spread._high(heads, text, spread.width)
            visible: text !== ""
            text: spread.asked
            display: true
            beside: true
            maximum: heads.size
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: spread.scaled && !spread.known ? 14 * Theme.body : Infinity

            DebriefScale {
                anchors.fill: parent
                visible: spread.scaled
                panel: spread.panel
            }

            DebriefShares {
                id: shares

                anchors.fill: parent
                visible: !spread.scaled
                panel: spread.panel
            }
        }

        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(spread._high(told, text, spread.width), spread.height * 0.4)
            visible: text !== ""
            text: spread.said
            maximum: Theme.body
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }
}
