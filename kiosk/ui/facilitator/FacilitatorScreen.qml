import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Behind the code: the sections in a night rail, the one that is chosen beside it. A section is read when it is first
// shown: visitors do not wait for it.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property real inset: rail.band || !Theme.compact ? Theme.margin : Theme.gap
    readonly property string section: kiosk.facilitator.section

    function open() {
        if (section !== "leading")
            content.setSource(`${section[0].toUpperCase()}${section.slice(1)}Section.qml`, {kiosk: screen.kiosk});
    }

    focus: true
    Keys.onEscapePressed: if (!Arrows.back(Window.activeFocusItem))
        rail.lead()
    onSectionChanged: open()
    Component.onCompleted: open()

    RenewalLayer {
        kiosk: screen.kiosk
    }

    FailedUpdate {
        kiosk: screen.kiosk
    }

    Rail {
        id: rail

        kiosk: screen.kiosk
        width: band ? screen.width : implicitWidth
        height: band ? implicitHeight : screen.height
    }

    RowCard {
        id: notice

        x: content.x
        y: (rail.band ? rail.height : 0) + screen.inset
        width: content.width
        visible: detail !== ""
        alarm: true
        whole: true
        most: screen.height * 0.3
        iconName: Icons.alarm
        title: Words.notices.title
        detail: screen.kiosk.facilitator.notices.text
    }

    Loader {
        id: content

        x: rail.band ? screen.inset : rail.width + screen.inset
        y: notice.y + (notice.visible ? notice.implicitHeight + screen.inset : 0)
        width: screen.width - x - screen.inset
        height: screen.height - y - screen.inset
        focus: true
    }
}
