"""A view-model shows its props by their names in QML, and announces what changed and nothing else."""

from dataclasses import dataclass
from typing import ClassVar

import pytest
from PySide6.QtCore import QMetaObject, QObject, Signal

from kiosk.viewmodels import public_model
from kiosk.viewmodels.qml import KNOWN, register
from kiosk.viewmodels.snapshot import Snapshot, child


@dataclass(frozen=True, slots=True)
class Pair:
    card_id: str = "a"


@dataclass(frozen=True, slots=True)
class Props:
    title: str = ""
    cards_left: int = 0
    seats: tuple[int, ...] = (1, 2)
    pairs: tuple[Pair, ...] = (Pair(),)


class Model(Snapshot[Props]):
    title_changed: ClassVar[Signal]
    cards_left_changed: ClassVar[Signal]
    inner_part = child(QObject)

    def __init__(self) -> None:
        super().__init__(Props())
        self._inner_part = QObject(self)


@pytest.mark.parametrize(
    ("props", "announced"),
    [(Props(), []), (Props("a"), ["title"]), (Props("", 2), ["left"]), (Props("a", 2), ["title", "left"])],
)
def test_only_what_changed_is_announced(props: Props, announced: list[str]) -> None:
    model, heard = Model(), list[str]()
    model.title_changed.connect(lambda: heard.append("title"))
    model.cards_left_changed.connect(lambda: heard.append("left"))
    model.swap(props)
    assert heard == announced
    model.swap(props)
    assert heard == announced


def test_qml_reads_what_python_reads() -> None:
    model = Model()
    model.swap(Props(cards_left=3))
    assert model.props.cards_left == model.property("cardsLeft") == 3
    assert model.property("seats") == [1, 2]
    assert model.property("pairs") == [{"cardId": "a"}]
    assert model.inner_part is model.property("innerPart") is model.children()[0]


def test_what_qml_cannot_be_shown_is_refused() -> None:
    @dataclass(frozen=True)
    class Wrong:
        pair: Pair | None = None

    with pytest.raises(TypeError, match="pair"):

        class WrongModel(Snapshot[Wrong]):
            pass


def test_a_field_that_hides_a_member_is_refused() -> None:
    with pytest.raises(TypeError, match="HidingModel says twice what QML sees: title"):

        class HidingModel(Snapshot[Props]):
            def title(self) -> None: ...


def test_two_view_models_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="Two view-models are called Model"):
        register(type("Model", (QObject,), {}))


def test_no_property_or_signal_has_another_name_in_qml() -> None:
    assert public_model.PublicModel in KNOWN.values()
    metas = {name: kind.staticMetaObject for name, kind in KNOWN.items()}  # type: ignore[attr-defined] # not in the stubs
    names = {f"{name}.{member}" for name, meta in metas.items() for member in members(meta)}
    assert "Model.cardsLeftChanged()" in names
    assert not [name for name in names if "_" in name]


def members(meta: QMetaObject) -> list[str]:
    methods = map(meta.method, range(meta.methodCount()))
    signals = [one.methodSignature().toStdString() for one in methods if one.methodType() == one.MethodType.Signal]
    return [*signals, *(str(meta.property(place).name()) for place in range(meta.propertyCount()))]
