# SPDX-License-Identifier: GPL-3.0-or-later
"""Two ultra-large magnesium die castings: the one-piece rear floor with its ribs, beside the battery-box cover."""
from types import SimpleNamespace

from studio import *

ACCENT = srgb('#ff8a4a')
SHOTS = {
    'hero': Shot.landscape(az=-40, el=22, lens=72, box=(.545, .76), place=(.70, .51)),
    'portrait': Shot.portrait(az=-46, el=26, lens=54, box=(.92, .48), place=(.5, .70)),
    'close': Shot.close(az=-40, el=20),
}
HALF_W = .70                 # half the width between the longitudinal rails


def materials():
    return SimpleNamespace(
        cast=metal('magnesium', (.60, .615, .63), .40, grain=.30, grain_scale=240, vary=.05),
        smooth=metal('machined', (.74, .75, .765), .18),
        dark=paint('dark', srgb('#1b1d21'), .42),
        ember=glow('ember', ACCENT, 2.2),
        bolt=metal('bolt', (.50, .51, .53), .26))


def floor_height(x, y):
    """The floor pan: a spare-wheel style tub between kicked-up rear rails."""
    kick = .16 / (1 + 2.718 ** (-(-x - .05) * 9))                  # rises over the axle towards the rear (-x)
    tub = .13 * 2.718 ** (-(((x + .52) / .26) ** 4 + (y / .40) ** 4))
    return .10 + kick - tub


def sheet(height, x0, x1, y0, y1, nx, ny, thick, mat, parent, holes=()):
    """A cast skin: a height field with thickness; holes are (x, y, radius)."""
    at = [[(x0 + (x1 - x0) * i / nx, y0 + (y1 - y0) * j / ny) for j in range(ny + 1)] for i in range(nx + 1)]
    verts = [(x, y, height(x, y)) for row in at for x, y in row]
    faces = []
    for i in range(nx):
        for j in range(ny):
            cx, cy = at[i][j][0] + (x1 - x0) / nx / 2, at[i][j][1] + (y1 - y0) / ny / 2
            if all(hypot(cx - hx, cy - hy) > r for hx, hy, r in holes):
                a = i * (ny + 1) + j
                faces.append((a, a + 1, a + ny + 2, a + ny + 1))
    obj = finish_mesh('skin', make_mesh('skin', verts, faces), mat, parent=parent, angle=50)
    solid = obj.modifiers.new('thickness', 'SOLIDIFY')
    solid.thickness, solid.offset = thick, 0
    return obj


def rib(a, b, tall, m, parent, height=floor_height, thick=.011, steps=18):
    """An upright rib from a to b whose foot follows the floor and whose top is drawn straight between its ends."""
    (ax, ay), (bx, by) = a, b
    length = hypot(bx - ax, by - ay)
    top_a, top_b = height(ax, ay) + tall, height(bx, by) + tall
    foot, crest = [], []
    for i in range(steps + 1):
        u = i / steps
        z = height(ax + (bx - ax) * u, ay + (by - ay) * u)
        foot.append((u * length, z - .004))
        crest.append((u * length, max(z + tall * .35, top_a + (top_b - top_a) * u - tall * .35 * sin(pi * u))))
    return prism(foot + crest[::-1], thick, 'y', (ax, ay, 0), (0, 0, degrees(atan2(by - ay, bx - ax))), mat=m.cast,
                 parent=parent, bevel=.0035, seg=2)


def boss(x, y, z, m, parent, r=.030, tall=.05):
    """A screw boss with a machined face."""
    cyl(r, tall, loc=(x, y, z + tall / 2), mat=m.cast, parent=parent, bevel=.004, r2=r * .8, seg=40)
    tube(r * .78, r * .34, .006, loc=(x, y, z + tall + .001), mat=m.smooth, parent=parent, bevel=.001, seg=40)
    cyl(r * .35, .004, loc=(x, y, z + tall - .001), mat=m.dark, parent=parent, bevel=0, seg=30)


def rail(s, m, parent):
    """A longitudinal: an open channel that kicks up over the axle, filled with crossed ribs."""
    path = [(.86, .13), (.50, .13), (.22, .15), (-.02, .235), (-.26, .335), (-.60, .36), (-1.02, .35)]
    line = spline([(x, s * HALF_W, z) for x, z in path], 8)
    for side in (-1, 1):
        rings = []
        for p in line:
            y = p.y + side * .070
            rings.append([(p.x, y + a, p.z + b) for a, b in ((-.007, -.06), (.007, -.06), (.006, .075), (-.006, .075))])
        loft(rings, m.cast, parent, angle=30, bevel=.003)
    base = [[(p.x, p.y + a, p.z + b) for a, b in ((-.075, -.066), (.075, -.066), (.075, -.052),
                                                  (-.075, -.052))] for p in line]
    loft(base, m.cast, parent, angle=30)
    for i in range(0, len(line) - 4, 4):
        p, q = line[i], line[i + 4]
        for y0, y1 in ((-.066, .066), (.066, -.066)):
            low = [(p.x, p.y + y0, p.z - .05), (q.x, q.y + y1, q.z - .05)]
            rings = [[(x, y - .005, z), (x, y + .005, z), (x, y + .004, z + .105),
                      (x, y - .004, z + .105)] for x, y, z in low]
            loft(rings, m.cast, parent, angle=30)
    tower(s, m, parent)


