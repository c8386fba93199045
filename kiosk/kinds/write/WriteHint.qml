pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// On an empty page: what to write, and what becomes of it.
Column {
    id: hint

    property string prompt
    property real room // its height
    readonly property string kept: `${Words.paper.consent} ${Words.write.names}`

    spacing: Theme.body * 0.4

    component Told: FitText {
        width: hint.width
        beside: true
        color: Colours.quiet
    }

    Told {
        id: asked

        height: Math.min(2 * Theme.title * Theme.leading, hint.room / 2)
        visible: !Theme.compact
        text: hint.prompt
        strong: true
        maximum: Theme.title
    }

    Told {
        height: hint.room - (asked.visible ? asked.height + hint.spacing : 0)
        text: Theme.compact ? `${hint.prompt}\n${hint.kept}` : hint.kept
        maximum: Theme.naming
    }
}
