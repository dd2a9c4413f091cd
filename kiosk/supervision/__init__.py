"""Starts the kiosk, watches it and starts it again; a process of its own, without Qt."""
