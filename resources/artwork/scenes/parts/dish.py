# SPDX-License-Identifier: GPL-3.0-or-later
"""A steerable dish: pedestal, turntable, yoke, ribbed reflector, quadrupod and sub-reflector."""
from math import cos, pi, radians, sin

import bpy

from studio import Tree, ball, box, cyl, lathe, node, on_ring, prism, sweep, tube

RADIUS, FOCUS, AXLE = 8.0, 6.2, 10.2            # reflector radius, focal length, height of the elevation axle


def depth(r):
    """The paraboloid."""
    return r * r / (4 * FOCUS)


def panel_material(color, gap):
    """Reflector panels: 24 petals in four rings, with dark joints between them."""
    mat = bpy.data.materials.new('reflector')
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)
    x, y = t.split(pos, 0), t.split(pos, 1)
    r = t.math('SQRT', t.math('ADD', t.math('MULTIPLY', x, x), t.math('MULTIPLY', y, y)))
    turn = t.math('MULTIPLY', t.math('ARCTAN2', y, x), 24 / (2 * pi))
    off = t.math('ABSOLUTE', t.math('SUBTRACT', t.math('FRACT', t.math('ADD', turn, 24.0)), .5))
    petal = t.math('MULTIPLY', t.math('SUBTRACT', .5, off), t.math('MULTIPLY', r, 2 * pi / 24))
    ring = t.math('MULTIPLY', r, 4 / RADIUS)
    hoop = t.math('MULTIPLY', t.math('ABSOLUTE', t.math('SUBTRACT', t.math('FRACT', ring), .5)), -RADIUS / 4)
    joint = t.math('MINIMUM', petal, t.math('ADD', hoop, RADIUS / 8))
    tone = t.n('TexNoise', t.n('CombineXYZ', t.math('FLOOR', turn), t.math('FLOOR', ring), 0.0), Scale=3.1, Detail=0.0)
    paint = t.mix(t.math('MULTIPLY', tone, .35), color, tuple(c * .55 for c in color))
    base = t.mix(t.remap(joint, .015, .035, 1, 0), paint, gap)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{'Base Color': base, 'Roughness': .38, 'Coat Weight': .15}))
    return mat


def reflector(m, parent):
    """The bowl (its axis is +z), its back-up structure, the feed and the sub-reflector."""
    steps = [RADIUS * i / 24 for i in range(25)]
    front = [(r, depth(r)) for r in steps]
    back = [(r, depth(r) - .10) for r in reversed(steps)]
    lathe(front + [(RADIUS + .06, depth(RADIUS))] + back, mat=m.panel, parent=parent, seg=144, angle=60)
    tube(RADIUS + .12, RADIUS - .03, .22, loc=(0, 0, depth(RADIUS) - .04), mat=m.white, parent=parent, bevel=.03, seg=144)
    for k in range(24):
        a = 2 * pi * k / 24
        low = [(r * cos(a), r * sin(a), depth(r) - .25 - 1.5 * (1 - r / RADIUS) ** .8) for r in (1.4, 3, 4.6, 6.2, 7.9)]
        sweep(low, .055, m.white, parent, seg=8)
        for r in (3, 4.6, 6.2):
            z = depth(r) - .25 - 1.5 * (1 - r / RADIUS) ** .8
            sweep([(r * cos(a), r * sin(a), depth(r) - .08), (r * cos(a), r * sin(a), z)], .04, m.white, parent, seg=6)
    for r in (3, 4.6, 6.2):
        z = depth(r) - .25 - 1.5 * (1 - r / RADIUS) ** .8
        tube(r + .06, r - .06, .12, loc=(0, 0, z), mat=m.white, parent=parent, bevel=.02)
    lathe([(0, -2.0), (1.7, -2.0), (1.9, -1.8), (1.9, -.5), (0, -.3)], mat=m.grey, parent=parent)
    lathe([(0, 0), (.75, 0), (.62, 1.6), (.34, 2.1), (.34, 2.3), (0, 2.3)], mat=m.white, parent=parent)
    tube(.40, .30, .12, loc=(0, 0, 2.28), mat=m.accent, parent=parent, bevel=.02)
    for p in on_ring(4, RADIUS * .62, start=pi / 4):
        sweep([(p.x, p.y, depth(RADIUS * .62)), (p.x * .13, p.y * .13, FOCUS - .4)], .085, m.white, parent, seg=10)
    lathe([(0, -.45), (.25, -.40), (.62, -.22), (.92, 0), (.92, .10), (.45, .34), (.38, .75),
           (0, .8)], loc=(0, 0, FOCUS - .5),
          mat=m.white, parent=parent)


def mount(m, parent):
    """Concrete pedestal with a door and a lamp, and the azimuth bearing."""
    lathe([(0, 0), (3.5, 0), (3.5, .35), (2.5, .5), (2.15, 1.2), (1.9, 4.6), (1.95, 5.0), (0, 5.0)],
          mat=m.concrete, parent=parent)
    tube(2.15, 1.6, .35, loc=(0, 0, 5.1), mat=m.grey, parent=parent, bevel=.05)
    tube(2.02, 1.6, .14, loc=(0, 0, 5.38), mat=m.accent, parent=parent, bevel=.02)
    door = node('door', (0, 0, 0), (0, 0, -105), parent)
    box((.18, 1.0, 2.1), (2.06, 0, 1.75), mat=m.dark, parent=door, bevel=.03)
    cyl(.10, .10, 'x', (2.22, 0, 3.1), mat=m.lamp, parent=door)
    prism([(a, b) for a, b in ((-.9, 0), (.9, 0), (.9, .18), (-.9, .18))], .5, 'x', (2.9, 0, .42),
          mat=m.concrete, parent=door)


def yoke(m, parent):
    """The turning head: fork arms, axle drums and counterweights."""
    lathe([(0, 5.45), (1.9, 5.45), (1.9, 6.0), (1.3, 6.5), (0, 6.5)], mat=m.white, parent=parent)
    for s in (-1, 1):
        prism([(-1.3, 5.9), (1.3, 5.9), (.75, AXLE + .3), (.3, AXLE + .75), (-.3, AXLE + .75), (-.75, AXLE + .3)], .55, 'y',
              (0, s * 2.15, 0), mat=m.white, parent=parent, bevel=.08)
        cyl(.72, .8, 'y', (0, s * 2.2, AXLE), mat=m.grey, parent=parent, bevel=.06)
        tube(.55, .40, .06, 'y', (0, s * 2.62, AXLE), mat=m.accent, parent=parent, bevel=.02)
    box((.16, 1.6, .9), (1.6, 0, 7.2), mat=m.dark, parent=parent, bevel=.05)


def dish(m, loc=(0, 0, 0), az=-20, el=38):
    """A whole dish, looking at azimuth az and elevation el (degrees)."""
    root = node('dish', loc)
    mount(m, root)
    head = node('azimuth', (0, 0, 0), (0, 0, az), root)
    yoke(m, head)
    tilt = node('elevation', (0, 0, AXLE), (0, 90 - el, 0), head)
    for s in (-1, 1):
        prism([(-1.6, -1.0), (.4, -.7), (.4, .7), (-1.6, 1.0)], .5, 'y', (0, s * 1.5, 0), (0, 90, 0),
              mat=m.grey, parent=tilt, bevel=.06)
        box((1.2, .6, 1.3), (0, s * 1.55, -1.9), mat=m.dark, parent=tilt, bevel=.08)
    reflector(m, node('bowl', (0, 0, 2.4), parent=tilt))
    return root
