"""Changing a pack's texts on the spot: each change is a new version, and can be undone."""
