pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// The scale: above it one dot per person of the group, below it the festival's share of each point, once it is known.
Item {
    id: chart

    required property Models.DebriefStep step
    required property var words
    property string surface: "teal"
    property real peak: -1 // the largest share of the festival, percent
    property int crowd: 1 // the most people on one point
    readonly property bool known: peak >= 0 // it answered enough
    readonly property int count: Math.max(1, step.points.count)
    readonly property real column: (width - (count - 1) * Theme.gap) / count
    readonly property real line: Theme.body * Theme.leading
    readonly property bool terse: column < 2.7 * Theme.body // no room for the percent sign
    readonly property real band: Math.max(Theme.body, (height - legend.height - ends.height - axis - (known ? line : 0) - 4 * Theme.gap) / (known ? 2 : 1)) // of dots, of bars
    readonly property real axis: Theme.line * 2
    readonly property real dot: Math.min(column / (Math.min(3, crowd) + 0.2), band / (crowd > 3 ? 2.1 : 1.2), 2.2 * Theme.body)

    function measure() {
        let most = -1;
        let people = 1;
        for (let place = 0; place < points.count; place++) {
            const spot = points.itemAt(place) as DebriefPoint;
            most = Math.max(most, spot?.festival ?? -1);
            people = Math.max(people, spot?.after ?? 0);
        }
        peak = most;
        crowd = people;
    }

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
        }

        Label {
            role: Label.Strong
            size: Theme.body
            text: key.text
            color: Colours.on(chart.surface)
        }
    }

    Row {
        id: legend

        spacing: Theme.body

        Key { text: chart.words.result.you; fill: Colours.action }
        Key { visible: chart.known; square: true; text: chart.words.result.festival_name + (chart.terse ? " (%)" : ""); fill: Colours.on(chart.surface) }
    }

    Repeater {
        id: points

        model: chart.step.points

        DebriefPoint {
            required property int index

            x: index * (chart.column + Theme.gap)
            y: legend.height + Theme.gap
            width: chart.column
            surface: chart.surface
            band: chart.band
            dot: chart.dot
            line: chart.line
            axis: chart.axis
            terse: chart.terse
            peak: Math.max(1, chart.peak)
            onFestivalChanged: chart.measure()
            onAfterChanged: chart.measure()
        }
    }

    Component.onCompleted: measure()

    DebriefEnds {
        id: ends

        y: chart.height - height
        width: chart.width
        low: chart.step.left
        high: chart.step.right
        surface: chart.surface
    }
}
