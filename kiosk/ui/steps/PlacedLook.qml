pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels as Models

// Where cards belong: on a line by their dates; in the ring that their links close; or why and from which source.
LookPage {
    id: placed

    required property Models.PlacedLook look
    readonly property int perPage: (sheet.item as PlacedSheet)?.perPage ?? 1

    pages: (sheet.item as PlacedSheet)?.pages ?? 1
    doubted: Theme.form !== Theme.Small && ((sheet.item as PlacedSheet)?.doubted ?? false)
    current: Math.floor(Math.max(0, look.turned - 1) / perPage)

    Loader {
        id: sheet

        anchors.fill: parent
        sourceComponent: placed.look.links && placed.look.layout === "ring" ? links : !placed.look.dated ? list : Theme.form === Theme.Small ? small : line
    }

    Component { id: links; PlacedLinks { look: placed.look; kiosk: placed.kiosk } }
    Component { id: list; PlacedList { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
    Component { id: line; PlacedLine { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
    Component { id: small; PlacedSmall { look: placed.look; kiosk: placed.kiosk; page: placed.page } }
}
