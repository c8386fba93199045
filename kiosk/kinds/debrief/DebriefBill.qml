import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// What the table wrote, as a printed bill with torn sides.
Item {
    id: bill

    required property var modelData // text and sign
    readonly property string signed: modelData.sign === "" ? "" : Words.paper.signed(modelData.sign)
    readonly property real pad: Theme.margin
    readonly property real tear: Theme.mm(3)
    readonly property int teeth: 2 * Math.max(2, Math.round(height / (2 * tear) / 2)) // down a side

    // Its outline, so much lower.
    function outline(lower: real): list<point> {
        const high = height - Theme.lift - Theme.line, step = high / teeth, from = Theme.line;
        const down = Array.from({length: teeth + 1}, (_, tooth) => Qt.point(width - from - (tooth % 2) * tear, from + lower + tooth * step));
        const up = Array.from({length: teeth + 1}, (_, tooth) => Qt.point(from + (tooth % 2) * tear, from + lower + high - tooth * step));
        return [...down, ...up, down[0]];
    }

    component Sheet: ShapePath {
        strokeColor: Colours.ink
        strokeWidth: Theme.line
        joinStyle: ShapePath.RoundJoin
    }

    Shape {
        anchors.fill: parent

        Sheet {
            fillColor: Colours.ink

            PathPolyline { path: bill.outline(Theme.lift - Theme.line) }
        }

        Sheet {
            fillColor: Colours.paper

            PathPolyline { path: bill.outline(0) }
        }
    }

    FitText {
        x: bill.pad
        y: bill.pad * 0.6
        width: bill.width - 2 * x
        height: sign.y - y - Theme.gap / 2
        text: bill.modelData.text
        display: true
        maximum: Math.max(Theme.headline, Theme.shortSide / 16)
        verticalAlignment: Text.AlignVCenter
    }

    Label {
        id: sign

        x: bill.pad
        y: bill.height - Theme.lift - bill.pad * 0.5 - height
        width: bill.width - 2 * x
        height: text === "" ? 0 : implicitHeight
        role: Label.Strong
        text: bill.signed
        color: Colours.surface(Colours.ground)
        horizontalAlignment: Theme.end
    }
}
