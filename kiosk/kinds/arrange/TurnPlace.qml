pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One place a card may go to: a hexagon of the ring, or a strip with its picture and title. `proposed` stands out.
FocusScope {
    id: place

    required property string title
    required property string iconName
    required property int number
    required property bool proposed
    property string tone: Colours.ground
    property bool sixSided: false
    signal tapped

    scale: proposed ? 1.06 : 1
    z: proposed ? 1 : 0

    Behavior on scale {
        NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: !place.sixSided ? strip : hexagon
    }

    Component {
        id: hexagon

        Hexagon {
            id: six

            focus: true
            text: `${place.number}. ${place.title}`
            number: place.number
            title: place.title
            tone: place.tone
            iconName: place.iconName
            status: Hexagon.Given
            choosable: true
            chosen: place.proposed
            onTapped: place.tapped()

            SixSides {
                z: -1
                anchors.margins: -3 * Theme.line
                visible: six.chosen
                fill: Colours.action
                line: Colours.action
            }
        }
    }

    Component {
        id: strip

        CardFace {
            focus: true
            text: `${place.number}. ${place.title}`
            tone: Colours.ground
            title: place.title
            iconName: place.iconName || Icons.place
            choosable: true
            chosen: place.proposed
            marked: chosen
            rotation: 0 // it lies where it lay
            scale: 1
            status: CardFace.Placed
            onTapped: place.tapped()
        }
    }
}
