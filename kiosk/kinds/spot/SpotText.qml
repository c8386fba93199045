pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A text whose phrases can be touched, in pages where it is not whole. At its end, what it hid.
Plate {
    id: sheet

    required property var row // roles of the text
    required property string tone
    required property int seats // at the table: each may leave its token
    required property bool shown
    property real size: Theme.body
    property int page: 0
    property int fromPage: 0
    property real taken: 0 // of its first page, by another text
    property real paper: height // of a whole page
    readonly property real inset: Theme.gap
    readonly property real token: Theme.mm(9)
    readonly property real marked: small ? 0 : token * Math.min(3, seats) + inset // room for the tokens beside a phrase, in two rows from four on; else they stand on the band
    readonly property var phrases: Array.from(row?.phrases ?? []) // gone with its row
    readonly property bool small: Theme.form === Theme.Small // its picture alone says which text it is
    readonly property real start: inset + (small ? band.width : 0)
    readonly property real around: lift + (small ? 0 : band.height) + inset // its phrases
    readonly property real fitting: plan.fitting
    readonly property int pages: plan.pages
    readonly property bool there: plan.places.some(place => place.page === page)
    readonly property int trapPage: plan.places[row?.traps?.[0] ?? -1]?.page ?? -1
    readonly property real ends: plan.used(pages - 1) + around + Theme.gap // where another may begin
    readonly property real begins: page === fromPage ? taken : 0
    readonly property real needed: plan.used(page) - begins + around
    readonly property real spare: Math.max(0, Math.min(Theme.body, (height - needed) / Math.max(1, plan.parts.length))) // of a row

    signal touched(int phrase)

    SpotPlan {
        id: plan

        phrases: sheet.phrases
        told: sheet.row?.told ?? ""
        width: sheet.width - sheet.start - sheet.inset
        room: sheet.paper - sheet.around
        marked: sheet.marked
        small: sheet.small
        size: sheet.size
        fromPage: sheet.fromPage
        taken: sheet.taken
    }

    Rectangle {
        id: band

        x: Theme.line
        y: Theme.line
        width: sheet.small ? Theme.body * 1.5 : parent.width - 2 * x
        height: sheet.small ? parent.height - 2 * y : Theme.naming * 1.5
        topLeftRadius: Theme.radius - Theme.line
        topRightRadius: sheet.small ? 0 : topLeftRadius
        bottomLeftRadius: sheet.small ? topLeftRadius : 0
        color: Colours.surface(sheet.tone)

        Icon {
            id: picture

            x: sheet.small ? (parent.width - width) / 2 : sheet.inset
            anchors.verticalCenter: parent.verticalCenter
            visible: known
            name: sheet.row?.icon ?? ""
            size: (sheet.small ? parent.width : parent.height) * 0.7
            color: Colours.tint(sheet.tone)
        }

        FitText {
            x: picture.visible ? picture.x + picture.width + Theme.gap : sheet.inset
            width: parent.width - x - sheet.inset
            height: parent.height
            visible: !sheet.small
            text: sheet.row?.title ?? ""
            display: true
            beside: true
            maximum: Theme.naming
            verticalAlignment: Text.AlignVCenter
            surface: sheet.tone
            bare: false
            color: Colours.on(sheet.tone)
        }
    }

    Item {
        x: sheet.start
        y: (sheet.small ? 0 : band.y + band.height) + sheet.inset / 2

        Repeater {
            model: plan.parts

            SpotPhrase {
                required property int index
                required property string modelData
                readonly property var place: plan.places[index]

                x: place?.x ?? 0 // gone with its row
                y: (place?.y ?? 0) - sheet.begins + (place?.row ?? 0) * sheet.spare
                width: place?.width ?? 0
                height: (place?.height ?? 0) + sheet.spare
                visible: place?.page === sheet.page
                objectName: index < sheet.phrases.length ? `phrase:${sheet.row?.cardId}:${index}` : ""
                said: modelData
                told: index >= sheet.phrases.length
                shown: sheet.shown
                trap: Array.from(sheet.row?.traps ?? []).includes(index)
                seats: Array.from(sheet.row?.seats ?? []).filter((_, place) => sheet.row?.marks?.[place] === index)
                token: sheet.token
                marked: sheet.marked
                margin: sheet.start
                size: sheet.size
                onTapped: sheet.touched(index)
            }
        }
    }
}
