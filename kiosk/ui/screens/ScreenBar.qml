import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The bar before the game: back, a title, what the screen adds, comfort and language.
Item {
    id: bar

    required property Kiosk kiosk
    readonly property bool scannedLast: true // it is always at hand
    property string title
    property string surface: Colours.ground
    property string backIcon: Icons.previous
    property string backText
    property alias backName: back.objectName
    default property alias added: middle.data
    property real wanted: 0 // width of what is added, with its words
    readonly property real spare: room(narrow) // what a narrow title leaves
    readonly property bool roomy: spare >= wanted
    readonly property real start: back.width + Theme.gap * 2 // of the title
    readonly property real titled: start + heading.implicitWidth // where the title ends
    readonly property real free: width - tools.width - middle.width - (middle.width > 0 ? Theme.gap * 2 : 0) // what is beside the title ends

    signal backAsked

    // What a title in these letters leaves beside it, px.
    function room(ruler: TextRuler): real {
        return width - tools.width - start - ruler.wide(title) - Theme.gap * 3;
    }

    TextRuler {
        id: narrow

        display: true
        size: Theme.strong
    }

    TextRuler {
        id: whole

        display: true
        size: Theme.title
    }

    implicitHeight: Math.ceil(Math.max(heading.height, tools.height, middle.height))

    IconButton {
        id: back

        x: Theme.side(0, width, bar.width)
        anchors.verticalCenter: parent.verticalCenter
        surface: bar.surface
        iconName: bar.backIcon
        named: false
        text: bar.backText
        onTapped: bar.backAsked()
    }

    Label {
        id: heading

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.side(bar.start, width, bar.width)
        width: bar.free - bar.start - Theme.gap
        role: Label.Title
        size: Theme.compact || bar.wanted > bar.room(whole) && bar.roomy ? Theme.strong : Theme.title
        text: bar.title
        color: Colours.on(bar.surface)
        Accessible.ignored: true

        Opening { text: heading.text }
    }

    Row {
        id: middle

        y: Math.round((parent.height - height) / 2)
        x: Theme.side(bar.free, width, bar.width)
    }

    Row {
        id: tools

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.side(bar.width - width, width, bar.width)
        spacing: Theme.gap * 2
        layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight

        IconButton {
            objectName: "comfort"
            surface: bar.surface
            iconName: Icons.comfort
            beside: true
            named: !Theme.compact && !Theme.portrait
            text: Words.table.comfort
            onTapped: bar.kiosk.openSheet("comfort")
        }

        IconButton {
            objectName: "language"
            surface: bar.surface
            iconName: Icons.language
            beside: true
            named: !Theme.compact
            text: Words.table.language
            Accessible.name: Words.table.language_name
            onTapped: bar.kiosk.otherLanguage()
        }
    }
}
