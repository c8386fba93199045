pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.words

// Text at the largest size, between `minimum` and `maximum`, at which it fits its box. What does not fit at the minimum
// is shown in pages of whole lines, with a « … » control to see more: nothing is ever cut.
Item {
    id: fit

    property string text
    property int minimum: Theme.body
    property int maximum: Theme.title
    property bool display: false
    property bool strong: false
    property color color: Colours.ink
    property string surface: "paper" // what it stands on, for the see-more control
    property int horizontalAlignment: Text.AlignLeft
    property int verticalAlignment: Text.AlignTop
    property bool beside: false // the see-more control stands beside the text: for a box of a line or two
    property bool more: false // there is more to see elsewhere, after the last page
    property int page: 0
    readonly property bool paged: !whole.fits && pages > 1
    readonly property int pages: bodyHeight <= height - (more && !beside ? Theme.targetMin : 0) + 1 ? 1 : Math.max(1, Math.ceil(sheet.lineCount / linesPerPage))
    readonly property int linesPerPage: Math.max(1, Math.floor((height - (beside ? 0 : Theme.targetMin)) / lineStep))
    readonly property int fontSize: whole.fits ? whole.fontInfo.pixelSize : minimum
    readonly property int lineStep: Math.ceil(minimum * (display ? Theme.displayLeading : Theme.leading))
    readonly property real bodyHeight: sheet.lineCount * lineStep // what it would take at the minimum
    readonly property real naturalHeight: paged ? height : whole.fits ? whole.contentHeight : bodyHeight

    signal ended // asked for more on the last page

    // One page on; after the last one, round to the first.
    function turn() {
        const last = page >= pages - 1;
        page = last ? 0 : page + 1;
        if (last)
            ended();
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

        readonly property bool fits: contentHeight <= fit.height - (fit.more && !fit.beside ? Theme.targetMin : 0) + 1 && contentWidth <= fit.width + 1

        anchors.fill: parent
        bottomPadding: Math.max(0, Math.min(fit.height * 0.04, fit.height - fit.lineStep)) // with tight lines, Text.Fit may exceed its box by 2 %
        text: fit.text
        opacity: fits ? 1 : 0 // invisible text is not laid out again
        fontSizeMode: Text.Fit
        minimumPixelSize: fit.minimum
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
        visible: fit.paged || fit.more
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
