pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// Where one screen is not enough: back, « 2/3 », on; after the last page the first comes again.
Row {
    id: pager

    property int count: 1
    property int page: 0
    property string surface: Colours.ground

    signal turned(int page)

    objectName: "pages"
    visible: count > 1
    spacing: Theme.gap

    component Turn: Pill {
        id: turn

        width: height - lift
        leftPadding: 0
        rightPadding: 0
        debounce: 0
        fill: Colours.surface(surface)
        ink: Colours.on(surface)
        lineColour: Colours.on(surface)
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: turn.iconName
                color: Colours.on(turn.surface)
            }
        }
    }

    Turn {
        objectName: "page-previous"
        surface: pager.surface
        text: Words.table.previous
        iconName: Icons.previous
        onTapped: pager.turned((pager.page + pager.count - 1) % pager.count)
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        role: Label.Strong
        text: `${pager.page + 1}/${pager.count}`
        color: Colours.on(pager.surface)
    }

    Turn {
        objectName: "page-next"
        surface: pager.surface
        text: Words.table.following
        iconName: Icons.next
        onTapped: pager.turned((pager.page + 1) % pager.count)
    }
}
