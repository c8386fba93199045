import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    surface: "pink"
    pattern: StageBackground.Split
    gap: Theme.gap * 3

    Garland {
        width: Math.min(implicitWidth, board.inner)
        surface: board.surface
        count: 15
        at: 5
    }

    Banner {
        width: board.inner
        seat: 0
        lead: "À toi !"
        text: "Pose une carte au bon endroit de la chaîne. Discutez avant de poser."
    }

    PrimaryButton { objectName: "primary"; text: "Pour"; iconName: "mdi6.thumb-up" }
    Pill { surface: board.surface; objectName: "second"; text: "À discuter"; iconName: "mdi6.comment-question" }
    Pill { fill: Colours.ink; ink: Colours.paper; lineColour: Colours.paper; text: "Contre"; iconName: "mdi6.thumb-down" }
    QuietButton { surface: board.surface; text: "Un autre jeu"; iconName: "mdi6.cards" }
    PrimaryButton { text: "Commencer à 3"; iconName: Icons.next; iconLast: true; enabled: false; surface: board.surface }
    IconButton { surface: board.surface; text: "Règles du jeu"; iconName: Icons.help; beside: true }

    Toast {
        width: Math.min(implicitWidth, board.inner)
        text: "Cette place est déjà prise : choisissez-en une autre."
    }
}
