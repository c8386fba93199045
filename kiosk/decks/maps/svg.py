"""Pieces of a drawing: shapes, texts and lines as SVG."""

from html import escape

INK, QUIET, PAPER, MIST, WRONG, GREY = "#17142B", "#55506E", "#FFFDF8", "#ECEAF4", "#B3261E", "#8A86A0"
COLOURS = ("#147A4B", "#F5B700", "#2B4BDB", "#C3195A", "#C2410C", "#006D77", "#5D2E8C", "#334155")
ON = {"#F5B700": INK}
FONTS = "'Atkinson Hyperlegible Next', Atkinson Hyperlegible, Verdana, 'DejaVu Sans', sans-serif"
SIGNS = (
    "M-6 0 A6 6 0 1 1 6 0 A6 6 0 1 1 -6 0 Z",
    "M0 -7 L7 6 L-7 6 Z",
    "M-6 -6 H6 V6 H-6 Z",
    "M0 -8 L8 0 L0 8 L-8 0 Z",
    "M-7 -5 H7 L0 8 Z",
    "M0 -8 L2 -2.5 L8 -2.5 L3.2 1.2 L5 7 L0 3.5 L-5 7 L-3.2 1.2 L-8 -2.5 L-2 -2.5 Z",
    "M-2.5 -7 H2.5 V-2.5 H7 V2.5 H2.5 V7 H-2.5 V2.5 H-7 V-2.5 H-2.5 Z",
    "M-4 -7 H4 L8 0 L4 7 H-4 L-8 0 Z",
)
"""A colour and a shape for each ending, never a colour alone: circle, triangle, square, diamond…"""


def number(value: float) -> str:
    """A length with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


def tag(name: str, *content: str, **values: object) -> str:
    """An element and what it holds; ``stroke_width`` becomes ``stroke-width``."""
    told = {key: number(value) if isinstance(value, float) else str(value) for key, value in values.items()}
    attributes = "".join(f' {key.replace("_", "-")}="{escape(value)}"' for key, value in told.items())
    return f"<{name}{attributes}>{''.join(content)}</{name}>" if content else f"<{name}{attributes}/>"


def title(said: str) -> str:
    """What a browser shows where the pointer rests."""
    return tag("title", escape(said))


def text(x: float, y: float, said: str, size: int = 14, **values: object) -> str:
    """A line of text that begins there."""
    return tag("text", escape(said), x=float(x), y=float(y), font_size=size, **{"fill": INK, **values})


def box(x: float, y: float, width: float, height: float, **values: object) -> str:
    """A box with round corners."""
    return tag("rect", x=float(x), y=float(y), width=float(width), height=float(height), **{"rx": 12, **values})


def sign(which: int, x: float, y: float, fill: str = "", size: float = 1) -> str:
    """The sign of an ending."""
    place = f"translate({number(x)} {number(y)}) scale({size})"
    return tag("path", d=SIGNS[which % len(SIGNS)], transform=place, fill=fill or COLOURS[which % len(COLOURS)])


def line(start: tuple[float, float], end: tuple[float, float], colour: str, dotted: bool) -> str:
    """A curve from left to right."""
    (x, y), (to_x, to_y) = start, end
    bend = max(50, (to_x - x) / 2)
    points = (f"{number(at)} {number(height)}" for at, height in ((x + bend, y), (to_x - bend, to_y), (to_x, to_y)))
    look: dict[str, object] = {"stroke": colour, "stroke_width": 2.5, "stroke_linecap": "round", "opacity": 0.75}
    look |= {"stroke_dasharray": "2 6"} if dotted else {}
    return tag("path", d=f"M{number(x)} {number(y)} C{', '.join(points)}", fill="none", **look)
