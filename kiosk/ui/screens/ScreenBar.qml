import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The bar before the game: back, a title, comfort and language.
Item {
    id: bar

    required property Kiosk kiosk
    property string title
    property string surface: Colours.ground
    property string backIcon: Icons.previous
    property string backText
    property alias backName: back.objectName

    signal backAsked

    implicitHeight: Math.max(heading.height, tools.height)

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
        width: tools.x - x - Theme.gap
        role: Label.Title
        size: Theme.compact ? Theme.strong : Theme.title
        text: bar.title
        color: Colours.on(bar.surface)
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
