"""The application: builds every floor once, bottom to top, and shows the window."""
