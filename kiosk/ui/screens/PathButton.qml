import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels
import kiosk.words

// Where we are: the step's title, and the garland of the steps beside it; below it where the title leaves too little.
Pressable {
    id: path

    required property Kiosk kiosk
    readonly property TableModel table: kiosk.table
    readonly property string tone: table.color
    readonly property real spare: width - title.natural - 2 * Theme.gap
    readonly property real told: Theme.highContrast ? garland.implicitWidth + 2 * Theme.gap : 0 // the steps in figures, which would cost a line below it
    property bool measured: false // how much it needs at every step
    readonly property real needed: titles.implicitWidth + 2 * Theme.gap + beside // wide, for any title of the game and some of the steps beside it
    readonly property real beside: Math.min(garland.implicitWidth, 6 * garland.least)
    readonly property bool below: spare < beside

    text: [`${Words.table.path} ${table.title}`, Words.table.steps(`${table.at + 1}`, `${table.path.count}`)].join(", ")
    padding: 0
    lift: Theme.line

    TextRuler {
        id: ruler

        display: true
    }

    Column {
        id: titles

        visible: false

        Repeater {
            model: path.measured ? path.table.path : null

            Label {
                required property string title

                role: Label.Title
                size: Theme.naming
                text: title
            }
        }
    }

    contentItem: Item {
        id: face

        readonly property real stacked: title.height + (path.below && garland.visible ? Theme.line + garland.height : 0)

        implicitHeight: Math.max(stacked, Theme.highContrast ? garland.height : 0) // figures may be higher than the title
        transform: Translate {
            y: path.sink
        }

        Label {
            id: title

            readonly property real natural: Math.ceil(implicitWidth) + 1

            y: (path.height - face.stacked) / 2
            width: path.below ? parent.width : Math.min(natural, parent.width)
            role: Label.Title
            size: Theme.compact && ruler.wide(text) > path.width - path.told ? Theme.least : Theme.naming
            text: path.table.title
            color: Colours.on(path.tone)
            Accessible.ignored: true
        }

        Garland {
            id: garland

            visible: !(path.below && Theme.compact && Theme.highContrast) // a line of figures is worth less than what it would push down
            x: path.below ? 0 : parent.width - width
            y: path.below ? title.y + title.height + Theme.line : (path.height - height) / 2
            width: Math.min(implicitWidth, path.below ? parent.width : path.spare)
            height: path.below && !Theme.highContrast ? Math.max(Theme.mm(2.4), Math.min(Theme.mm(5), Theme.targetMin - title.height - Theme.line)) : implicitHeight // no higher than the tools
            surface: path.tone
            count: path.table.path.count
            at: path.table.at
        }
    }
}
