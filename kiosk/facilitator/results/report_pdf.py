"""The report as a PDF to print: A4, our fonts, the same bars as the page."""

from collections.abc import Sequence

from fpdf import FPDF, encryption
from fpdf.enums import MethodReturnValue, XPos, YPos

from kiosk.facilitator.results.report import Bar, Block, Chart, Heading, Paragraph
from kiosk.host.paths import assets_dir

if (missing := getattr(encryption, "import_error", None)) is not None:
    missing.with_traceback(None)  # kept for good, and with it all that whoever imported this was holding

FONTS = {
    ("Atkinson", ""): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    ("Atkinson", "B"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    ("Bricolage", ""): "bricolage-grotesque/BricolageGrotesque_800ExtraBold.ttf",
    ("Inter", ""): "inter/InterVariable.ttf",
}
INK, GREY, PALE, BLUE = (23, 20, 43), (74, 70, 96), (236, 234, 244), (43, 75, 219)
MARGIN, NAME, BAR, TOLD, GAP, LINE = 18.0, 76.0, 62.0, 32.0, 2.0, 5.0
"""Millimetres: the margins; the name of a bar, the longest bar, its figure, what is between them, and a line."""
KEPT_TOGETHER = 40.0
"""Millimetres that the head of a chart wants on its page."""


def paper(blocks: Sequence[Block], language: str) -> bytes:
    """The PDF."""
    sheet = _Sheet(language)
    for block in blocks:
        match block:
            case Heading(level, text):
                sheet.heading(level, text)
            case Paragraph(text, small):
                sheet.paragraph(text, 9 if small else 11)
            case Chart():
                sheet.chart(block)
    return bytes(sheet.output())


class _Sheet(FPDF):
    def __init__(self, language: str) -> None:
        super().__init__(format="A4")
        for (family, style), file in FONTS.items():
            self.add_font(family, style, assets_dir() / "fonts" / file)
        self.set_fallback_fonts(["Inter"], exact_match=False)
        self.set_lang(language)
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN)
        self.add_page()

    def footer(self) -> None:
        """The number of the page."""
        self.set_y(-12)
        self._write(str(self.page_no()), 9, align="C")

    def heading(self, level: int, text: str) -> None:
        """A title, never alone at the foot of a page."""
        self._room(KEPT_TOGETHER)
        self.ln(0 if level == 1 else 6)
        self._write(text, 24 if level == 1 else 16, family="Bricolage")
        self.ln(1)

    def paragraph(self, text: str, size: float) -> None:
        """A few lines."""
        self._write(text, size, colour=INK if size > 10 else GREY)
        self.ln(1)

    def chart(self, chart: Chart) -> None:
        """A question, its bars, and what they are out of."""
        self._room(KEPT_TOGETHER)
        self.ln(4)
        self._write(chart.title, 12, style="B")
        if chart.statement:
            self._write(chart.statement, 11)
        for bar in chart.bars:
            self._bar(bar)
        self._write(chart.note, 9, colour=GREY)

    def _bar(self, bar: Bar) -> None:
        self.set_font("Atkinson", "", 10)
        lines = self.multi_cell(NAME, LINE, bar.name, dry_run=True, output=MethodReturnValue.LINES, align="L")
        assert isinstance(lines, list)
        self._room(LINE * len(lines))
        top = self.get_y()
        self.multi_cell(NAME, LINE, bar.name, align="L")
        self._drawn(bar, top)
        self.set_xy(MARGIN, top + LINE * len(lines) + 1)

    def _drawn(self, bar: Bar, top: float) -> None:
        left = MARGIN + NAME + GAP
        for colour, length in ((PALE, 1.0), (BLUE, bar.length)):
            self.set_fill_color(*colour)
            self.rect(left, top + 0.8, BAR * length, LINE - 1.6, style="F")
        self.set_xy(left + BAR + GAP, top)
        self.cell(TOLD, LINE, bar.told, align="R")

    def _room(self, height: float) -> None:
        if self.will_page_break(height):
            self.add_page()

    def _write(
        self,
        text: str,
        size: float,
        *,
        family: str = "Atkinson",
        style: str = "",
        colour: tuple[int, int, int] = INK,
        align: str = "L",
    ) -> None:
        self.set_font(family, style, size)
        self.set_text_color(*colour)
        self.multi_cell(0, size * 0.5, text, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
