pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels as Models

// The poster of a game: the set as the play left it, framed; what it came to in letters, what this group did, what that means
// on paper, and the pawns who did it.
Item {
    id: keepsake

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    property var bills: [] // of the texts that may be shown, with text and sign
    readonly property real frame: bare ? 0 : Math.max(Theme.lift, Theme.line * 3) // of ink around the picture
    readonly property real pad: bare ? 0 : Theme.margin * (Theme.compact ? 0.4 : 0.7)
    readonly property real column: width - 2 * (frame + pad)
    readonly property real crew: Math.min(Theme.mm(46), height * 0.2, column * (step.sentences.length > 0 ? 0.3 : 0.8) / 0.66 / kiosk.table.seats.count) // how high a pawn is
    readonly property real inner: column - 1.4 * Theme.margin - (scales.length > 0 ? 0 : Theme.gap + crew * 0.64 * kiosk.table.seats.count) // of the words on paper
    readonly property bool bare: Theme.compact && ringed // the names of a ring leave no room beside them
    readonly property var scales: bare ? [] : Array.from(step.drawn).filter(panel => panel.sort === "scale")
    readonly property real scaled: stands.count > 0 ? (stands.itemAt(0) as DebriefStand).needed : 0 // how high a scale is at least
    readonly property real lettered: Math.max(Theme.title * 1.4, height * (filled ? 0.15 : 0.4)) // how high the letters stand
    readonly property bool crowded: ringed && scales.length > 0 && height < 30 * Theme.body // the names of a ring come first
    readonly property bool named: bills.length === 0 && !bare && !crowded && lettered + scaled <= height - 2.6 * pad - 2 * frame // by its letters
    readonly property var cast: Array.from(step.drawn).filter(panel => panel.sort === "shares")
    readonly property real span: column * (step.signs.count > 0 ? 0.6 : 1) // of the votes together, px
    readonly property var votes: cast.slice(0, _readable()) // as many as can be read
    readonly property bool stood: !bare && _low(votes) // whether the pawns have room below
    readonly property bool ringed: step.rounded && step.ring.count > 0
    readonly property bool filled: ringed || bills.length > 0 || votes.length > 0 || step.signs.count > 0 // by what the group did
    readonly property real most: height * (filled ? 0.32 : 0.5) // of paper
    readonly property string meaning: Theme.compact ? "" : _meaning() // as many sentences as have room; the rest is among the answers
    readonly property real paper: meaning === "" ? 0 : Math.min(most, needed(meaning))

    function _meaning(): string {
        const told = Array.from(step.sentences);
        while (told.length > 1 && needed(told.join(" ")) > most)
            told.pop();
        return told.join(" ");
    }

    function _readable(): int {
        let count = Math.min(cast.length, Math.floor(span / Math.max(1, ...cast.map(panel => least(panel)))));
        while (count > 1 && !_low(cast.slice(0, count)))
            count -= 1;
        return count;
    }

    function _low(panels: var): bool {
        return !Theme.compact || panels.every(panel => tall(panel, span / panels.length) <= height * 0.5);
    }

    function _names(panel: var): var {
        return Array.from(panel.names).slice(0, panel.weighed ? 2 : panel.names.length);
    }

    // How wide a vote is at least: each name stands whole word by word, px.
    function least(panel: var): real {
        const names = _names(panel);
        return names.length * (Math.max(...names.map(name => bold.widest(name))) + Theme.gap * 2);
    }

    // How high it is at least when it is so wide: its names, a line above and one below where it is weighed, and a drawing, px.
    function tall(panel: var, wide: real): real {
        const names = _names(panel);
        const words = Math.max(...names.map(name => bold.high(name, wide / names.length - Theme.gap * 2)));
        return words + (panel.weighed ? 2 * bold.high(panel.names[0], column) : 0) + Theme.mm(panel.weighed ? 12 : 18);
    }

    // How high the paper would be with such a text, px.
    function needed(text: string): real {
        return ruler.high(text, inner) * 1.08 + Theme.margin * 1.1 + Theme.lift;
    }

    TextRuler { id: ruler }
    TextRuler { id: bold; font.weight: Font.Bold }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Colours.ink
    }

    Item {
        anchors.fill: parent
        anchors.margins: keepsake.frame
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Colours.bright(Colours.ground)
        }

        ScenerySmall {
            anchors.centerIn: parent
            visible: !Theme.highContrast
            room: Qt.size(parent.width, parent.height)
            scenery: keepsake.kiosk.scenery
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: keepsake.pad
            spacing: keepsake.pad * 0.6

            Lettering {
                Layout.fillWidth: true
                Layout.preferredHeight: keepsake.lettered
                visible: keepsake.named
                text: keepsake.step.ending || keepsake.step.text || keepsake.kiosk.table.title
                maximum: Math.max(Theme.headline, Theme.shortSide / 8)
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: keepsake.bills.length > 0 ? 2 : 3
                visible: keepsake.votes.length > 0 || keepsake.step.signs.count > 0
                spacing: Theme.gap * 2

                DebriefSigns {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 2
                    visible: rows.count > 0
                    rows: keepsake.step.signs
                    round: keepsake.bills.length > 0
                }

                Repeater {
                    model: keepsake.votes

                    DebriefVote {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 3
                    }
                }
            }

            RingPicture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 3
                visible: keepsake.ringed
                called: "inspect:"
                pinned: !keepsake.bare
                rows: keepsake.step.ring
                onTouched: cardId => keepsake.kiosk.inspect(cardId)
            }

            Repeater {
                model: keepsake.bills

                DebriefBill {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: Theme.large ? 6 : 3
                }
            }

            Repeater {
                id: stands

                model: keepsake.scales

                DebriefStand {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(needed, keepsake.height * 0.2)
                    worded: keepsake.step.texts.count === 0
                }
            }

            RowLayout {
                Layout.fillWidth: keepsake.meaning !== ""
                Layout.alignment: Qt.AlignHCenter
                visible: keepsake.stood && (keepsake.scales.length === 0 || keepsake.meaning !== "")
                spacing: Theme.gap

                Plate {
                    Layout.fillWidth: true
                    Layout.preferredHeight: keepsake.paper
                    visible: keepsake.meaning !== ""

                    FitText {
                        x: Theme.margin * 0.7
                        y: Theme.margin * 0.5
                        width: keepsake.inner
                        height: keepsake.paper - Theme.lift - 2 * y
                        text: keepsake.meaning
                        maximum: Theme.strong
                        beside: true
                        verticalAlignment: Text.AlignVCenter
                    }
                }

                Row {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: keepsake.crew
                    visible: keepsake.scales.length === 0

                    Repeater {
                        model: keepsake.kiosk.table.seats

                        Pawn {
                            required property int number
                            required property bool here

                            seat: number - 1
                            size: keepsake.crew
                            pose: !here ? "sleep" : keepsake.step.cut ? "stand" : "cheer"
                        }
                    }
                }
            }
        }
    }
}
