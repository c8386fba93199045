import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A wide window: the sentences and the call at the left, the games at the right; the other way round for a left hand.
Item {
    id: form

    required property Kiosk kiosk
    required property Pressable whole // the screen, which answers for the button
    required property AttractLoop loop
    required property real above // high, of the button of the language
    readonly property bool small: Theme.form === Theme.Small
    readonly property real inset: Theme.margin * (small ? 1 : 2)
    readonly property real edge: width * (small ? 0.54 : 0.47) // of the games
    readonly property real column: edge - width * 0.01 - inset
    readonly property real over: Theme.low ? 0 : above // of the games
    readonly property real floor: Theme.low ? Math.max(town.ground, above + 2 * Theme.margin) : town.ground // below them

    Binding {
        target: form.loop
        property: "bets"
        value: form.kiosk.attract.wager.known && bet.roomy
    }

    Town {
        id: town

        y: parent.height - height
        width: parent.width
        ground: foot.ground + form.inset
        rise: form.height * (form.small ? 0.24 : 0.28)
        houses: form.kiosk.attract.town
        lit: form.loop.lights
    }

    Headline {
        x: Theme.side(form.inset, width, form.width)
        y: form.inset
        width: form.column
        height: Math.min(foot.y, town.skyline) - y - Theme.gap
        first: Words.attract.title
        second: Words.attract.title_second
    }

    Showcase {
        visible: foot.playable
        x: Theme.side(form.edge, width, form.width)
        y: form.small ? form.over + Theme.gap : form.over * 0.9
        width: parent.width - form.edge
        height: parent.height - y - (town.visible || Theme.low ? form.floor : 0)
        kiosk: form.kiosk
        loop: form.loop
    }

    WagerBoard { // right of the middle, where a touch on the whole screen falls
        id: bet

        x: Theme.side(form.width * 0.52, width, form.width)
        y: form.over + Theme.margin * 2
        width: parent.width * 0.48 - Theme.margin
        height: parent.height - y - form.floor - Theme.gap
        kiosk: form.kiosk
        loop: form.loop
    }

    AttractPawns {
        id: pawns

        anchors.right: parent.right
        anchors.rightMargin: form.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        visible: !Theme.low && town.visible && foot.playable && foot.x + foot.told + Theme.gap * 2 <= x
        loop: form.loop
        size: Math.min(Theme.mm(28), town.ground * 0.95)
    }

    AttractFoot {
        id: foot

        x: form.inset
        y: parent.height - height - form.inset
        width: Theme.highContrast ? form.column : parent.width - 2 * x
        column: form.column
        kiosk: form.kiosk
        whole: form.whole
    }
}
