pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Who plays, on the boards of the stage; for how long and with which cards, on its front edge.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property LobbyModel lobby: kiosk.lobby
    readonly property string tone: lobby.color
    readonly property real side: Theme.portrait ? 0 : Math.max(settings.widest, width * (wide ? Theme.low && Theme.large ? 0.5 : 0.6 : 0.44))
    readonly property real inner: width - 2 * Theme.margin
    readonly property bool wide: Theme.form === Theme.Wide // one row of pawns
    readonly property real edge: Math.min(settings.y, begin.y) - Theme.margin * 0.7 // of the apron

    readonly property bool roomy: lobby.canBegin && lobby.taken < lobby.seats.count // more may come

    readonly property bool draped: wide && !Theme.low && !Theme.highContrast
    readonly property real drapes: draped ? width * 0.07 : 0 // wide, of a curtain at a side

    readonly property real beam: bar.height + Theme.margin / 2
    readonly property real base: Theme.low ? height - beam : height

    focus: true

    component Sentence: Label {
        x: title.x
        y: title.y + title.height
        width: title.width
        horizontalAlignment: Text.AlignHCenter
    }

    Rectangle {
        y: Theme.low ? screen.base : 0
        width: parent.width
        height: screen.beam
        color: Colours.dark(screen.tone)
    }

    Rectangle { // the boards
        y: places.y + places.height * (screen.wide ? 0.5 : 0.2)
        width: parent.width
        height: screen.edge - y
        visible: !Theme.compact
        color: Colours.deep(screen.tone)

        Rectangle {
            width: parent.width
            height: Theme.line
            color: Colours.ink
        }
    }

    Repeater {
        model: screen.draped ? [false, true] : []

        SideCurtain {
            required property bool modelData

            x: modelData ? screen.width - width : 0
            y: screen.beam
            width: screen.drapes
            height: screen.edge - y
            mirrored: modelData
        }
    }

    Repeater { // the footlights
        model: Theme.compact || Theme.highContrast ? 0 : Math.floor(screen.width / Theme.mm(50))

        Rectangle {
            required property int index

            x: (index + 0.5) * Theme.mm(50)
            y: screen.edge - height / 2
            width: Theme.mm(14)
            height: width
            radius: width / 2
            color: Colours.action
            border.color: Colours.ink
            border.width: Theme.line
        }
    }

    Rectangle { // the apron
        y: screen.edge
        width: parent.width
        height: screen.base - y
        visible: !Theme.compact
        color: Colours.dark(screen.tone)

        Rectangle {
            width: parent.width
            height: Theme.line * 2
            color: Colours.action
        }
    }

    ScreenBar {
        id: bar

        kiosk: screen.kiosk
        x: Theme.margin
        y: Theme.margin / 4 + (Theme.low ? screen.base : 0)
        width: screen.inner
        title: !Theme.compact ? screen.lobby.title : screen.kiosk.trial ? Words.trial.seats : Words.seats.title
        backText: Words.seats.back
        backName: "back"
        onBackAsked: screen.kiosk.back()
    }

    Repeater {
        model: call.visible && !Theme.low ? [0.06, 0.94] : []

        Rectangle { // a string of the board
            required property real modelData

            x: call.x + call.width * modelData
            y: screen.beam
            width: Theme.line
            height: call.y + Theme.line - y
            color: Colours.ink
        }
    }

    Plate { // the board
        id: call

        readonly property bool aloft: Theme.low

        x: (screen.width - width) / 2
        y: Theme.low ? -height - Theme.margin : screen.beam + Theme.margin / 2
        width: Math.min(screen.inner, Math.max(title.implicitWidth, first.implicitWidth, further.implicitWidth) + 4 * Theme.gap) // the same whoever comes
        height: first.y + Math.max(first.height, further.height) + Theme.gap + lift
        visible: !Theme.compact

        Label {
            id: title

            x: Theme.gap * 2
            y: Theme.gap / 2
            width: parent.width - 2 * x
            role: Label.Headline
            text: Words.seats.title
            horizontalAlignment: Text.AlignHCenter
        }

        Sentence {
            id: first

            visible: !screen.roomy
            text: screen.lobby.many || Words.seats.text
        }

        Sentence {
            id: further

            visible: screen.roomy
            text: Words.seats.room
        }
    }

    SeatGrid {
        id: places

        readonly property real start: Theme.portrait || screen.wide ? Math.max(Theme.margin, screen.drapes * 0.6) : Theme.margin + screen.side + Theme.margin * 2

        x: Theme.side(start, width, screen.width)
        y: (Theme.low ? 0 : call.visible ? call.y + call.height : bar.y + bar.height) + Theme.margin
        width: screen.width - start - Theme.margin
        height: (Theme.compact && !Theme.portrait ? begin.y - Theme.margin : screen.edge - Theme.mm(9)) - y
        most: screen.wide ? 6 : 3
        seats: screen.lobby.seats
        taken: screen.lobby.taken
        tone: screen.tone
        onToggled: seat => screen.lobby.toggle(seat)
    }

    GameSettings {
        id: settings

        x: Theme.side(Theme.margin, width, screen.width)
        y: Theme.compact && !Theme.portrait ? (Theme.low ? Theme.margin : bar.y + bar.height + Theme.gap) : (Theme.portrait ? begin.y : screen.base) - height - Theme.margin
        width: Theme.portrait ? screen.inner : screen.side
        lobby: screen.lobby
    }

    PrimaryButton {
        id: begin

        objectName: "begin"
        x: Theme.side(screen.width - width - Theme.margin, width, screen.width)
        y: screen.base - height - (Theme.compact && Theme.foot > 0 ? Theme.line : Theme.margin)
        width: Theme.portrait ? screen.inner : Math.min(implicitWidth, Theme.compact ? screen.inner : screen.inner - screen.side - Theme.margin)
        enabled: screen.lobby.canBegin
        iconName: Icons.next
        iconLast: true
        text: screen.lobby.canBegin ? screen.lobby.begin : screen.lobby.waits || Words.seats.touch
        onTapped: screen.kiosk.begin()
    }
}
