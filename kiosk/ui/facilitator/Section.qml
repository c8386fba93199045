import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A section of the facilitator's screen: its title, its tools beside it (below where there is no room), then its content.
FocusScope {
    id: section

    required property Kiosk kiosk
    property string title
    property alias tools: shelf.data
    default property alias content: body.data
    readonly property bool stacked: heading.implicitWidth + Theme.gap * 2 + across() > width

    // What the tools take on one line.
    function across(): real {
        const shown = Array.from(shelf.children).filter(tool => tool.visible);
        return shown.reduce((sum, tool) => sum + tool.width, Math.max(0, shown.length - 1) * shelf.spacing);
    }

    Label {
        id: heading

        visible: text !== ""
        y: section.stacked ? 0 : Math.max(0, shelf.height - height) / 2
        width: section.width - (section.stacked || shelf.width === 0 ? 0 : shelf.width + Theme.gap * 2)
        role: Label.Title
        size: Theme.compact ? Theme.title : Math.round(Theme.title * 1.15)
        text: section.title
    }

    Flow {
        id: shelf

        x: section.stacked ? 0 : section.width - width
        width: Math.min(section.width, section.across())
        y: section.stacked && heading.visible ? heading.height + Theme.gap : 0
        spacing: Theme.gap * 2
    }

    Item {
        id: body

        y: (section.stacked && shelf.height > 0 ? shelf.y + shelf.height : Math.max(heading.visible ? heading.height : 0, shelf.height)) + Theme.gap * 2
        width: section.width
        height: section.height - y
    }
}
