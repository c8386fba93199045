pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui.theme
import kiosk.ui.parts
import kiosk.viewmodels as Models
import kiosk.words

// Every count of the steps shown, beside one another, with the festival where the poster has no room for it; what is only
// said stands below all of them, line by line where that takes no page more, or large on a page of its own.
Item {
    id: counts

    required property Models.DebriefStep step
    required property Models.RowsModel seats // of the table
    property string rest // of what the game came to, that the poster does not tell
    property bool crowded: false // the festival is told here
    property bool mute: false // what is only said stands elsewhere, and a chart that would not be whole is told there
    property int page: 0
    readonly property var panels: Array.from(step.panels) // each one object, however often it is asked for
    readonly property var charts: panels.filter(panel => panel.sort !== "words" && (!mute || inLines.needed(_without(panel, [Words.result.first]), width) <= height))
    readonly property var common: [].concat(...charts.map(panel => Array.from(panel.told))).filter(_shared) // said once, below
    readonly property var drawn: charts.map(panel => _without(panel, mute ? [...common, Words.result.first] : common))
    readonly property var said: panels.filter(panel => panel.sort === "words" || mute && !charts.includes(panel))
    readonly property var sentences: mute ? [] : _sentences()
    readonly property string lines: sentences.join("\n")
    readonly property string row: _joined(sentences)
    readonly property bool lined: _strip(lines) <= height * 0.3 && inLines.pages <= inARow.pages
    readonly property CountsPlan plan: lined ? inLines : inARow
    readonly property real strip: _strip(lined ? lines : row)
    readonly property bool apart: _parted(strip)
    readonly property bool telling: strip > 0 && (!apart || page === pages - 1)
    readonly property var crowds: crowded ? Array.from(step.crowd) : []
    readonly property var cells: [...drawn, ...crowds.filter(crowd => crowd.names.length > 0)]
    readonly property int perPage: plan.perPage
    readonly property int pages: Math.max(1, plan.pages + (apart ? 1 : 0))

    // An answer, but for what is said of others too.
    function _without(panel: var, said: var): var {
        return Object.assign({}, panel, {told: Array.from(panel.told).filter(text => !said.includes(text))});
    }

    // Whether a sentence is told by every chart; or elsewhere too, and no festival is known yet.
    function _shared(text: string, place: int, all: var): bool {
        const unknown = text === Words.result.first && !charts.some(panel => Array.from(panel.festival).some(share => share >= 0));
        return charts.length > 1 && charts.every(panel => panel.told.includes(text)) || unknown && (text === step.sameEnding || all.indexOf(text) !== all.lastIndexOf(text));
    }

    // What is only said, each sentence once; those of an answer stand on one line.
    function _sentences(): var {
        const first = said.some(panel => panel.told.includes(Words.result.first)) ? [Words.result.first] : [];
        const answers = said.map(panel => _joined([panel.statement, ...Array.from(panel.told).filter(text => text !== Words.result.first)]));
        const crowd = crowds.filter(crowd => crowd.names.length === 0).map(crowd => crowd.said);
        const all = [rest, step.sameEnding, step.found, step.hesitation, ...answers, ...common, ...crowd, ...first].filter(Boolean);
        return all.filter((text, place) => all.indexOf(text) === place);
    }

    // Sentences in a row; a mark stands between those without an end.
    function _joined(sentences: var): string {
        return sentences.filter(Boolean).join(" · ").replace(/([.!?…»”]) · /g, "$1 ");
    }

    function _strip(told: string): real {
        return told === "" ? 0 : ruler.high(told, width) * 1.06 + Theme.gap;
    }

    // Whether what is so high has a page of its own.
    function _parted(strip: real): bool {
        return strip > 0 && (cells.length === 0 || strip > height * 0.35);
    }

    // How high what is drawn may be above what is told, px.
    function _room(told: string): real {
        const strip = _strip(told);
        return height - (strip > 0 && !_parted(strip) ? strip + Theme.gap * 2 : 0);
    }

    TextRuler { id: ruler }

    CountsPlan { id: inLines; cells: counts.cells; width: counts.width; height: counts._room(counts.lines); page: counts.page }

    CountsPlan { id: inARow; cells: counts.cells; width: counts.width; height: counts._room(counts.row); page: counts.page }

    Repeater {
        model: counts.plan.shown

        Loader {
            id: cell

            required property var modelData
            required property int index
            readonly property bool last: index === counts.plan.shown.length - 1
            readonly property int line: Math.floor(index / counts.plan.columns)

            x: index % counts.plan.columns * (counts.plan.across(counts.plan.columns) + Theme.margin)
            y: counts.plan.above(line)
            width: last ? counts.width - x : counts.plan.across(counts.plan.columns) // the last one takes what is left of its line
            height: counts.plan.needs[line] + counts.plan.spare - counts.plan.between
            sourceComponent: modelData.pieces === undefined ? spread : crowd

            Component { id: spread; DebriefSpread { panel: cell.modelData; seats: cell.last ? counts.seats : null; lettered: counts.plan.lettered } }
            Component { id: crowd; DebriefCrowd { crowd: cell.modelData } }
        }
    }

    FitText {
        y: counts.height - height
        width: counts.width
        height: counts.apart ? counts.height : counts.strip
        visible: counts.telling
        text: counts.apart ? counts.sentences.join("\n\n") : counts.lined ? counts.lines : counts.row
        beside: true
        maximum: counts.apart ? Theme.headline : Theme.body
        surface: Colours.ground
        color: Colours.on(Colours.ground)
        verticalAlignment: counts.apart ? Text.AlignVCenter : Text.AlignBottom
    }
}
