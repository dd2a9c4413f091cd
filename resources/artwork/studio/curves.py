# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that follow a line: pipes, hoses, lofted hulls and blades."""
from math import cos, pi, sin

from mathutils import Vector

from .mesh import finish_mesh, make_mesh


def spline(points, per=16):
    """A smooth line (Catmull-Rom) through the points."""
    p = [Vector(q) for q in points]
    p = [p[0] * 2 - p[1]] + p + [p[-1] * 2 - p[-2]]
    out = []
    for i in range(1, len(p) - 2):
        a, b, c, d = p[i - 1:i + 3]
        for k in range(per):
            t = k / per
            out.append(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
    return out + [p[-2]]


def length(path):
    return sum((b - a).length for a, b in zip(path, path[1:]))


def skin(rings, count, cap=True):
    """Faces between consecutive rings of `count` points."""
    faces = []
    for i in range(rings - 1):
        a, b = i * count, (i + 1) * count
        faces += [(a + k, a + (k + 1) % count, b + (k + 1) % count, b + k) for k in range(count)]
    if cap:
        faces += [tuple(range(count))[::-1], tuple(range((rings - 1) * count, rings * count))]
    return faces


def sweep(path, radius, mat=None, parent=None, seg=20, loc=(0, 0, 0), rot=(0, 0, 0), flat=1.0, name='sweep'):
    """Sweep a circle along a polyline.  radius: a number, or a function of the distance along it and of t in 0..1."""
    p = [Vector(q) for q in path]
    size = radius if callable(radius) else (lambda s, t: radius)
    tangent = [(p[min(i + 1, len(p) - 1)] - p[max(i - 1, 0)]).normalized() for i in range(len(p))]
    up = Vector((0, 0, 1)) if abs(tangent[0].z) < .9 else Vector((1, 0, 0))
    normal = (up - tangent[0] * up.dot(tangent[0])).normalized()
    total, done, verts = length(p), 0.0, []
    for i, point in enumerate(p):
        if i:
            normal = tangent[i - 1].rotation_difference(tangent[i]) @ normal
            done += (point - p[i - 1]).length
        side = tangent[i].cross(normal)
        r = size(done, done / total)
        for k in range(seg):
            a = 2 * pi * k / seg
            verts.append(point + (normal * cos(a) + side * sin(a) * flat) * r)
    return finish_mesh(name, make_mesh(name, verts, skin(len(p), seg)), mat, loc, rot, parent, 0, 2, 60)


def pipe(points, r, mat=None, parent=None, smooth=True, **options):
    """A plain pipe, bent smoothly through the points or with sharp corners."""
    return sweep(spline(points) if smooth else points, r, mat, parent, **options)


def conduit(points, r, mat=None, parent=None, pitch=None, depth=.14, **options):
    """A corrugated hose."""
    pitch = pitch or r * .8
    steps = int(length(spline(points, 4)) / pitch * 8 / (len(points) - 1))

    def wave(s, _):
        w = sin(2 * pi * s / pitch)
        return r * (1 + depth * (1 if w > 0 else -1) * min(1, abs(w) * 2.2))
    return sweep(spline(points, max(8, steps)), wave, mat, parent, **options)


def loft(sections, mat=None, parent=None, loc=(0, 0, 0), rot=(0, 0, 0), angle=50, cap=True, name='loft', bevel=0):
    """Skin closed rings that all have the same number of points: blades, fuselages, hulls."""
    verts = [p for s in sections for p in s]
    mesh = make_mesh(name, verts, skin(len(sections), len(sections[0]), cap))
    return finish_mesh(name, mesh, mat, loc, rot, parent, bevel, 3, angle)


def superellipse(w, h, p=4.0, n=64, y0=0.0, z0=0.0):
    """A (y, z) ring between an ellipse (p = 2) and a box (p large)."""
    def squared(q):
        return abs(q) ** (2 / p) * (1 if q >= 0 else -1)
    return [(y0 + w / 2 * squared(cos(2 * pi * i / n)), z0 + h / 2 * squared(sin(2 * pi * i / n))) for i in range(n)]
