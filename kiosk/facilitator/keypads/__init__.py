"""Keypads of a venue: which of their keys does what."""
