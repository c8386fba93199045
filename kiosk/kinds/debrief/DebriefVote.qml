pragma ComponentBehavior: Bound

import QtQuick

// A vote on the poster: two cards on the pans of scales, or else a house for each answer, its lit windows the votes.
Loader {
    id: vote

    required property var modelData // the panel

    sourceComponent: modelData.weighed ? scales : street

    Component { id: scales; DebriefPans { panel: vote.modelData } }
    Component { id: street; DebriefHouses { panel: vote.modelData } }
}
