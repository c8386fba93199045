pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// Text at the largest size, up to `maximum`, at which it fits its box. Letters that were enlarged come back to their least
// first; what does not fit then is shown in pages of whole lines, with a « … » control to see more: nothing is ever cut.
// What stands on the ground of the screen has a dark plate behind it: nothing drawn is ever read through.
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
    property int horizontalAlignment: Theme.start
    property int verticalAlignment: Text.AlignTop
    property bool beside: false // the see-more control stands beside the text: for a box of a line or two
    property bool turned: false // from outside: it has no see-more control
    property int page: 0
    readonly property bool paged: !whole.fits && pages > 1
    readonly property int pages: leaf.lineCount * leafStep <= height + 1 ? 1 : Math.ceil(leaf.lineCount / linesPerPage)
    readonly property int linesPerPage: Math.max(1, Math.floor((height - (beside ? 0 : Theme.targetMin)) / leafStep))
    readonly property int fontSize: whole.fits ? whole.fontInfo.pixelSize : least
    readonly property real leading: display ? Theme.displayLeading : Theme.leading
    readonly property int lineStep: Math.ceil(minimum * leading)
    readonly property int leafStep: Math.ceil(least * leading)
    readonly property real bodyHeight: sheet.lineCount * lineStep - sheet.trailing // what it would take at the minimum
    property bool bare: surface === Colours.ground // on the drawing, and not on a face that happens to have its colour
    readonly property bool plated: bare && !Theme.highContrast && text !== ""
    readonly property real naturalHeight: paged ? height : whole.fits ? whole.written : leaf.lineCount * leafStep

    // One page on; after the last one, round to the first.
    function turn() {
        page = (page + 1) % pages;
    }

    onTextChanged: page = 0
    onPagesChanged: page = Math.min(page, pages - 1)
    implicitHeight: bodyHeight // never a width: Qt tells it in the middle of fitting, and ends if that changes the letters

    Rectangle {
        readonly property real wide: fit.paged || !whole.fits ? fit.width : whole.contentWidth
        readonly property real high: fit.paged || !whole.fits ? fit.height : whole.written
        readonly property real spare: fit.verticalAlignment === Text.AlignVCenter ? (fit.height - whole.bottomPadding - whole.trailing - high) / 2 : fit.verticalAlignment === Text.AlignBottom ? fit.height - high : 0

        x: (fit.horizontalAlignment === Text.AlignHCenter ? (fit.width - wide) / 2 : fit.horizontalAlignment === Theme.end ? fit.width - wide : 0) - Theme.gap
        y: Math.max(0, spare) - Theme.gap / 2
        width: wide + 2 * Theme.gap
        height: high + Theme.gap
        visible: fit.plated
        radius: Theme.radius / 2
        color: Colours.plate(fit.surface)
    }

    component Copy: Label {
        display: fit.display
        color: fit.color
        font.weight: fit.display ? Theme.displayWeight : fit.strong ? Font.Bold : Font.Normal
        horizontalAlignment: fit.horizontalAlignment
    }

    Copy {
        id: whole

        readonly property bool fits: font.pixelSize > 0 && written <= fit.height + 1 && contentWidth <= fit.width + 1 // its content has a space that grows with the font, and only the font tells

        anchors.fill: parent
        airSize: fit.minimum
        bottomPadding: Math.max(0, Math.min(fit.height * 0.04, fit.height - fit.lineStep)) - trailing // with tight lines, Text.Fit may exceed its box by 2 %
        text: fit.text
        opacity: fits ? 1 : 0 // invisible text is not laid out again
        fontSizeMode: Text.Fit
        minimumPixelSize: fit.least
        size: Math.max(fit.minimum, fit.maximum)
        verticalAlignment: fit.verticalAlignment
    }

    Item {
        visible: !whole.fits
        width: fit.width - (fit.beside && !fit.turned ? Theme.targetMin : 0)
        height: (fit.paged ? fit.linesPerPage : leaf.lineCount) * fit.leafStep
        clip: fit.paged

        Copy {
            id: leaf

            y: -fit.page * fit.linesPerPage * fit.leafStep
            width: parent.width
            text: whole.fits ? "" : fit.text
            wrapMode: Text.Wrap
            size: fit.least
            lineHeightMode: Text.FixedHeight
            lineHeight: fit.leafStep
        }
    }

    Copy { // measures it
        id: sheet

        width: fit.width
        visible: false
        text: fit.text
        wrapMode: Text.Wrap
        size: fit.minimum
    }

    Loader { // most texts never have a second page
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: fit.paged && !fit.turned

        sourceComponent: SeeMore {
            about: fit.text
            surface: fit.surface
            onTapped: fit.turn()
        }
    }
}
