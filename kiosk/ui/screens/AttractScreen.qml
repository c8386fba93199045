import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Seen from across the aisle: two sentences, a call that never moves, and the games one after the other. The whole screen
// answers.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property bool playable: kiosk.showcase.count > 0
    readonly property bool tight: Theme.compact && Theme.portrait
    readonly property real inset: Theme.margin * (Theme.compact ? 1 : 2)
    readonly property real column: Theme.portrait ? width - 2 * inset : width * (Theme.compact ? 0.53 : 0.46) - inset

    focus: true

    Pressable {
        id: wake

        objectName: "wake"
        anchors.fill: parent
        focus: true
        padding: 0
        interactive: screen.playable
        text: Words.attract.call
        Accessible.description: [screen.kiosk.showcase.title, screen.kiosk.showcase.alt].filter(Boolean).join(". ")
        onTapped: screen.kiosk.wake()

        background: null
        contentItem: Item {
            Headline {
                id: headline

                x: screen.inset
                y: screen.inset + (Theme.portrait ? language.height : 0)
                width: screen.column
                height: Theme.portrait ? screen.height * 0.27 : foot.y - y - Theme.gap
                first: Words.attract.title
                second: Words.attract.title_second
            }

            Showcase {
                visible: screen.playable
                x: Theme.portrait ? 0 : screen.width * (Theme.compact ? 0.54 : 0.47)
                y: Theme.portrait ? headline.y + headline.height : Theme.compact ? Theme.targetPrimary : language.height * 0.4
                width: screen.width - x
                height: (Theme.portrait ? foot.y : screen.height) - y
                games: screen.kiosk.showcase
            }

            Column {
                id: foot

                x: screen.inset
                y: screen.height - height - screen.inset
                width: Theme.portrait ? screen.width * 0.62 : screen.column // off the yellow disc
                spacing: Theme.gap * 2

                PrimaryButton {
                    visible: screen.playable
                    interactive: false
                    down: wake.down
                    width: Math.min(implicitWidth, foot.width)
                    iconName: Icons.touch
                    size: screen.tight ? Theme.least : Theme.strong
                    text: Words.attract.call
                    Accessible.ignored: true

                    FocusRing {
                        visible: wake.visualFocus
                        radius: parent.height / 2 + Theme.line * 3
                    }
                }

                Label {
                    width: screen.tight ? screen.width * 0.5 : parent.width
                    role: screen.tight ? Label.Body : Label.Strong
                    text: !screen.playable ? Words.attract.no_games : screen.kiosk.facilitator.notices.safe ? Words.attract.safe : screen.kiosk.today
                    color: Colours.on("night")
                }
            }
        }
    }

    Pill {
        id: language

        objectName: "language"
        x: Theme.portrait ? screen.inset : screen.width - width - Theme.margin
        y: Theme.margin
        iconName: Icons.language
        text: Words.table.language
        Accessible.name: Words.table.language_name
        onTapped: screen.kiosk.otherLanguage()
    }
}
