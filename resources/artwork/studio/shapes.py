# SPDX-License-Identifier: GPL-3.0-or-later
"""Solid parts: boxes, prisms, turned parts and their outlines."""
from math import asin, atan2, cos, pi, sin

from .mesh import finish_mesh, make_mesh

ORIGIN = (0, 0, 0)


def box(size, loc=ORIGIN, rot=ORIGIN, mat=None, parent=None, bevel=.004, seg=3, taper=(1, 1), shift=(0, 0), name='box'):
    """A box; taper scales its top face in x and y, shift slides the top face: wedges, hoods, snouts."""
    x, y, z = (s / 2 for s in size)
    (tx, ty), (sx, sy) = taper, shift
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    verts = [(a * x, b * y, -z) for a, b in corners]
    verts += [(a * x * tx + sx, b * y * ty + sy, z) for a, b in corners]
    faces = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    return finish_mesh(name, make_mesh(name, verts, faces), mat, loc, rot, parent, bevel, seg)


def prism(outline, depth, axis='z', loc=ORIGIN, rot=ORIGIN, mat=None, parent=None,
          bevel=.004, seg=3, taper=1, hole=None, name='prism'):
    """Extrude a 2-D outline by depth, centred.  axis 'z': outline is (x, y); 'y': (x, z); 'x': (y, z).

    hole: an inner outline with as many points, which makes a frame or a ring.
    """
    put = {'z': lambda a, b, d: (a, b, d), 'y': lambda a, b, d: (a, d, b), 'x': lambda a, b, d: (d, a, b)}[axis]
    n, h = len(outline), depth / 2
    nxt = [(i + 1) % n for i in range(n)]
    verts = [put(a, b, -h) for a, b in outline] + [put(a * taper, b * taper, h) for a, b in outline]
    faces = [(i, nxt[i], n + nxt[i], n + i) for i in range(n)]
    if hole is None:
        faces += [tuple(range(n))[::-1], tuple(range(n, 2 * n))]
    else:
        verts += [put(a, b, -h) for a, b in hole] + [put(a, b, h) for a, b in hole]
        faces += [(2 * n + i, 3 * n + i, 3 * n + nxt[i], 2 * n + nxt[i]) for i in range(n)]
        faces += [(i, 2 * n + i, 2 * n + nxt[i], nxt[i]) for i in range(n)]
        faces += [(n + i, n + nxt[i], 3 * n + nxt[i], 3 * n + i) for i in range(n)]
    return finish_mesh(name, make_mesh(name, verts, faces), mat, loc, rot, parent, bevel, seg)


def rect(w, h, r=0.0, n=6, chamfer=False):
    """Outline of a rounded (or chamfered) rectangle, centred."""
    if r <= 0:
        return [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)]
    out = []
    for k, (sx, sy) in enumerate([(1, -1), (1, 1), (-1, 1), (-1, -1)]):
        cx, cy = sx * (w / 2 - r), sy * (h / 2 - r)
        for i in ([0, n] if chamfer else range(n + 1)):
            a = (k - 1) * pi / 2 + i / n * pi / 2
            out.append((cx + r * cos(a), cy + r * sin(a)))
    return out


def link_outline(r1, r2, length, n=18):
    """Outline of a lever arm: circle r1 at the origin, circle r2 at (length, 0), joined by tangents."""
    a = pi / 2 - atan2(r1 - r2, length)
    big = [a + (2 * pi - 2 * a) * i / n for i in range(n + 1)]
    small = [-a + 2 * a * i / n for i in range(n + 1)]
    return [(r1 * cos(t), r1 * sin(t)) for t in big] + [(length + r2 * cos(t), r2 * sin(t)) for t in small]


def lathe(profile, axis='z', loc=ORIGIN, rot=ORIGIN, mat=None, parent=None, seg=72, bevel=0, angle=35, name='lathe'):
    """Revolve (radius, height) pairs.  A radius of 0 at an end closes the shape to a point; open ends are capped."""
    verts, faces, rings = [], [], []
    for r, z in profile:
        count = 1 if r <= 1e-9 else seg
        rings.append(list(range(len(verts), len(verts) + count)))
        verts += [(r * cos(2 * pi * i / seg), r * sin(2 * pi * i / seg), z) for i in range(count)]
    for a, b in zip(rings, rings[1:]):
        if len(a) == len(b) == 1:
            continue
        for i in range(seg):
            j = (i + 1) % seg
            quad = (a[i % len(a)], a[j % len(a)], b[j % len(b)], b[i % len(b)])
            faces.append(tuple(dict.fromkeys(quad)))
    faces += [tuple(ring) for ring in (rings[0][::-1], rings[-1]) if len(ring) > 1]
    return finish_mesh(name, make_mesh(name, verts, faces), mat, loc, rot, parent, bevel, 2, angle, axis)


def cyl(r, h, axis='z', loc=ORIGIN, rot=ORIGIN, mat=None, parent=None, bevel=.003, r2=None, seg=72, name='cyl'):
    """A centred cylinder or cone with filleted rims (the fillet is in the profile: cheap and exact)."""
    r2 = r if r2 is None else r2
    b = min(bevel, r * .49, r2 * .49, h * .49)
    arc = [(1 - cos(t), sin(t)) for t in [pi / 2 * i / 4 for i in range(5)]]
    low = [(r - b + b * s, -h / 2 + b * c) for c, s in arc] if b else [(r, -h / 2)]
    high = [(r2 - b + b * s, h / 2 - b * c) for c, s in arc][::-1] if b else [(r2, h / 2)]
    return lathe([(0, -h / 2)] + low + high + [(0, h / 2)], axis, loc, rot, mat, parent, seg, name=name)


def tube(r_out, r_in, h, axis='z', loc=ORIGIN, rot=ORIGIN, mat=None, parent=None, bevel=.002, seg=72, name='tube'):
    """A ring with chamfered edges."""
    b = min(bevel, (r_out - r_in) * .45, h * .45)
    profile = [(r_in + b, -h / 2), (r_out - b, -h / 2), (r_out, -h / 2 + b), (r_out, h / 2 - b),
               (r_out - b, h / 2), (r_in + b, h / 2), (r_in, h / 2 - b), (r_in, -h / 2 + b)]
    n = len(profile)
    verts = [(r * cos(2 * pi * i / seg), r * sin(2 * pi * i / seg), z) for r, z in profile for i in range(seg)]
    faces = []
    for k in range(n):
        a, b = k * seg, (k + 1) % n * seg
        faces += [(a + i, a + (i + 1) % seg, b + (i + 1) % seg, b + i) for i in range(seg)]
    return finish_mesh(name, make_mesh(name, verts, faces), mat, loc, rot, parent, 0, 2, 50, axis)


def ball(r, loc=ORIGIN, rot=ORIGIN, mat=None, parent=None, axis='z', cut=-1.0, squash=1.0, seg=72, name='ball'):
    """A sphere, or with cut > -1 a dome that starts at height cut * r."""
    start = -pi / 2 if cut <= -1 else asin(cut)
    angles = [start + (pi / 2 - start) * i / 32 for i in range(33)]
    profile = [(max(0, r * cos(a)), squash * r * sin(a)) for a in angles]
    profile[-1] = (0, squash * r)
    if cut <= -1:
        profile[0] = (0, -squash * r)
    return lathe(profile, axis, loc, rot, mat, parent, seg, angle=60, name=name)
