pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// The pawns on the lower edge of this item, each where it stands on a scale; as outlines where they stood before.
Item {
    id: crew

    required property var panel // of the result
    required property real size // how high a pawn is
    property real between: 0 // one point and the next
    readonly property int count: Math.max(1, panel.names.length)
    readonly property real column: (width - (count - 1) * between) / count

    // Where a seat stands among those on its point, px from the left.
    function across(stood: var, number: int, wide: real): real {
        const same = Array.from(stood).map((place, other) => place === stood[number] ? other : -1).filter(other => other >= 0);
        const step = Math.min(wide * 0.8, (column - Theme.gap / 2) / same.length);
        return stood[number] * (column + between) + column / 2 + (same.indexOf(number) - (same.length - 1) / 2) * step - wide / 2;
    }

    component Standing: Repeater {
        id: standing

        required property var stood // the place of each seat, -1: none
        property bool before: false

        model: crew.panel.seats.length

        Pawn {
            required property int index

            visible: standing.stood[index] >= 0 && !(standing.before && standing.stood[index] === crew.panel.stood[index])
            x: crew.across(standing.stood, index, width)
            y: crew.height - height
            seat: crew.panel.seats[index] - 1
            size: crew.size
            away: standing.before
        }
    }

    Standing { stood: crew.panel.stoodBefore; before: true }
    Standing { stood: crew.panel.stood }
}
