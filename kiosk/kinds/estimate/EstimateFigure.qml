import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// A figure in words: how much, what kind of figure it is, who says so, what it does not say. Where the text is huge, its
// limits have a page of their own.
Plate {
    id: plate

    required property var row // the look of a bet
    property int page: 0
    readonly property int pages: Theme.compact && row.detail !== "" ? 2 : 1
    readonly property real inset: Theme.spacing

    TextRuler {
        id: ruler

        display: true
        size: Theme.least
    }

    Label { // in one line as long as there is room for one
        id: value

        x: plate.inset
        y: plate.inset
        width: parent.width - 2 * x
        visible: plate.pages === 1 || plate.page === 0
        text: plate.row.value
        display: true
        size: Math.floor(Math.max(Theme.least, Math.min(Theme.headline, 0.98 * Theme.least * width / Math.max(1, ruler.wide(text)))))
        font.weight: Theme.displayWeight
    }

    Icon {
        id: sign

        x: plate.inset
        y: status.y + Theme.body * 0.1
        visible: value.visible
        name: Icons.figure
        size: Theme.body * 1.2
    }

    FitText {
        id: status

        x: sign.x + sign.width + Theme.gap
        y: value.y + value.height + Theme.gap
        width: parent.width - x - plate.inset
        height: Theme.compact ? source.y - y : Math.ceil(Theme.body * Theme.leading * 3)
        visible: value.visible
        text: plate.row.status
        beside: true
        strong: true
        maximum: Theme.strong
    }

    FitText {
        x: plate.inset
        y: plate.pages > 1 ? plate.inset : status.y + status.naturalHeight + Theme.gap
        width: parent.width - 2 * x
        height: (plate.pages > 1 ? parent.height - plate.inset : source.y - Theme.gap) - y
        visible: plate.pages === 1 || plate.page === 1
        text: plate.row.detail
        maximum: Theme.strong
        beside: height < Theme.targetMin + 2 * lineStep
    }

    Label {
        id: source

        x: plate.inset
        y: parent.height - height - plate.inset
        width: parent.width - 2 * x
        height: text === "" ? 0 : implicitHeight
        visible: value.visible
        text: plate.row.origin
        color: Colours.quiet
    }
}