def tower(s, m, parent):
    """The shock tower over the axle: a domed cup with radial webs."""
    x, y, z = -.30, s * (HALF_W - .10), .33
    lathe([(.155, 0), (.150, .02), (.120, .15), (.105, .19), (.085, .205), (.045, .205), (.045, .192), (.078, .190),
           (.098, .175), (.112, .14), (.140, 0)], loc=(x, y, z), mat=m.cast, parent=parent, seg=64)
    tube(.070, .044, .008, loc=(x, y, z + .208), mat=m.smooth, parent=parent, bevel=.002)
    for p in on_ring(3, .058, 'z', (x, y, z + .212), .5):
        cyl(.009, .012, loc=p, mat=m.dark, parent=parent, seg=20)
    for k in range(10):
        a = 2 * pi * k / 10
        if s * sin(a) > .5:                                         # it would break through the rail's outer wall
            continue
        web = node('web', (x, y, z), (0, 0, degrees(a)), parent)
        prism([(.112, .165), (.150, .0), (.235, -.06), (.235, -.035), (.170, .04)], .010, 'y',
              mat=m.cast, parent=web, bevel=.003)


def floor_ribs(m, n):
    """The lattice that makes the floor stiff: cross ribs, diagonals and bosses at the crossings."""
    xs = (.74, .50, .26, .02)
    for x in xs:
        rib((x, -HALF_W + .07), (x, HALF_W - .07), .075, m, n)
    for y in (-.36, 0, .36):
        rib((.84, y), (.0, y), .060, m, n)
    for x0, x1 in zip(xs, xs[1:]):
        for y0 in (-.62, -.36, 0, .36):
            y1 = {-.62: -.36, -.36: 0, 0: .36, .36: .62}[y0]
            rib((x0, y0), (x1, y1), .045, m, n, thick=.008)
            rib((x0, y1), (x1, y0), .045, m, n, thick=.008)
    for x in xs:
        for y in (-.36, 0, .36):
            boss(x, y, floor_height(x, y) - .002, m, n, .028, .085)
    for k in range(16):                                             # rays round the tub
        a = 2 * pi * k / 16
        inner, outer = (-.52 + .20 * cos(a), .29 * sin(a)), (-.52 + .40 * cos(a), .56 * sin(a))
        rib(inner, outer, .034, m, n, thick=.008, steps=10)
    for x, y in ((-.95, -.45), (-.95, .45), (-.95, 0), (-.10, -.45), (-.10, .45), (-.08, 0)):
        boss(x, y, floor_height(x, y) - .002, m, n, .032, .07)


def rear_floor(root, m):
    """The one-piece casting."""
    n = node('rear floor', (0, 0, .16), (0, 0, 0), root)
    holes = ((-.52, 0, .085), (.62, .18, .035), (.62, -.18, .035), (.14, .18, .035), (.14, -.18, .035))
    sheet(floor_height, -1.05, .88, -HALF_W - .02, HALF_W + .02, 96, 70, .007, m.cast, n, holes)
    for x, y, r in holes:                                           # a bead round each hole
        tube(r + .022, r - .014, .016, loc=(x, y, floor_height(x, y)), mat=m.cast, parent=n, bevel=.004)
    for s in (-1, 1):
        rail(s, m, n)
    floor_ribs(m, n)
    for x, z, tall in ((-1.06, .285, .15), (.89, .13, .13)):         # end flanges
        prism(rect(1.56, tall, .02), .012, 'x', (x, 0, z), mat=m.cast, parent=n, bevel=.004)
        bolts([(x + (.007 if x > 0 else -.007), y / 10, z) for y in range(-6, 7, 2)], .012, 'x' if x > 0 else '-x',
              m.bolt, n)
    return n


def cover_height(x, y):
    """The battery-box cover: a low dome with stamped fields and a raised centre channel."""
    edge = min(1, max(0, (.96 - abs(x)) / .06)) * min(1, max(0, (.66 - abs(y)) / .06))
    fields = .010 * (1 if (abs(x * 4.2 % 1 - .5) < .36 and .10 < abs(y) < .56) else 0)
    channel = .020 if abs(y) < .055 else 0
    return .060 * edge + (fields + channel) * (edge > .99)


def battery_cover(root, m):
    """Stands behind, leaning, so that its ribbed face is seen."""
    n = node('cover', (-1.22, .92, .76), (0, 0, 0), root)
    lean = node('lean', (0, 0, 0), (76, 0, 47), n)
    sheet(cover_height, -1.02, 1.02, -.72, .72, 136, 96, .006, m.cast, lean)
    prism(rect(2.06, 1.46, .10), .012, 'z', (0, 0, -.004), mat=m.cast, parent=lean, bevel=.003, hole=rect(1.86, 1.26, .08))
    bolts(on_rect(1.98, 1.38, 15, 11, 'z', (0, 0, .004)), .013, 'z', m.bolt, lean)
    for x in (-.72, -.24, .24, .72):
        box((.012, 1.10, .022), (x, 0, .078), mat=m.cast, parent=lean, bevel=.004)
    for s in (-1, 1):
        tube(.055, .034, .04, loc=(.86, s * .45, .075), mat=m.smooth, parent=lean, bevel=.003)
    return n


def build(m):
    root = node('castings')
    rear_floor(root, m)
    battery_cover(root, m)
    return root


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = SHOTS[view]
    dark_studio(1.65, ACCENT, (-.5, .30, .5), shot.az, shot.el, ring=1.0,
                power={'key': 1.5, 'kicker': 2.2, 'overhead': .9, 'rim left': .8, 'rim right': .8})
    if view == 'close':
        look_from((1.45, -1.35, 1.25), (-.05, -.12, .32), 50, fstop=4.0, focus=(.3, -.3, .32))
    else:
        frame(root, shot, aspect)
    return root, Finish(exposure=.1)
