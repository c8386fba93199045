import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A QR code drawn from its modules, dark on white in any contrast, with its quiet zone; each module is a whole number of
// pixels.
Rectangle {
    id: qr

    property var rows: [] // of strings, one character per module: "1" is dark
    property string name // for the ear
    property real size: Theme.mm(60) // at most
    readonly property int quiet: 4 // modules
    readonly property int modules: rows.length + 2 * quiet
    readonly property int cell: Math.max(1, Math.floor(size / modules))

    // One rectangle per run of dark modules.
    function runs(): string {
        let path = "";
        rows.forEach((row, y) => {
            const dark = /1+/g;
            for (let run = dark.exec(row); run; run = dark.exec(row))
                path += `M${(run.index + quiet) * cell} ${(y + quiet) * cell} h${run[0].length * cell} v${cell} h${-run[0].length * cell} Z `;
        });
        return path;
    }

    implicitWidth: cell * modules
    implicitHeight: implicitWidth
    color: Colours.on("night")
    visible: rows.length > 0
    transform: Mirror { across: qr.width }
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Colours.surface("night")
            strokeWidth: -1

            PathSvg {
                path: qr.runs()
            }
        }
    }
}
