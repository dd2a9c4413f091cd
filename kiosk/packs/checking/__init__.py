"""Everything that can be said of a content pack's content: what is wrong, and what is only doubtful."""
