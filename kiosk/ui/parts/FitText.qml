pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// Text at the largest size, up to `maximum`, at which it fits its box. Letters that were enlarged come back to their least
// first; what does not fit then is shown in pages of whole lines, with a « … » control to see more: nothing is ever cut.
Item {
    id: fit

    property string text
    property int minimum: Theme.body
    readonly property int least: Math.round(minimum * Theme.least / Theme.body)
    property int maximum: Theme.title
    property bool display: false
    property bool strong: false
    property color color: Colours.ink
    property string surface: "paper" // what it stands on, for the see-more control
    property int horizontalAlignment: Text.AlignLeft
    property int verticalAlignment: Text.AlignTop
    property bool beside: false // the see-more control stands beside the text: for a box of a line or two
    property int page: 0
    readonly property bool paged: !whole.fits && pages > 1
    readonly property int pages: bodyHeight <= height + 1 ? 1 : Math.max(1, Math.ceil(sheet.lineCount / linesPerPage))
    readonly property int linesPerPage: Math.max(1, Math.floor((height - (beside ? 0 : Theme.targetMin)) / lineStep))
    readonly property int fontSize: whole.fits ? whole.fontInfo.pixelSize : minimum
    readonly property int lineStep: Math.ceil(minimum * (display ? Theme.displayLeading : Theme.leading))
    readonly property real bodyHeight: sheet.lineCount * lineStep // what it would take at the minimum
    readonly property real naturalHeight: paged ? height : whole.fits ? whole.contentHeight : bodyHeight

    // One page on; after the last one, round to the first.
    function turn() {
        page = (page + 1) % pages;
    }

    onTextChanged: page = 0
    onPagesChanged: page = Math.min(page, pages - 1)
    implicitWidth: whole.implicitWidth
    implicitHeight: bodyHeight

    component Copy: Label {
        display: fit.display
        color: fit.color
        font.weight: fit.display ? Theme.displayWeight : fit.strong ? Font.Bold : Font.Normal
        horizontalAlignment: fit.horizontalAlignment
    }

    Copy {
        id: whole

        readonly property bool fits: contentHeight <= fit.height + 1 && contentWidth <= fit.width + 1

        anchors.fill: parent
        bottomPadding: Math.max(0, Math.min(fit.height * 0.04, fit.height - fit.lineStep)) // with tight lines, Text.Fit may exceed its box by 2 %
        text: fit.text
        opacity: fits ? 1 : 0 // invisible text is not laid out again
        fontSizeMode: Text.Fit
        minimumPixelSize: fit.least
        size: Math.max(fit.minimum, fit.maximum)
        verticalAlignment: fit.verticalAlignment
    }

    Item {
        visible: !whole.fits
        width: fit.width - (fit.beside ? Theme.targetMin : 0)
        height: (fit.paged ? fit.linesPerPage : sheet.lineCount) * fit.lineStep
        clip: fit.paged

        Copy {
            id: sheet

            y: -fit.page * fit.linesPerPage * fit.lineStep
            width: parent.width
            text: fit.text
            wrapMode: Text.Wrap
            size: fit.minimum
            lineHeightMode: Text.FixedHeight
            lineHeight: fit.lineStep
        }
    }

    Pressable {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: fit.paged
        width: Theme.targetMin
        height: Theme.targetMin
        text: Words.table.more
        onTapped: fit.turn()

        background: Rectangle {
            radius: height / 2
            color: Colours.deep(fit.surface)
        }

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: Icons.more
                color: Colours.on(fit.surface)
            }
        }
    }
}
