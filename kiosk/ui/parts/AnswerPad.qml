pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// The pad of a seat: it answers there under the cover of a hand, or passes. Once it has answered the pad is locked, and looks
// the same for every answer; a touch opens it again.
Plate {
    id: pad

    required property int number
    required property bool locked
    required property int question
    property Component answering // a PadFace
    readonly property string name: Words.seat.word(`n${number}`)
    readonly property string tone: Colours.seat(number - 1)
    readonly property bool live: !guard.running
    readonly property real head: Math.max(Theme.targetMin, Math.ceil(Theme.least * Theme.leading))

    signal touched(key: int)
    signal opened

    onLockedChanged: guard.restart()
    onQuestionChanged: guard.restart()
    fill: locked ? Colours.ink : Colours.paper
    lift: Theme.lift

    Timer { // the second of two taps belongs to the first
        id: guard

        interval: Motion.debounce
    }

    Rectangle {
        x: Theme.line
        y: Theme.line
        width: parent.width - 2 * x
        height: pad.head + 2 * Theme.gap - y - Theme.gap / 2
        topLeftRadius: Theme.radius - Theme.line
        topRightRadius: topLeftRadius
        visible: !pad.locked
        color: Colours.surface(pad.tone)
    }

    SeatToken {
        x: Theme.gap
        y: Theme.gap
        size: pad.head
        seat: pad.number - 1
        interactive: false
        surface: pad.locked ? "night" : pad.tone
        presence: pad.locked ? SeatToken.Marked : SeatToken.Here
        text: pad.locked ? Words.pads.locked(pad.name) : pad.name
    }

    Pressable {
        objectName: `pad:${pad.number}:pass`
        x: parent.width - width - Theme.gap
        y: Theme.gap
        width: Math.min(caption.implicitWidth + 2 * Theme.gap, pad.width - pad.head - 3 * Theme.gap)
        height: pad.head
        visible: !pad.locked
        enabled: pad.live
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        text: Words.pads.pass_of(pad.name)
        onTapped: pad.touched(-1)

        Label {
            id: caption

            anchors.fill: parent
            horizontalAlignment: Theme.end
            verticalAlignment: Text.AlignVCenter
            size: Theme.least
            wrapMode: Text.NoWrap
            color: Colours.on(pad.tone)
            text: Words.pads.pass
            Accessible.ignored: true
        }
    }

    Loader {
        id: face

        readonly property PadFace shown: item as PadFace

        x: Theme.gap
        y: pad.head + 2 * Theme.gap
        width: pad.width - 2 * x
        height: pad.height - pad.lift - y - Theme.gap
        visible: !pad.locked
        sourceComponent: pad.answering

        Binding { target: face.shown; property: "number"; value: pad.number; when: face.shown !== null }
        Binding { target: face.shown; property: "name"; value: pad.name; when: face.shown !== null }
        Binding { target: face.shown; property: "question"; value: pad.question; when: face.shown !== null }
        Binding { target: face.shown; property: "live"; value: pad.live; when: face.shown !== null }

        Connections {
            target: face.shown

            function onTouched(key: int) {
                pad.touched(key);
            }
        }
    }

    Pressable {
        anchors.fill: parent
        objectName: `unlock:${pad.number}`
        visible: pad.locked
        enabled: pad.live
        text: Words.pads.open(pad.name)
        onVisibleChanged: if (visible)
            skipSecond()
        onTapped: pad.opened()

        Icon {
            id: closed

            anchors.horizontalCenter: parent.horizontalCenter
            y: pad.head
            name: Icons.lock
            size: Math.min(Theme.mm(24), parent.height - again.height - y - Theme.gap)
            color: Colours.action
        }

        Label {
            id: again

            anchors.bottom: parent.bottom
            anchors.bottomMargin: pad.lift + Theme.gap
            x: Theme.gap
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            size: Theme.least
            color: Colours.paper
            text: Words.pads.change
            Accessible.ignored: true
        }
    }
}
