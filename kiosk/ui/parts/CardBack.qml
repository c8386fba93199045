import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// The back of a card: that of the deck; until it is printed, and in high contrast, a lattice of one stroke and a medallion.
Item {
    id: back

    property string tone: "teal"
    property string iconName
    readonly property bool coming: image.status === Image.Loading // its print is being read
    readonly property real step: Math.max(1, Math.min(width, height) / 5)

    // From the size alone: while it changes, `step` may still be that of another size, and the strokes without number.
    function lattice(width: real, height: real): string {
        let path = "";
        const step = Math.max(1, Math.min(width, height) / 5);
        const inset = step * 0.5;
        for (let y = inset; y < height - inset / 2; y += step)
            for (let x = inset; x < width - inset / 2; x += step)
                path += `M${x} ${y - step * 0.24} l${step * 0.24} ${step * 0.24} l${-step * 0.24} ${step * 0.24} l${-step * 0.24} ${-step * 0.24} Z `;
        return path;
    }

    Shape {
        anchors.fill: parent
        visible: !image.visible
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Colours.deep(back.tone)
            strokeWidth: -1

            PathSvg {
                path: back.lattice(back.width, back.height)
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        visible: !image.visible
        width: back.step * 2.8
        height: width
        radius: width / 2
        color: Colours.surface(back.tone)
        border.color: Colours.deep(back.tone)
        border.width: Theme.line

        Icon {
            anchors.centerIn: parent
            name: back.iconName
            size: back.step * 1.6
            color: Colours.tint(back.tone)
        }
    }

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: Theme.printed
        visible: status === Image.Ready
        asynchronous: true
        transform: Mirror { across: image.width }
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        source: width > 0 && height > 0 ? Theme.backPrint(width / height) : ""
    }
}
