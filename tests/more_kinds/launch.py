"""The kiosk with the kinds of one more folder, its first argument: nothing else is changed."""

import sys

import kiosk.kinds

kiosk.kinds.__path__.append(sys.argv.pop(1))

if __name__ == "__main__":
    from kiosk.__main__ import main

    main()
