import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A sentence somebody may say: an argument, a quote. Its tail points to the side it comes from.
Item {
    id: bubble

    property string text
    property string by // who says it, on its own line
    property bool fromRight: false
    property string surface: "paper"
    readonly property real inset: Theme.body * 0.7
    readonly property real tail: Theme.body * 0.8

    implicitWidth: Theme.body * 12
    implicitHeight: words.height + 2 * inset + tail
    Accessible.role: Accessible.StaticText
    Accessible.name: [text, by].filter(Boolean).join(". ")

    Rectangle {
        width: parent.width
        height: parent.height - bubble.tail
        radius: Theme.radius
        color: Colours.surface(bubble.surface)
        border.color: Colours.ink
        border.width: Theme.line
    }

    Shape {
        x: bubble.fromRight ? parent.width - width - Theme.radius * 1.5 : Theme.radius * 1.5
        y: parent.height - height
        width: bubble.tail * 1.4
        height: bubble.tail + Theme.line
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Colours.surface(bubble.surface)
            strokeColor: Colours.ink
            strokeWidth: Theme.line
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.FlatCap
            startX: Theme.line / 2
            startY: 0

            PathLine { x: bubble.fromRight ? bubble.tail * 1.4 - Theme.line / 2 : Theme.line / 2; y: bubble.tail }
            PathLine { x: bubble.tail * 1.4 - Theme.line / 2; y: 0 }
        }
    }

    Column {
        id: words

        x: bubble.inset
        y: bubble.inset
        width: parent.width - 2 * bubble.inset

        Label {
            width: parent.width
            text: bubble.text
            color: Colours.on(bubble.surface)
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            role: Label.Strong
            size: Theme.body
            text: bubble.by
            color: Colours.on(bubble.surface)
            Accessible.ignored: true
        }
    }
}
