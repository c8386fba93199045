pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.ui.facilitator
import kiosk.viewmodels
import kiosk.words

// Everything that is seen: the screen of the place the visitors are at, or the facilitator's, and what lies over it.
FocusScope {
    id: stage

    required property Kiosk kiosk

    readonly property var screens: ({attract, resume, choose, seats, table, facilitator, setup})
    readonly property string place: kiosk.facilitator.screen || kiosk.place
    readonly property bool outside: ["attract", "resume", "setup"].includes(place)

    readonly property ScreenSizeModel screenSize: kiosk.facilitator.care.screenSize

    readonly property Item focused: Window.activeFocusItem
    readonly property bool covered: T.Overlay.overlay?.visible ?? false
    readonly property bool lost: focused !== null && !_named(focused)

    // Keys need the focus on something that has a name.
    function land() {
        if (!Theme.keysUsed || !lost)
            return;
        if (!covered)
            Voice.lost();
        if (lost)
            focused.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function _named(item: Item): bool {
        return item.visible && item.enabled && (item.activeFocusOnTab || item instanceof Opening);
    }

    focus: true
    Keys.onPressed: event => event.accepted = focused !== null && Arrows.go(focused, event.key)
    Keys.onEscapePressed: if (kiosk.facilitator.screen === "")
        kiosk.stepBack()
    onPlaceChanged: {
        sheets.menu = false;
        if (place === "attract")
            curtain.open();
    }
    onLostChanged: landing.restart()
    onFocusedChanged: if (lost) // still, on another item
        landing.restart()
    Component.onCompleted: {
        screenSize.seen(Theme.width, Theme.glass, Theme.pixelsPerMm, Theme.viewingDistance);
        screenSize.offerLow(Theme.lowers, Theme.reach);
        kiosk.table.makeRoom(Theme.places);
    }

    Timer {
        id: landing

        interval: 0 // once the screens have settled, and never after they have gone
        onTriggered: stage.land()
    }

    Timer {
        id: speaking

        interval: 0 // once all words are in the new language
        onTriggered: Voice.say(Words.table.in_language)
    }

    Connections {
        target: Words

        function onLanguageChanged() {
            speaking.restart();
        }
    }

    Connections {
        target: Theme

        function onPlacesChanged() {
            stage.kiosk.table.makeRoom(Theme.places);
        }

        function onLowersChanged() {
            stage.screenSize.offerLow(Theme.lowers, Theme.reach);
        }
    }

    Binding { target: stage.Window.window; property: "pixelsPerMm"; value: stage.screenSize.pixelsPerMm; when: stage.screenSize.measured }
    Binding { target: Theme; property: "viewingDistance"; value: stage.screenSize.distanceMm; when: stage.screenSize.measured }
    Binding { target: Colours; property: "ground"; value: background.surface }
    Binding { target: stage.Window.window; property: "title"; value: stage.place === "table" ? `${stage.kiosk.table.title} · ${Words.attract.title}` : Words.attract.title }
    Binding { target: Theme; property: "keysUsed"; value: stage.kiosk.touching.keyed }
    Binding { target: Theme; property: "scanned"; value: stage.kiosk.touching.scan.active }
    Binding { target: Theme; property: "captioned"; value: stage.kiosk.voice.on || stage.kiosk.voice.offered }
    Binding { target: Voice; property: "aloud"; value: stage.kiosk.voice.on && !stage.kiosk.voice.worn }
    Binding { target: Voice; property: "worn"; value: stage.kiosk.voice.worn }
    Binding { target: Theme; property: "trembles"; value: stage.kiosk.comfort.touch === "steady" && stage.place !== "facilitator" }
    Binding { target: Theme; property: "drags"; value: stage.kiosk.comfort.touch !== "steady" && !stage.covered }
    Binding { target: Voice; property: "title"; value: stage.place === "table" ? stage.kiosk.table.title : "" }
    Binding { target: Voice; property: "step"; value: stage.place === "table" ? Words.table.steps(`${stage.kiosk.table.at + 1}`, `${stage.kiosk.table.path.count}`) : "" }
    Binding { target: Words; property: "language"; value: stage.kiosk.asked }
    Binding { target: Theme; property: "asked"; value: stage.kiosk.asked }
    Binding { target: Theme; property: "mirrored"; value: Words.mirrored }
    Binding { target: Theme; property: "text"; value: stage.kiosk.comfort.text }
    Binding { target: Theme; property: "wantsAir"; value: stage.kiosk.comfort.spacing === "airy" && stage.place !== "facilitator" }
    Binding { target: Theme; property: "place"; value: stage.kiosk.comfort.place }
    Binding { target: Theme; property: "calm"; value: stage.kiosk.comfort.calm }
    Binding { target: Motion; property: "fades"; value: stage.GraphicsInfo.api !== GraphicsInfo.Software }
    Binding { target: Theme; property: "contrast"; value: stage.kiosk.comfort.contrast }

    Component { id: attract; AttractScreen { kiosk: stage.kiosk } }
    Component { id: resume; ResumeScreen { kiosk: stage.kiosk } }
    Component { id: choose; ChooseScreen { kiosk: stage.kiosk } }
    Component { id: seats; SeatsScreen { kiosk: stage.kiosk } }
    Component { id: table; TableScreen { kiosk: stage.kiosk; onMenuAsked: sheets.menu = true } }

    Component { id: facilitator; FacilitatorScreen { kiosk: stage.kiosk } }
    Component { id: setup; SetupScreen { kiosk: stage.kiosk } }

    StageBackground {
        id: background

        anchors.fill: parent
        surface: stage.outside || stage.place === "choose" ? "night" : stage.place === "facilitator" ? "mist" : stage.place === "seats" ? stage.kiosk.lobby.color : stage.kiosk.table.color
        pattern: stage.outside ? StageBackground.Party : ({choose: StageBackground.Rays, seats: StageBackground.Circle})[stage.place] ?? StageBackground.Plain
    }

    Scenery {
        anchors.fill: parent
        visible: (stage.place === "table" || stage.place === "seats") && !Theme.highContrast
        scenery: stage.kiosk.scenery
    }

    Loader {
        id: screen

        y: Theme.reachTop
        width: stage.width - (strip.visible && strip.side ? strip.width : 0)
        height: stage.height - y - (strip.visible && !strip.side ? strip.height : 0) - (trial.visible ? trial.height : 0)
        focus: true
        sourceComponent: stage.screens[stage.place]
        onLoaded: entrance.restart()
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation { target: screen; property: "x"; from: Motion.fades || stage.place !== "table" ? Theme.mm(14) : 0; to: 0; duration: Motion.normal; easing.type: Motion.settle }
        NumberAnimation { target: screen; property: "opacity"; from: Motion.fades ? 0 : 1; to: 1; duration: Motion.normal }
    }

    LeadingStrip {
        id: strip

        x: stage.width - width
        y: stage.height - height
        width: side ? implicitWidth : stage.width
        height: side ? stage.height : implicitHeight
        visible: stage.kiosk.leading.active && stage.place === "table"
        kiosk: stage.kiosk
    }

    TrialStrip {
        id: trial

        y: screen.y + screen.height
        width: screen.width
        height: implicitHeight
        visible: stage.kiosk.trial && (stage.place === "table" || stage.place === "seats" && !Theme.compact) // a small screen of seats says it in its title
    }

    Drape { // on attract, once a place is free
        id: curtain
    }

    Item { // over all that can be touched: it takes nothing
        anchors.fill: parent
        Accessible.ignored: true
        Accessible.name: ""

        PointHandler {
            onActiveChanged: if (active)
                Motion.hurried()
        }
    }

    SheetLayer {
        id: sheets

        kiosk: stage.kiosk
    }

    IdleLayer {
        kiosk: stage.kiosk
    }

    SteadyRing {
        steady: stage.kiosk.touching.steady
    }

    SwitchLayer {
        kiosk: stage.kiosk
        focused: stage.focused ?? stage
    }

    VoiceLayer {
        kiosk: stage.kiosk
        focused: stage.focused
        shown: screen.item as Item
    }

    CornerMark {
        visible: stage.kiosk.facilitator.screen === ""
        surface: background.surface
    }

    AccessLayer {
        kiosk: stage.kiosk
    }

    KeyTutor {
        keypad: stage.kiosk.touching.keypad
    }

    CleaningLayer {
        kiosk: stage.kiosk
    }
}
