"""What PySide hands over, as what it is."""

from shiboken6 import Shiboken


def as_is[T](found: object, kind: type[T]) -> T:
    """Something of Qt that was asked for and is of this kind.

    PySide finds the wrapper of something by its address. Where something else stood there before and its wrapper is
    still held, what is asked for comes as that: it is given up then, and what is asked for has its own.
    """
    if isinstance(found, kind):
        return found
    assert isinstance(found, Shiboken.Object)
    (address,) = Shiboken.getCppPointer(found)
    Shiboken.invalidate(found)
    own = Shiboken.wrapInstance(address, kind)
    assert isinstance(own, kind)
    return own
