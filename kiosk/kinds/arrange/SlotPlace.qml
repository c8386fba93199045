import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.parts

// A place that waits for a card: a dashed box with its number, or a box with its name that holds several.
Pressable {
    id: place

    property string name // of a place that holds several
    property real share: 0 // of its width, for its name beside its cards
    property real head: Infinity // for its name above its cards
    property string handle // of its name, on which no card lies: a finger goes there
    property string iconName
    property string number
    property bool asked: false // a card is in hand: this is where it may go
    property bool proposed: false
    readonly property color stroke: asked || proposed ? Colours.glow : Colours.on(Colours.ground)

    padding: 0
    ringRadius: Theme.radius

    background: Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: place.down ? Colours.bright(Colours.ground) : Colours.deep(Colours.ground)
            strokeColor: place.stroke
            strokeWidth: Theme.line * (place.proposed ? 2 : 1)
            strokeStyle: place.name === "" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [3.2, 2.2]

            PathRectangle {
                x: Theme.line / 2
                y: x
                width: place.width - Theme.line
                height: place.height - Theme.line
                radius: Theme.radius
            }
        }
    }

    contentItem: Item {
        Label {
            anchors.centerIn: parent
            visible: place.name === ""
            role: Label.Title
            text: place.number
            color: place.stroke
            Accessible.ignored: true
        }

        FitText {
            objectName: place.handle
            x: Theme.gap
            y: Theme.gap / 2
            width: parent.width * (place.share || 1) - (place.share > 0 ? x : 2 * x)
            height: place.share > 0 ? parent.height - 2 * y : Math.min(place.head - y, Math.ceil(Theme.strong * Theme.displayLeading * Theme.titleLines))
            verticalAlignment: place.share > 0 ? Text.AlignVCenter : Text.AlignTop
            visible: text !== ""
            beside: true
            display: true
            maximum: Theme.naming
            text: place.name
            surface: Colours.ground
            color: Colours.on(Colours.ground)
        }
    }
}
