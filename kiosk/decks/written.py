"""What people read in a model: its texts by key, where they stand in the data, and how many words fit."""

import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from kiosk.decks.draft import NodePath
from kiosk.engine.step import Part, TextMark


class Written(NamedTuple):
    """A text in a model: its key below the model's, its path in the data, the text itself, how many words fit."""

    key: str
    path: NodePath
    text: str
    words: int


def texts_in(model: Part) -> Iterator[Written]:
    """Every text that people read in a model and its parts; those left empty are left out."""
    for name, alias, words in _fields(type(model)):
        yield from _texts(getattr(model, name), alias, (alias,), words)


def _texts(value: Any, key: str, path: NodePath, words: int) -> Iterator[Written]:
    if isinstance(value, str) and words and value:
        yield Written(key, path, value, words)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            name = item.id if isinstance(item, Part) and hasattr(item, "id") else number + 1
            yield from _texts(item, f"{key}.{name}", (*path, number), words)
    elif isinstance(value, Part):
        for inner in texts_in(value):
            yield Written(f"{key}.{inner.key}", (*path, *inner.path), inner.text, inner.words)


@cache
def _fields(model: type[Part]) -> tuple[tuple[str, str, int], ...]:
    """A model's fields that may hold texts: name, name in the data, and the words of its text mark (0: those of its
    parts)."""
    marked = ((name, field, _words(field.annotation, *field.metadata)) for name, field in model.model_fields.items())
    return tuple(
        (name, field.alias or name, words) for name, field, words in marked if words or _has_parts(field.annotation)
    )


def _words(annotation: Any, *marks: Any) -> int:
    found = next((mark.words for mark in marks if isinstance(mark, TextMark)), 0)
    return found or max((_words(None, *typing.get_args(inner)) for inner in typing.get_args(annotation)), default=0)


def _has_parts(annotation: Any) -> bool:
    """Whether parts stand in a field, whatever is around them; where it takes anything, there may be some."""
    if isinstance(annotation, typing.TypeAliasType):
        return _has_parts(annotation.__value__)
    part = annotation is Any or (isinstance(annotation, type) and issubclass(annotation, Part))
    return part or any(map(_has_parts, typing.get_args(annotation)))


def word_count(text: str) -> int:
    """Words of a text: what stands between spaces and holds a letter or a figure."""
    return len([piece for piece in text.split() if piece.isalnum() or any(map(str.isalnum, piece))])


def words_beyond(text: str, limit: int) -> int:
    """How many words a text has when it has more than ``limit``, else 0; short texts are told at once, for each word
    but one takes two signs at least."""
    if len(text) <= 2 * limit or len(text.split()) <= limit:
        return 0
    count = word_count(text)
    return count if count > limit else 0
