pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Over a table that is led, for a moment: all that leading offers, the cards of the next draw, or the private note.
Sheet {
    id: sheet

    required property LeadingActions actions
    property string kind // more, wish or note; empty: closed
    readonly property Kiosk kiosk: actions.kiosk
    readonly property var kinds: ({more: every, wish: cards, note: told})

    most: Theme.sheet
    title: kind === "" ? "" : kind === "more" ? Words.leading.title : Words.leading.word(kind)
    closeText: Words.table.close
    onKindChanged: kind === "" ? close() : open()
    onClosed: kind = ""

    Component {
        id: every

        LeadingGrid {
            id: grid

            room: sheet.room
            count: sheet.actions.names.length

            Repeater {
                model: sheet.actions.names

                StaffButton {
                    required property string modelData
                    required property int index

                    objectName: `more:${modelData}`
                    width: grid.cell
                    height: grid.tall
                    visible: grid.holds(index)
                    enabled: sheet.actions.may(modelData)
                    iconName: sheet.actions.icon(modelData)
                    text: sheet.actions.label(modelData)
                    Accessible.name: sheet.actions.spoken(modelData)
                    onTapped: {
                        sheet.kind = "";
                        sheet.actions.act(modelData);
                    }
                }
            }
        }
    }

    Component {
        id: cards

        LeadingWishes {
            kiosk: sheet.kiosk
            room: sheet.room
            onChosen: sheet.kind = ""
        }
    }

    Component {
        id: told

        LeadingNote {
            room: sheet.room
            note: sheet.kiosk.leading.note
        }
    }

    Loader {
        width: sheet.width - 2 * sheet.inset
        sourceComponent: sheet.kinds[sheet.kind] ?? null
    }
}
