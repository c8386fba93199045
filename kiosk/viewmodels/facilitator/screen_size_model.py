"""The size of the screen, as believed or as measured against a bank card, the drawn card that measures it, and how high
the glass hangs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.facilitator.asking import asked
from kiosk.facilitator.care import glass
from kiosk.facilitator.care.calibration import SETTING, Calibration, calibrated
from kiosk.facilitator.care.glass import GlassRefusedError, Hung
from kiosk.facilitator.office import Office
from kiosk.viewmodels.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Props:
    """What holds, ``pixels_per_mm`` and ``distance_mm``, 0 until the screen was seen; then what is being tried: the
    width of the drawn card in pixels and how far the eyes are, in millimetres. ``glass``: how high above the floor its
    lower edge is, in millimetres; empty where nobody said."""

    measured: bool = False
    pixels_per_mm: float = 0.0
    distance_mm: int = 0
    card_px: float = 0.0
    tried_mm: int = 0
    nearest: bool = True
    farthest: bool = True
    glass: str = ""


def derive_props(holding: Calibration, tried: Calibration, measured: bool, edge_mm: int | None = None) -> Props:
    """From what holds and what is being tried."""
    return Props(
        measured=measured,
        pixels_per_mm=holding.px_per_mm,
        distance_mm=holding.distance_mm,
        card_px=tried.card_px,
        tried_mm=tried.distance_mm,
        nearest=tried.distance_mm == tried.distances_mm[0],
        farthest=tried.distance_mm == tried.distances_mm[-1],
        glass="" if edge_mm is None else str(edge_mm),
    )


class ScreenSizeModel(Snapshot[Props]):
    """Told once, by the window, what the machine believes."""

    settled = Signal()
    """The screen has a size, or another one, or hangs at another height."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(Props(), parent)
        self._store = office.store
        self._believed = self._holding = self._tried = Calibration(1, 1, 1.0, 500)
        self._edge_mm: int | None = None
        self._measured = self._lowers = False
        self._reach = 0.5

    @property
    def inches(self) -> float:
        """The diagonal that holds."""
        return self._holding.inches

    @property
    def hung(self) -> Hung:
        """The glass, as high as it hangs."""
        return Hung(self._holding.height_px / self._holding.px_per_mm, self._edge_mm, self._lowers, self._reach)

    @Slot(int, int, float, int)
    def seen(self, width_px: int, height_px: int, px_per_mm: float, distance_mm: int) -> None:
        """The window is there: its size, and what the machine believes of it."""
        self._believed = Calibration(width_px, height_px, px_per_mm, distance_mm)
        self._edge_mm = glass.kept_glass(asked(lambda: self._store.settings.get(glass.SETTING)))
        kept = asked(lambda: self._store.settings.get(SETTING))
        self._settle(calibrated(kept, width_px, height_px))

    @Slot(bool, float)
    def offerLow(self, lowers: bool, reach: float) -> None:
        """Whether what is touched may lie low on this glass, and in which share of its height."""
        self._lowers, self._reach = lowers, reach
        self.settled.emit()

    @Slot(str, result=bool)
    def hang(self, typed: str) -> bool:
        """The lower edge of the glass is so many millimetres above the floor, or nobody knows; whether that can be."""
        try:
            edge_mm = glass.glass_mm(typed)
        except GlassRefusedError:
            return False
        self._store.settings.set(glass.SETTING, None if edge_mm is None else str(edge_mm))
        self._store.ledger.note("glass_measured", typed.strip())
        self._edge_mm = edge_mm
        self._show()
        self.settled.emit()
        return True

    def _settle(self, kept: Calibration | None) -> None:
        self._holding = self._tried = kept or self._believed
        self._measured = kept is not None
        self._show()
        self.settled.emit()

    def _try(self, tried: Calibration) -> None:
        self._tried = tried
        self._show()

    def _show(self) -> None:
        self.swap(derive_props(self._holding, self._tried, self._measured, self._edge_mm))

    @Slot(int)
    def widen(self, px: int) -> None:
        """Draw the card so many pixels wider, or narrower."""
        self._try(self._tried.with_card(self._tried.card_px + px))

    @Slot(int)
    def step(self, by: int) -> None:
        """The eyes one of the offered distances farther, or nearer."""
        offered = self._tried.distances_mm
        place = offered.index(self._tried.from_afar(self._tried.distance_mm).distance_mm) + by
        self._try(self._tried.from_afar(offered[max(0, min(place, len(offered) - 1))]))

    @Slot()
    def keep(self) -> None:
        """What is being tried holds from now on, and after each start."""
        self._store.settings.set(SETTING, self._tried.to_setting())
        self._store.ledger.note("screen_measured")
        self._settle(self._tried)

    @Slot()
    def reset(self) -> None:
        """What the machine believes holds again."""
        self._store.settings.set(SETTING, None)
        self._store.ledger.note("screen_reset")
        self._settle(None)

    @Slot()
    def cancel(self) -> None:
        """Try nothing."""
        self._try(self._holding)
