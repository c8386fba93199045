"""Values per length: wherever a step has a mapping of short, normal and long, each length takes its own; flash, which
need not be named, takes the short one."""

from collections.abc import Iterator
from typing import Any

from kiosk.decks.draft import NodePath
from kiosk.decks.findings import near
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


def incomplete(node: Any) -> Iterator[tuple[NodePath, tuple[str, ...]]]:
    """Paths of mappings that name some lengths only, and the lengths they lack."""
    for path, mapping in _mappings(node, ()):
        if mapping and mapping.keys() < ALL and not by_length(mapping):
            yield path, tuple(length for length in LENGTHS if length in NEEDED - mapping.keys())


def misspelt(node: Any) -> Iterator[NodePath]:
    """Paths of values whose name looks like a length that is missing beside two others."""
    for path, mapping in _mappings(node, ()):
        others = mapping.keys() - ALL
        if len(mapping.keys() & ALL) >= 2 and all(near(str(name), ALL - mapping.keys()) for name in others):
            yield from ((*path, name) for name in mapping if name in others)


def _mappings(node: Any, path: NodePath) -> Iterator[tuple[NodePath, dict[Any, Any]]]:
    """The mappings in a node, itself first, each with its path."""
    if isinstance(node, dict):
        yield path, node
    inner = node.items() if isinstance(node, dict) else enumerate(node if isinstance(node, list) else ())
    for part, value in inner:
        if type(value) is not str:
            yield from _mappings(value, (*path, part))


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
