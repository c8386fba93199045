import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A tall window: the sentences, the games below them, the call at the bottom.
Item {
    id: form

    required property Kiosk kiosk
    required property Pressable whole // the screen, which answers for the button
    required property AttractLoop loop
    required property real above // high, of the button of the language
    readonly property bool small: Theme.form === Theme.Small
    readonly property real inset: Theme.margin * (small ? 1 : 2)

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
        rise: form.height * 0.13
        houses: form.kiosk.attract.town
        lit: form.loop.lights
    }

    Headline {
        id: headline

        x: form.inset
        y: form.inset + (Theme.low ? 0 : form.above)
        width: parent.width - 2 * x
        height: parent.height * 0.27
        first: Words.attract.title
        second: Words.attract.title_second
    }

    Showcase {
        visible: foot.playable
        y: headline.y + headline.height
        width: parent.width
        height: Math.min(foot.y, town.skyline) - y
        kiosk: form.kiosk
        loop: form.loop
    }

    WagerBoard { // its line is below the middle, where a touch on the whole screen falls
        id: bet

        x: form.inset
        y: headline.y + headline.height + Theme.gap
        width: parent.width - 2 * x
        height: foot.y - y - Theme.gap * 2
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
        width: Theme.highContrast ? parent.width * (form.small ? 0.5 : 0.62) : parent.width - 2 * x // off the yellow disc
        column: parent.width * 0.62
        small: form.small
        kiosk: form.kiosk
        whole: form.whole
    }
}
