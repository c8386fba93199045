pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Who plays, for how long, with which cards.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property LobbyModel lobby: kiosk.lobby
    readonly property string tone: lobby.color
    readonly property real side: Theme.portrait ? 0 : Math.max(settings.widest, width * 0.44)
    readonly property real inner: width - 2 * Theme.margin

    focus: true

    ScreenBar {
        id: bar

        kiosk: screen.kiosk
        x: Theme.margin
        y: Theme.margin / 2
        width: screen.inner
        title: Theme.compact ? Words.seats.title : screen.lobby.title
        backText: Words.seats.back
        backName: "back"
        onBackAsked: screen.kiosk.back()
    }

    Column {
        id: call

        x: Theme.margin
        y: bar.y + bar.height + Theme.around
        width: Theme.portrait ? screen.inner : screen.side
        spacing: Theme.body * 0.5
        visible: !Theme.compact

        Label {
            width: parent.width
            role: Label.Headline
            text: Words.seats.title
            color: Colours.on(screen.tone)
        }

        Label {
            width: parent.width
            text: screen.lobby.many || Words.seats.text
            color: Colours.on(screen.tone)
        }
    }

    SeatGrid {
        id: places

        readonly property real start: Theme.portrait ? Theme.margin : call.x + screen.side + Theme.margin * 2

        x: start
        y: (Theme.portrait && call.visible ? call.y + call.height : bar.y + bar.height) + Theme.margin
        width: screen.width - start - Theme.margin
        height: (Theme.portrait ? settings.y : begin.y) - y - Theme.margin
        seats: screen.lobby.seats
        taken: screen.lobby.taken
        tone: screen.tone
        onToggled: seat => screen.lobby.toggle(seat)
    }

    GameSettings {
        id: settings

        x: Theme.margin
        y: Theme.compact && !Theme.portrait ? bar.y + bar.height + Theme.gap : (Theme.portrait ? begin.y : screen.height) - height - Theme.margin
        width: Theme.portrait ? screen.inner : screen.side
        lobby: screen.lobby
    }

    PrimaryButton {
        id: begin

        objectName: "begin"
        x: screen.width - width - Theme.margin
        y: screen.height - height - Theme.margin
        width: Theme.portrait ? screen.inner : Math.min(implicitWidth, Theme.compact ? screen.inner : places.width)
        enabled: screen.lobby.canBegin
        iconName: Icons.next
        iconLast: true
        text: screen.lobby.canBegin ? screen.lobby.begin : screen.lobby.waits || Words.seats.touch
        onTapped: screen.kiosk.begin()
    }
}
