"""checks NAME: one check of a stick in virtual machines, or its plant (NAME_plant), the fault that must turn it red, or
what takes the fault away (NAME_heal). A number in the name is told to the check: turned_90 is turned(90)."""

import re
import sys
from importlib import import_module

PARTS = ("starting", "touching", "sticks", "keys", "never_dead", "cuts")

name, *number = re.split(r"_(\d+)", sys.argv[1])
arguments = [int(number[0])] if number else []
name += "".join(number[1:])
steps = [getattr(import_module(part), name, None) for part in PARTS]
for step in filter(None, steps):
    step(*arguments)
    break
else:
    sys.exit(f"{name} is no check")
