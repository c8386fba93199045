import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Below the result: its pages, how it was, and what now; in one line or two. A small screen gives « what now » a page.
Item {
    id: foot

    required property Models.DebriefStep step
    required property Models.Kiosk kiosk
    required property real room // its width
    property int pages: 1
    property int page: 0
    readonly property bool apart: Theme.compact || doors.bareWidth > room // the doors have their own page
    readonly property bool going: apart && kiosk.more > 0 && page < pages - 1 // on after a flash game, from the first page
    readonly property real gap: Theme.gap * 2.5
    readonly property real firstLine: Theme.pill + Theme.lift
    readonly property bool two: pages === 2 && !apart // the poster, and all answers
    readonly property real arrows: 2 * (firstLine - Theme.lift + Theme.apart) + (apart && pages > 9 ? 3.3 : 2.2) * Theme.body
    readonly property real turnWidth: Math.max(doors.pillWidth(Words.debrief.answers), doors.pillWidth(Words.debrief.poster)) // the same on either page: what it takes decides how many there are
    readonly property real pagerWidth: (apart ? arrows : Math.max(turnWidth, arrows)) + gap // the same, however many pages there are
    readonly property real spare: room - pagerWidth - mood.wholeWidth - gap // for the doors, in one line
    readonly property bool oneLine: apart ? pagerWidth + Math.max(mood.facesWidth, kiosk.more > 0 ? onward.implicitWidth : 0) <= room : doors.bareWidth <= spare

    width: room
    height: oneLine ? firstLine : firstLine * 2 + Theme.apart

    StepPager {
        id: pager

        x: Theme.side(0, width, foot.width)
        y: foot.oneLine ? (foot.height - turn.height) / 2 : 0
        visible: count > 1 && !foot.two
        count: foot.pages
        page: foot.page
        onTurned: page => foot.page = page
    }

    Item {
        objectName: "pages"
        readonly property int count: foot.pages

        x: Theme.side(0, width, foot.width)
        y: pager.y
        width: foot.turnWidth
        height: turn.height
        visible: foot.two

        Pill {
            id: turn

            objectName: "page-next"
            x: Theme.side(0, width, parent.width)
            debounce: 0
            size: doors.size
            fill: Colours.surface(surface)
            ink: Colours.on(surface)
            lineColour: Colours.on(surface)
            iconName: foot.page === 0 ? Icons.next : Icons.previous
            iconLast: foot.page === 0
            text: foot.page === 0 ? Words.debrief.answers : Words.debrief.poster
            onTapped: foot.page = 1 - foot.page
        }
    }

    PrimaryButton {
        id: onward

        x: Theme.side(foot.width - width, width, foot.width)
        y: mood.y + (mood.height - height) / 2
        objectName: "further"
        visible: foot.going
        size: doors.size
        text: Words.debrief.further(foot.kiosk.more)
        onTapped: foot.kiosk.goOn()
    }

    DebriefMood {
        id: mood

        visible: !foot.going
        x: Theme.side(foot.oneLine && !foot.apart ? foot.pagerWidth : foot.width - width, width, foot.width)
        y: foot.oneLine ? (foot.height - height) / 2 : foot.apart ? foot.firstLine + Theme.apart + (foot.firstLine - height) / 2 : (foot.firstLine - height) / 2
        step: foot.step
        worded: (foot.apart && !foot.oneLine ? 0 : foot.pagerWidth - foot.gap + Theme.apart) + wholeWidth <= foot.room
    }

    DebriefDoors {
        id: doors

        x: Theme.portrait && !foot.oneLine ? (foot.width - width) / 2 : Theme.side(foot.width - width, width, foot.width)
        y: foot.height - height
        visible: !foot.apart
        iconed: lineWidth <= (foot.oneLine ? foot.spare : foot.room)
        kiosk: foot.kiosk
    }
}
