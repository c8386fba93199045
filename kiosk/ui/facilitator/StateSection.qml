pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.viewmodels
import kiosk.words

// The page before the doors open, every light with its remedy; and the page of the end of the day.
Section {
    id: section

    readonly property FacilitatorModel facilitator: kiosk.facilitator
    readonly property OpeningModel opening: facilitator.care.opening
    property string page: "title" // or closing_title, calibrate_title: the words it is called by
    readonly property bool listed: page === "title"
    readonly property bool brief: Theme.compact || width < 40 * Theme.body // its tools have the room of a word each

    function act(what: string) {
        if (what === "clock")
            opening.confirmHour();
        else if (what === "touch")
            paint.open();
        else if (what === "screen")
            page = "calibrate_title";
        else if (what === "glass")
            glass.open();
        else if (what === "voice")
            opening.sayWord();
        else
            facilitator.show(what === "export" ? "results" : "games");
    }

    title: listed && Theme.compact ? "" : Words.opening.word(page)
    Component.onCompleted: opening.look()

    component Tool: StaffButton {
        visible: section.listed
    }

    tools: [
        Tool {
            objectName: "opening:close"
            iconName: Icons.power
            text: section.brief ? Words.opening.close : Words.opening.closing_title
            onTapped: section.page = "closing_title"
        },
        Tool {
            objectName: "opening:save"
            enabled: !section.opening.looking
            iconName: Icons.stick
            text: section.brief ? Words.opening.copy : Words.opening.save
            onTapped: section.opening.savePage()
        },
        Tool {
            objectName: "opening:look"
            enabled: !section.opening.looking
            primary: true
            iconName: Icons.again
            text: Words.opening.again
            onTapped: section.opening.look()
        },
        StaffButton {
            objectName: "opening:back"
            backs: true
            visible: !section.listed
            iconName: Icons.previous
            text: Words.care.back
            onTapped: section.page = "title"
        }
    ]

    Notice {
        id: notice

        width: parent.width
        visible: section.listed && text !== ""
        text: section.opening.looking ? Words.opening.looking : section.opening.told
    }

    FlowPages {
        id: lines

        y: notice.visible ? notice.height + Theme.gap : 0
        width: parent.width
        height: parent.height - y
        visible: section.listed
        model: section.opening.lines

        delegate: CheckCard {
            most: lines.room
            onActed: section.act(what)
        }
    }

    Loader {
        anchors.fill: parent
        active: section.page === "calibrate_title"
        focus: active
        sourceComponent: ScreenSize {
            kiosk: section.kiosk
            onClosed: section.page = "title"
            onGlassAsked: glass.open()
        }
    }

    ClosingPage {
        anchors.fill: parent
        visible: section.page === "closing_title"
        kiosk: section.kiosk
    }

    GlassLayer {
        id: glass

        kiosk: section.kiosk
    }

    PaintLayer {
        id: paint

        kiosk: section.kiosk
    }
}
