pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// Everything a visitor sees: the screen of the place they are at, and what lies over it.
FocusScope {
    id: stage

    required property Kiosk kiosk

    readonly property var screens: ({attract, resume, choose, seats, table})
    readonly property bool outside: kiosk.place === "attract" || kiosk.place === "resume"

    focus: true

    Binding { target: Theme; property: "large"; value: stage.kiosk.large }
    Binding { target: Theme; property: "calm"; value: stage.kiosk.calm }
    Binding { target: Theme; property: "highContrast"; value: stage.kiosk.contrast }

    Component { id: attract; AttractScreen { kiosk: stage.kiosk } }
    Component { id: resume; ResumeScreen { kiosk: stage.kiosk } }
    Component { id: choose; ChooseScreen { kiosk: stage.kiosk } }
    Component { id: seats; SeatsScreen { kiosk: stage.kiosk } }
    Component { id: table; TableScreen { kiosk: stage.kiosk; onMenuAsked: sheets.menu = true } }

    StageBackground {
        anchors.fill: parent
        surface: stage.outside ? "night" : stage.kiosk.place === "choose" ? "mist" : stage.kiosk.place === "seats" ? stage.kiosk.lobby.color : stage.kiosk.table.color
        pattern: stage.outside ? StageBackground.Party : stage.kiosk.place === "seats" ? StageBackground.Circle : StageBackground.Plain
    }

    Loader {
        id: screen

        width: stage.width
        height: stage.height
        focus: true
        sourceComponent: stage.screens[stage.kiosk.place]
        onLoaded: entrance.restart()
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation { target: screen; property: "x"; from: Theme.mm(14); to: 0; duration: Motion.normal; easing.type: Motion.settle }
        NumberAnimation { target: screen; property: "opacity"; from: 0; to: 1; duration: Motion.normal }
    }

    SheetLayer {
        id: sheets

        kiosk: stage.kiosk
    }

    IdleLayer {
        kiosk: stage.kiosk
    }
}
