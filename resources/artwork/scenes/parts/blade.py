# SPDX-License-Identifier: GPL-3.0-or-later
"""A wind turbine blade: round root, twisted aerofoil, pre-bent and swept tip."""
from math import cos, pi, radians, sin, sqrt

from studio import loft, tube

LENGTH = 128.0            # hub centre to tip: a 126 m blade on its hub
STATIONS = (0, 2, 4, 7, 10, 13, 16, 20, 24, 28, 34, 42, 52, 64, 76, 88, 100, 110, 117, 121, 123.5, 125, 126.2, 127,
            127.6, 128)
POINTS = 48


def smooth(x):
    x = min(1, max(0, x))
    return 3 * x * x - 2 * x ** 3


def chord_at(r):
    chord = 4.6 + 3.4 * smooth((r - 4) / 24)
    if r > 28:
        chord = 8.0 * (1 - .86 * ((r - 28) / (LENGTH - 28)) ** .92)
    if r / LENGTH > .965:
        chord *= max(.06, max(0, 1 - ((r / LENGTH - .965) / .035) ** 2) ** .5)
    return chord


def section(r, grow=1.0):
    """The blade's closed outline at radius r."""
    u, chord, root = r / LENGTH, chord_at(r), 1 - smooth((r - 4) / 24)
    thick = max(.17, .36 - .20 * u) * (1 - root) + root
    twist, bend, swept = radians(15 * (1 - u) ** 2.2 - 1.0), 6.5 * u ** 2.2, -2.2 * u ** 3
    out = []
    for i in range(POINTS):
        a = 2 * pi * i / POINTS
        x = .5 + .5 * cos(a)                                    # 1 at the trailing edge
        half = 5 * thick * (.2969 * sqrt(x) - .126 * x - .3516 * x * x + .2843 * x ** 3 - .1036 * x ** 4)
        foil = ((x - .30) * chord, (half if a < pi else -half) * chord + .035 * chord * (1 - (2 * x - 1) ** 2))
        circle = (.5 * chord * cos(a), .5 * chord * sin(a))
        cx, cy = ((foil[k] * (1 - root) + circle[k] * root) * grow for k in (0, 1))
        out.append((cx * sin(twist) + cy * cos(twist) + bend, cx * cos(twist) - cy * sin(twist) + swept, r))
    return out


def blade(m, parent):
    body = loft([section(r) for r in STATIONS], m.white, parent, loc=(0, 0, 2.2))
    loft([section(r, 1.02) for r in (104, 106.5, 109)], m.accent, parent, loc=(0, 0, 2.2), cap=False)      # painted band
    tube(2.7, 2.2, 1.0, loc=(0, 0, 2.4), mat=m.grey, parent=parent, bevel=.1)
    return body
