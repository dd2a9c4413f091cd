"""The kiosk against a bare Qt Quick program: start, memory, CPU. Run by `make bench`; not a test."""

# What a watched program writes to stdout: a word, a moment (monotonic, ns) and, for the last, a count.
FIRST_FRAME = "first-frame"
PICTURE = "first-picture"
FRAMES = "frames"
