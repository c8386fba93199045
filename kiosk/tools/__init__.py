"""What plays and measures the kiosk from outside: the demonstration and the benches."""
