"""Making a content pack: begun from a sample or a table, written out, built into one file."""
