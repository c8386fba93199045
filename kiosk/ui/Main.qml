import QtQuick
import QtQuick.Window
import kiosk.ui.theme
import kiosk.ui.parts

// The one window. Its first picture needs neither words nor icons, so that it is there at once; `present` fills it.
Window {
    id: main

    property real pixelsPerMm: Theme.pixelsPerMm
    property real viewingDistance: Theme.viewingDistance // mm
    property bool fullscreen: false
    property string iconFont
    property QtObject glyphs
    property QtObject prints
    property QtObject kiosk

    signal firstShown // once, when the first frame is on the screen

    // Show the kiosk, once it is built.
    function present() {
        content.setSource("screens/Stage.qml", {kiosk: main.kiosk});
    }

    visible: true
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    color: Colours.surface("night")
    contentItem.transform: Mirror { across: main.width }
    onClosing: close => close.accepted = false

    Connections {
        target: main

        function onFrameSwapped() {
            enabled = false;
            main.firstShown();
        }
    }

    Binding { target: Voice; property: "mouth"; value: content }

    component Input: Binding {
        target: Theme
    }

    Input { property: "pixelsPerMm"; value: main.pixelsPerMm }
    Input { property: "viewingDistance"; value: main.viewingDistance }
    Input { property: "width"; value: main.width }
    Input { property: "glass"; value: main.height }
    Input { property: "height"; value: content.height - Theme.reachTop }
    Input { property: "iconFont"; value: main.iconFont; when: main.iconFont !== "" }
    Input { property: "glyphs"; value: main.glyphs }
    Input { property: "prints"; value: main.prints }

    StageBackground {
        anchors.fill: parent
        visible: content.status !== Loader.Ready
        surface: "night"
        pattern: StageBackground.Party
    }

    Loader {
        id: content

        width: main.width
        height: main.height - Theme.foot
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: main.title
    }
}
