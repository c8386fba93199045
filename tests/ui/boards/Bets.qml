import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import "../../../kiosk/kinds/estimate"

Board {
    id: board

    readonly property var figure: ({value: "30 à 60 fois plus d’électricité", status: "Chiffre mesuré", origin: "Luccioni, Jernite et Strubell, 2023",
            detail: "C’est une moyenne entre des programmes de 2023. Elle ne décrit ni un outil précis, ni les outils d’aujourd’hui."})

    surface: "blue"
    gap: Theme.margin

    component Line: EstimateLine {
        width: board.inner
        height: Theme.body * 8
    }

    Line { places: [0, 0.3333, 0.6667, 1]; texts: ["1", "10", "100", "1 000"]; unit: "fois plus"; first: 0.49; last: 0.6; festival: [2, 10, 18, 25, 20, 10, 8, 4, 2, 1] }
    Line { places: [0, 0.1667, 0.3333, 0.5, 0.6667, 0.8333, 1]; texts: ["1", "100", "10 000", "1 million", "100 millions", "10 milliards", "1 000 milliards"] }
    Line { places: [0, 0.2, 0.4, 0.6, 0.8, 1]; texts: ["0", "20", "40", "60", "80", "100"]; unit: "réponses sur 100"; first: 0.03; last: 0.03 }

    EstimateBubble { text: "3,2"; unit: "fois plus"; large: true }
    EstimateBubble { text: "1,5 million" }
    EstimateNudge { iconName: Icons.less; text: "Un peu moins" }
    EstimateNudge { iconName: Icons.greater; text: "Un peu plus" }
    EstimateFigure { width: Math.min(board.inner, Theme.body * 26); height: Theme.body * 16; row: board.figure }
}
