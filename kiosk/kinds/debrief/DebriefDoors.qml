import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// What now: the same game again, another one, or the end. In a line, or one below the other as wide as the widest.
Grid {
    id: doors

    required property Models.Kiosk kiosk
    property bool stacked: false
    property bool iconed: true
    readonly property int size: Theme.form === Theme.Small ? Math.round(Theme.least * 1.15) : Theme.strong // of their letters
    property real most: 0 // that it may take when stacked
    readonly property real tallest: (most - 2 * spacing) / 3
    readonly property real widest: Math.max(again.implicitWidth, another.implicitWidth, end.implicitWidth)
    readonly property real bareWidest: 2.2 * Theme.strong + 2 + Math.max(...[Words.debrief.again, Words.debrief.another, Words.debrief.finish].map(text => ruler.wide(text))) // stacked, without icons
    readonly property real bareWidth: 3 * (2.2 * Theme.strong + 2) + ruler.wide(Words.debrief.again + Words.debrief.another + Words.debrief.finish) + 2 * Theme.gap // in a line, without icons
    readonly property real lineWidth: bareWidth + 3 * 1.6 * Theme.strong

    columns: stacked ? 1 : 3
    spacing: stacked && Theme.form !== Theme.Small ? Theme.gap * 2 : Theme.gap

    TextRuler {
        id: ruler

        display: true
        size: doors.size
    }

    PrimaryButton {
        id: again

        objectName: "again"
        size: doors.size
        width: doors.stacked ? doors.widest : implicitWidth
        height: doors.stacked ? Math.min(implicitHeight, doors.tallest) : implicitHeight
        iconName: doors.iconed ? "mdi6.replay" : ""
        text: Words.debrief.again
        onTapped: doors.kiosk.again()
    }

    QuietButton {
        id: another

        objectName: "another"
        size: doors.size
        width: doors.stacked ? doors.widest : implicitWidth
        height: doors.stacked ? Math.min(implicitHeight, doors.tallest) : implicitHeight
        iconName: doors.iconed ? "mdi6.cards" : ""
        text: Words.debrief.another
        onTapped: doors.kiosk.another()
    }

    QuietButton {
        id: end

        objectName: "end"
        size: doors.size
        width: doors.stacked ? doors.widest : implicitWidth
        height: doors.stacked ? Math.min(implicitHeight, doors.tallest) : implicitHeight
        iconName: doors.iconed ? Icons.check : ""
        text: Words.debrief.finish
        onTapped: doors.kiosk.home()
    }
}
