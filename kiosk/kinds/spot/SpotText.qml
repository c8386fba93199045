pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A text whose phrases can be touched, one below the other; in pages where it is not whole. At its end, what it hid.
Plate {
    id: sheet

    required property var row // roles of the text
    required property string tone
    required property int seats // at the table: each may leave its token
    required property bool shown
    property real size: Theme.body
    property int page: 0
    readonly property real inset: Theme.gap
    readonly property real token: Theme.mm(9)
    readonly property real marked: small ? 0 : token * (1 + 0.4 * (seats - 1)) + inset // room for the tokens beside a phrase; else they stand on the band
    readonly property var phrases: Array.from(row?.phrases ?? []) // gone with its row
    readonly property var parts: row?.told ? [...phrases, row?.told] : phrases
    readonly property bool small: Theme.form === Theme.Small // its picture alone says which text it is
    readonly property real start: inset + (small ? band.width : 0)
    readonly property real room: height - lift - (small ? 0 : band.height) - inset
    readonly property real fitting: _fitting()
    readonly property var heights: parts.map((part, place) => _high(place, size))
    readonly property var places: _places() // the page of each part
    readonly property int pages: 1 + Math.max(0, ...places)
    readonly property int trapPage: Array.from(row?.traps ?? []).length > 0 ? places[row?.traps?.[0] ?? 0] ?? 0 : -1
    readonly property real needed: heights.reduce((sum, high, place) => places[place] === page ? sum + high : sum, 0)
    readonly property real spare: Math.max(0, Math.min(Theme.body, (room - needed) / Math.max(1, parts.length)))

    signal touched(int phrase)

    function _high(place: int, size: real): real {
        const wide = (width - start - inset - (place < phrases.length ? marked : 0) - 2 * Theme.gap) * 0.98;
        const times = size / ruler.size;
        const words = ruler.high(parts[place], wide / times) * times + Theme.gap / 2;
        return place < phrases.length ? Math.max(Theme.targetMin, words) : words;
    }

    // The largest letters at which it is whole, down to the least.
    function _fitting(): real {
        for (let size = Theme.title * 1.2; size > Theme.least; size *= 0.97)
            if (parts.reduce((sum, _, place) => sum + _high(place, size), 0) <= room)
                return size;
        return Theme.least;
    }

    function _places(): var {
        let page = 0, used = 0;
        return heights.map(high => {
            if (used > 0 && used + high > room) {
                page += 1;
                used = 0;
            }
            used += high;
            return page;
        });
    }

    TextRuler {
        id: ruler

        size: Theme.least
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
            color: Colours.on(sheet.tone)
        }
    }

    Column {
        x: sheet.start
        y: (sheet.small ? 0 : band.y + band.height) + sheet.inset / 2
        width: parent.width - x - sheet.inset

        Repeater {
            model: sheet.parts

            SpotPhrase {
                required property int index
                required property string modelData

                width: parent?.width ?? 0
                height: (sheet.heights[index] ?? 0) + sheet.spare
                visible: sheet.places[index] === sheet.page
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
