# SPDX-License-Identifier: GPL-3.0-or-later
"""The fuel-cell power module: cell stack, air blower, humidifier, hydrogen loop, coolant hoses and bus bars on a skid."""
from types import SimpleNamespace

from studio import *

ACCENT = srgb('#22d3ee')
SHOTS = {
    'hero': Shot.landscape(az=-48, el=22, lens=80, box=(.53, .74), place=(.70, .50)),
    'portrait': Shot.portrait(az=-48, el=24, box=(.86, .46)),
    'close': Shot.close(az=-52, el=17),
}


def materials():
    return SimpleNamespace(
        cast=paint('cast aluminium', srgb('#9aa1a8'), .42, grain=.35, grain_scale=420, wear=.2),
        alu=brushed('machined', (.60, .62, .64), .30),
        shell=paint('housing', srgb('#2b3036'), .36, coat=.2, wear=.25),
        dark=paint('dark', srgb('#17191c'), .40, grain=.10),
        plate=paint('graphite plate', srgb('#3a3e44'), .38, grain=0, vary=0),
        edge=glow('membrane', ACCENT, .75),
        accent=paint('accent', srgb('#1bb9d3'), .30, coat=.4, grain=0),
        line=glow('line', ACCENT, 2.2),
        copper=metal('copper', (.78, .36, .20), .26),
        steel=metal('stainless', (.58, .60, .62), .20),
        bolt=metal('bolt', (.62, .62, .63), .24),
        gun=metal('gunmetal', (.17, .18, .195), .34),
        rubber=rubber('rubber'),
        hose=rubber('silicone', (.016, .018, .021), .42))


def clamp(points, r, m, parent):
    """Worm-drive clamps at the two ends of a hose, square to it."""
    p = [Vector(q) for q in points]
    for end, inner in ((p[0], p[1]), (p[-1], p[-2])):
        d = (inner - end).normalized()
        n = node('clamp', end + d * r * .8, parent=parent)
        n.rotation_mode = 'QUATERNION'
        n.rotation_quaternion = d.to_track_quat('Z', 'Y')
        tube(r * 1.10, r * .98, r * .36, mat=m.steel, parent=n, bevel=.001)
        box((r * .5, r * .42, r * .42), (r * 1.18, 0, 0), mat=m.steel, parent=n, bevel=.002)


def hose(points, r, m, parent, ribbed=False, mat=None):
    mat = mat or m.hose
    body = conduit(points, r, mat, parent, pitch=r * .55, depth=.07) if ribbed else pipe(points, r, mat, parent, seg=32)
    clamp(points, r, m, parent)
    return body


def skid(root, m):
    """The welded frame everything is bolted to."""
    for s in (-1, 1):
        prism(rect(1.36, .070, .012), .09, 'z', (0, s * .36, .095), mat=m.shell, parent=root, bevel=.006)
        box((1.30, .006, .012), (0, s * .398, .095), mat=m.line, parent=root, bevel=.001)
        for x in (-.55, .55):
            cyl(.045, .03, loc=(x, s * .36, .035), mat=m.rubber, parent=root)
            cyl(.060, .012, loc=(x, s * .36, .006), mat=m.gun, parent=root)
            bolts([(x + d, s * .36, .140) for d in (-.025, .025)], .008, 'z', m.bolt, root)
    for x in (-.62, -.2, .2, .62):
        box((.075, .66, .06), (x, 0, .095), mat=m.shell, parent=root, bevel=.006)
    box((1.24, .66, .008), (0, 0, .129), mat=m.gun, parent=root, bevel=.002)


def stack(root, m):
    """Some eighty bipolar plates between two ribbed end plates, held by tie rods."""
    n = node('stack', (-.17, .12, .375), parent=root)
    count, pitch, w, h = 80, .0086, .36, .36
    first = prism(rect(w, h, .012), pitch * .62, 'x', (-count / 2 * pitch, 0, 0), mat=m.plate, parent=n, bevel=.0008, seg=1)
    seam = prism(rect(w - .003, h - .003, .012), pitch, 'x', (-count / 2 * pitch, 0, 0), mat=m.edge, parent=n, bevel=0)
    for i in range(1, count):
        x = (i - count / 2) * pitch
        copy(first, (x, 0, 0))
        copy(seam, (x, 0, 0))
    for s in (-1, 1):
        end_plate(n, s, s * (count / 2 * pitch + .024), m)
    rods = [(y, s * .198) for y in (-.13, 0, .13) for s in (-1, 1)] + [(s * .198, z) for z in (-.10, .10) for s in (-1, 1)]
    for y, z in rods:
        cyl(.0085, count * pitch + .16, 'x', (0, y, z), mat=m.steel, parent=n, seg=24)
        for s in (-1, 1):
            cyl(.017, .018, 'x', (s * .415, y, z), mat=m.bolt, parent=n, seg=6)
    for z in (-.11, .11):                                                   # compression straps on the flank
        box((count * pitch, .004, .026), (0, -.184, z), mat=m.alu, parent=n, bevel=.001)
    return n


