pragma Singleton
import QtQuick

// Colours by role and by surface. A surface is the name of a game's colour or of a seat's shape, or mist, paper, night, action.
QtObject {
    id: colours

    readonly property color black: "#000000" // what strong contrast is made of
    readonly property color white: "#FFFFFF"
    readonly property color ink: Theme.inverse ? white : Theme.highContrast ? black : "#17142B"
    readonly property color paper: Theme.inverse ? black : Theme.highContrast ? white : "#FFFDF8"
    readonly property color mist: Theme.highContrast ? paper : "#ECEAF4"
    readonly property color action: _tone("action").base // under words in ink
    readonly property color glow: "#FFD93D" // a bright mark or word on what is dark
    readonly property color picked: Theme.inverse ? action : paper // one of several, on their ground
    readonly property color past: "#FFB800" // of the way
    readonly property color ahead: "#47FFFFFF" // of it, upon the beam
    readonly property color quiet: Theme.highContrast ? ink : "#55506E" // secondary text on paper and mist
    readonly property color right: Theme.inverse ? "#6AF4F4" : Theme.highContrast ? "#00594B" : "#00775C"
    readonly property color wrong: Theme.inverse ? "#E17D83" : Theme.highContrast ? "#9C1E00" : "#BC3015"
    readonly property color doubt: Theme.inverse ? "#EEEA16" : Theme.highContrast ? "#2C1801" : "#432100"
    readonly property color alarm: Theme.highContrast ? paper : "#FBE9E7" // behind what is wrong
    readonly property color clear: "transparent"
    readonly property color dusk: "#A617142B" // over a set whose lights are down

    // What the drawn things are made of, whatever the game
    readonly property color wood: "#B5713F"
    readonly property color lightWood: "#C98A55"
    readonly property color darkWood: "#6E3A18"
    readonly property color coffee: "#5A2E12"
    readonly property color brass: "#F2B21B"
    readonly property color shine: "#FFE08A" // where the light falls on it
    readonly property color glass: "#DCEBF6"
    readonly property color rim: "#CFE3F2"
    readonly property color glint: "#F4FAFD"

    property string ground: "mist" // the surface of the screen shown: what stands on another one says so
    readonly property string backdrop: _dark(ground) ? ground : "night" // behind bright words and yellow marks

    readonly property var seatShapes: ["star", "leaf", "drop", "flower", "moon", "flame"]

    // base: the flat colour; bright: circles on it; deep: pills and card backs; dark: the beam and the apron; tint: pictures on it; on: text on it
    readonly property var _tones: ({
            teal: {base: "#006D77", bright: "#007C88", deep: "#00565F", dark: "#003F47", tint: "#FFD93D", on: "#FFFFFF"},
            pink: {base: "#C3195A", bright: "#D81F67", deep: "#99114A", dark: "#6F0A35", tint: "#FFD3E1", on: "#FFFFFF"},
            orange: {base: "#C2410C", bright: "#CC4A12", deep: "#993207", dark: "#6E2304", tint: "#FFE0B5", on: "#FFFFFF"},
            blue: {base: "#2B4BDB", bright: "#3F60EE", deep: "#1F38AB", dark: "#15277C", tint: "#B5D4FF", on: "#FFFFFF"},
            violet: {base: "#5D2E8C", bright: "#7040A6", deep: "#46206D", dark: "#35175A", tint: "#FFB3D3", on: "#FFFFFF"},
            green: {base: "#147A4B", bright: "#1A8455", deep: "#0E5F3A", dark: "#0A472B", tint: "#BDF0D1", on: "#FFFFFF"},
            ochre: {base: "#F5B700", bright: "#FFC928", deep: "#D89E00", dark: "#A97900", tint: "#3A2A1E", on: "#17142B"},
            wine: {base: "#8C1C3A", bright: "#A82B4C", deep: "#6B132B", dark: "#4C0B1D", tint: "#FFB8AC", on: "#FFFFFF"},
            slate: {base: "#334155", bright: "#475569", deep: "#222C3B", dark: "#171E2A", tint: "#CBD5E1", on: "#FFFFFF"},
            plum: {base: "#9D174D", bright: "#B62360", deep: "#780F3A", dark: "#570A29", tint: "#FFC2DA", on: "#FFFFFF"},
            star: {base: "#AC004D", bright: "#B81057", deep: "#86003C", dark: "#5E002A", tint: "#FFD3E1", on: "#FFFFFF"},
            leaf: {base: "#FFDA18", bright: "#FFE350", deep: "#E6BF00", dark: "#C9A500", tint: "#3A2A1E", on: "#17142B"},
            drop: {base: "#2043DF", bright: "#2D50EA", deep: "#1832AB", dark: "#11237A", tint: "#B5D4FF", on: "#FFFFFF"},
            flower: {base: "#66D5A0", bright: "#80E2B3", deep: "#4FC08B", dark: "#44B37F", tint: "#0A472B", on: "#17142B"},
            moon: {base: "#471A6F", bright: "#562482", deep: "#361355", dark: "#270C3F", tint: "#FFB3D3", on: "#FFFFFF"},
            flame: {base: "#EB8B4E", bright: "#F59C63", deep: "#E5854A", dark: "#E07F43", tint: "#4A1A05", on: "#17142B"},
            mist: {base: "#ECEAF4", bright: "#F6F4FB", deep: "#D5D0E6", dark: "#C3BCDA", tint: "#5D2E8C", on: "#17142B"},
            paper: {base: "#FFFDF8", bright: "#FFFFFF", deep: "#E6E2D8", dark: "#D6D1C4", tint: "#5D2E8C", on: "#17142B"},
            night: {base: "#17142B", bright: "#2A2650", deep: "#3A3568", dark: "#0E0C1C", tint: "#FFD93D", on: "#FFFFFF"},
            action: {base: "#FFD93D", bright: "#FFE36B", deep: "#E5BC14", dark: "#C99E00", tint: "#17142B", on: "#17142B"}
        })

    // Strong on dark all is black, but what to do is blue and seats have their colours.
    readonly property var _black: ({base: "#000000", bright: "#000000", deep: "#303030", dark: "#303030", tint: "#FFFFFF", on: "#FFFFFF"})
    readonly property var _blue: ({base: "#004ECC", bright: "#004ECC", deep: "#003A99", dark: "#003A99", tint: "#FFFFFF", on: "#FFFFFF"})

    function _tone(name: string): var {
        if (!Theme.inverse || seatShapes.includes(name))
            return _tones[name] ?? _tones.slate;
        return name === "action" ? _blue : _black;
    }

    function _dark(name: string): bool {
        return _tone(name).on === "#FFFFFF";
    }

    // The flat colour of a surface. In high contrast the game colours deepen until white text reaches 7:1; those of seats do.
    function surface(name: string): color {
        if (Theme.inverse || !Theme.highContrast || name === "ochre" || name === "action" || seatShapes.includes(name))
            return _tone(name).base;
        if (!_dark(name))
            return paper;
        return name === "night" ? ink : _tone(name).deep;
    }

    // A lighter neighbour of the surface, for the large flat circles behind text.
    function bright(name: string): color {
        return Theme.highContrast ? surface(name) : _tone(name).bright;
    }

    // A neighbour of the surface that stands out from it: pills, tracks, card backs.
    function deep(name: string): color {
        return Theme.highContrast && !Theme.inverse && _dark(name) && name !== "night" ? ink : _tone(name).deep;
    }

    // What cannot be touched yet, on the surface or on its frame.
    function waiting(name: string): color {
        return _dark(name) && name !== "night" && !Theme.inverse ? ink : deep(name);
    }

    // The frame around a surface: the beam above it, the apron below.
    function dark(name: string): color {
        return Theme.highContrast ? deep(name) : _tone(name).dark;
    }

    // Pictures and large icons on the surface.
    function tint(name: string): color {
        return Theme.highContrast ? on(name) : _tone(name).tint;
    }

    // Icons of that colour on paper: those of a light one are as dark as its frame.
    function mark(name: string): color {
        return _dark(name) && !Theme.inverse ? surface(name) : Theme.highContrast ? ink : dark(name);
    }

    // A plate behind words that stand on a drawing, farther from them than the drawing is.
    function plate(name: string): color {
        return Qt.alpha(_dark(name) ? dark(name) : bright(name), 0.86);
    }

    // Text and lines on the surface.
    function on(name: string): color {
        return Theme.highContrast && !_dark(name) ? black : _tone(name).on;
    }

    // The surface of a seat, from its index (0 to 5): it has the name of its shape.
    function seat(index: int): string {
        return seatShapes[index] ?? "slate";
    }
}
