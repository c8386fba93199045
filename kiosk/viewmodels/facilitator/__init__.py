"""What the facilitator's screens may show and ask."""
