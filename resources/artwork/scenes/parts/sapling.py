# SPDX-License-Identifier: GPL-3.0-or-later
"""A sapling: a thin stem and leaves up its length."""
from math import cos, degrees, pi, sin

from mathutils import Vector

from studio import copy, finish_mesh, make_mesh, node, sweep

_leaf = {}


def leaf(mat):
    """One folded leaf, a unit long, lying along +x."""
    if mat.name not in _leaf or _leaf[mat.name][1] != mat:
        outline = [(0, 0), (.25, .17), (.55, .20), (.82, .11), (1, 0)]
        verts = [(x, 0, -.10 * x * x) for x, _ in outline]
        verts += [(x, s * y, .07 - .12 * x * x) for s in (1, -1) for x, y in outline[1:4]]
        faces = [(0, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4), (0, 1, 8), (1, 2, 9, 8), (2, 3, 10, 9), (3, 4, 10)]
        obj = finish_mesh('leaf', make_mesh('leaf', verts, faces), mat, angle=180)
        obj.scale = (0, 0, 0)
        _leaf.clear()
        _leaf[mat.name] = (obj, mat)
    return _leaf[mat.name][0]


def sapling(parent, loc, height, chance, m):
    n = node('sapling', loc, (chance.uniform(-7, 7), chance.uniform(-7, 7), chance.uniform(0, 360)), parent)
    bend = chance.uniform(-.05, .05)
    stem = [Vector((bend * t * t, 0, height * t)) for t in (0, .33, .66, 1)]
    sweep(stem, lambda s, t: .008 - .005 * t, m.bark, n, seg=7)
    for i in range(16):
        t = .30 + .70 * i / 15
        a = i * 2.4 + chance.uniform(-.4, .4)
        p = Vector((bend * t * t, 0, height * t)) + Vector((cos(a), sin(a), 0)) * .006
        copy(leaf(m.leaf), p, (0, chance.uniform(-45, 5), degrees(a)), n, scale=chance.uniform(.09, .15) * (1.15 - .4 * t))
