pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// The scale: above it the pawns of the group where everybody saw them stand, else a dot for each of them; below it the
// festival's share of each point, once it is known.
Item {
    id: chart

    required property var panel // of the result
    readonly property real peak: Math.max(-1, ...(panel.festival ?? [])) // the largest share of the festival, percent
    readonly property int crowd: Math.max(1, ...(panel.yours ?? [])) // the most people on one point
    readonly property bool known: peak >= 0 // it answered enough
    readonly property int count: Math.max(1, (panel.names ?? []).length)
    readonly property real column: (width - (count - 1) * Theme.gap) / count
    readonly property real line: Theme.body * Theme.leading
    readonly property bool terse: column < 2.7 * Theme.body // no room for the percent sign
    readonly property real pawn: Math.min(Theme.mm(80), column / 0.64 / Math.max(0.95, 0.55 * crowd)) // as high as they stand side by side
    readonly property bool stood: (panel.seats ?? []).length > 0 && pawn >= Theme.mm(20) // everybody saw who gave what
    readonly property int bands: known ? 2 : 1 // of pawns or dots, of bars
    readonly property real rest: ends.height + axis + 2 * Theme.gap + (known ? line : 0)
    readonly property bool peopled: stood && (height - rest - (known ? line + Theme.gap : 0)) / bands >= Theme.mm(20)
    readonly property real above: legend.visible ? legend.height + Theme.gap : 0 // of the band of pawns or dots
    readonly property real band: Math.max(Theme.body * 0.8, (height - above - rest) / bands)
    readonly property real tallest: stood ? pawn : 6 * Theme.body // of those who stand on it
    readonly property real most: (known || !stood ? line + Theme.gap : 0) + rest + bands * tallest // as high as it has use for
    readonly property real axis: Theme.line * 2
    readonly property real dot: Math.min(column / (Math.min(3, crowd) + 0.2), band / (crowd > 3 ? 2.1 : 1.2), 2.2 * Theme.body)

    component Key: Row {
        id: key

        property string text
        property color fill
        property bool square: false

        spacing: Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 0.75
            height: width
            radius: key.square ? Theme.radius / 4 : width / 2
            color: key.fill
            border.width: key.square ? 0 : Theme.line
            border.color: Colours.ink
        }

        Label {
            role: Label.Strong
            size: Theme.body
            text: key.text
            color: Colours.on(Colours.ground)
        }
    }

    Row {
        id: legend

        visible: chart.known || !chart.peopled
        spacing: Theme.body

        Key { visible: !chart.peopled; text: Words.debrief.you; fill: Colours.action }
        Key { visible: chart.known; square: true; text: Words.debrief.festival_name + (chart.terse ? " (%)" : ""); fill: Colours.on(Colours.ground) }
    }

    Repeater {
        model: chart.panel.names ?? []

        DebriefPoint {
            required property int index

            name: chart.panel.names?.[index] ?? ""
            after: chart.panel.yours?.[index] ?? 0
            festival: chart.panel.festival?.[index] ?? -1

            x: index * (chart.column + Theme.gap)
            y: chart.above
            width: chart.column
            band: chart.band
            dotted: !chart.peopled
            dot: chart.dot
            line: chart.line
            axis: chart.axis
            terse: chart.terse
            peak: Math.max(1, chart.peak)
        }
    }

    Loader {
        width: chart.width
        height: chart.above + chart.band
        sourceComponent: chart.peopled ? crew : null
    }

    Component { id: crew; DebriefCrew { panel: chart.panel; between: Theme.gap; size: Math.min(chart.band, chart.tallest) } }

    DebriefEnds {
        id: ends

        y: chart.height - height
        width: chart.width
        low: chart.panel.left ?? ""
        high: chart.panel.right ?? ""
        surface: Colours.ground
    }
}
