pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models

// Options in words, of one size and side by side as far as they are whole: as many on a page as fit, then as large as they
// go. `texts`: they are long, and are read without title or picture. `prefix` names what a touch does, for tests.
Item {
    id: list

    required property Models.RowsModel options
    property string prefix: "option"
    property bool texts: false
    property bool lettered: false // read only: a letter stands for each, and all are on one page
    property int page: 0
    readonly property int count: Math.max(1, options.count)
    readonly property int pages: Math.ceil(count / plan.perPage)
    readonly property real gap: Theme.spacing
    readonly property list<TextRuler> rulers: [
        TextRuler { display: !list.texts; size: list.texts ? Theme.title : Theme.headline },
        TextRuler { display: !list.texts; size: list.texts ? Theme.strong : Theme.title },
        TextRuler { display: !list.texts; size: list.texts ? Theme.body : Theme.strong },
        TextRuler { display: !list.texts; size: Theme.body },
        TextRuler { display: !list.texts; size: Theme.least }
    ]
    readonly property var words: Array.from({length: cells.count}, (_, place) => (cells.itemAt(place) as VoteOption)?.words ?? "")
    readonly property var plan: _plan()

    signal touched(optionId: string)

    function _cell(perPage: int, across: int): size {
        const down = Math.ceil(perPage / across);
        const high = (height - (down - 1) * gap) / down;
        return Qt.size((width - (across - 1) * gap) / across, texts ? high : Math.min(high, Theme.shortSide * (down === 1 ? 0.5 : 0.36)));
    }

    function _fits(perPage: int, across: int, ruler: TextRuler): bool {
        const cell = _cell(perPage, across);
        const room = whole.room(cell, ruler.size);
        return cell.height >= Theme.targetMin && words.every(text => ruler.unbroken(text, room.width) <= room.height);
    }

    function _plan(): var {
        for (let perPage = count; perPage >= (lettered ? count : 1); perPage--)
            for (const ruler of rulers)
                for (const across of _across(perPage))
                    if (_fits(perPage, across, ruler))
                        return {perPage: perPage, across: across, size: ruler.size};
        return {perPage: lettered ? count : 1, across: lettered && !Theme.portrait ? Math.min(3, count) : 1, size: Theme.least};
    }

    function _across(perPage: int): list<int> {
        if (Theme.portrait)
            return [1];
        return [3, 2, 1].filter(across => across <= perPage && (texts || perPage > 6 || across === 1 || perPage % across !== 1)); // none alone in its row
    }

    VoteOption { // measures the others
        id: whole

        optionId: ""
        title: ""
        picked: false
        seats: []
        visible: false
    }

    GridLayout {
        id: grid

        readonly property size cell: list._cell(list.plan.perPage, list.plan.across)

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        columns: list.plan.across
        columnSpacing: list.gap
        rowSpacing: list.gap

        Repeater {
            id: cells

            model: list.options

            VoteOption {
                required property int index
                required property var model

                objectName: `${list.prefix}:${optionId}`
                Layout.preferredWidth: grid.cell.width
                Layout.preferredHeight: grid.cell.height
                visible: Math.floor(index / list.plan.perPage) === list.page
                interactive: !list.lettered
                words: [list.lettered ? String.fromCharCode(65 + index) : "", (list.texts ? model.text : model.title) ?? ""].filter(Boolean).join(" · ") // gone with its row
                reading: list.texts
                size: list.plan.size
                onTapped: list.touched(optionId)
            }
        }
    }
}
