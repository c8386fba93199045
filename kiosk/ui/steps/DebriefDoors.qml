import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// What now: the same game again, another one, or the end. In a line, or one below the other as wide as the widest.
Grid {
    id: doors

    required property Kiosk kiosk
    property string surface: "teal"
    property bool stacked: false
    readonly property real widest: Math.max(again.implicitWidth, another.implicitWidth, end.implicitWidth)
    readonly property real lineWidth: again.implicitWidth + another.implicitWidth + end.implicitWidth + 2 * spacing

    columns: stacked ? 1 : 3
    spacing: Theme.gap * 2

    PrimaryButton {
        id: again

        objectName: "again"
        width: doors.stacked ? doors.widest : implicitWidth
        surface: doors.surface
        iconName: "mdi6.replay"
        text: doors.kiosk.words.result.again
        onTapped: doors.kiosk.again()
    }

    QuietButton {
        id: another

        objectName: "another"
        width: doors.stacked ? doors.widest : implicitWidth
        surface: doors.surface
        iconName: "mdi6.cards"
        text: doors.kiosk.words.result.another
        onTapped: doors.kiosk.another()
    }

    QuietButton {
        id: end

        objectName: "end"
        width: doors.stacked ? doors.widest : implicitWidth
        surface: doors.surface
        iconName: Icons.check
        text: doors.kiosk.words.result.finish
        onTapped: doors.kiosk.home()
    }
}
