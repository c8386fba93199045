pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// Where cards belong, why and from which source; beside it the ring they form, if they form one.
LookPage {
    id: placed

    required property Models.PlacedLook look
    readonly property bool drawn: look.links && look.layout === "ring" && !Theme.compact
    readonly property bool tall: Theme.portrait

    pages: list.pages
    current: Math.floor(Math.max(0, look.turned - 1) / list.perPage)

    Loader {
        id: board

        width: placed.tall ? parent.width : parent.width * 0.42
        height: placed.tall ? parent.height * 0.42 : parent.height
        active: placed.drawn
        sourceComponent: PlacedRing {
            answers: placed.look.answers
            first: placed.page * list.perPage
            last: first + list.perPage - 1
        }
    }

    PlacedList {
        id: list

        x: placed.drawn && !placed.tall ? board.width + Theme.margin : 0
        y: placed.drawn && placed.tall ? board.height + Theme.gap * 2 : 0
        width: parent.width - x
        height: parent.height - y
        kiosk: placed.kiosk
        look: placed.look
        page: placed.page
    }
}
