import QtQuick
import kiosk.ui.theme

// A face with a thick line, standing on a solid shadow. Its height includes the lift, so sinking never moves its box.
Item {
    id: plate

    property color fill: Colours.paper
    property color lineColour: Colours.ink
    property color shadow: Colours.ink
    property real radius: Theme.radius
    property real lift: Theme.lift
    property real sink: 0
    default property alias content: face.data

    Rectangle {
        y: plate.lift
        width: plate.width
        height: plate.height - plate.lift
        radius: plate.radius
        color: plate.shadow
        visible: plate.lift > 0
    }

    Rectangle {
        id: face

        width: plate.width
        height: plate.height - plate.lift
        radius: plate.radius
        color: plate.fill
        border.color: plate.lineColour
        border.width: Theme.line
        transform: Translate {
            y: plate.sink
        }
    }
}
