"""What screens may show and ask: the only folder, with ``app``, that knows Qt."""
