import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Beside a list: what the option leaned towards says, gives and costs, where there is room; and the yellow button.
ColumnLayout {
    id: settle

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk
    required property bool weighed // what the option gives and costs is shown here

    spacing: Theme.gap

    ChooseWeights {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: settle.weighed
        step: settle.step
        signed: true
        onTapped: settle.kiosk.inspect(settle.step.picked)
    }

    PrimaryButton {
        objectName: "next"
        Layout.alignment: (Theme.left ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignBottom
        Layout.fillWidth: !settle.weighed
        enabled: settle.step.picked !== ""
        text: Theme.large ? Words.choose.confirm_brief : Words.choose.confirm
        iconName: settle.weighed ? Icons.check : ""
        onTapped: settle.step.next()
    }
}
