import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// At the right of what has several pages, where a small window has no height to spare: « 2/3 », and on; after the last
// page the first comes again.
Column {
    id: pager

    property int count: 1
    property int page: 0
    property real room // px it may be high

    signal turned(int page)

    visible: count > 1

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: pager.room > on.height + Theme.body * 1.5
        text: `${pager.page + 1}/${pager.count}`
    }

    StepButton {
        id: on

        objectName: "page-next"
        iconName: Icons.more
        text: Words.table.following
        onTapped: pager.turned((pager.page + 1) % pager.count)
    }
}
