pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    readonly property int columns: Math.max(2, Math.floor(inner / (Theme.body * 11)))

    gap: Theme.gap * 2

    Repeater {
        model: [
            {tone: "teal", icon: "mdi6.pickaxe", title: "La Boîte noire", seats: "1 à 6", minutes: "10 min"},
            {tone: "pink", icon: "mdi6.sword-cross", title: "La Bataille", seats: "2 à 6", minutes: "8 min"},
            {tone: "orange", icon: "mdi6.drama-masks", title: "Aïe Aïe IA", seats: "3 à 6", minutes: "12 min"},
            {tone: "blue", icon: "mdi6.rocket-launch", title: "Future of AI", seats: "1 à 6", minutes: "10 min"},
            {tone: "violet", icon: "mdi6.feather", title: "Micro-dystopies", seats: "1 à 6", minutes: "6 min"},
            {tone: "green", icon: "mdi6.account-hard-hat", title: "IA et travail", seats: "2 à 6", minutes: "15 min"},
            {tone: "ochre", icon: "mdi6.school", title: "Prof et IA", seats: "1 à 6", minutes: "10 min"},
            {tone: "wine", icon: "mdi6.gavel", title: "Le Tribunal", seats: "3 à 6", minutes: "12 min"},
            {tone: "slate", icon: "mdi6.map-marker", title: "Et demain, l’IA ?", seats: "3 à 6", minutes: "12 min"},
            {tone: "plum", icon: "mdi6.microphone", title: "Des voix et des visages", seats: "3 à 6", minutes: "12 min"}
        ]

        Tile {
            required property var modelData

            width: (board.inner - (board.columns - 1) * board.gap) / board.columns
            height: Math.max(Theme.body * 12.5, width * 0.9)
            tone: modelData.tone
            iconName: modelData.icon
            title: modelData.title
            seats: modelData.seats
            minutes: modelData.minutes
        }
    }
}
