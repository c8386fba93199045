"""How long words are in our fonts, and how texts are broken into lines: words stay whole."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fpdf import FPDF
from fpdf.fonts import TTFFont

from kiosk.art.tones import INK
from kiosk.host.paths import assets_dir
from kiosk.on_paper.marks import BOLD, TEXT, TITLE, Text
from kiosk.on_paper.sizes import LINE, PER_POINT, Box

FILES = {
    TEXT: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    BOLD: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    TITLE: "bricolage-grotesque/BricolageGrotesque_800ExtraBold.ttf",
}
OTHERS = "inter/InterVariable.ttf"
"""Has the letters that they have not."""
HUNDRED = 100
SOFT = "\N{ZERO WIDTH SPACE}"
"""Where an address may be broken."""
ENDLESS = 30
"""Letters of a word that is an address, or something like it."""


def sheet() -> FPDF:
    """An empty A4 document that knows our fonts."""
    pdf = FPDF(format="A4")
    for name, file in {**FILES, "others": OTHERS}.items():
        pdf.add_font(name, "", assets_dir() / "fonts" / file)
    pdf.set_fallback_fonts(["others"], exact_match=False)
    pdf.set_auto_page_break(False)
    pdf.c_margin = 0
    return pdf


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: its text, its font, its size in times that of the others, its colour, and the room above it in
    lines."""

    text: str
    font: str = TEXT
    times: float = 1.0
    color: str = INK
    above: float = 0.0

    def softened(self) -> "Passage":
        """The same with words that may be broken anywhere where they are endless."""
        words = (SOFT.join(word) if len(word) > ENDLESS else word for word in self.text.split(" "))
        return replace(self, text=" ".join(words))


@dataclass(frozen=True, slots=True)
class Set:
    """Paragraphs as they were set: lines from the top, in millimetres, and how high they are together."""

    lines: tuple[Text, ...]
    height: float

    def at(self, left: float, top: float) -> tuple[Text, ...]:
        """The lines where they are to be read."""
        return tuple(
            Text(line.text, line.left + left, line.base + top, line.width, line.font, line.size, line.color)
            for line in self.lines
        )


class Letters:
    """Measures text. It belongs to the thread that made it."""

    def __init__(self) -> None:
        self._pdf = sheet()
        self._pdf.add_page()
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()  # the file: what is measured is known
        self._known: dict[tuple[str, str], float] = {}

    def width(self, text: str, font: str, size: float) -> float:
        """Millimetres of a text in letters of so many points."""
        key = (text, font)
        if key not in self._known:
            self._pdf.set_font(font, "", HUNDRED)
            self._known[key] = self._pdf.get_string_width(text)
        return self._known[key] * size / HUNDRED

    def broken(self, text: str, font: str, size: float, room: float) -> tuple[str, ...] | None:
        """The lines of a text in so many millimetres; None where a word has no room. Only a word that is longer than a
        line goes on in the next, and only where it may: at its SOFT places."""
        lines: list[str] = []
        for paragraph in text.splitlines():
            lines.append("")
            for gap, piece in self._pieces(paragraph, font, size, room):
                longer = f"{lines[-1]}{gap}{piece}" if lines[-1] else piece
                if self.width(longer, font, size) <= room:
                    lines[-1] = longer
                elif self.width(piece, font, size) <= room:
                    lines.append(piece)
                else:
                    return None
        return tuple(line for line in lines if line)

    def _pieces(self, paragraph: str, font: str, size: float, room: float) -> Iterator[tuple[str, str]]:
        """What stays whole, each with what parts it from the piece before."""
        for word in paragraph.split(" "):
            whole = word.replace(SOFT, "")
            pieces = [whole] if self.width(whole, font, size) <= room else word.split(SOFT)
            yield from zip((" ", *("" for _ in pieces[1:])), pieces, strict=True)

    def set(self, paragraphs: tuple[Passage, ...], size: float, room: float) -> Set | None:
        """The paragraphs in letters of that size; None where a word has no room."""
        lines: list[Text] = []
        height = 0.0
        for words in paragraphs:
            broken = self.broken(words.text, words.font, size * words.times, room)
            if broken is None:
                return None
            height += words.above * size * PER_POINT * LINE if lines else 0
            step = size * words.times * PER_POINT * LINE
            lines += (self._line(line, words, size, height + n * step) for n, line in enumerate(broken))
            height += len(broken) * step
        return Set(tuple(lines), height)

    def _line(self, text: str, words: Passage, size: float, top: float) -> Text:
        own = size * words.times
        base = top + own * PER_POINT * LINE * 0.76
        return Text(text, 0, base, self.width(text, words.font, own), words.font, own, words.color)

    def fitted(self, paragraphs: tuple[Passage, ...], size: float, box: Box) -> tuple[Text, ...]:
        """Paragraphs in a box, from the left in the middle of its height, in letters of that size or as much smaller as
        they must be."""
        while (laid := self.set(paragraphs, size, box.width)) is None or laid.height > box.height:
            size *= 0.95
        return laid.at(box.left, box.top + (box.height - laid.height) / 2)

    def centred(self, words: Passage, size: float, box: Box) -> tuple[Text, ...]:
        """A paragraph in the middle of a box, in the same way."""
        return tuple(_moved(line, (box.width - line.width) / 2) for line in self.fitted((words,), size, box))


def _moved(line: Text, by: float) -> Text:
    return Text(line.text, line.left + by, line.base, line.width, line.font, line.size, line.color)
