import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Beside a text that grows: whose line it is, their pawn where it has its room, and the way to pass or, for words of one's own,
// to add them. Down a column or along a line.
Item {
    id: side

    required property Models.WriteStep step
    property bool along: false
    readonly property string name: Words.seat.word(`n${Math.max(1, step.turn)}`)
    readonly property Item last: step.owning ? add : pass

    implicitWidth: Math.max(add.implicitWidth, pass.implicitWidth, Theme.compact ? 0 : 9 * Theme.body)
    implicitHeight: add.implicitHeight

    FitText {
        id: whose

        width: side.along ? side.last.x - Theme.gap : parent.width
        height: side.along ? parent.height : side.last.y - Theme.gap
        visible: side.step.turn > 0
        text: !side.step.owning ? Theme.compact ? side.name : Words.write.turn(side.name) : Theme.compact && !side.step.over ? side.step.left : side.step.count
        display: true
        beside: true
        maximum: Theme.compact ? Theme.body : Theme.strong
        horizontalAlignment: side.along ? Theme.start : Text.AlignHCenter
        verticalAlignment: side.along ? Text.AlignVCenter : Text.AlignTop
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        Accessible.name: side.step.owning ? side.step.count : Words.write.turn(side.name)
    }

    Pawn {
        readonly property real room: side.last.y - Theme.gap - whose.naturalHeight - Theme.gap

        anchors.horizontalCenter: parent.horizontalCenter
        y: side.last.y - Theme.gap - size
        visible: !side.along && side.step.turn > 0 && room > Theme.mm(15)
        size: Math.min(room, side.width * 1.4, Theme.mm(72))
        seat: Math.max(1, side.step.turn) - 1
        pose: side.step.owning ? "think" : "speak"
        turn: true
    }

    QuietButton {
        id: pass

        objectName: "pass"
        x: side.along ? parent.width - width : 0
        y: parent.height - height
        width: side.along ? implicitWidth : parent.width
        visible: !side.step.owning
        enabled: side.step.turn > 0
        text: Words.write.pass
        onTapped: side.step.skip()
    }

    PrimaryButton {
        id: add

        objectName: "add"
        x: side.along ? parent.width - width : 0
        y: parent.height - height
        width: side.along ? implicitWidth : parent.width
        visible: side.step.owning
        focusPolicy: Qt.TabFocus // a finger leaves the focus in the text
        text: Words.write.add
        iconName: Theme.compact ? "" : Icons.check
        onTapped: {
            side.step.addOwn();
            if (side.step.owning)
                shake();
        }
    }
}
