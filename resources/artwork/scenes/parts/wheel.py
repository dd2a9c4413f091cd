# SPDX-License-Identifier: GPL-3.0-or-later
"""A road wheel: grooved tyre, ten-spoke rim, brake disc and calliper.  Its axle lies along y, its face towards side."""
from math import cos, degrees, pi, sin

from studio import bolts, box, cyl, lathe, node, on_ring, prism, tube

R, WIDTH = .355, .245


def tyre_profile():
    """(radius, across) from the inner bead over the grooved tread to the outer bead."""
    half = WIDTH / 2
    side = [(.252, -half + .018), (.275, -half + .004), (.315, -half - .004), (.338, -half + .010), (.350, -half + .026)]
    tread = []
    for groove in (-.055, -.018, .018, .055):
        tread += [(R, groove - .006), (R - .010, groove - .005), (R - .010, groove + .005), (R, groove + .006)]
    return side + tread + [(r, -z) for r, z in reversed(side)]


def wheel(parent, side, m):
    axis = 'y' if side > 0 else '-y'
    lathe(tyre_profile() + [(.245, 0), (.252, -WIDTH / 2 + .018)], axis, mat=m.tyre, parent=parent, seg=120, angle=25)
    tube(.258, .236, WIDTH - .02, axis, mat=m.gun, parent=parent, bevel=.006, seg=120)
    face = side * (WIDTH / 2 - .025)
    tube(.2595, .250, .006, axis, (0, side * (WIDTH / 2 - .010), 0), mat=m.line, parent=parent, bevel=.001, seg=120)
    cyl(.058, .05, axis, (0, face - side * .012, 0), mat=m.gun, parent=parent, bevel=.008)
    cyl(.030, .06, axis, (0, face - side * .010, 0), mat=m.accent, parent=parent, bevel=.006)
    bolts(on_ring(5, .044, 'y', (0, face + side * .014, 0)), .008, axis, m.bolt, parent)
    for k in range(10):
        a = 2 * pi * k / 10
        spoke = node('spoke', (0, face - side * .014, 0), (0, -degrees(a), 0), parent)
        outline = [(.045, -.018), (.150, -.011), (.244, -.022), (.244, .022), (.150, .011), (.045, .018)]
        prism(outline, .026, 'y', mat=m.gun, parent=spoke, bevel=.005)
    cyl(.185, .026, axis, (0, -side * .012, 0), mat=m.disc, parent=parent, bevel=.003)
    for p in on_ring(36, .150, 'y'):
        cyl(.006, .028, axis, (p.x, -side * .012, p.z), mat=m.dark, parent=parent, seg=10)
    box((.13, .075, .09), (.15 * cos(.5), -side * .012, .15 * sin(.5)), (0, 60, 0), mat=m.accent, parent=parent, bevel=.015)
