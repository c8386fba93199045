pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.words

// Two viewpoints, of one size and one colour: neither is the right one. `only` shows the first or the second alone.
GridLayout {
    id: views

    property string pro
    property string con
    property int only: 0 // 0: both
    property real room // their width, px
    readonly property bool stacked: Theme.portrait
    readonly property real column: (stacked ? room : (room - Theme.margin) / 2) - 4 * Theme.gap
    readonly property real one: Math.max(ruler.high(pro, column), ruler.high(con, column)) * 1.06 + ruler.line + 2.5 * Theme.gap + Theme.lift
    readonly property real least: stacked ? 2 * one + Theme.margin : one // at which both are whole

    columns: stacked ? 1 : 2
    columnSpacing: Theme.margin
    rowSpacing: Theme.margin
    uniformCellWidths: true
    uniformCellHeights: true

    TextRuler {
        id: ruler

        font.weight: Font.Bold
    }

    component Viewpoint: Plate {
        id: viewpoint

        property string head
        property string sentence

        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            x: Theme.gap * 2
            y: Theme.gap
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            spacing: Theme.gap / 2

            Label {
                Layout.fillWidth: true
                color: Colours.quiet
                text: viewpoint.head
            }

            FitText {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                text: viewpoint.sentence
                strong: true
                beside: true
                maximum: Theme.title
            }
        }
    }

    Viewpoint {
        visible: views.only !== 2
        head: Words.discuss.for_it
        sentence: views.pro
    }

    Viewpoint {
        visible: views.only !== 1
        head: Words.discuss.against
        sentence: views.con
    }
}
