import QtQuick
import kiosk.ui.theme

// A school clock under its bell: the needle comes round as the time goes by.
TimeBody {
    id: school

    readonly property real angle: 2 * Math.PI * (1 - share) // from the top
    readonly property string end: `${200 + 116 * Math.sin(angle)} ${260 - 116 * Math.cos(angle)}`

    transform: Mirror { across: 400 } // twice its middle

    TimeStroke { fillColor: Colours.action; path: "M120 110C120 50 160 24 200 24S280 50 280 110z" }
    TimeStroke { fillColor: Colours.darkWood; path: "M188 26V8H212V26z" }
    TimeStroke { strokeWidth: 30; strokeColor: Colours.paper; path: "M42 260a158 158 0 1 0 316 0a158 158 0 1 0 -316 0z" }
    TimeStroke { fillColor: Colours.surface("teal"); path: "M44 260a156 156 0 1 0 312 0a156 156 0 1 0 -312 0z" }
    TimeStroke { fillColor: Colours.paper; path: "M70 260a130 130 0 1 0 260 0a130 130 0 1 0 -260 0z" }
    TimeStroke {
        strokeWidth: 0
        strokeColor: Colours.clear
        fillColor: school.share > 0 && school.share < 1 ? Colours.tint("teal") : Colours.clear
        path: `M200 260L200 144A116 116 0 ${school.angle > Math.PI ? 1 : 0} 1 ${school.end}z`
    }
    TimeStroke { strokeWidth: 9; path: "M200 142V158M318 260H302M200 378V362M82 260H98" }
    TimeStroke { strokeWidth: 18; path: `M200 260L${school.end}` }
    TimeStroke { fillColor: Colours.ink; path: "M190 260a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z" }
}
