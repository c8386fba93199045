import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// After a list that leaves no room: the option leaned towards, whole; its title stands by the yellow button in a wide
// window, above its text in a tall one.
GridLayout {
    id: apart

    required property Models.ChooseStep step
    required property Models.Kiosk kiosk

    signal listed

    columns: 3
    layoutDirection: Theme.left ? Qt.RightToLeft : Qt.LeftToRight
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    ChooseWeights {
        Layout.row: 1
        Layout.columnSpan: 3
        Layout.fillWidth: true
        Layout.fillHeight: true
        step: apart.step
        signed: false
        onTapped: apart.kiosk.inspect(apart.step.picked)
    }

    QuietButton {
        objectName: "back"
        Layout.row: 2
        wordless: true
        iconName: Icons.change
        text: Words.choose.back
        onTapped: apart.listed()
    }

    GridLayout {
        id: heading

        Layout.row: Theme.portrait ? 0 : 2
        Layout.column: Theme.portrait ? 0 : 1
        Layout.columnSpan: Theme.portrait ? 3 : 1
        Layout.fillWidth: true
        flow: Theme.portrait ? GridLayout.LeftToRight : GridLayout.TopToBottom
        columnSpacing: Theme.gap
        rowSpacing: 0

        Label { // a FitText that comes and goes in a layout brings Qt 6.12 down now and then
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // as wide as it may be, whatever it says
            text: apart.step.title
            display: true
            size: Theme.least
            color: Colours.on(Colours.ground)
        }

        ChooseSigns {
            gauges: apart.step.gauges
            changes: apart.step.changes
            size: Theme.least
            color: Colours.on(Colours.ground)
        }
    }

    PrimaryButton {
        objectName: "next"
        Layout.row: 2
        Layout.column: Theme.portrait ? 1 : 2
        Layout.columnSpan: Theme.portrait ? 2 : 1
        Layout.fillWidth: Theme.portrait
        enabled: apart.step.picked !== ""
        text: Theme.large ? Words.choose.confirm_brief : Words.choose.confirm
        onTapped: apart.step.next()
    }
}
