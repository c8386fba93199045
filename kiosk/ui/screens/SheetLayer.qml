pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The sheet over the screen: what kiosk.sheet asks for, or the menu of a narrow table.
Sheet {
    id: sheets

    required property Kiosk kiosk
    property bool menu: false
    readonly property string kind: kiosk.sheet.kind || (menu ? "menu" : "")
    readonly property real inner: width - 2 * inset
    readonly property bool eased: ["comfort", "settings", "hearing"].includes(kind) && kiosk.comfort.eased
    readonly property var titles: ({card: kiosk.sheet.title, glossary: Words.glossary.title, help: Words.help.title, about: Words.about.title, path: Words.path.title, seats: Words.seats.title, comfort: Words.comfort.title, settings: Words.settings.title, hearing: Words.hearing.title, leave: Words.leave.title, again: Words.again.title, another: Words.another.title, end: Words.end.title, fresh: Words.fresh.title, restart: Words.restart.title, read: Words.read.title, menu: Words.table.more})
    readonly property var kinds: ({card: full, glossary: meanings, help: told, about: told, path: way, seats: people, comfort: ease, settings: each, hearing: ears, leave: parting, again: parting, another: parting, end: parting, fresh: parting, restart: parting, read: parting, menu: rest})

    most: Theme.sheet
    title: titles[kind] ?? ""
    closeText: Words.table.close
    asideName: eased ? Words.comfort.before : kiosk.sheet.terms.length > 0 ? Words.glossary.title : ""
    asideIcon: eased ? Icons.undo : Icons.words
    aloudName: kind === "card" && kiosk.voice.on ? Words.voice.all : ""
    onAloudTapped: reading.restart()
    onAsideTapped: eased ? kiosk.comfort.asBefore() : kiosk.openSheet("glossary")
    onKindChanged: {
        kind === "" ? close() : open();
        reading.restart();
    }
    onClosed: {
        menu = false;
        if (kiosk.sheet.kind !== "")
            kiosk.closeSheet();
    }

    Component { id: full; CardSheet { kiosk: sheets.kiosk; room: sheets.room } }
    Component { id: meanings; GlossarySheet { kiosk: sheets.kiosk; room: sheets.room } }
    Component { id: told; ToldSheet { kiosk: sheets.kiosk; room: sheets.room } }
    Component { id: way; PathSheet { kiosk: sheets.kiosk; room: sheets.room } }
    Component { id: people; SeatsSheet { kiosk: sheets.kiosk; room: sheets.room } }
    Component { id: ease; ComfortSheet { kiosk: sheets.kiosk } }
    Component { id: each; SettingsSheet { kiosk: sheets.kiosk } }
    Component { id: ears; HearingSheet { kiosk: sheets.kiosk } }
    Component { id: parting; LeaveSheet { kiosk: sheets.kiosk; onStayed: sheets.close() } }
    Component { id: rest; MenuSheet { kiosk: sheets.kiosk; onDone: sheets.menu = false } }

    Loader {
        id: shown

        width: sheets.inner
        sourceComponent: sheets.kinds[sheets.kind] ?? null
    }

    Timer {
        id: reading

        interval: 0 // once its words are there
        onTriggered: if (shown.item)
            sheets.kiosk.voice.open(Voice.sentences([sheets.title, ...Reading.texts(shown.item)]))
    }
}
