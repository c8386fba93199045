import QtQuick
import kiosk.ui.theme

// A rope that burns towards a bell; at the end the bell hangs alone.
TimeBody {
    id: rope

    readonly property real burnt: 30 + 210 * (1 - share) // where it burns

    TimeStroke { strokeWidth: 40; strokeColor: rope.share > 0 ? Colours.paper : Colours.clear; path: `M${rope.burnt} 140H250` }
    TimeStroke { strokeWidth: 34; strokeColor: rope.share > 0 ? Colours.ink : Colours.clear; path: `M${rope.burnt} 140H250` }
    TimeStroke { strokeWidth: 16; strokeColor: rope.share > 0 ? Colours.lightWood : Colours.clear; path: `M${rope.burnt} 140H250` }
    TimeStroke { strokeWidth: 40; strokeColor: Colours.paper; path: "M310 124V72M220 356C250 320 236 130 310 130S370 320 400 356z" }
    TimeStroke { fillColor: Colours.darkWood; path: "M298 120V70H322V120z" }
    TimeStroke { fillColor: Colours.ink; path: "M288 372a22 22 0 1 0 44 0a22 22 0 1 0 -44 0z" }
    TimeStroke { fillColor: Colours.action; path: "M220 356C250 320 236 130 310 130S370 320 400 356z" }
    TimeStroke { strokeWidth: 15; strokeColor: Colours.glint; path: "M284 190C274 230 274 270 268 310" }
    TimeStroke {
        fillColor: rope.share > 0 ? Colours.surface("orange") : Colours.clear
        strokeColor: rope.share > 0 ? Colours.ink : Colours.clear
        path: `M${rope.burnt} 70C${rope.burnt + 44} 122 ${rope.burnt + 34} 168 ${rope.burnt} 168S${rope.burnt - 44} 122 ${rope.burnt} 70z`
    }
}
