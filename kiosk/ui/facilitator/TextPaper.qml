pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels

// A visitor's text on its paper: what to be careful about, the text, how it is signed, where it comes from.
Rectangle {
    id: paper

    required property TextsModel texts
    readonly property real inset: Math.max(Theme.gap, Theme.body * 0.8)
    readonly property string which: `${texts.shelf} ${texts.textId}`
    readonly property bool read: !body.paged || ended // to its end
    property bool ended: false

    // From the first page again, where its pages or the text are others.
    function begin() {
        body.page = 0;
        ended = false;
    }

    onWhichChanged: begin()

    radius: Theme.radius
    color: Colours.bright("paper")
    border.width: Math.max(1, Theme.line * 0.6)
    border.color: warning.visible ? Colours.doubt : Theme.highContrast ? Colours.ink : Colours.deep("mist")

    Icon {
        id: sign

        x: paper.inset
        y: paper.inset
        visible: warning.visible
        name: Icons.doubt
        color: Colours.doubt
    }

    FitText {
        id: warning

        x: sign.x + sign.width + Theme.body * 0.4
        y: paper.inset
        width: paper.width - x - paper.inset
        height: Math.min(implicitHeight, (Theme.compact ? 2 : 3) * lineStep)
        visible: text !== ""
        maximum: Theme.body
        strong: true
        beside: true
        color: Colours.doubt
        text: paper.texts.warning
    }

    FitText {
        id: body

        x: paper.inset
        y: warning.visible ? warning.y + warning.height + Theme.gap : paper.inset
        width: paper.width - 2 * x
        height: Math.max(lineStep, foot.y - y - Theme.gap)
        beside: height < Theme.targetMin + 2 * lineStep
        maximum: Theme.headline
        text: paper.texts.text
        onPageChanged: if (page === pages - 1)
            paper.ended = true
        onLinesPerPageChanged: paper.begin()
        onPagesChanged: paper.begin()
    }

    Column {
        id: foot

        x: paper.inset
        y: paper.height - height - paper.inset
        width: paper.width - 2 * x

        Label {
            width: parent.width
            role: Label.Strong
            size: Theme.body
            text: paper.texts.sign
        }

        Label {
            width: parent.width
            visible: !Theme.compact
            text: paper.texts.origin
            color: Colours.quiet
        }
    }
}
