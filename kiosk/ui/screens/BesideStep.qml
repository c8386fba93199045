pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.ui.steps
import kiosk.viewmodels

// The cards that stay in view beside the open step: whole, at the left of a wide window or above in a tall one; their titles
// in a strip above where text is huge. A touch shows one in full.
Grid {
    id: beside

    required property Kiosk kiosk
    required property real room // of the table, px
    required property real most
    readonly property RowsModel shown: kiosk.table.beside
    readonly property bool above: Theme.form !== Theme.Wide
    readonly property bool titled: Theme.form === Theme.Small // by their titles alone
    readonly property real cell: above ? (room - (columns - 1) * spacing) / columns : Math.min(room * 0.32, 16 * Theme.body)
    readonly property real share: (most - (shown.count - 1) * spacing) / Math.max(1, shown.count)
    readonly property real band: Theme.body * 1.3 // of a picture beside a title
    readonly property real line: Math.max(Theme.targetMin, ..._needs) // at which all are whole
    readonly property var _needs: titled ? Array.from({length: titles.count}, (_, place) => _titled((titles.itemAt(place) as CardInView)?.text ?? ""))
        : Array.from({length: faces.count}, (_, place) => _faced(faces.itemAt(place) as CardFace))

    function _titled(title: string): real {
        return ruler.least(title, "", cell - band - 1.5 * Theme.gap) + 2 * Theme.line + Theme.lift;
    }

    function _faced(card: CardFace): real {
        const words = cell * 0.78; // beside the picture
        return ruler.least(card?.title ?? "", card?.essential ?? "", words) + 2 * ruler.inset(cell, 5 * Theme.body) + Theme.lift;
    }

    columns: titled && !Theme.portrait ? Math.max(1, Math.min(3, shown.count)) : 1
    spacing: Theme.apart

    CardRuler {
        id: ruler

        size: Theme.least
    }

    Repeater {
        id: titles

        model: beside.titled ? beside.shown : null

        CardInView {
            width: beside.cell
            height: beside.line
            kiosk: beside.kiosk
            band: beside.band
            largest: Theme.body
        }
    }

    Repeater {
        id: faces

        model: beside.titled ? null : beside.shown

        CardFace {
            required property var model

            objectName: `inspect:${model.cardId}`
            width: beside.cell
            height: beside.above ? beside.line : Math.min(beside.share, 1.2 * width)
            cardId: model.cardId ?? ""
            tone: CardTones.of(model.cardId ?? "") // gone with its row
            iconName: model.icon ?? ""
            title: model.title ?? ""
            essential: model.text ?? ""
            onTapped: beside.kiosk.inspect(model.cardId)
        }
    }
}
