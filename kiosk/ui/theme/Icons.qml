pragma Singleton
import QtQuick

// Meaning -> icon name, for the pictures that belong to the kiosk itself (cards and games name their own).
QtObject {
    readonly property string undo: "mdi6.undo-variant"
    readonly property string help: "mdi6.help-circle-outline"
    readonly property string textSize: "mdi6.format-size"
    readonly property string language: "mdi6.translate"
    readonly property string comfort: "mdi6.human"
    readonly property string leave: "mdi6.close"
    readonly property string close: "mdi6.close"
    readonly property string previous: "mdi6.arrow-left"
    readonly property string next: "mdi6.arrow-right"
    readonly property string more: "mdi6.dots-horizontal"
    readonly property string check: "mdi6.check-bold"
    readonly property string place: "mdi6.arrow-down-bold"
    readonly property string unknown: "mdi6.help"
    readonly property string refused: "mdi6.hand-back-left"
    readonly property string minutes: "mdi6.timer-outline"
    readonly property string people: "mdi6.account-group"
    readonly property string touch: "mdi6.gesture-tap"
    readonly property string cafe: "mdi6.coffee"
    readonly property string link: "mdi6.link-variant"
}
