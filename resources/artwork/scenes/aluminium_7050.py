# SPDX-License-Identifier: GPL-3.0-or-later
"""Thick 7050 plate coming off the pre-stretching line; the close view lays out the range from thin to thick."""
import random
from types import SimpleNamespace

from studio import *

ACCENT = srgb('#cfe0f2')
SHOTS = {
    'hero': Shot.landscape(az=-25, el=15, lens=42, box=(.50, .74), place=(.70, .52)),
    'portrait': Shot.portrait(az=-24, el=18, lens=40, box=(.88, .50), place=(.5, .69)),
    'close': Shot.close(az=-52, el=20, lens=80, box=(.70, .66), place=(.53, .50)),
}
TOP = .95                     # height of the roller table's surface
THICK, WIDE, LONG = .203, 2.0, 5.4
RANGE = (6, 12, 25, 50, 80, 120, 160, 203)      # millimetres, from the thinnest plate to the thickest


def materials():
    return SimpleNamespace(
        plate=brushed('rolled face', (.66, .68, .71), .24, 'x', grain=.14, aniso=.55, vary=.035, vary_scale=2.0),
        edge=brushed('milled edge', (.70, .72, .75), .30, 'y', grain=.35, grain_scale=260, aniso=.3),
        steel=metal('roller steel', (.42, .44, .47), .26),
        frame=paint('machine paint', srgb('#3a434c'), .40, grain=.2, grain_scale=300, wear=.25),
        dark=paint('dark', srgb('#1a1e23'), .42, grain=.12),
        jaw=metal('jaw', (.24, .25, .27), .38, grain=.3, grain_scale=120),
        chrome=metal('piston rod', (.72, .74, .76), .10),
        bolt=metal('bolt', (.55, .56, .58), .26),
        hose=rubber('hose'),
        line=glow('line', ACCENT, 2.6))


def plate_body(size, loc, m, parent, bevel=.004):
    """A plate: rolled faces above and below, milled edges all round."""
    x, y, z = size
    edge = box((x, y, z), loc, mat=m.edge, parent=parent, bevel=bevel)
    for s in (-1, 1):
        box((x - .012, y - .012, .002), (loc[0], loc[1], loc[2] + s * z / 2), mat=m.plate, parent=parent, bevel=.0008)
    return edge


def roller_table(root, m):
    """Driven rollers between two beams on stout legs."""
    for s in (-1, 1):
        y = s * 1.28
        box((5.6, .16, .30), (.2, y, TOP - .14), mat=m.frame, parent=root, bevel=.012)
        box((5.6, .006, .012), (.2, y + s * .082, TOP - .07), mat=m.line, parent=root, bevel=.001)
        for x in (-2.0, -.4, 1.2, 2.7):
            prism(rect(.22, .20, .02), TOP - .28, 'z', (x, y, (TOP - .28) / 2), mat=m.frame, parent=root, bevel=.008)
            box((.36, .34, .03), (x, y, .015), mat=m.dark, parent=root, bevel=.006)
            bolts([(x + a, y + b, .03) for a in (-.13, .13) for b in (-.12, .12)], .018, 'z', m.bolt, root)
    for i in range(11):
        x = -2.3 + i * .50
        cyl(.105, 2.34, 'y', (x, 0, TOP - .105), mat=m.steel, parent=root, bevel=.006)
        for s in (-1, 1):
            cyl(.045, .36, 'y', (x, s * 1.28, TOP - .105), mat=m.steel, parent=root)
            box((.17, .05, .17), (x, s * 1.385, TOP - .105), mat=m.dark, parent=root, bevel=.010)
            bolts([(x + a, s * 1.412, TOP - .105 + b) for a in (-.06, .06) for b in (-.06, .06)], .010,
                  'y' if s > 0 else '-y', m.bolt, root)
    for x in (-1.2, .6, 2.1):
        cyl(.045, 2.5, 'y', (x, 0, .34), mat=m.dark, parent=root)


def head(root, m):
    """The stretching head: a heavy frame whose jaws hold the plate by its end."""
    n = node('head', (-2.95, 0, 0), parent=root)
    for s in (-1, 1):
        side = [(-.75, 0), (.62, 0), (.62, 2.10), (.35, 2.42), (-.75, 2.42)]
        prism(side, .42, 'y', (0, s * 1.55, 0), mat=m.frame, parent=n, bevel=.03)
        prism([(a * .72 - .02, .28 + b * .78) for a, b in side], .03, 'y', (0, s * 1.775, 0),
              mat=m.dark, parent=n, bevel=.008)
        bolts([(x, s * 1.795, z) for x in (-.46, .36) for z in (.42, .9, 1.38, 1.86)], .035, 'y' if s > 0 else '-y',
              m.bolt, n)
        box((.05, .34, 1.5), (.64, s * 1.55, 1.11), mat=m.dark, parent=n, bevel=.01)
        box((.008, .012, 1.30), (.668, s * 1.55, 1.11), mat=m.line, parent=n, bevel=.001)
    box((1.2, 2.7, .52), (-.12, 0, 2.12), mat=m.frame, parent=n, bevel=.03)
    box((1.2, 2.7, .50), (-.12, 0, .32), mat=m.frame, parent=n, bevel=.03)
    box((.14, 2.66, .16), (.56, 0, 2.10), mat=m.dark, parent=n, bevel=.02)
    jaws(n, m)
    rams(n, m)
    return n


