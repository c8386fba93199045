import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The event, what may be done with its results, and what of them is shown. Where there is little room, what one does to
// all of them stands beside the summary only.
Item {
    id: head

    required property Kiosk kiosk
    readonly property ResultsModel results: kiosk.facilitator.results
    readonly property bool several: results.days.length > 1
    readonly property bool whole: !Theme.compact || results.page === 0
    readonly property bool beside: several && !Theme.compact && !Theme.portrait // both choices in one line
    readonly property bool stacked: !Theme.compact && title.implicitWidth + Theme.gap * 2 + tools.width > width

    implicitHeight: pages.y + (pages.visible ? pages.height : 0)

    Label {
        id: title

        y: head.stacked ? 0 : Math.max(0, tools.height - height) / 2
        width: head.width - (head.stacked ? 0 : tools.width + Theme.gap * 2)
        visible: !Theme.compact || (head.whole && !head.several)
        role: Label.Title
        size: Theme.compact ? Theme.strong : Math.round(Theme.title * 1.15)
        text: head.results.eventName || Words.results.title
    }

    Row {
        id: tools

        x: head.stacked ? 0 : head.width - width
        y: head.stacked ? title.height + Theme.gap : 0
        visible: head.whole
        spacing: Theme.gap * 2

        RenewButton {
            kiosk: head.kiosk
            wordless: Theme.wordless || head.width < 28 * Theme.body
        }

        StaffButton {
            objectName: "results:export"
            primary: true
            wordless: Theme.wordless
            iconName: Icons.stick
            text: Words.results.export
            onTapped: head.results.exporting.start()
        }
    }

    Chooser {
        id: days

        y: Theme.compact ? 0 : tools.y + tools.height + Theme.gap * 2
        width: Theme.compact ? tools.x - Theme.gap : head.beside ? (head.width - Theme.gap * 2) / 2 : head.width
        visible: head.several && head.whole
        name: "day"
        choices: head.results.days
        chosen: head.results.day
        onTurned: day => head.results.choose(day)
    }

    Chooser {
        id: pages

        x: head.beside ? days.width + Theme.gap * 2 : 0
        y: !head.whole ? 0 : head.beside ? days.y : Theme.compact ? tools.height + Theme.gap : days.y + (head.several ? days.height + Theme.gap : 0)
        width: head.beside ? days.width : head.width
        visible: head.results.pages.length > 1
        name: "page"
        choices: head.results.pages
        chosen: head.results.page
        onTurned: page => head.results.turn(page)
    }
}
