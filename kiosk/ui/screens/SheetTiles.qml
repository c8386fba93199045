import QtQuick
import kiosk.ui.theme

// The tiles of a sheet: as many side by side as have room for their words.
Grid {
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: Theme.portrait && Theme.compact ? 1 : Theme.portrait || Theme.compact || (Theme.large && (Theme.upright || !Theme.low)) ? 2 : 3
    spacing: Theme.compact || (Theme.low && Theme.large) ? Theme.apart : Theme.gap * 2
}
