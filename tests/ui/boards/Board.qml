import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A board of the gallery: a stage as wide as the window and as tall as what stands on it.
FocusScope {
    id: board

    property string surface: "mist"
    property int pattern: StageBackground.Plain
    property alias gap: shelf.spacing
    default property alias content: shelf.data
    readonly property real inner: width - 2 * Theme.margin

    width: Theme.width
    height: Math.max(Theme.height, shelf.height + 2 * Theme.margin)
    focus: true

    Binding { target: Colours; property: "ground"; value: board.surface }

    StageBackground {
        anchors.fill: parent
        surface: board.surface
        pattern: board.pattern
    }

    Flow {
        id: shelf

        x: Theme.margin
        y: Theme.margin
        width: board.inner
        spacing: Theme.gap * 2
    }
}
