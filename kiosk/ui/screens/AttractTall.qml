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
    required property bool betting // a number is to be guessed, where the games are shown
    required property real above // high, of the button of the language
    readonly property bool small: Theme.form === Theme.Small
    readonly property real inset: Theme.margin * (small ? 1 : 2)

    Town {
        id: town

        y: parent.height - height
        width: parent.width
        ground: foot.ground + form.inset
        rise: form.height * 0.13
        houses: form.kiosk.town
    }

    Headline {
        id: headline

        x: form.inset
        y: form.inset + form.above
        width: parent.width - 2 * x
        height: parent.height * 0.27
        first: Words.attract.title
        second: Words.attract.title_second
    }

    Showcase {
        visible: foot.playable && !bet.visible
        y: headline.y + headline.height
        width: parent.width
        height: Math.min(foot.y, town.skyline) - y
        games: form.kiosk.showcase
    }

    WagerBoard { // below the middle, where a touch on the whole screen falls
        id: bet

        visible: form.betting && roomy
        x: form.inset
        y: parent.height * 0.505
        width: parent.width - 2 * x
        height: foot.y - y - Theme.gap * 2
        kiosk: form.kiosk
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
