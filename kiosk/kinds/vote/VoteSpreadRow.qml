import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One option in the picture: its name, who stands there, and the festival's share beside someone alone.
Rectangle {
    id: spot

    required property string optionId
    required property string title
    required property var seats
    required property var before
    required property int count
    required property int bystanders
    required property int festival
    required property bool won
    required property bool tied
    readonly property bool tall: Theme.portrait
    readonly property real inset: Theme.gap
    readonly property real named: width * (Theme.compact ? 0.46 : 0.4) // of its name
    readonly property real line: tall ? height / 2 : height
    readonly property real end: (keep.visible && !tall ? keep.x : audience.visible ? audience.x : figure.visible ? figure.x : width) - inset // of the tokens
    readonly property int standing: Math.max(1, count, seats.length) + before.length
    readonly property real token: Math.min(line - (share.visible ? share.height + Theme.gap : 0) - inset, Theme.mm(26), (end - crowd.x) / (1.15 * standing))
    readonly property var names: Array.from(seats).map(seat => Words.seat.word(`n${seat}`))

    signal kept

    radius: Theme.radius
    color: Colours.deep(Colours.ground)
    border.width: won ? Theme.line * 2 : 0
    border.color: Colours.action
    Accessible.role: Accessible.StaticText
    Accessible.name: [Words.vote.option(title, names.join(", ") || Words.vote.nobody), won ? Words.vote.kept : "", audience.text, figure.text].filter(Boolean).join(", ")

    Icon {
        id: badge

        x: spot.inset
        y: (spot.line - height) / 2
        visible: spot.won
        name: Icons.check
        size: Theme.strong * 1.2
        color: Colours.action
    }

    FitText {
        id: name

        x: badge.visible ? badge.x + badge.width + spot.inset : spot.inset * 1.5
        width: (spot.tall ? spot.width - (keep.visible ? keep.width + spot.inset : 0) : spot.named) - x
        height: spot.line
        text: spot.title
        strong: true
        beside: true
        maximum: Theme.title
        verticalAlignment: Text.AlignVCenter
        surface: Colours.ground
        color: Colours.on(Colours.ground)
    }

    VoteCrowd {
        id: crowd

        x: spot.tall ? name.x : spot.named + spot.inset
        y: spot.tall ? spot.line : (spot.line - spot.token - (share.visible ? share.height + Theme.gap / 2 : 0)) / 2
        seats: spot.seats
        before: spot.before
        strangers: Math.max(0, spot.count - spot.seats.length)
        size: spot.token
        surface: "night"
    }

    Rectangle { // the festival
        id: share

        x: crowd.x
        y: spot.height - height - spot.inset
        width: Math.max(height, (spot.width - x - figure.width - spot.inset * 2.5) * spot.festival / 100)
        height: Math.max(Theme.mm(2.5), Theme.line * 2)
        visible: spot.festival >= 0
        radius: height / 2
        color: Colours.on(Colours.ground)
    }

    Label {
        id: figure

        x: spot.width - width - spot.inset * 1.5
        y: spot.tall ? spot.height - height : (spot.height - height) / 2
        visible: spot.festival >= 0
        role: Label.Strong
        text: visible ? Words.vote.share(spot.festival) : ""
        color: Colours.on(Colours.ground)
        Accessible.ignored: true
    }

    Label {
        id: audience

        x: spot.width - width - spot.inset * 1.5
        y: spot.height - (spot.line + height) / 2
        visible: spot.bystanders >= 0 && !keep.visible
        role: Label.Strong
        text: spot.bystanders >= 0 ? Words.vote.public(spot.bystanders) : ""
        color: Colours.on(Colours.ground)
        Accessible.ignored: true
    }

    QuietButton {
        id: keep

        objectName: `settle:${spot.optionId}`
        x: spot.width - width - spot.inset
        y: (spot.line - height) / 2
        height: Math.min(implicitHeight, spot.line - Theme.line * 2)
        visible: spot.tied
        text: Words.vote.keep
        Accessible.name: `${text} ${spot.title}`
        onTapped: spot.kept()
    }
}
