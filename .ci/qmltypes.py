"""Type files of QML modules, written from the live meta-objects of Python classes: what qmllint knows them by."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

HEAD = "import QtQuick.tooling 1.2\n\nModule {\n"


@dataclass(frozen=True)
class Described:
    """A class as QML sees it. ``held``: the types of the QObjects it holds, by property; Qt knows only that they are
    QObjects."""

    kind: type[QObject]
    name: str
    singleton: bool = False
    held: Mapping[str, str] = field(default_factory=dict)


def write_module(folder: Path, module: str, types: Iterable[Described]) -> None:
    """Describe classes as a module in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    components = "".join(component(module, one) for one in types)
    (folder / "plugins.qmltypes").write_text(f"{HEAD}{components}}}\n", "utf-8")
    (folder / "qmldir").write_text(f"module {module}\ntypeinfo plugins.qmltypes\n", "utf-8")


def component(module: str, one: Described) -> str:
    """One class: what it and its bases add to QObject."""
    head = {
        "name": f'"{one.name}"',
        "accessSemantics": '"reference"',
        "prototype": '"QObject"',
        "exports": f'["{module}/{one.name} 1.0"]',
        "isCreatable": "false",
        "isSingleton": str(one.singleton).lower(),
        "exportMetaObjectRevisions": "[256]",
    }
    said = "".join(f"        {key}: {value}\n" for key, value in head.items())
    return f"    Component {{\n{said}{''.join(members(one))}    }}\n"


def members(one: Described) -> Iterator[str]:
    """The properties, signals and methods of a class, one line each."""
    inner, meta = _meta(QObject), _meta(one.kind)
    for place in range(inner.propertyCount(), meta.propertyCount()):
        yield f"        {_property(meta.property(place), one.held)}\n"
    for place in range(inner.methodCount(), meta.methodCount()):
        yield f"        {_method(meta.method(place))}\n"


def _meta(kind: type[QObject]) -> QMetaObject:
    found: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined] # the stubs leave it out
    return found


def _property(one: QMetaProperty, held: Mapping[str, str]) -> str:
    name, kind = _text(one.name()), _text(one.typeName())
    said = f'name: "{name}"; type: "{held.get(name) or _type(kind)}"'
    if kind.endswith("*"):
        said += "; isPointer: true"
    if one.isConstant():
        said += "; isPropertyConstant: true"
    if one.hasNotifySignal():
        said += f'; notify: "{_text(one.notifySignal().name())}"'
    return f"Property {{ {said}{'' if one.isWritable() else '; isReadonly: true'} }}"


def _method(one: QMetaMethod) -> str:
    signal = one.methodType() == QMetaMethod.MethodType.Signal
    result = _text(one.typeName())
    said = f'name: "{_text(one.name())}"' + (f'; type: "{_type(result)}"' if result not in ("", "void") else "")
    taken = "".join(f' Parameter {{ type: "{_type(_text(kind))}" }}' for kind in one.parameterTypes())
    return f"{'Signal' if signal else 'Method'} {{ {said};{taken} }}"


def _type(name: str) -> str:
    """A type as QML calls it."""
    return {"PyObject": "QVariant"}.get(name, name).removesuffix("*")


def _text(name: object) -> str:
    """A name that Qt hands out as text, as bytes, or as bytes in a QByteArray."""
    data = name.data() if isinstance(name, QByteArray) else name
    return data if isinstance(data, str) else bytes(cast("bytes", data)).decode()
