import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import "../../../kiosk/kinds/vote"

Board {
    id: board

    readonly property string story: "La lumière du soleil cache toutes les couleurs de l’arc-en-ciel. Dans l’air, le bleu rebondit dans tous les sens, bien plus que le rouge. Alors, où que tu regardes, du bleu arrive dans tes yeux."

    surface: "teal"
    gap: Theme.margin

    component Spot: VoteSpreadRow {
        reasons: ""
        width: board.inner
        height: Theme.body * (Theme.portrait ? 5.5 : 3.2)
        optionId: title
        seats: []
        before: []
        count: seats.length
        bystanders: -1
        festival: -1
        won: false
        tied: false
        stacked: Theme.portrait
        slim: false
        token: 0
        named: Theme.body * 8
        line: Theme.body * 2.6
        letters: Theme.body
        figures: Theme.body
        bar: Theme.mm(13)
        beside: extra
        crowded: 3
        voices: 5
        fall: VotesFall {}
    }

    Gauge { surface: board.surface; iconName: "mdi6.handshake"; title: "La confiance"; low: "aucune"; high: "entière"; value: 4; most: 6; detail: Theme.compact || Theme.portrait ? 1 : 2 }
    Gauge { surface: board.surface; iconName: "mdi6.water"; title: "L’eau"; value: 2; most: 5; change: -2; detail: 0 }
    Gauge { surface: board.surface; iconName: "mdi6.timer-sand"; title: "Le temps gagné"; value: 60; most: 100; detail: 1 }

    VotePick { width: implicitWidth; height: Theme.targetPrimary * 1.2; text: "Choisir"; picked: false }
    VotePick { width: implicitWidth; height: Theme.targetPrimary * 1.2; text: "trop sûre d’elle"; picked: true }
    VoteOption { width: Theme.body * 13; height: Theme.body * 7; optionId: "yes"; title: "Oui, à une condition"; picked: true; seats: [1, 3] }
    FullText { width: Theme.body * 14; height: Theme.body * 11; optionId: "moon"; title: "Réponse Lune"; body: board.story; iconName: "mdi6.moon-waning-crescent"; tone: "blue"; picked: true }

    Spot { title: "Oui"; seats: [1, 2, 4]; won: true; bystanders: 12 }
    Spot { title: "Oui, à une condition"; seats: [3]; before: [5]; count: 2; tied: true }
    Spot { title: "Non"; seats: [6]; festival: 38 }
}
