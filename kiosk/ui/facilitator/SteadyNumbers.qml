pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// How steady a hand has to be: a row for each number, with less and more.
PagedColumn {
    id: list

    required property SteadinessModel steadiness

    Repeater {
        model: list.steadiness.lines

        RowCard {
            id: row

            required property string what
            required property string name
            required property string about
            required property bool lowest
            required property bool highest

            width: parent.width
            title: name
            detail: about
            whole: true
            most: list.room

            StepButton { objectName: `steady:${row.what}:-`; surface: "paper"; enabled: !row.lowest; text: Words.steady.less; iconName: Icons.less; Accessible.description: row.name; onTapped: list.steadiness.step(row.what, -1) }
            StepButton { objectName: `steady:${row.what}:+`; surface: "paper"; enabled: !row.highest; text: Words.steady.more; iconName: Icons.greater; Accessible.description: row.name; onTapped: list.steadiness.step(row.what, 1) }
        }
    }
}
