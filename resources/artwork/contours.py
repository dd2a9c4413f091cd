# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the contour lines of a mountain city: the kiosk's signature motif, light lines on nothing.

`python resources/artwork/contours.py kiosk/ui/qml/Exhibit/Art/contours.png`
"""

import argparse
from pathlib import Path

import numpy as np
from PIL import Image

SIZE = (2400, 1600)
LEVELS = 26
LINE_PX = 1.3
STRONGEST = 60


def heights(width: int, height: int) -> np.ndarray:
    """Return a landscape of hills between two bent rivers, 0 to 1, shape (height, width)."""
    random = np.random.default_rng(416)
    x, y = np.meshgrid(np.linspace(0, 3, width), np.linspace(0, 2, height))
    bent_x = x + 0.18 * np.sin(2.1 * y + 0.4) + 0.05 * np.sin(7.3 * y + 2 * x)
    bent_y = y + 0.16 * np.sin(1.7 * x + 1.1) + 0.05 * np.sin(6.1 * x)
    land = np.zeros_like(x)
    for _ in range(46):
        cx, cy = random.uniform(-0.3, 3.3), random.uniform(-0.3, 2.3)
        wide, long = random.uniform(0.12, 0.42), random.uniform(0.2, 0.7)
        turn = random.uniform(0.6, 1.2)
        u = (bent_x - cx) * np.cos(turn) + (bent_y - cy) * np.sin(turn)
        v = (bent_y - cy) * np.cos(turn) - (bent_x - cx) * np.sin(turn)
        land += random.uniform(0.35, 1.0) * np.exp(-((u / long) ** 2) - (v / wide) ** 2)
    return (land - land.min()) / (land.max() - land.min())


def draw(width: int, height: int) -> Image.Image:
    """Return the lines as a grey picture whose alpha is the line; every fifth line is stronger."""
    level = heights(width, height) * LEVELS
    down, across = np.gradient(level)
    steep = np.maximum(np.hypot(down, across), 1e-4)
    nearest = np.round(level)
    distance_px = np.abs(level - nearest) / steep
    line = np.clip(LINE_PX - distance_px + 0.5, 0, 1)
    strength = np.where(nearest % 5 == 0, 1.0, 0.5)
    alpha = (line * strength * STRONGEST).astype(np.uint8)
    white = Image.new("L", (width, height), 205)
    return Image.merge("LA", (white, Image.fromarray(alpha)))


def main() -> None:
    """Write the picture to the file named on the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("out", type=Path)
    draw(*SIZE).save(options.parse_args().out, optimize=True)


if __name__ == "__main__":
    main()
