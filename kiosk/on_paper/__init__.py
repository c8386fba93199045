"""A game on paper, to print and cut: its pages are planned in millimetres, then written as one PDF a language."""
