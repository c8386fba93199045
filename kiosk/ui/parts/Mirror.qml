import QtQuick
import kiosk.ui.theme

// Where the language runs from the right to the left, what it is given to is seen as in a mirror; within that, what is never
// mirrored is turned back by another one.
Scale {
    required property real across // width of what is turned, px
    property bool turns: true
    readonly property bool turned: Theme.mirrored && turns

    origin.x: turned ? across / 2 : 0 // else the edges of letters would be a shade away
    xScale: turned ? -1 : 1
}
