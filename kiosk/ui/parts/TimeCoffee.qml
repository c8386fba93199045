import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// A glass of coffee that empties, its steam thinning.
TimeBody {
    id: glass

    readonly property real level: 404 - 210 * share // where the coffee ends
    readonly property real half: 112 + (404 - level) * 0.07 // of its width there

    component Oval: TimeStroke {
        property real cy
        property real rx
        property real ry
        path: `M${200 - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
    }

    component Handle: TimeStroke {
        path: "M318 204C408 196 416 344 306 332"
    }

    component Glass: TimeStroke {
        path: "M72 156L88 388C90 404 102 414 116 414H284C298 414 310 404 312 388L328 156z"
    }

    Oval { cy: 420; rx: 194; ry: 40; fillColor: Colours.paper }
    Oval { cy: 414; rx: 138; ry: 24; strokeWidth: 0; strokeColor: Colours.clear; fillColor: Colours.deep("mist") }
    Handle { strokeWidth: 66; strokeColor: Colours.paper }
    Glass { strokeWidth: 40; strokeColor: Colours.paper }
    Handle { strokeWidth: 44 }
    Handle { strokeWidth: 20; strokeColor: Colours.rim }
    Glass { strokeWidth: 0; strokeColor: Colours.clear; fillColor: Colours.glass }

    TimeStroke {
        strokeWidth: 0
        strokeColor: Colours.clear
        fillColor: glass.share > 0 ? Colours.coffee : Colours.clear
        path: `M${200 - glass.half} ${glass.level}L88 388C90 404 102 414 116 414H284C298 414 310 404 312 388L${200 + glass.half} ${glass.level}z`
    }

    TimeStroke {
        strokeColor: glass.share > 0 ? Colours.lightWood : Colours.clear
        strokeWidth: 22
        capStyle: ShapePath.FlatCap
        path: `M${200 - glass.half} ${glass.level}H${200 + glass.half}`
    }

    TimeStroke { strokeWidth: 15; strokeColor: Colours.glint; path: "M104 184L116 380" }
    TimeStroke { strokeWidth: 7; strokeColor: Colours.quiet; path: "M270 352H310M274 299H314M278 246H318" }
    Glass {}

    TimeStroke {
        strokeWidth: 15
        strokeColor: glass.share > 0.25 ? Colours.paper : Colours.clear
        path: glass.share > 0.6 ? "M148 118C114 84 182 56 148 18M208 102C174 66 242 38 208 0M262 118C228 84 296 56 262 18" : "M208 112C178 84 238 60 208 28"
    }
}
