import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts

// One of a few settings side by side: filled with paper when chosen, an outline before.
Pressable {
    id: choice

    property string surface: Colours.ground
    property string iconName
    property string lead
    property string detail
    readonly property color ink: chosen ? Colours.ink : Colours.on(surface)

    text: [lead, detail].filter(Boolean).join(", ")
    implicitHeight: Math.max(Theme.targetPrimary, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    topPadding: Theme.compact && Theme.foot > 0 ? Theme.gap / 2 : Theme.gap
    bottomPadding: topPadding + lift
    lift: Theme.lift
    ringRadius: Theme.radius + 3 * Theme.line
    Accessible.role: Accessible.RadioButton
    choosable: true

    background: Plate {
        lift: choice.lift
        sink: choice.chosen ? choice.lift : choice.sink
        fill: choice.chosen ? Colours.picked : Colours.surface(choice.surface)
        lineColour: choice.chosen ? Colours.ink : Colours.on(choice.surface)
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: words.height
        transform: Translate {
            y: choice.chosen ? choice.lift : choice.sink
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.body * 0.4

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                visible: known
                name: choice.iconName
                size: Theme.body * 1.4
                color: choice.ink
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.max(first.implicitWidth, second.implicitWidth), choice.availableWidth - (glyph.visible ? glyph.width + row.spacing : 0))

                Label {
                    id: first

                    width: parent.width
                    role: Label.Strong
                    display: true
                    size: Theme.body
                    text: choice.lead
                    color: choice.ink
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }

                Label {
                    id: second

                    width: parent.width
                    visible: text !== ""
                    text: choice.detail
                    color: choice.ink
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
