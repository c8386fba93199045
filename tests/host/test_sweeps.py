"""Nothing is swept while a work goes on that holds much."""

import gc
import weakref

import pytest

from kiosk.host.sweeps import unswept


def test_no_sweep_while_works_overlap_and_sweeps_again_after() -> None:
    with unswept():
        with unswept():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


class Ring:
    """Refers to itself."""

    def __init__(self) -> None:
        self.own = self


def test_what_was_alive_meanwhile_is_swept_once_it_is_gone() -> None:
    kept = Ring()
    seen = weakref.ref(kept)
    with unswept():
        pass
    del kept
    gc.collect()
    assert seen() is None


def test_a_work_that_fails_gives_the_sweeps_back() -> None:
    with pytest.raises(OSError, match="pulled"), unswept():
        raise OSError("pulled")
    assert gc.isenabled()
