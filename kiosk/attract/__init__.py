"""When the screen attracts and when it serves a visitor."""
