pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The screen measured against a bank card held on the glass, and how far the eyes are.
FocusScope {
    id: measure

    required property Kiosk kiosk
    readonly property ScreenSizeModel size: kiosk.facilitator.care.screenSize
    readonly property bool beside: width > height
    readonly property real gap: Theme.spacing
    readonly property real leftWidth: beside ? Math.max(card.width, sizes.width) : width

    signal closed

    Component.onDestruction: size.cancel()

    Rectangle {
        id: card

        x: (measure.leftWidth - width) / 2
        width: measure.size.cardPx
        height: width * 53.98 / 85.6
        radius: width * 3.18 / 85.6
        color: Colours.surface("night")
        Accessible.role: Accessible.Graphic
        Accessible.name: Words.opening.calibrate_card

        Rectangle {
            x: parent.width * 0.09
            y: parent.height * 0.38
            width: parent.width * 0.14
            height: width * 0.8
            radius: height * 0.15
            color: Colours.action
        }
    }

    Row {
        id: sizes

        x: (measure.leftWidth - width) / 2
        y: card.height + measure.gap
        spacing: Theme.gap

        StepButton { objectName: "size:--"; text: Words.opening.calibrate_much_narrower; iconName: "mdi6.chevron-double-left"; onTapped: measure.size.widen(-10) }
        StepButton { objectName: "size:-"; text: Words.opening.calibrate_narrower; iconName: "mdi6.chevron-left"; onTapped: measure.size.widen(-1) }
        StepButton { objectName: "size:+"; text: Words.opening.calibrate_wider; iconName: "mdi6.chevron-right"; onTapped: measure.size.widen(1) }
        StepButton { objectName: "size:++"; text: Words.opening.calibrate_much_wider; iconName: "mdi6.chevron-double-right"; onTapped: measure.size.widen(10) }
    }

    FitText {
        id: told

        x: settings.x
        y: measure.beside ? 0 : sizes.y + sizes.height + measure.gap
        width: settings.width
        height: Math.min(implicitHeight, Math.max(lineStep, measure.height - y - settings.height - measure.gap))
        surface: "mist"
        maximum: Theme.body
        beside: true
        text: Words.opening.calibrate_text
    }

    Column {
        id: settings

        x: measure.beside ? measure.leftWidth + measure.gap * 2 : 0
        y: told.y + told.height + measure.gap
        width: measure.width - x
        spacing: measure.gap

        Label {
            width: parent.width
            role: Label.Strong
            size: Theme.body
            text: Words.opening.calibrate_distance(measure.size.triedMm / 10)
        }

        Row {
            spacing: Theme.gap

            StepButton { objectName: "eyes:-"; enabled: !measure.size.nearest; text: Words.opening.calibrate_nearer; iconName: Icons.less; onTapped: measure.size.step(-1) }
            StepButton { objectName: "eyes:+"; enabled: !measure.size.farthest; text: Words.opening.calibrate_farther; iconName: Icons.greater; onTapped: measure.size.step(1) }
        }

        Row {
            spacing: Theme.gap

            StaffButton {
                objectName: "size:keep"
                focus: true
                primary: true
                text: Words.opening.calibrate_keep
                onTapped: {
                    measure.size.keep();
                    measure.closed();
                }
            }

            StaffButton {
                objectName: "size:reset"
                visible: measure.size.measured
                iconName: Icons.undo
                text: Words.opening.calibrate_reset
                onTapped: {
                    measure.size.reset();
                    measure.closed();
                }
            }
        }
    }
}
