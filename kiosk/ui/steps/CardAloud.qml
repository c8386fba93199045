pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// A loudspeaker in the corner of a held card’s picture, while the voice is on: the card is heard, and neither taken nor
// opened. Where the picture has no room for a target there is none.
Loader {
    id: aloud

    required property Kiosk kiosk
    required property CardFace told
    property bool held: true
    readonly property real size: Theme.targetMin + Theme.line
    readonly property real edge: Theme.gap / 2 // around it
    readonly property bool fits: Math.min(told.band, told.height) >= size + edge

    x: (told.sideways ? told.band : told.width) - size - edge
    y: (told.sideways ? told.height - told.lift : told.band) - size - edge
    active: held && fits && kiosk.voice.on && !told.back
    sourceComponent: Pressable {
        id: ear

        objectName: `hear:${aloud.told.cardId}`
        implicitWidth: Theme.targetMin
        implicitHeight: aloud.size
        lift: Theme.line
        ringRadius: height / 2 + 3 * Theme.line
        text: Words.voice.card(aloud.told.text)
        onTapped: aloud.kiosk.voice.open(Voice.sentences([aloud.told.text, aloud.told.Accessible.description]))

        background: Plate {
            radius: height / 2
            lift: ear.lift
            sink: ear.sink
        }

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: ear.sink - ear.lift / 2
                name: Icons.aloud
                size: Theme.targetMin * 0.6
            }
        }
    }
}
