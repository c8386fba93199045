pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The line of a number to guess: touch it, or slide its needle. Let go, it stays, and the truth stands on it as a yellow
// band, with what the festival thought above, pale.
T.Slider {
    id: slider

    required property WagerModel wager
    property real slid: 0 // of the needle that nobody has touched: -1 to 1
    property bool keyed: false // a key is down: an arrow that is let go tells nothing
    readonly property bool touched: wager.guess >= 0
    readonly property real thick: Math.max(Theme.mm(7), Theme.line * 6)
    readonly property real level: topPadding + (availableHeight - thick) / 2
    readonly property point needle: Qt.point(handle.x + handle.width / 2, level + thick / 2)
    readonly property real highest: Math.max(1, ...Array.from(wager.festival))

    objectName: "needle"
    implicitHeight: Theme.targetPrimary * (wager.told ? 1.6 : 1.3)
    topPadding: wager.told ? height - Theme.targetPrimary : 0
    leftPadding: 0
    rightPadding: 0
    to: wager.ticks
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    value: touched ? wager.guess : to * (0.5 + 0.3 * slid)
    enabled: !wager.told
    Accessible.name: Words.wager.needle(wager.figure || Words.wager.none)
    Keys.onPressed: event => {
        keyed = true;
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            event.accepted = Arrows.go(slider, event.key);
        if (Theme.mirrored && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)) {
            wager.lean(value + (event.key === Qt.Key_Left ? 1 : -1));
            event.accepted = true;
        }
        if (![Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
            return;
        event.accepted = true;
        wager.tell();
        if (wager.told)
            nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onReleased: Qt.callLater(() => slider.keyed = false)
    onMoved: wager.lean(value)
    onPressedChanged: if (!pressed && !keyed) {
        wager.lean(value);
        wager.tell();
    }

    function at(share: real): real {
        return handle.width / 2 + share * (width - handle.width);
    }

    background: Item {
        Repeater {
            model: slider.wager.festival

            Rectangle {
                required property int index
                required property int modelData
                readonly property real part: 1 / slider.wager.festival.length

                x: slider.at(index * part) + Theme.line
                y: slider.level - height
                width: slider.at(part) - slider.at(0) - 2 * Theme.line
                height: modelData / slider.highest * slider.level
                visible: modelData > 0
                color: Colours.deep("mist")
                border.color: Colours.ink
                border.width: Theme.line / 2
            }
        }

        Rectangle {
            y: slider.level
            width: parent.width
            height: slider.thick
            radius: height / 2
            color: Colours.surface(slider.wager.color)
            border.color: Colours.ink
            border.width: Theme.line
        }

        Rectangle {
            readonly property real span: Math.max(Theme.mm(4), slider.at(slider.wager.last) - slider.at(slider.wager.first))

            x: slider.at((slider.wager.first + slider.wager.last) / 2) - span / 2
            y: slider.level - slider.thick * 0.6
            width: span
            height: slider.thick * 2.2
            radius: Math.min(Theme.radius, width / 3)
            visible: slider.wager.told
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line
        }
    }

    handle: Rectangle {
        x: slider.visualPosition * (slider.width - width)
        y: slider.level + (slider.thick - height) / 2
        width: Theme.targetPrimary
        height: width
        radius: width / 2
        color: slider.wager.told ? Colours.clear : Colours.paper
        border.color: Colours.ink
        border.width: Theme.line * (slider.wager.told ? 2 : 1)

        Icon {
            anchors.centerIn: parent
            visible: !slider.wager.told
            name: slider.touched ? Icons.touch : Icons.unknown
            size: parent.width * 0.6
        }

        FocusRing {
            visible: slider.activeFocus && Theme.keysUsed
            radius: height / 2
        }
    }
}
