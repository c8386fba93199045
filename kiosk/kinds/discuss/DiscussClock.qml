pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The time left: the table they talk at in the room it is given, the glass alone, or the figures where a glass would be
// too small. Under it a word says that it is nearly over, in room that is kept from the start: nothing moves when it comes.
Item {
    id: dial

    required property Models.DiscussStep step
    required property Models.TableModel table
    property real across: 0 // the room for it, px
    property real high: 0
    property real most: Infinity // that the word may have across
    property bool wordless: false // the word stands elsewhere
    property bool lesser: false // figures as large as words: what else stands there needs the height
    property real lean: 0.5 // where the figures and the word stand, from the left (0) to the right (1)
    readonly property bool set: Math.min(across, high * 1.4) > Theme.mm(80)
    readonly property real ring: Math.min(across, (high - word.taken) / 1.16) // across the glass
    readonly property bool alone: !set && ring > Theme.body * 3.6
    readonly property bool kept: !wordless && !step.expired
    readonly property real narrowed: figures.implicitHeight + word.under(Math.ceil(ruler.widest(word.text)) + 1) // high, where the word has no more across than its longest part
    readonly property real told: !kept ? 0 : word.across + Theme.gap // across the word and its plate

    implicitWidth: set ? across : Math.max(told, alone ? ring : figures.implicitWidth)
    implicitHeight: set ? high : word.taken + (alone ? ring * 1.16 : figures.implicitHeight)

    Loader {
        id: drawn

        anchors.fill: parent
        active: dial.set
        sourceComponent: DiscussTable {
            step: dial.step
            table: dial.table
        }
    }

    TimeLeft {
        id: glass

        anchors.horizontalCenter: parent.horizontalCenter
        width: dial.ring
        height: width * 1.16
        visible: dial.alone
        body: dial.step.body
        remaining: dial.step.seconds
        total: dial.step.total
        name: Words.table.time_left
    }

    Label {
        id: figures

        x: dial.lean * (parent.width - width)
        y: word.visible ? 0 : word.taken / 2
        visible: !dial.set && !dial.alone
        role: Label.Headline
        headed: false
        size: dial.lesser && !dial.step.expired ? Theme.body : Theme.headline
        color: Colours.backdrop === Colours.ground ? Colours.glow : Colours.on(Colours.ground)
        text: glass.clock
        Accessible.name: `${Words.table.time_left} ${text}`

        WordsPlate {}
    }

    Label {
        id: word

        readonly property DiscussTable at: drawn.item as DiscussTable
        readonly property real unit: at?.unit ?? 1
        readonly property real natural: Math.ceil(ruler.wide(text)) + 1 // in one line
        readonly property real across: Math.max(Math.ceil(ruler.widest(text)) + 1, Math.min(natural, dial.most - Theme.gap))
        readonly property real taken: dial.kept ? under(across) : 0

        // What it takes below what it stands under, so many pixels across.
        function under(across: real): real {
            return Math.ceil(ruler.high(text, across)) + Theme.gap / 4;
        }

        x: at ? at.middle - width / 2 : (dial.alone ? 0.5 : dial.lean) * (parent.width - width - Theme.gap) + Theme.gap / 2
        width: dial.set ? Math.ceil(natural * size / ruler.size) + 1 : across
        y: dial.height - Math.max(height, dial.set ? 134 * unit : 0)
        visible: dial.kept && dial.step.nearly
        size: dial.set ? Math.max(Theme.least, Math.min(Theme.strong, ruler.size * 440 * unit / natural)) : ruler.size
        font.weight: Font.Bold
        color: Colours.on(Colours.ground)
        text: Words.discuss.nearly

        WordsPlate {}
    }

    TextRuler {
        id: ruler

        size: Theme.form === Theme.Small ? Theme.least : Theme.body
        font.weight: Font.Bold
    }
}
