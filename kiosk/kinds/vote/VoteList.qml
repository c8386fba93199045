pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// Options in sentences, all at once where they fit. `prefix` names what a touch does, for tests.
Item {
    id: list

    required property Models.RowsModel options
    property string prefix: "option"
    property int page: 0
    readonly property int count: Math.max(1, options.count)
    readonly property int most: !Theme.compact ? Theme.portrait ? 6 : 9 : Theme.large ? 2 : count === 3 ? 3 : 4
    readonly property int perPage: Math.min(most, count)
    readonly property int pages: Math.ceil(count / perPage)
    readonly property int across: Theme.portrait ? 1 : perPage === 4 ? 2 : Math.min(3, perPage)
    readonly property int down: Math.ceil(perPage / across)
    readonly property real gap: Theme.gap * 2
    readonly property real cellWidth: (width - (across - 1) * gap) / across
    readonly property real cellHeight: Math.min((height - (down - 1) * gap) / down, Theme.shortSide * (down === 1 ? 0.5 : 0.36))

    signal touched(optionId: string)

    Grid {
        anchors.verticalCenter: parent.verticalCenter
        columns: list.across
        spacing: list.gap

        Repeater {
            model: list.options

            VoteOption {
                required property int index

                objectName: `${list.prefix}:${optionId}`
                visible: Math.floor(index / list.perPage) === list.page
                width: list.cellWidth
                height: list.cellHeight
                onTapped: list.touched(optionId)
            }
        }
    }
}
