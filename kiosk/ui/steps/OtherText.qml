pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Where one of two long texts is shown: the button that shows the other, and says which that is.
Item {
    id: other

    required property Models.RowsModel rows
    required property int shown // of the two

    signal tapped

    implicitWidth: 10 * Theme.body

    Repeater {
        model: other.rows

        Pressable {
            id: button

            required property int index
            required property var model

            objectName: "read-other"
            anchors.fill: parent
            visible: index !== other.shown
            debounce: 0
            lift: Theme.lift
            ringRadius: height / 2 + 3 * Theme.line
            text: Words.ballot.read(model.title ?? "") // gone with its row
            onTapped: other.tapped()

            Plate {
                anchors.fill: parent
                radius: height / 2
                fill: Colours.surface(Colours.ground)
                lineColour: Colours.on(Colours.ground)
                sink: button.sink

                Icon {
                    id: picture

                    x: Theme.gap * 1.5
                    anchors.verticalCenter: parent.verticalCenter
                    name: button.model.icon ?? ""
                    size: Theme.body
                    color: Colours.on(Colours.ground)
                }

                FitText {
                    x: picture.x + picture.width + Theme.gap / 2
                    width: parent.width - x - Theme.gap * 1.5
                    height: parent.height - button.lift
                    text: width > 9 * Theme.body ? button.text : button.model.title ?? ""
                    display: true
                    beside: true
                    maximum: Theme.strong
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    surface: Colours.ground
                    bare: false
                    color: Colours.on(Colours.ground)
                }
            }
        }
    }
}
