pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme

// The answers of a question: for each, a thick bar for you, and a thin one for the festival where it is known, with their figures.
Column {
    id: shares

    property var answers: [] // of {name, yours: 0..1, festival: 0..1, yoursText, festivalText, colour?: surface name}
    property string surface: Colours.ground
    property int letters: Theme.body
    property real thick: letters * 0.75 // your bar, px
    property real naming: letters * 1.15 // of the letters of a name

    spacing: letters * 0.8

    component Track: Rectangle {
        id: track

        property real share: 0
        property color fill

        radius: height / 2

        Rectangle {
            width: track.share > 0 ? Math.max(height, parent.width * Math.min(1, track.share)) : 0
            height: parent.height
            radius: parent.radius
            color: track.fill
        }
    }

    Repeater {
        model: shares.answers

        Column {
            id: answer

            required property var modelData

            width: shares.width
            spacing: Theme.line * 2
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.name, modelData.yoursText, modelData.festivalText].filter(Boolean).join(" · ")

            Item {
                readonly property bool beside: name.implicitWidth + figures.implicitWidth + Theme.gap < width

                width: parent.width
                height: beside ? Math.max(name.height, figures.height) : name.height + figures.height

                Label {
                    id: name

                    width: Math.min(implicitWidth, parent.width)
                    role: Label.Strong
                    size: shares.naming
                    text: answer.modelData.name
                    color: Colours.on(shares.surface)
                    Accessible.ignored: true
                }

                Row {
                    id: figures

                    x: parent.beside ? parent.width - width : 0
                    y: parent.beside ? (parent.height - height) / 2 : name.height
                    spacing: Theme.body * 0.5

                    Label { role: Label.Strong; size: shares.naming; text: answer.modelData.yoursText; color: Colours.on(shares.surface); Accessible.ignored: true }
                    Label { anchors.baseline: parent.children[0].baseline; size: shares.letters; text: answer.modelData.festivalText; color: Colours.on(shares.surface); Accessible.ignored: true }
                }
            }

            Track {
                width: parent.width
                height: shares.thick
                share: answer.modelData.yours
                color: Colours.deep(shares.surface)
                fill: answer.modelData.colour && !Theme.highContrast ? Colours.bright(answer.modelData.colour) : Colours.action
            }

            Track {
                width: parent.width
                visible: answer.modelData.festivalText !== ""
                height: Math.max(Theme.mm(2.5), Theme.line * 2)
                share: answer.modelData.festival
                color: Colours.deep(shares.surface)
                fill: Colours.on(shares.surface)
            }
        }
    }
}
