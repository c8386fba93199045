import QtQuick
import QtQuick.Shapes

// The shape of a seat (star, leaf, drop, flower, moon, flame), filled with one colour. Decorative.
Item {
    id: seat

    property string shape
    property color color
    property real size: 24

    readonly property var _paths: ({
            star: "M12 0.5 L14.8 9.2 L23.5 12 L14.8 14.8 L12 23.5 L9.2 14.8 L0.5 12 L9.2 9.2 Z",
            leaf: "M23 1.5 C21 3 16 3 11.5 4 C4.5 5.6 1.5 10.4 1.8 15 C1.9 17 2.6 18.6 3.4 19.8 C6 13.6 10.6 9.6 17 7.6 C11.6 10.8 7.4 15.4 4.6 23 L7.2 23 C7.6 21.8 8 20.8 8.4 20 C15.6 21.4 23.4 17 23 1.5 Z",
            drop: "M12 0.5 C15 5.5 20 10.2 20 15.4 C20 20 16.4 23.5 12 23.5 C7.6 23.5 4 20 4 15.4 C4 10.2 9 5.5 12 0.5 Z",
            flower: "M12 0.8 C15.4 0.8 17 3.6 16.3 6.5 C18.9 5 22.1 5.9 23 8.9 C23.9 12 21.7 14 19 14 C21.2 16.1 21.4 19.4 18.8 21.3 C16.2 23.2 13.3 21.9 12 19.2 C10.7 21.9 7.8 23.2 5.2 21.3 C2.6 19.4 2.8 16.1 5 14 C2.3 14 0.1 12 1 8.9 C1.9 5.9 5.1 5 7.7 6.5 C7 3.6 8.6 0.8 12 0.8 Z M12 9.3 A2.9 2.9 0 1 0 12 15.1 A2.9 2.9 0 1 0 12 9.3 Z",
            moon: "M15.5 1.2 C9.8 1 4 5.4 4 12 C4 18.6 9.4 23 15 23 C18 23 20.6 21.8 22.2 20 C16.4 20 11.8 16.4 11.8 10.6 C11.8 6.8 13.2 3.4 15.5 1.2 Z",
            flame: "M12.8 0.5 C13.6 4.6 20.5 8.4 20.5 15.2 C20.5 20 16.8 23.5 12 23.5 C7.2 23.5 3.5 20 3.5 15.2 C3.5 11.4 5.6 8.8 7.4 6.6 C7.6 8.8 8.4 10 9.8 10.6 C9.4 6.6 10.6 3 12.8 0.5 Z M12.2 21 C14.4 21 16 19.4 16 17.2 C16 14.8 14 13.6 13 11.8 C11.2 13.4 8.6 14.6 8.6 17.4 C8.6 19.5 10.2 21 12.2 21 Z"
        })

    implicitWidth: size
    implicitHeight: size

    Shape {
        anchors.centerIn: parent
        width: seat.size
        height: seat.size
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: seat.color
            strokeWidth: -1
            fillRule: ShapePath.OddEvenFill
            scale: Qt.size(seat.size / 24, seat.size / 24)

            PathSvg {
                path: seat._paths[seat.shape] ?? ""
            }
        }
    }
}
