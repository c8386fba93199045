"""Files of keypads that are wrong, each with the code of what is wrong and its line."""

GOOD = """\
name = "Storm AudioNav"

[keys]
next = "F13"
previous = "F14"
press = "f15"
back = "PageDown"
help = "A"
"""
HEAD = 'name = "Pavé"\n[keys]\n'

SPOILT: dict[str, tuple[str | bytes, str, int]] = {
    "unknown-action.toml": (HEAD + 'next = "F13"\nnexxt = "F14"\n', "E402", 4),
    "unknown-key.toml": (HEAD + 'next = "F13"\npress = "Enterr"\n', "E403", 4),
    "a-number.toml": (HEAD + "next = 13\n", "E403", 3),
    "a-modifier.toml": (HEAD + 'next = "Shift"\n', "E403", 3),
    "twice.toml": (HEAD + 'next = "F13"\n\n# the other\nprevious = "F13"\n', "E404", 6),
    "usual.toml": (HEAD + 'next = "Return"\n', "E405", 3),
    "one-action-twice.toml": (HEAD + 'next = "F13"\nnext = "F14"\n', "E400", 4),
    "not-toml.toml": ("A keypad\nwith keys\n", "E400", 1),
    "unclosed.toml": (HEAD + 'next = "F13\n', "E400", 3),
    "deep.toml": ("a = " + "[" * 9000, "E400", 1),
    "endless-number.toml": ("a = " + "9" * 9000, "E400", 1),
    "long.toml": (HEAD + "\n" * 10_000, "E401", 1),
    "huge.toml": (HEAD + "#" * 3_000_000, "E401", 1),
    "nameless.toml": ('[keys]\nnext = "F13"\n', "E406", 1),
    "a-long-name.toml": ('name = "' + "W" * 25 + '"\n[keys]\nnext = "F13"\n', "E406", 1),
    "keyless.toml": ('\nname = "Pavé"\n[keys]\n', "E406", 2),
    "no-table.toml": ('name = "Pavé"\nkeys = "F13"\n', "E406", 1),
    "more.toml": (HEAD + 'next = "F13"\n[pins]\nhead = 3\n', "E407", 4),
    "wide.toml": (HEAD.encode("utf-16"), "E009", 1),
    "odd-bytes.toml": (b'name = "\x81"\n', "E010", 1),
}
CODES = frozenset(code for _, code, _ in SPOILT.values())
