import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts

// An option among the others of a list: its title. The one leaned towards is yellow and checked.
Pressable {
    id: option

    required property string optionId
    required property string title
    required property string essential
    required property string iconName
    required property bool picked
    required property string pro
    required property string con
    required property string moves
    required property real column // its width in the list
    property bool signed: true // with its icon
    readonly property real beside: mark.name !== "" ? mark.size + Theme.gap : 0

    objectName: `option:${optionId}`
    text: title
    implicitHeight: high(column, signed)
    lift: Theme.lift
    Accessible.description: [essential, pro, con, moves].filter(Boolean).join(" ")
    choosable: true
    chosen: picked

    function _column(wide: real, signed: bool): real {
        return wide - 2 * Theme.gap - (signed ? beside : 0);
    }

    // How high it is at that width.
    function high(wide: real, signed: bool): real {
        return Math.max(Theme.targetMin, ruler.high(title, _column(wide, signed)) + Theme.gap) + Theme.lift;
    }

    // Whether no word of it is broken at that width.
    function whole(wide: real, signed: bool): bool {
        return ruler.unbroken(title, _column(wide, signed)) < Infinity;
    }

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    Plate {
        anchors.fill: parent
        fill: option.chosen ? Colours.action : Colours.paper
        sink: option.sink

        RowLayout {
            x: Theme.gap
            width: parent.width - 2 * x
            height: parent.height
            spacing: Theme.gap

            Icon {
                id: mark

                visible: option.signed && name !== ""
                size: Theme.body * 1.2
                name: option.chosen ? Icons.check : option.iconName
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: option.title
                display: true
                beside: true
                maximum: option.essential === "" ? Theme.title : Theme.body
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
