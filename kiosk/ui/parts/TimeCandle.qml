import QtQuick
import kiosk.ui.theme

// A candle that grows shorter; at the end its smoke.
TimeBody {
    id: candle

    readonly property real rim: 360 - 230 * share // of the wax

    TimeStroke { strokeWidth: 40; strokeColor: Colours.paper; path: `M150 ${candle.rim}H250V360H320V392H80V360H150z` }
    TimeStroke { fillColor: Colours.paper; path: `M150 ${candle.rim}Q170 ${candle.rim + 18} 190 ${candle.rim}T250 ${candle.rim}V366H150z` }
    TimeStroke { strokeWidth: 15; strokeColor: Colours.rim; path: `M172 ${Math.min(350, candle.rim + 40)}V350` }
    TimeStroke { fillColor: Colours.action; path: "M80 356H320Q310 398 270 402H130Q90 398 80 356z" }
    TimeStroke { path: "M316 366C396 352 396 412 296 396" }
    TimeStroke { strokeWidth: 9; path: `M200 ${candle.rim}V${candle.rim - 22}` }
    TimeStroke {
        fillColor: candle.share > 0 ? Colours.action : Colours.clear
        strokeColor: candle.share > 0 ? Colours.ink : Colours.clear
        path: `M200 ${candle.rim - 116}C250 ${candle.rim - 56} 240 ${candle.rim - 18} 200 ${candle.rim - 18}S150 ${candle.rim - 56} 200 ${candle.rim - 116}z`
    }
    TimeStroke {
        strokeWidth: 15
        strokeColor: candle.share > 0 ? Colours.clear : Colours.paper
        path: "M200 320C166 286 234 258 200 220"
    }
}
