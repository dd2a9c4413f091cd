"""Makes the kiosk's sounds anew: `python resources/sounds/make.py`. Needs nothing but Python.

Each sound is a few sine tones with one soft overtone, which begin within milliseconds and die away: WAV,
44.1 kHz, 16 bit, one channel.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
LOUDEST = 0.35
#: Of each sound: its tones, as start (s), pitch (Hz) and loudness; and how long it lasts (s)
SOUNDS = {
    "wake": (((0.0, 523.25, 0.6), (0.09, 783.99, 0.8)), 0.42),
    "open": (((0.0, 659.26, 0.8),), 0.16),
    "back": (((0.0, 493.88, 0.8),), 0.16),
    "turn": (((0.0, 880.0, 0.35), (0.04, 987.77, 0.35)), 0.14),
}


def sample(tones: tuple[tuple[float, float, float], ...], length: float, second: float) -> float:
    """Return the sound at one moment, -1 to 1."""
    total = 0.0
    for start, pitch, loudness in tones:
        age = second - start
        if age > 0:
            swell = min(1.0, age / 0.006) * math.exp(-5 * age / (length - start))
            turn = 2 * math.pi * pitch * age
            total += loudness * swell * (math.sin(turn) + 0.2 * math.sin(2 * turn))
    # Nothing is cut off at the end: that would click.
    return LOUDEST * total * min(1.0, (length - second) / 0.02)


def main() -> None:
    """Write every sound beside this file."""
    for name, (tones, length) in SOUNDS.items():
        count = round(length * RATE)
        samples = (round(32_767 * sample(tones, length, place / RATE)) for place in range(count))
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{count}h", *samples))


if __name__ == "__main__":
    main()
