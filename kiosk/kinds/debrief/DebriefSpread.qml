import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// You and the festival at one step: what was asked, what you and the festival answered, and what there is to say of it.
Item {
    id: spread

    required property var panel // of the result
    property string part // asked or answered, where there is no room for both
    property bool hushed: false // that the festival has not answered enough is said elsewhere
    readonly property bool scaled: panel.sort === "scale"
    readonly property bool worded: panel.sort === "words" // nothing to draw
    readonly property bool known: panel.festival?.some(share => share >= 0) ?? false
    readonly property string asked: panel.statement || panel.title || ""
    readonly property string said: (panel.told ?? []).filter(text => !hushed || text !== Words.result.first).join("\n")

    // How high it has to be in that width, for nothing to be cut.
    function needed(wide: real): real {
        const drawn = worded ? 0 : scaled ? (known ? 7 : 3.6) * Theme.body : _high(told, shares.words, wide);
        return _high(heads, asked, wide) + drawn + _high(told, said, wide) + 2 * Theme.gap;
    }

    function _high(ruler: TextRuler, text: string, wide: real): real {
        return text === "" ? 0 : ruler.high(text, wide) * 1.06 + Theme.line;
    }

    TextRuler {
        id: heads

        display: true
        size: spread.worded || Theme.form === Theme.Small ? Theme.body : Theme.title
    }

    TextRuler { id: told }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        FitText {
            Layout.fillWidth: true
            Layout.fillHeight: spread.worded || spread.part === "asked"
            Layout.preferredHeight: spread._high(heads, text, spread.width)
            visible: text !== "" && spread.part !== "answered"
            text: spread.asked
            display: true
            beside: true
            maximum: spread.worded ? Theme.headline : heads.size
            surface: Colours.ground
            color: Colours.on(Colours.ground)
            verticalAlignment: spread.worded || spread.part === "asked" ? Text.AlignVCenter : Text.AlignTop
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: spread.scaled && !spread.known ? 14 * Theme.body : Infinity
            visible: !spread.worded && spread.part !== "asked"

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
            visible: text !== "" && spread.part !== "asked"
            text: spread.said
            maximum: Theme.body
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }
}
