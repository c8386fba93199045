"""Sets: what stands behind the steps of a game, and shows how far one is and where its counters are."""