def jaws(n, m):
    """Eight pairs of toothed jaws, and the wedges that press them on."""
    mid = TOP + THICK / 2
    for i in range(8):
        y = -1.05 + i * .30
        for s in (-1, 1):
            z = mid + s * (THICK / 2 + .12)
            box((.62, .27, .24), (.22, y, z), mat=m.jaw, parent=n, bevel=.012)
            prism([(-.30, 0), (.34, 0), (.34, s * .17), (-.30, s * .34)], .27, 'y', (.22, y, z + s * .13),
                  mat=m.dark, parent=n, bevel=.010)
            bolts([(.535, y + d, z) for d in (-.08, .08)], .022, 'x', m.bolt, n)
            for k in range(6):
                box((.012, .25, .010), (.30 + k * .042, y, mid + s * (THICK / 2 + .004)), mat=m.jaw, parent=n, bevel=.002)


def rams(n, m):
    """Clamping cylinders on top, with their pipes."""
    for y in (-.90, -.30, .30, .90):
        cyl(.17, .50, loc=(-.10, y, 2.60), mat=m.frame, parent=n, bevel=.02)
        cyl(.195, .06, loc=(-.10, y, 2.44), mat=m.dark, parent=n, bevel=.01)
        cyl(.185, .07, loc=(-.10, y, 2.86), mat=m.dark, parent=n, bevel=.015)
        bolts(on_ring(8, .15, 'z', (-.10, y, 2.895)), .020, 'z', m.bolt, n)
        tube(.176, .165, .018, loc=(-.10, y, 2.62), mat=m.line, parent=n)
        pipe([(-.24, y, 2.80), (-.42, y, 2.82), (-.55, y, 2.70), (-.58, y, 2.45)], .028, m.hose, n)
    pipe([(-.60, -1.3, 2.46), (-.60, 0, 2.46), (-.60, 1.3, 2.46)], .04, m.chrome, n)


def gauge(root, m):
    """A light gauge over the plate: a slim arch and the line it draws."""
    x = 1.25
    for s in (-1, 1):
        box((.10, .10, .86), (x, s * 1.42, TOP + .30), mat=m.dark, parent=root, bevel=.012)
    box((.14, 2.94, .11), (x, 0, TOP + .76), mat=m.dark, parent=root, bevel=.015)
    box((.02, 2.1, .012), (x, 0, TOP + .700), mat=m.line, parent=root, bevel=.002)
    box((.007, WIDE, .003), (x, 0, TOP + THICK + .002), mat=m.line, parent=root, bevel=0)
    box((.007, .003, THICK), (x, -WIDE / 2 - .001, TOP + THICK / 2), mat=m.line, parent=root, bevel=0)


def build(m):
    root = node('stretching line')
    roller_table(root, m)
    head(root, m)
    gauge(root, m)
    plate_body((LONG, WIDE, THICK), (.05, 0, TOP + THICK / 2), m, root)
    return root


def build_range(m):
    """Samples of the whole range standing side by side: the thickness is to scale."""
    root, x = node('range'), 0.0
    chance = random.Random(3)
    for i, mm in enumerate(RANGE):
        t = mm / 1000
        x += t / 2
        plate = node('sample', (x, 0, 0), (0, 0, chance.uniform(-1, 1)), root)
        tall = .62 + .03 * i
        box((t, .50, tall), (0, 0, tall / 2), mat=m.edge, parent=plate, bevel=min(.003, t * .3))
        for s in (-1, 1):
            box((.001, .49, tall - .01), (s * t / 2, 0, tall / 2), mat=m.face, parent=plate, bevel=0)
        x += t / 2 + .085
    for child in root.children:
        child.location.x -= x / 2
    return root


def scene(view, aspect):
    reset()
    m = materials()
    shot = SHOTS[view]
    if view == 'close':
        m.face = brushed('rolled face up', (.66, .68, .71), .24, 'z', grain=.14, aniso=.5, vary=.035)
        root = build_range(m)
        dark_studio(.85, ACCENT, (0, 0, .36), shot.az, shot.el, ring=.98, power={'key': 1.5, 'kicker': .4})
    else:
        root = build(m)
        dark_studio(3.4, ACCENT, (-.2, 0, 1.1), shot.az, shot.el, ring=1.0,
                    power={'key': 1.6, 'rim left': .8, 'rim right': .8, 'kicker': .4},
                    extra={'card': ((-3.4, .3, 1.25), 1.0, (5.0, 1.5), 95, (.80, .90, 1.0))})
    frame(root, shot, aspect)
    return root, Finish(exposure=.4)
