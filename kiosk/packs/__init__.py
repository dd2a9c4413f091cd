"""Content packs of the station's own: their files, how one is installed, which one is shown."""
