pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// The event, what may be done with its results, and what of them is shown. Where there is little room, what one does to
// all of them stands beside the summary only.
ColumnLayout {
    id: head

    required property Kiosk kiosk
    readonly property ResultsModel results: kiosk.facilitator.results
    readonly property bool several: results.days.length > 1
    readonly property bool paged: results.pages.length > 1
    readonly property bool small: Theme.form === Theme.Small
    readonly property real named: title.implicitWidth + 2 * Theme.gap
    readonly property real across: renewal.implicitWidth + tools.spacing + exporting.implicitWidth

    spacing: Theme.spacing

    component Days: Chooser {
        Layout.fillWidth: true
        name: "day"
        choices: head.results.days
        chosen: head.results.day
        onTurned: day => head.results.choose(day)
    }

    GridLayout {
        visible: !head.small || head.results.page === 0
        columns: head.small || head.named + head.across > head.width ? 1 : 2
        columnSpacing: 2 * Theme.gap
        rowSpacing: Theme.gap

        Label {
            id: title

            Layout.fillWidth: true
            visible: !head.small || !head.several
            role: Label.Title
            size: head.small ? Theme.strong : Math.round(Theme.title * 1.15)
            text: head.results.eventName || Words.results.title
        }

        Days {
            visible: head.small && head.several
        }

        Flow {
            id: tools

            Layout.preferredWidth: Math.min(head.across, head.width)
            spacing: Theme.gap * 2

            RenewButton {
                id: renewal

                kiosk: head.kiosk
            }

            StaffButton {
                id: exporting

                objectName: "results:export"
                primary: true
                iconName: Icons.stick
                text: Words.results.export
                onTapped: head.results.exporting.start()
            }
        }
    }

    GridLayout {
        visible: head.paged || head.several && !head.small
        columns: Theme.form === Theme.Wide && head.paged && head.several ? 2 : 1
        columnSpacing: 2 * Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Days {
            visible: head.several && !head.small
        }

        Chooser {
            Layout.fillWidth: true
            visible: head.paged
            name: "page"
            choices: head.results.pages
            chosen: head.results.page
            onTurned: page => head.results.turn(page)
        }
    }
}
