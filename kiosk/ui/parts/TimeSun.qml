import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A sun that crosses the sky and sets behind the hills; the sky reddens in the last seconds.
TimeBody {
    id: day

    readonly property real way: Math.PI * (0.14 + 0.86 * (1 - share)) // of the arc

    TimeStroke { strokeWidth: 30; strokeColor: Colours.paper; path: "M30 30H390V390H30z" }
    TimeStroke { fillColor: day.last ? Colours.surface("orange") : Colours.surface("blue"); path: "M30 30H390V390H30z" }
    TimeStroke { strokeWidth: 5; strokeColor: Colours.paper; strokeStyle: ShapePath.DashLine; dashPattern: [0.4, 4]; path: "M70 300A140 210 0 0 1 350 300" }
    TimeStroke {
        readonly property real cx: 210 - 140 * Math.cos(day.way)
        readonly property real cy: 300 - 210 * Math.sin(day.way)

        fillColor: day.share > 0 ? Colours.action : Colours.clear
        strokeColor: day.share > 0 ? Colours.ink : Colours.clear
        path: `M${cx - 46} ${cy}a46 46 0 1 0 92 0a46 46 0 1 0 -92 0z`
    }
    TimeStroke { fillColor: Colours.surface("green"); path: "M30 390V300Q110 220 200 296Q300 210 390 290V390z" }
    TimeStroke { fillColor: Colours.deep("green"); path: "M30 390V350Q150 300 260 350Q330 320 390 346V390z" }
    TimeStroke { path: "M30 30H390V390H30z" }
}