def end_plate(n, s, x, m):
    prism(rect(.425, .425, .03), .048, 'x', (x, 0, 0), mat=m.cast, parent=n, bevel=.006)
    for y in (-.12, -.04, .04, .12):
        box((.020, .018, .34), (x + s * .030, y, 0), mat=m.cast, parent=n, bevel=.005)
    for z in (-.12, .12):
        box((.016, .34, .018), (x + s * .028, 0, z), mat=m.cast, parent=n, bevel=.005)
    for y, z in ((-.155, .125), (.155, .125), (-.155, -.125), (.155, -.125)):
        tube(.042, .028, .05, 'x', (x + s * .035, y, z), mat=m.alu, parent=n, bevel=.003)


def power_box(root, m):
    """Converter on top of the stack, with cooling fins; bus bars of bare copper run to it."""
    n = node('converter', (-.27, .14, .665), parent=root)
    prism(rect(.50, .34, .03), .11, 'z', mat=m.shell, parent=n, bevel=.008)
    prism(rect(.46, .30, .02), .012, 'z', (0, 0, .060), mat=m.gun, parent=n, bevel=.003)
    bolts(on_rect(.475, .315, 6, 4, 'z', (0, 0, .056)), .007, 'z', m.bolt, n)
    for i in range(17):
        box((.38, .006, .036), (0, -.128 + i * .016, .080), mat=m.dark, parent=n, bevel=.0015)
    box((.34, .004, .010), (0, -.1715, .012), mat=m.line, parent=n, bevel=.001)
    for x, y in ((-.16, -.11), (-.16, .11), (.16, -.11), (.16, .11)):
        box((.05, .06, .07), (x, y, -.075), mat=m.gun, parent=n, bevel=.005)
    for k, y in enumerate((-.03, .05)):
        bar = [(.17, .56), (.30, .56), (.30, .60), (.42, .60)] if k else [(.17, .565), (.26, .565), (.26, .63), (.42, .63)]
        for (x0, z0), (x1, z1) in zip(bar, bar[1:]):
            size = (abs(x1 - x0) + .008, .042, abs(z1 - z0) + .008)
            box(size, ((x0 + x1) / 2, y - .04, (z0 + z1) / 2), mat=m.copper, parent=root, bevel=.0025)
        bolts([(.20, y - .04, .572), (.40, y - .04, bar[-1][1] + .006)], .009, 'z', m.bolt, root)
    box((.16, .24, .09), (.44, .10, .60), mat=m.shell, parent=root, bevel=.008)
    for y in (.03, .10, .17):
        cyl(.021, .05, 'x', (.54, y, .60), mat=m.accent, parent=root)
        pipe([(.55, y, .60), (.63, y, .60), (.66, y + .01, .52), (.66, y + .03, .36),
              (.62, y + .05, .20)], .014, m.rubber, root)


def blower(root, m):
    """Air compressor: a volute with its inlet, and a ribbed motor behind it."""
    n = node('blower', (.33, -.20, .335), parent=root)
    rings = []
    for i in range(41):
        a, r = 2 * pi * i / 40, .036 + .030 * i / 40
        c = Vector((0, cos(a), sin(a)))
        around = [2 * pi * k / 24 for k in range(24)]
        rings.append([tuple(c * (.108 + r * cos(b) * .9) + Vector((r * sin(b), 0, 0))) for b in around])
    loft(rings, m.cast, n, angle=70)
    sweep([(0, .108, 0), (0, .108, .10), (0, .108, .17)], lambda s, t: .066 - .012 * t, m.cast, n, seg=32)
    tube(.066, .048, .020, 'z', (0, .108, .165), mat=m.alu, parent=n)
    cyl(.105, .075, 'x', (0, 0, 0), mat=m.cast, parent=n, bevel=.012)
    lathe([(.050, .10), (.062, .105), (.068, .10), (.060, .06), (.072, .03), (.10, .01), (.046, .0),
           (.046, .08)], 'x', (.03, 0, 0), mat=m.alu, parent=n)
    for k in range(9):
        a = 2 * pi * k / 9
        box((.008, .036, .003), (.052, .024 * cos(a), .024 * sin(a)), (degrees(a), 25, 0), mat=m.steel, parent=n, bevel=.001)
    lathe([(0, .085), (.010, .08), (.016, .05), (0, .045)], 'x', (0, 0, 0), mat=m.steel, parent=n)
    tube(.074, .066, .008, 'x', (.128, 0, 0), mat=m.accent, parent=n)
    cyl(.092, .22, 'x', (-.16, 0, 0), mat=m.shell, parent=n, bevel=.006)
    for i in range(9):
        tube(.104, .088, .007, 'x', (-.075 - i * .020, 0, 0), mat=m.shell, parent=n, bevel=.0015)
    cyl(.075, .02, 'x', (-.28, 0, 0), mat=m.gun, parent=n)
    bolts(on_ring(10, .092, 'x', (.038, 0, 0)), .006, 'x', m.bolt, n)
    box((.24, .16, .03), (-.10, 0, -.125), mat=m.gun, parent=n, bevel=.006)
    box((.10, .08, .05), (-.16, 0, .105), mat=m.gun, parent=n, bevel=.006)


