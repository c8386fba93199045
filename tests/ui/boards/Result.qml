import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    readonly property real column: Theme.portrait || Theme.compact ? inner : (inner - Theme.margin) / 2

    surface: "night"
    gap: Theme.margin

    Label { width: board.inner; role: Label.Headline; color: Colours.on(board.surface); text: "Vous, et le festival" }

    ShareBars {
        width: board.column
        answers: [
            {name: "Pour", yours: 0.33, festival: 0.61, yoursText: "33 %", festivalText: "festival 61 %"},
            {name: "À discuter", yours: 0, festival: 0.12, yoursText: "0 %", festivalText: "festival 12 %"},
            {name: "Contre", yours: 0.67, festival: 0.27, yoursText: "67 %", festivalText: "festival 27 %", colour: "pink"}
        ]
    }

    QrPanel {
        name: "Code à scanner : le résumé de votre débat"
        rows: ["111111100101101111111", "100000101100101000001", "101110100011001011101", "101110101101101011101", "101110100100101011101",
            "100000101011001000001", "111111101010101111111", "000000001101100000000", "101101110010110101101", "010110001101001011010",
            "110100110110110100110", "001011001011001100101", "110110110100111011011", "000000001011010110010", "111111100110101101101",
            "100000101101001011010", "101110101010110110110", "101110100101101001011", "101110101101011010110", "100000100010110101101", "111111101101101011010"]
    }

    PrimaryButton { text: "Rejouer"; iconName: "mdi6.restart" }
    QuietButton { surface: board.surface; text: "Un autre jeu"; iconName: "mdi6.cards" }
}
