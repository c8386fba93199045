import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// How long a game lasts, from which age and for how many it is: as many of the three as one line holds, in that order.
Item {
    id: facts

    required property GameTile game
    readonly property real between: Theme.body * 0.45
    readonly property real all: least + seats.implicitWidth + ages.width + 2 * between // in one line
    readonly property real least: minutes.implicitWidth

    implicitHeight: Math.max(minutes.implicitHeight, ages.height)

    Fact {
        id: minutes

        anchors.verticalCenter: parent.verticalCenter
        iconName: Icons.minutes
        text: facts.game.minutes
        color: facts.game.ink
    }

    Fact {
        id: seats

        anchors.verticalCenter: parent.verticalCenter
        x: facts.least + facts.between
        visible: facts.all <= facts.width
        iconName: Icons.people
        text: facts.game.seats
        color: facts.game.ink
    }

    Rectangle {
        id: ages

        anchors.verticalCenter: parent.verticalCenter
        x: facts.width - width
        width: age.implicitWidth + Theme.body * 0.8
        height: Math.ceil(age.implicitHeight)
        visible: facts.game.ages !== "" && facts.least + facts.between + width <= facts.width
        radius: height / 2
        color: Colours.paper
        border.color: Colours.ink
        border.width: Theme.line

        Label {
            id: age

            anchors.centerIn: parent
            role: Label.Strong
            size: Theme.body
            text: facts.game.ages
            Accessible.ignored: true
        }
    }
}
