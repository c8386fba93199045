"""A strict subset of YAML: mappings, lists and texts. The schema decides what a text means, never its look.

No tags, anchors, aliases or merges; a key twice is an error; every node keeps its line and column.
"""

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from yaml import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from kiosk.decks.decoding import FORBIDDEN, maybe_forbidden
from kiosk.decks.draft import Document, NodeMark, NodePath, place_at
from kiosk.decks.findings import FilePlace, Findings

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_DEPTH = 20
MAX_NODES = 20_000


class _UnreadableError(Exception):
    """Nothing more can be read of this file; a finding says why."""


def read_yaml(text: str, file: str, findings: Findings) -> Document | None:
    """The document in a text; None when it could not be read whole, and then findings say why."""
    reader = _Reader(file, findings)
    try:
        data = reader.document(iter(LOADER(_cleaned(text, file, findings)).get_event, None))
    except _UnreadableError:
        return None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        findings.add("E012", place_at(file, mark) if mark else FilePlace(file))
        return None
    return Document(file, data, reader.marks)


def _cleaned(text: str, file: str, findings: Findings) -> str:
    """The text with forbidden characters replaced, so that reading goes on; the first of each line is a finding."""
    if not maybe_forbidden(text):
        return text
    for number, line in enumerate(text.split("\n"), 1):
        if found := FORBIDDEN.search(line):
            findings.add("E011", FilePlace(file, number, found.start() + 1), character=ascii(found[0][:4])[1:-1])
    return FORBIDDEN.sub(" ", text)


class _Reader:
    """Builds plain data from the parser's events, so that depth and size are known before anything grows."""

    def __init__(self, file: str, findings: Findings) -> None:
        self.file = file
        self.findings = findings
        self.marks: dict[NodePath, NodeMark] = {}
        self.events: Iterator[Any] = iter(())

    def document(self, events: Iterator[Any]) -> dict[str, Any]:
        """The only document of the file, a mapping."""
        self.events = events
        documents = 0
        data: Any = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop("E013", event)
                data = self._node(next(self.events), ())
        if isinstance(data, dict):
            return data
        self.findings.add("E027", Document(self.file, marks=self.marks).place(), name=self.file)
        raise _UnreadableError

    def _node(self, event: Any, path: NodePath) -> Any:
        if event.anchor is not None or event.tag is not None:
            self._note_magic(event)
        if len(path) > MAX_DEPTH:
            self._stop("E015", event, limit=MAX_DEPTH)
        if len(self.marks) > MAX_NODES:
            self._stop("E016", event, limit=MAX_NODES)
        self.marks.setdefault(path, event.start_mark)
        if type(event) is ScalarEvent:
            return event.value.strip()
        if isinstance(event, AliasEvent):  # stands for nothing
            return ""
        return self._mapping(path) if isinstance(event, MappingStartEvent) else self._list(path)

    def _list(self, path: NodePath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, path: NodePath) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            key = self._key(event)
            inner = (*path, key)
            if key in entries:
                self.findings.add("E017", self._place(event), name=key, first=self.marks[inner].line + 1)
                self._node(next(self.events), (*inner, "again"))
            else:
                self.marks[inner] = event.start_mark
                entries[key] = self._node(next(self.events), inner)
        return entries

    def _key(self, event: Any) -> str:
        if event.anchor is not None or event.tag is not None:
            self._note_magic(event)
        if not isinstance(event, ScalarEvent):
            self._stop("E020", event)
        if event.value == "<<":
            self.findings.add("E014", self._place(event))
        key: str = event.value.strip()
        return key

    def _note_magic(self, event: Any) -> None:
        """An anchor, an alias, which always names one, or a tag, which an alias never has."""
        alias = isinstance(event, AliasEvent)
        for sign, name in (("*" if alias else "&", event.anchor), ("", None if alias else event.tag)):
            if name is not None:
                self.findings.add("E014", self._place(event), magic=f"{sign}{name}")

    def _place(self, event: Any) -> FilePlace:
        return place_at(self.file, event.start_mark)

    def _stop(self, code: str, event: Any, **values: object) -> NoReturn:
        self.findings.add(code, self._place(event), **values)
        raise _UnreadableError