def humidifier(root, m):
    n = node('humidifier', (-.34, -.245, .265), parent=root)
    cyl(.090, .42, 'x', mat=m.dark, parent=n, bevel=.004)
    for x in (-.21, .21):
        cyl(.104, .05, 'x', (x, 0, 0), mat=m.cast, parent=n, bevel=.008)
        bolts(on_ring(12, .092, 'x', (x + (.025 if x > 0 else -.025), 0, 0)), .005, 'x' if x > 0 else '-x', m.bolt, n)
    for x in (-.10, .10):
        tube(.0945, .088, .026, 'x', (x, 0, 0), mat=m.steel, parent=n, bevel=.001)
    tube(.093, .088, .012, 'x', (0, 0, 0), mat=m.accent, parent=n, bevel=.001)
    for x in (-.14, .14):
        tube(.045, .034, .07, 'z', (x, 0, .105), mat=m.cast, parent=n)


def hydrogen_loop(root, m):
    """Injector rail, recirculation pump and stainless lines marked in the accent colour."""
    n = node('hydrogen', (.34, .20, .26), parent=root)
    box((.07, .26, .07), (0, 0, .10), mat=m.alu, parent=n, bevel=.006)
    for y in (-.08, 0, .08):
        cyl(.022, .07, loc=(0, y, .165), mat=m.gun, parent=n)
        cyl(.016, .02, loc=(0, y, .205), mat=m.accent, parent=n)
    cyl(.062, .17, 'y', (.09, -.02, -.05), mat=m.cast, parent=n, bevel=.008)
    for s in (-1, 1):
        cyl(.070, .022, 'y', (.09, -.02 + s * .085, -.05), mat=m.alu, parent=n)
        bolts(on_ring(8, .058, 'y', (.09, -.02 + s * .096, -.05)), .005, 'y' if s > 0 else '-y', m.bolt, n)
    pipe([(.09, -.02, .01), (.10, -.02, .06), (.06, -.02, .10), (.03, -.02, .10)], .014, m.steel, n)
    route = [(.40, .30, .36), (.52, .30, .36), (.58, .28, .30), (.58, .10, .24), (.58, -.12, .24), (.58, -.26, .24),
             (.58, -.29, .22), (.58, -.29, .14)]
    pipe(route, .011, m.accent, root)
    for p in route[3:6]:
        box((.03, .018, .036), p, mat=m.gun, parent=root, bevel=.003)


def plumbing(root, m):
    """Air and coolant hoses."""
    hose([(.33, -.092, .50), (.33, -.10, .56), (.25, -.14, .60), (.06, -.215, .545), (-.12, -.235, .47),
          (-.20, -.235, .375)], .050, m, root)
    hose([(-.48, -.245, .375), (-.48, -.245, .45), (-.55, -.19, .545), (-.63, -.10, .53), (-.60, -.04, .485)], .040, m, root)
    hose([(.46, -.20, .335), (.56, -.20, .335), (.66, -.17, .36), (.69, -.05, .44),
          (.67, .10, .47)], .062, m, root, ribbed=True)
    hose([(.24, .275, .235), (.34, .29, .22), (.45, .33, .20), (.66, .34, .20)], .036, m, root)
    hose([(.24, -.035, .235), (.30, -.03, .20), (.40, .02, .185), (.66, .06, .185)], .036, m, root)
    cyl(.085, .10, 'x', (.66, .11, .49), (0, 0, 60), mat=m.dark, parent=root, bevel=.012)
    for y, z in ((.34, .20), (.06, .185)):
        tube(.044, .034, .05, 'x', (.675, y, z), mat=m.cast, parent=root)
    conduit([(-.05, -.04, .60), (.0, -.10, .57), (.06, -.14, .48), (.14, -.18, .44)], .010, m.rubber, root)


def build(m):
    root = node('hydrogen module')
    for part in (skid, stack, power_box, blower, humidifier, hydrogen_loop, plumbing):
        part(root, m)
    return root


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = SHOTS[view]
    dark_studio(.80, ACCENT, (0, 0, .36), shot.az, shot.el, ring=1.02, power={'key': 2.6, 'overhead': 1.4, 'kicker': .7})
    if view == 'close':
        look_from((1.35, -1.25, .86), (.14, -.10, .40), 62, fstop=5.0, focus=(.36, -.22, .36))
    else:
        frame(root, shot, aspect)
    return root, Finish()
