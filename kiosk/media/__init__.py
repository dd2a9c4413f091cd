"""Pictures made ready for the screen; the only Pillow."""
