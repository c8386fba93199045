pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// How it was, in three faces; asked once, then thanked for.
Row {
    id: mood

    required property Models.DebriefStep step
    property bool worded: true // the question stands beside the faces
    readonly property real facesWidth: 3 * Theme.targetPrimary + 2 * Theme.apart
    readonly property real wholeWidth: facesWidth + caption.implicitWidth + spacing
    readonly property var faces: ["mdi6.emoticon-sad-outline", "mdi6.emoticon-neutral-outline", "mdi6.emoticon-happy-outline"]

    spacing: Theme.gap * 1.5

    Label {
        id: caption

        anchors.verticalCenter: parent.verticalCenter
        visible: mood.worded
        text: mood.step.mood > 0 ? Words.debrief.thanks : Words.debrief.mood
        color: Colours.on(Colours.ground)

        WordsPlate {}
    }

    Row {
        spacing: Theme.apart

        Repeater {
            model: mood.faces

            Pressable {
                id: face

                required property int index
                required property string modelData

                objectName: `mood:${index + 1}`
                choosable: true
                chosen: mood.step.mood === index + 1
                text: Words.result.word(`mood_${index + 1}`)
                width: Theme.targetPrimary
                height: Theme.targetPrimary
                padding: 0
                interactive: mood.step.mood === 0
                scale: chosen ? 1.08 : mood.step.mood > 0 ? 0.85 : 1
                ringRadius: height / 2 + 3 * Theme.line
                onTapped: mood.step.smile(index + 1)

                background: Rectangle {
                    radius: height / 2
                    color: face.chosen ? Colours.action : Colours.deep(Colours.ground)
                    border.width: face.chosen ? Theme.line : 0
                    border.color: Colours.ink
                }

                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: face.modelData
                        size: face.height * 0.78
                        color: face.chosen ? Colours.ink : Colours.on(Colours.ground)
                    }
                }

                Behavior on scale {
                    NumberAnimation { duration: Motion.normal; easing.type: Motion.spring }
                }
            }
        }
    }
}
