pragma Singleton
import QtQuick
import kiosk.ui.theme

// The front edge of the stage: the table lays it, with the pawns on it, and the open step stands its action there.
QtObject {
    id: apron

    property ApronRoom asked: null // by the open step; none where it has the room for itself
    property real crew: 0 // what the pawns of the table take where there is room, px
    property real start: 0 // of the open step, px from where the pawns begin
    property real aloft: 0 // above the open step, up to where a sentence may stand above the line of reach, px
    readonly property real height: asked?.height ?? 0
    readonly property real wing: asked?.wing ?? 0
    readonly property bool hides: asked?.hides ?? false
    readonly property real edge: Theme.compact ? Math.max(Theme.gap / 2, Theme.low ? Theme.mm(6) - Theme.margin / 4 : 0) : Math.max(Theme.apart, Theme.margin * (Theme.portrait ? 0.5 : 0.8)) // below and above what stands on it, off the way out
    readonly property real row: Theme.form === Theme.Tall ? Theme.mm(Theme.large ? 34 : 54) + Theme.gap : 0 // of the pawns, above the action of a tall window
    readonly property real rest: Theme.compact ? Theme.mm(19) : row > 0 ? row * 0.82 - Theme.gap : Math.min(Theme.mm(36), Theme.pill + Theme.lift + edge) // a pawn, when it is not its turn: as high as the button beside it and its edge
    readonly property real pawns: (row > 0 ? row : Theme.mm(28)) + edge // its height with them alone

    // A step needs the apron, or no more.
    function ask(room: ApronRoom, needed: bool) {
        if (needed)
            asked = room;
        else if (asked === room)
            asked = null;
    }
}
