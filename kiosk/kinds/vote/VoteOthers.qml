pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// The options that are no cards, below those that are.
Row {
    id: others

    required property Models.RowsModel options
    property real room // the width it may take
    property real tall: (Theme.compact ? Theme.targetMin : Math.max(Theme.targetPrimary, Theme.strong * 2)) + Theme.lift

    signal touched(optionId: string)

    spacing: Theme.gap * 2
    visible: options.count > 0

    Repeater {
        model: others.options

        VotePick {
            required property string optionId
            required property string title

            objectName: `option:${optionId}`
            width: Math.min(implicitWidth, (others.room - (others.options.count - 1) * others.spacing) / others.options.count)
            height: others.tall
            text: title
            onTapped: others.touched(optionId)
        }
    }
}
