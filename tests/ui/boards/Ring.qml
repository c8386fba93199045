pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    surface: "teal"
    gap: Theme.gap * 2

    component Place: Hexagon {
        side: Theme.body * 4.6
        surface: board.surface
    }

    Place { number: "6"; text: "Place 6, vide" }
    Place { number: "3"; status: Hexagon.Hint; text: "Place 3, à remplir" }
    Place { status: Hexagon.Given; iconName: "mdi6.pickaxe"; title: "Prendre et rendre à la Terre"; text: title }
    Place { status: Hexagon.Filled; iconName: "mdi6.text-box-multiple"; tone: "violet"; title: "Récolter textes et images"; text: title }
    Place { status: Hexagon.Confirmed; iconName: "mdi6.brain"; title: "Entraîner"; text: title }
    Place { status: Hexagon.Linked; iconName: "mdi6.filter-variant"; tone: "orange"; title: "Trier et préparer"; text: title }

    Place { side: Theme.mm(11); status: Hexagon.Filled; iconName: "mdi6.brain"; title: "Corriger avec des humains"; text: title }

    Repeater {
        model: 6

        SeatToken {
            required property int index

            seat: index
            surface: board.surface
            text: Colours.seatShapes[index]
            turn: index === 1
        }
    }

    Repeater {
        model: 6

        SeatToken {
            required property int index

            seat: index
            surface: board.surface
            size: Theme.mm(26)
            text: Colours.seatShapes[index]
            presence: index < 3 ? SeatToken.Away : SeatToken.Marked
        }
    }
}
