"""A table of figures: one question and how often each answer was given, ready to be drawn."""

from dataclasses import dataclass

from kiosk.sessions.answers import Sort


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One answer. ``keys`` are its measures, several once answers are merged; ``count`` is None when it may not be
    told."""

    keys: tuple[str, ...]
    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class FigureTable:
    """``sort``: the rows of a ``scale`` stand in order, those of a ``choice`` side by side, and both add up to
    ``total``; each row of a ``share`` is so many out of ``total``. ``key`` is the step, or what a table of sessions is
    by; ``about`` its card or question, or several with a plus sign between them. A merged table that may not be told
    has no rows; a total under five is None."""

    sort: Sort
    key: str
    title: str
    rows: tuple[FigureRow, ...]
    total: int | None
    about: str = ""
    statement: str = ""
    left: str = ""
    right: str = ""
