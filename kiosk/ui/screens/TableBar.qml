pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels
import kiosk.words

// Where we are at the left, what is always at hand at the right. In a narrow window the rest waits behind « see more »;
// in a tall one the tools go below. Where what is touched lies low they come first, the way out before all. In easy words
// the icons have their names beside them where all names fit, of those too that come and go.
Item {
    id: bar

    required property Kiosk kiosk
    readonly property bool scannedLast: true // it is always at hand
    readonly property TableModel table: kiosk.table
    readonly property bool stacked: Theme.portrait
    readonly property bool turned: Theme.low && !Theme.left // the tools come first
    readonly property real kept: Array.from(tools.children).filter(tool => tool === seats ? !Theme.compact : tool.visible).reduce((sum, tool) => sum + tool.width + Theme.apart, -Theme.apart) // for the tools, be the pawns here or on the apron, whose height depends on this bar
    readonly property bool easy: kiosk.comfort.words === "easy" && !Theme.compact && !stacked
    readonly property real whole: Array.from(tools.children).filter(tool => tool !== menu && (tool !== aloud || kiosk.voice.on)).reduce((sum, tool) => sum + (tool.whole ?? tool.width) + Theme.apart, -Theme.apart) // of the tools, with their names
    readonly property bool named: easy && width - whole - Theme.gap * 3 >= path.needed

    signal menuAsked

    implicitHeight: stacked ? path.height + Theme.apart + tools.height : Math.max(path.height, tools.height)

    component Tool: IconButton {
        beside: named
        named: bar.named
    }

    component Rare: Tool {
        property string sheet

        visible: !Theme.compact
        objectName: sheet
        text: Words.table.word(sheet)
        onTapped: bar.kiosk.openSheet(sheet)
    }

    PathButton {
        id: path

        objectName: "path"
        x: bar.turned ? bar.width - width : 0
        y: bar.stacked ? 0 : (bar.height - height) / 2
        width: bar.width - (bar.stacked ? leave.width : (Theme.low ? bar.kept : tools.width) + Theme.gap) - Theme.gap * 2
        kiosk: bar.kiosk
        measured: bar.easy
        onTapped: bar.kiosk.openSheet("path")
    }

    Row {
        id: tools

        x: bar.turned ? 0 : bar.width - width
        y: bar.stacked ? path.height + Theme.apart : (bar.height - height) / 2
        spacing: Theme.apart
        layoutDirection: bar.turned ? Qt.RightToLeft : Qt.LeftToRight

        Tool { // comes and goes, and moves no other
            objectName: "glossary"
            visible: bar.table.explains
            iconName: Icons.words
            text: Words.glossary.title
            onTapped: bar.kiosk.openSheet("glossary")
        }

        Tool {
            id: aloud

            objectName: "aloud"
            visible: bar.table.over && bar.kiosk.voice.on
            iconName: Icons.aloud
            text: Words.voice.all
            onTapped: bar.kiosk.voice.hear()
        }

        Tool {
            objectName: "undo"
            iconName: Icons.undo
            text: Words.table.undo
            enabled: bar.table.canUndo
            debounce: 0
            onTapped: bar.table.undo()
        }

        Tool {
            objectName: "redo"
            visible: bar.table.canRedo
            iconName: "mdi6.redo-variant"
            text: Words.table.redo
            debounce: 0
            onTapped: bar.table.redo()
        }

        SeatsButton {
            id: seats

            objectName: "seats"
            visible: !Theme.compact && Apron.wing === 0 // they stand on the apron where there is one
            kiosk: bar.kiosk
            onTapped: bar.kiosk.openSheet("seats")
        }

        Tool {
            objectName: "help"
            iconName: Icons.help
            text: Words.table.help
            onTapped: bar.kiosk.openSheet("help")
        }

        Rare { sheet: "about"; iconName: "mdi6.information-outline" }
        Rare { sheet: "comfort"; iconName: Icons.comfort }

        Tool {
            objectName: "language"
            visible: !Theme.compact
            iconName: Icons.language
            named: bar.named || !bar.stacked && !Theme.low
            text: Words.table.language
            Accessible.name: Words.table.language_name
            onTapped: bar.kiosk.otherLanguage()
        }

        Tool {
            id: menu

            objectName: "menu"
            visible: Theme.compact
            iconName: "mdi6.menu"
            text: Words.table.more
            onTapped: bar.menuAsked()
        }

        Item { // it stands alone, for no finger to miss another
            readonly property real whole: leave.whole + Theme.gap

            width: leave.width + Theme.gap
            height: leave.height

            Tool {
                id: leave

                x: bar.turned ? 0 : Theme.gap
                objectName: "leave"
                iconName: Icons.leave
                text: Words.table.leave
                onTapped: bar.kiosk.openSheet("leave")
            }
        }
    }
}
