"""Nothing is swept while a work goes on that holds much."""

import gc

import pytest

from kiosk.host.sweeps import unswept


def test_no_sweep_while_works_overlap_and_sweeps_again_after() -> None:
    with unswept():
        with unswept():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_a_work_leaves_is_never_swept() -> None:
    try:
        with unswept():
            kept = [[number] for number in range(10_000)]
        assert gc.get_freeze_count() > len(kept)
        assert not any(one is kept for one in gc.get_objects())
    finally:
        gc.unfreeze()


def test_a_work_that_fails_gives_the_sweeps_back() -> None:
    with pytest.raises(OSError, match="pulled"), unswept():
        raise OSError("pulled")
    assert gc.isenabled()
