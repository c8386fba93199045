"""A newer program that comes on a stick: made and signed at home, taken in by a root's command, tried, kept or left."""
