pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// Where cards belong: on a line by their dates; or why and from which source, beside the ring they form if they form one.
LookPage {
    id: placed

    required property Models.PlacedLook look
    readonly property bool drawn: look.links && look.layout === "ring" && !Theme.compact
    readonly property bool tall: Theme.portrait
    readonly property int perPage: (sheet.item as PlacedSheet)?.perPage ?? 1

    pages: (sheet.item as PlacedSheet)?.pages ?? 1
    current: Math.floor(Math.max(0, look.turned - 1) / perPage)

    Loader {
        id: board

        width: placed.tall ? parent.width : parent.width * 0.42
        height: placed.tall ? parent.height * 0.42 : parent.height
        active: placed.drawn
        sourceComponent: PlacedRing {
            answers: placed.look.answers
            first: placed.page * placed.perPage
            last: first + placed.perPage - 1
        }
    }

    Loader {
        id: sheet

        x: placed.drawn && !placed.tall ? board.width + Theme.margin : 0
        y: placed.drawn && placed.tall ? board.height + Theme.gap * 2 : 0
        width: parent.width - x
        height: parent.height - y
        sourceComponent: !placed.look.dated ? list : Theme.form === Theme.Small ? small : line
    }

    Component { id: list; PlacedList { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
    Component { id: line; PlacedLine { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
    Component { id: small; PlacedSmall { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
}
