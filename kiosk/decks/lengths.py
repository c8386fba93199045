"""Values per length: wherever a step has a mapping of short, normal and long, each length takes its own; flash, which
need not be named, takes the short one."""

from collections.abc import Iterator
from typing import Any

from kiosk.decks.draft import NodePath
from kiosk.engine.step import FLASH, LENGTHS

ALL = frozenset(LENGTHS)
NEEDED = ALL - {FLASH}


def by_length(node: dict[Any, Any]) -> bool:
    """Whether a mapping holds a value per length."""
    return NEEDED <= node.keys() <= ALL


def taken(node: dict[Any, Any], length: str) -> str:
    """The length whose value a length takes."""
    return length if length in node else "short"


def varies(node: Any) -> bool:
    """Whether a node holds a value per length."""
    if isinstance(node, dict):
        return by_length(node) or any(map(varies, node.values()))
    return isinstance(node, list) and any(map(varies, node))


def resolved(node: Any, length: str) -> Any:
    """The node as it is for one length."""
    if isinstance(node, dict):
        if by_length(node):
            return resolved(node[taken(node, length)], length)
        return {key: value if type(value) is str else resolved(value, length) for key, value in node.items()}
    return [resolved(value, length) for value in node] if isinstance(node, list) else node


def incomplete(node: Any, path: NodePath = ()) -> Iterator[tuple[NodePath, tuple[str, ...]]]:
    """Paths of mappings that name some lengths only, and the lengths they lack."""
    if isinstance(node, dict):
        if node and node.keys() < ALL and not by_length(node):
            yield path, tuple(length for length in LENGTHS if length in NEEDED - node.keys())
        for key, value in node.items():
            if type(value) is not str:
                yield from incomplete(value, (*path, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from incomplete(value, (*path, number))


def as_written(node: Any, path: NodePath, length: str | None) -> NodePath:
    """The path in a node of a path in what it is for one length."""
    written: NodePath = ()
    for part in (*path, None):
        while length and isinstance(node, dict) and by_length(node):
            own = taken(node, length)
            written, node = (*written, own), node[own]
        if part is not None:
            written, node = (*written, part), child(node, part)
    return written


def child(node: Any, part: str | int) -> Any:
    """What a mapping or a list has at a key or a number; None when it has nothing there."""
    if isinstance(node, dict):
        return node.get(part)
    return node[part] if isinstance(node, list) and isinstance(part, int) and part < len(node) else None
