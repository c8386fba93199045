import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// One option in the picture: its name, how many chose it, and a bar that ends with them, or is below them where it is slim; the
// festival's beside someone alone.
GridLayout {
    id: spot

    required property string optionId
    required property string title
    required property var seats
    required property var before
    required property int count
    required property int bystanders
    required property int festival
    required property bool won
    required property bool tied
    required property string reasons
    required property bool stacked // its name stands above its bar
    required property bool slim // with all but the bar in the line of the name
    required property real token // size of those who chose, there
    required property real named // width of the names, side by side with the bars
    required property real line // height of a name
    required property real letters // its size
    required property int figures // size of what stands behind the bars
    required property real bar // and of what it has, when it stands below
    required property real beside // room behind the bars, the same in all rows
    required property int crowded // most tokens of a row
    required property int voices // a whole bar
    required property VotesFall fall // what they come to is told at its end
    readonly property int strangers: voices > 12 ? 0 : Math.max(0, count - seats.length)
    readonly property int standing: seats.length + strangers + before.length
    readonly property real marked: won ? badge.width + Theme.gap : 0
    readonly property real extra: keep.visible && !spot.stacked ? keep.implicitWidth : figure.text !== "" && !keep.visible ? figure.implicitWidth : 0
    readonly property string told: bystanders >= 0 ? Words.vote.public(bystanders) : festival >= 0 ? Words.vote.share(festival) : "" // of those who stand elsewhere
    readonly property var names: Array.from(seats).map(seat => Words.seat.word(`n${seat}`))

    signal kept

    columns: 3
    columnSpacing: spot.stacked && beside === 0 ? 0 : Theme.gap * 2
    rowSpacing: Theme.gap / (slim ? 4 : 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: [Words.vote.option(title, names.join(", ") || (count > 0 ? Words.vote.voices(count) : Words.vote.nobody)), won ? Words.vote.kept : "", figure.text, reasons].filter(Boolean).join(", ")

    RowLayout {
        Layout.columnSpan: spot.slim && spot.beside > 0 ? 2 : spot.slim ? 3 : spot.stacked ? 2 : 1 // above the bar and what stands behind it
        Layout.fillWidth: spot.stacked
        Layout.preferredWidth: spot.stacked ? spot.width : spot.named
        Layout.fillHeight: !spot.stacked
        Layout.preferredHeight: spot.line
        spacing: Theme.gap

        Icon {
            id: badge

            visible: spot.won
            opacity: spot.fall.over ? 1 : 0
            name: Icons.check
            size: Theme.form === Theme.Small ? Theme.least : Theme.strong * 1.2
            color: Colours.glow
        }

        Label {
            Layout.fillWidth: true
            Layout.alignment: Theme.form === Theme.Wide ? Qt.AlignBottom : Qt.AlignVCenter // at the foot of the pawns
            role: Label.Strong
            size: spot.letters
            text: spot.title
            color: Colours.on(Colours.ground)
            Accessible.ignored: true

            WordsPlate {}
        }

        VoteCrowd {
            visible: spot.slim && spot.token >= Theme.mm(3.5) // else the count alone is read
            seats: visible ? spot.seats : []
            before: visible ? spot.before : []
            strangers: visible ? spot.strangers : 0
            fall: spot.fall
            size: spot.token
            surface: Colours.ground
        }

        Label {
            Layout.preferredWidth: implicitWidth
            visible: spot.slim
            role: Label.Title
            size: spot.letters
            text: track.counted
            color: Colours.on(Colours.ground)
            Accessible.ignored: true

            WordsPlate {}
        }
    }

    QuietButton {
        id: keep

        objectName: `settle:${spot.optionId}`
        Layout.column: 2
        Layout.row: 0
        Layout.preferredWidth: spot.stacked ? implicitWidth : spot.beside
        Layout.minimumWidth: Layout.preferredWidth
        Layout.maximumHeight: spot.stacked ? spot.line : spot.height
        visible: spot.tied
        enabled: spot.fall.over
        wordless: Theme.form === Theme.Small && Theme.large
        iconName: wordless ? Icons.touch : ""
        text: Words.vote.keep
        Accessible.name: `${text} ${spot.title}`
        onTapped: spot.kept()
    }

    VoteBar {
        id: track

        Layout.row: spot.stacked ? 1 : 0
        Layout.column: spot.stacked ? 0 : 1
        Layout.columnSpan: spot.slim || spot.stacked && spot.beside === 0 ? 3 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: spot.slim ? Theme.mm(2.5) : spot.bar
        Layout.minimumHeight: spot.slim ? Theme.mm(2.5) : spot.stacked ? spot.bar : 0
        Layout.rightMargin: !spot.stacked && spot.extra === 0 && spot.beside > 0 ? spot.beside + spot.columnSpacing : 0
        option: spot
    }

    Label {
        id: figure

        Layout.row: spot.stacked && !spot.slim ? 1 : 0
        Layout.column: spot.stacked && !spot.slim ? 1 : 2
        Layout.preferredWidth: spot.beside
        visible: text !== "" && !keep.visible && spot.beside > 0 // at first the rows do not know what room they share
        opacity: spot.fall.over ? 1 : 0
        role: Label.Strong
        size: spot.figures
        text: spot.told
        wrapMode: Text.NoWrap
        horizontalAlignment: Theme.end
        color: Colours.on(Colours.ground)
        Accessible.ignored: true
    }

    Label {
        Layout.row: spot.stacked ? 2 : 1
        Layout.column: 0
        Layout.columnSpan: spot.columns
        Layout.fillWidth: true
        visible: text !== ""
        opacity: spot.fall.over ? 1 : 0
        text: spot.reasons
        color: Colours.on(Colours.ground)
        Accessible.ignored: true

        WordsPlate {}
    }
}
