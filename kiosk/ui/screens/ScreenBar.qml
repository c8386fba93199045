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
    readonly property real titled: heading.x + heading.implicitWidth // where the title ends
    readonly property real free: middle.x // what is beside the title ends

    signal backAsked

    // What a title in these letters leaves beside it, px.
    function room(ruler: TextRuler): real {
        return tools.x - heading.x - ruler.wide(title) - Theme.gap * 3;
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
        x: back.width + Theme.gap * 2
        width: middle.x - x - Theme.gap
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
        x: tools.x - width - (width > 0 ? Theme.gap * 2 : 0)
    }

    Row {
        id: tools

        anchors.verticalCenter: parent.verticalCenter
        x: bar.width - width
        spacing: Theme.gap * 2

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
