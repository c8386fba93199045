"""The rules of play: pure functions over frozen data. No clock, chance, files, log or threads: they come in as
arguments."""
