pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// The poster, which a touch shows alone over the whole window. While the table has a text to decide on, that comes first.
Item {
    id: poster

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    readonly property string rest: step.meaning.slice(keepsake.meaning.length).trim() // of what it came to: what has no room
    readonly property var rows: Array.from({length: texts.count}, (_, number) => (texts.itemAt(number) as Written)?.told).filter(Boolean)
    readonly property int asked: rows.findIndex(row => row.decision === "") // the text to decide on, -1: none
    readonly property var bills: rows.filter(row => row.decision === "kept" && row.text !== "").slice(0, Theme.large ? 1 : 2)

    component Written: Item {
        required property string text
        required property string sign
        required property string decision
        readonly property var told: ({text, sign, decision})
    }

    Repeater {
        id: texts

        model: poster.step.texts

        Written {}
    }

    Pressable {
        id: photo

        anchors.fill: parent
        objectName: "photo"
        visible: poster.asked < 0
        ringRadius: Theme.radius + 3 * Theme.line
        text: Words.debrief.photo
        onTapped: alone.open()
    }

    DebriefKeepsake {
        id: keepsake

        anchors.fill: parent
        visible: photo.visible
        step: poster.step
        kiosk: poster.kiosk
        bills: poster.bills
    }

    DebriefText {
        anchors.fill: parent
        visible: poster.asked >= 0
        step: poster.step
        number: Math.max(0, poster.asked)
    }

    DebriefPhoto {
        id: alone

        step: poster.step
        kiosk: poster.kiosk
        bills: poster.bills
    }
}
