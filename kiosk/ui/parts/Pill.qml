import QtQuick
import kiosk.ui.theme

// A large rounded button: an icon, a word or two. `fill`, `ink` and `lineColour` make its variants.
Pressable {
    id: pill

    property color fill: Colours.paper
    property color ink: Colours.ink
    property color lineColour: Colours.ink
    property string surface: Colours.ground // what it stands on
    property string iconName
    property bool iconLast: false
    property real turned: 0 // its icon, degrees
    property int size: Theme.strong // of its letters
    property bool wordless: false // its name is for the ear only
    property bool pictured: true // its icon is drawn

    lift: enabled ? Theme.lift : 0
    implicitHeight: Math.max(Theme.pill + lift, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.strong * (Theme.compact ? 0.8 : 1.1)
    rightPadding: leftPadding
    topPadding: Theme.line * 2
    bottomPadding: topPadding + lift
    ringRadius: height / 2 + 3 * Theme.line

    background: Plate {
        fill: pill.enabled ? pill.fill : Colours.waiting(pill.surface)
        lineColour: pill.enabled ? pill.lineColour : Qt.alpha(Colours.on(pill.surface), 0.5)
        radius: height / 2
        lift: pill.lift
        sink: pill.sink
    }

    contentItem: Item {
        implicitWidth: pill.wordless ? glyph.width : row.space + Math.ceil(caption.implicitWidth) + 1
        implicitHeight: pill.wordless ? glyph.height : Math.max(glyph.height, caption.height)
        transform: Translate {
            y: pill.sink
        }

        Row {
            id: row

            readonly property color ink: pill.enabled ? pill.ink : Colours.on(pill.surface)
            readonly property real space: glyph.visible ? glyph.width + spacing : 0

            anchors.centerIn: parent
            spacing: Theme.strong * 0.45
            layoutDirection: pill.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                visible: known && pill.pictured
                name: pill.iconName
                size: pill.size * 1.15
                rotation: pill.turned
                color: row.ink
            }

            Label {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                visible: !pill.wordless
                width: Math.min(implicitWidth, pill.availableWidth - row.space)
                role: Label.Strong
                size: pill.size
                display: true
                text: pill.text
                color: row.ink
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
