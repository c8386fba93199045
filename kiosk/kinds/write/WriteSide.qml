import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Beside the text: how much is left of it and of the time, which has a body where there is room, and the yellow button. Down a
// column or along a line.
Item {
    id: side

    required property Models.WriteStep step
    property bool along: false
    readonly property bool brief: Theme.compact
    readonly property real glass: along || step.total === 0 ? 0 : Math.min(width, (done.y - told.height - 3 * Theme.gap) / 1.16) // across the time
    readonly property bool drawn: glass > Theme.body * 3.6
    readonly property real spare: height - Theme.targetMin - done.lift // above the button, at most
    readonly property int letters: brief && !along ? Math.max(Theme.least, Math.min(Theme.body, Math.floor(spare / 2.7))) : Theme.body
    readonly property real wanted: Math.max(done.implicitWidth, brief ? 0 : told.implicitWidth + Theme.body)

    implicitWidth: wanted
    implicitHeight: done.implicitHeight

    Grid {
        id: count

        anchors.verticalCenter: side.along ? parent.verticalCenter : undefined
        x: side.along ? Theme.body * 0.5 : (parent.width - width) / 2
        y: side.along || side.brief ? 0 : Theme.body * 0.25
        columns: side.along ? 2 : 1
        columnSpacing: Theme.body
        rowSpacing: side.brief ? 0 : Theme.body * 0.4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            id: told

            objectName: "count"
            width: side.brief ? Math.min(implicitWidth, side.width) : implicitWidth
            role: Label.Strong
            size: side.letters
            text: !side.brief ? side.step.count : side.step.over ? Words.write.over(-side.step.left) : side.step.left
            color: badge.visible && side.step.over ? Colours.ink : Colours.on(Colours.ground)
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: side.step.count

            Rectangle {
                id: badge

                anchors.fill: parent
                anchors.margins: -Theme.body * 0.25
                anchors.leftMargin: -Theme.body * 0.5
                anchors.rightMargin: anchors.leftMargin
                visible: !side.brief
                z: -1
                radius: height / 2
                color: side.step.over ? Colours.action : Colours.deep(Colours.ground)
            }
        }

        Label {
            visible: side.step.total > 0 && !side.drawn && !(side.brief && side.step.over)
            size: side.letters
            text: time.clock
            font.features: ({tnum: 1}) // as wide from one second to the next
            color: Colours.on(Colours.ground)
            Accessible.name: `${Words.table.time_left} ${time.clock}`
        }
    }

    TimeLeft {
        id: time

        anchors.horizontalCenter: parent.horizontalCenter
        y: done.y - height - Theme.gap
        width: side.glass
        height: width * 1.16
        visible: side.drawn
        body: side.step.body
        remaining: side.step.seconds
        total: side.step.total
        name: Words.table.time_left
    }

    PrimaryButton {
        id: done

        objectName: "finish"
        focusPolicy: Qt.TabFocus // a finger leaves the focus in the text
        x: side.along ? parent.width - width : 0
        y: parent.height - height
        width: side.along ? implicitWidth : parent.width
        height: side.brief && !side.along ? Math.max(Theme.targetMin + lift, Math.min(implicitHeight, side.height - 2.7 * side.letters)) : implicitHeight
        size: Math.round(1.15 * side.letters)
        text: Words.write.finish
        iconName: side.brief ? "" : Icons.check
        onTapped: {
            side.step.finish();
            if (!side.step.written)
                shake();
        }
    }
}
