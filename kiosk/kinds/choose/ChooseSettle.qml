import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Beside a list, or after it: what the option leaned towards gives and costs, and the yellow button.
ColumnLayout {
    id: settle

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    required property bool weighed // what the option gives and costs is shown here
    required property bool apart // the list is on another screen

    signal listed

    spacing: Theme.gap

    TextRuler {
        id: ruler

        display: true
    }

    RowLayout {
        visible: settle.apart
        spacing: Theme.gap

        Label { // a FitText that comes and goes in a layout brings Qt 6.12 down now and then
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // as wide as it may be, whatever it says
            text: settle.step.title
            display: true
            size: ruler.wide(text) > settle.width - (signs.visible ? signs.implicitWidth + Theme.gap : 0) ? Theme.least : Theme.body
            color: Colours.on(Colours.ground)
        }

        ChooseSigns {
            id: signs

            gauges: settle.apart ? settle.step.gauges : []
            changes: settle.step.changes
            size: Theme.least
            color: Colours.on(Colours.ground)
        }
    }

    ChooseWeights {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: settle.weighed || settle.apart
        step: settle.step
        signed: !settle.apart
        onTapped: settle.kiosk.inspect(settle.step.picked)
    }

    RowLayout {
        Layout.alignment: Qt.AlignRight | Qt.AlignBottom
        Layout.fillWidth: !settle.weighed
        spacing: Theme.gap

        QuietButton {
            objectName: "back"
            visible: settle.apart
            wordless: true
            iconName: Icons.change
            text: Words.choose.back
            onTapped: settle.listed()
        }

        PrimaryButton {
            id: button

            objectName: "next"
            Layout.fillWidth: !settle.weighed
            enabled: settle.step.picked !== ""
            text: settle.apart || !Theme.large ? Words.choose.confirm : Words.choose.confirm_brief
            iconName: settle.weighed ? Icons.check : ""
            onTapped: settle.step.next()
        }
    }
}
