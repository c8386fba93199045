import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The line on the pad of a seat: a finger goes along it, and bets where it is lifted. Nothing on the line follows the finger.
PadFace {
    id: face

    required property Models.EstimateStep step

    T.Slider {
        id: slider

        objectName: `pad:${face.number}`
        x: line.inset
        width: line.usable + 1
        height: parent.height
        enabled: face.live
        to: 100
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        Accessible.name: face.name
        onVisibleChanged: value = 0 // not what was answered before
        onPressedChanged: if (!pressed && visible)
            face.touched(value)
    }

    EstimateLine {
        id: line

        y: (parent.height - height) / 2
        width: parent.width
        height: thick + foot
        places: face.step.places
        texts: face.step.texts
        bare: false
        ink: Colours.ink
        fill: Colours.paper
    }
}
