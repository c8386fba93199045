import QtQuick
import QtQuick.Shapes
import kiosk.ui.theme

// An ant that carries a grain to a cog.
TimeBody {
    id: way

    readonly property real at: 140 * (1 - share) // along the ground

    TimeStroke { strokeWidth: 0; strokeColor: Colours.clear; fillColor: Colours.tint("pink"); path: "M0 120H420V400H0z" }
    TimeStroke { path: "M0 120H420V400H0z" }
    TimeStroke { strokeWidth: 9; strokeColor: Colours.surface("pink"); strokeStyle: ShapePath.DashLine; dashPattern: [0.2, 3]; path: "M20 352H400" }
    TimeStroke { strokeWidth: 26; strokeStyle: ShapePath.DashLine; dashPattern: [0.9, 0.85]; capStyle: ShapePath.FlatCap; path: "M290 284a56 56 0 1 0 112 0a56 56 0 1 0 -112 0z" }
    TimeStroke { fillColor: Colours.surface("violet"); path: "M296 284a50 50 0 1 0 100 0a50 50 0 1 0 -100 0z" }
    TimeStroke { fillColor: Colours.deep("violet"); path: "M329 284a17 17 0 1 0 34 0a17 17 0 1 0 -34 0z" }
    TimeStroke { strokeWidth: 10; path: `M${way.at + 78} 304l-26 44m40 -44l-4 44m30 -44l18 44m-24 -92q8 -34 30 -44m-18 48q20 -30 44 -30` }
    TimeStroke { fillColor: Colours.surface("wine"); path: `M${way.at + 8} 280a38 28 0 1 0 76 0a38 28 0 1 0 -76 0z` }
    TimeStroke { fillColor: Colours.surface("wine"); path: `M${way.at + 82} 288a18 16 0 1 0 36 0a18 16 0 1 0 -36 0z` }
    TimeStroke { fillColor: Colours.surface("wine"); path: `M${way.at + 112} 268a26 24 0 1 0 52 0a26 24 0 1 0 -52 0z` }
    TimeStroke { fillColor: Colours.action; path: `M${way.at + 160} 300l22 -20l26 8l4 26l-24 18l-26 -8z` }
}
