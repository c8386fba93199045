"""Writes planned pages as a PDF: our fonts inside, pictures without loss."""

from collections.abc import Sequence
from functools import cache

from fpdf import FPDF

from kiosk.art.tones import INK
from kiosk.on_paper.letters import sheet
from kiosk.on_paper.marks import Area, Mark, Outline, PaperPage, Pasted, Stroke, Text
from kiosk.on_paper.pasted_pictures import Pictures
from kiosk.on_paper.sizes import PER_POINT, Box


def written(pages: Sequence[PaperPage], pictures: Pictures, title: str, language: str) -> bytes:
    """The PDF of these pages."""
    pdf = sheet()
    pdf.set_title(title)
    pdf.set_lang(language)
    writer = _Writer(pdf, pictures)
    for page in pages:
        pdf.add_page()
        for mark in (*page.marks, *(mark for cut in page.cuts for mark in cut.marks)):
            writer.draw(mark)
    return bytes(pdf.output())


class _Writer:
    def __init__(self, pdf: FPDF, pictures: Pictures) -> None:
        self._pdf = pdf
        self._picture = cache(pictures.of)

    def draw(self, mark: Mark) -> None:
        match mark:
            case Text():
                self._text(mark)
            case Pasted(name, box):
                self._image(name, box)
            case Area():
                self._area(mark)
            case Outline(points, fill, line):
                self._pen(line)
                self._pdf.set_fill_color(fill)
                self._pdf.polygon(points, style="DF")
            case Stroke(start, end, wide, color):
                self._pen(wide, color)
                self._pdf.line(*start, *end)

    def _text(self, text: Text) -> None:
        self._pdf.set_font(text.font, "", text.size)
        self._pdf.set_text_color(text.color)
        self._pdf.set_xy(text.left, text.base - 0.3 * text.size * PER_POINT)
        self._pdf.cell(text.width, 0, text.text)

    def _image(self, name: str, box: Box) -> None:
        image = self._picture(name, Box(0, 0, round(box.width, 2), round(box.height, 2)))
        if image is not None:
            self._pdf.image(image, box.left, box.top, box.width, box.height, keep_aspect_ratio=True)

    def _area(self, area: Area) -> None:
        """The line lies inside the edge."""
        box = area.box.inset(area.line / 2)
        self._pen(area.line, area.stroke)
        self._pdf.set_fill_color(area.fill or "#FFFFFF")
        style = ("D" if area.line else "") + ("F" if area.fill else "")

        self._pdf.rect(box.left, box.top, box.width, box.height, style, bool(area.radius), area.radius)

    def _pen(self, wide: float, color: str = INK) -> None:
        self._pdf.set_line_width(wide)
        self._pdf.set_draw_color(color)
