# SPDX-License-Identifier: GPL-3.0-or-later
"""Bolt circles and point patterns."""
from math import cos, pi, sin

import bpy
from mathutils import Vector

from .mesh import link, rotation
from .shapes import lathe

_bolt_meshes = {}


def forget():
    """Drop cached bolts; they die with the scene."""
    _bolt_meshes.clear()


def bolts(points, r, axis='z', mat=None, parent=None, rot=(0, 0, 0)):
    """Socket-head bolts at the points, sharing one mesh per size and finish."""
    key = (round(r, 6), mat.name if mat else '')
    if key not in _bolt_meshes:
        profile = [(0, .25), (.5, .25), (.56, .85), (.86, .85), (1, .7), (1, 0), (1.35, 0), (1.35, -.25), (0, -.25)]
        first = lathe([(a * r, b * r) for a, b in profile], mat=mat, seg=20, name='bolt')
        _bolt_meshes[key] = first.data
        bpy.data.objects.remove(first)
    turn, out = rotation(rot, axis), []
    for p in points:
        bolt = link(bpy.data.objects.new('bolt', _bolt_meshes[key]))
        bolt.location, bolt.rotation_euler, bolt.parent = p, turn, parent
        out.append(bolt)
    return out


def along(axis, a, b):
    """The vector whose two coordinates across `axis` are a and b."""
    return Vector({'z': (a, b, 0), 'y': (a, 0, b), 'x': (0, a, b)}[axis[-1]])


def on_ring(n, r, axis='z', centre=(0, 0, 0), start=0.0):
    """n points on a circle."""
    angles = [start + 2 * pi * i / n for i in range(n)]
    return [Vector(centre) + along(axis, r * cos(a), r * sin(a)) for a in angles]


def on_line(a, b, n):
    """n points from a to b, both included."""
    a, b = Vector(a), Vector(b)
    return [a.lerp(b, i / (n - 1)) for i in range(n)]


def on_rect(w, h, nw, nh, axis='z', centre=(0, 0, 0)):
    """Points round the edge of a rectangle, corners included."""
    points = [(-w / 2 + w * i / (nw - 1), s * h / 2) for i in range(nw) for s in (-1, 1)]
    points += [(s * w / 2, -h / 2 + h * i / (nh - 1)) for i in range(1, nh - 1) for s in (-1, 1)]
    return [Vector(centre) + along(axis, a, b) for a, b in points]
