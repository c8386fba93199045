import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

Board {
    id: board

    readonly property real column: Theme.portrait || Theme.compact ? inner : (inner - Theme.margin) / 2

    surface: "night"
    pattern: StageBackground.Party
    gap: Theme.margin

    Label { width: board.column; role: Label.Bystander; size: Theme.headline; color: Colours.on(board.surface); text: "L’IA, ça se joue. Et ça se discute." }
    TimeLeft { width: Theme.body * 12; height: implicitHeight; remaining: 84; total: 180; name: "Temps restant" }

    FitText {
        width: Theme.least * 13 // too small in large letters too
        height: Theme.least * 7
        color: Colours.on(board.surface)
        surface: board.surface
        text: "Un texte bien trop long pour sa boîte se lit en plusieurs pages, par lignes entières, sans qu’un seul mot soit jamais coupé ni rapetissé sous la taille que l’on peut lire debout devant l’écran."
    }
}
