pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Previous, next, and a dot per page.
Item {
    id: pager

    property int count: 1
    property int page: 0
    property string previousText
    property string nextText
    property string pageText // for the ear: "Page 2 sur 3"
    property string surface: Colours.ground

    signal turned(int page)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    visible: count > 1

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap * 2

        QuietButton {
            objectName: "page-previous"
            surface: pager.surface
            iconName: Icons.previous
            text: pager.previousText
            enabled: pager.page > 0
            debounce: 0
            onTapped: pager.turned(pager.page - 1)
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: pager.pageText

            Repeater {
                model: pager.count

                Rectangle {
                    required property int index

                    width: Theme.mm(4)
                    height: width
                    radius: width / 2
                    color: index === pager.page ? Colours.on(pager.surface) : Colours.clear
                    border.color: Colours.on(pager.surface)
                    border.width: Theme.line
                }
            }
        }

        QuietButton {
            objectName: "page-next"
            surface: pager.surface
            iconName: Icons.next
            iconLast: true
            text: pager.nextText
            enabled: pager.page < pager.count - 1
            debounce: 0
            onTapped: pager.turned(pager.page + 1)
        }
    }
}
