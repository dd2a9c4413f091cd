# SPDX-License-Identifier: GPL-3.0-or-later
"""The vehicle platform: a skateboard with a central computer, zonal controllers and a glowing ring network."""
from types import SimpleNamespace

from studio import *

from .parts.wheel import wheel

ACCENT = srgb('#6360ff')
SHOTS = {
    'hero': Shot.landscape(az=-37, el=22, lens=70, box=(.54, .74), place=(.69, .50)),
    'portrait': Shot.portrait(az=-58, el=35, lens=50, box=(.92, .47), place=(.5, .705)),
    'close': Shot.close(az=-43, el=21),
}
BASE, TRACK, AXLE = 2.90, 1.62, .355                 # wheelbase, track, height of the wheel centres
ZONES = [(1.10, -.56), (1.10, .56), (-1.14, -.56), (-1.14, .56)]
RING_Z = .452


def materials():
    return SimpleNamespace(
        alu=brushed('extrusion', (.56, .58, .62), .30),
        cast=paint('cast aluminium', srgb('#8b9098'), .42, grain=.3, grain_scale=300, wear=.2),
        pack=paint('pack cover', srgb('#2a2d36'), .34, coat=.25, grain=.05),
        dark=paint('dark', srgb('#16181d'), .40, grain=.10),
        steel=metal('steel', (.50, .52, .54), .24),
        disc=brushed('brake disc', (.55, .56, .58), .24, 'z'),
        gun=metal('gunmetal', (.15, .155, .175), .32),
        bolt=metal('bolt', (.62, .62, .63), .24),
        tyre=rubber('tyre', (.010, .010, .011), .55),
        rubber=rubber('rubber'),
        accent=paint('accent', srgb('#4a4cff'), .30, coat=.4, grain=0),
        line=glow('line', ACCENT, 2.4),
        ring=glow('ring network', ACCENT, 4.5),
        core=glow('core', srgb('#9ea6ff'), 5.0))


def battery(root, m):
    """The pack between the axles: tray, ribbed cover, bolted flange."""
    prism(rect(1.98, 1.42, .10), .10, 'z', (0, 0, .235), mat=m.alu, parent=root, bevel=.008)
    prism(rect(2.02, 1.46, .11), .018, 'z', (0, 0, .292), mat=m.gun, parent=root, bevel=.004)
    prism(rect(1.90, 1.34, .09), .05, 'z', (0, 0, .320), mat=m.pack, parent=root, bevel=.012)
    bolts(on_rect(1.955, 1.395, 16, 11, 'z', (0, 0, .302)), .010, 'z', m.bolt, root)
    for i in range(8):
        x = -.805 + i * .23
        for s in (-1, 1):
            prism(rect(.185, .52, .03), .016, 'z', (x, s * .36, .350), mat=m.pack, parent=root, bevel=.005)
    box((1.84, .10, .03), (0, 0, .352), mat=m.dark, parent=root, bevel=.006)


def sills(root, m):
    """Crash sills of extruded aluminium, with their chambers open at the ends."""
    for s in (-1, 1):
        for k, z in enumerate((.20, .275, .35)):
            prism(rect(.15, .062, .010), 2.16, 'x', (0, s * .80, z),
                  mat=m.alu, parent=root, bevel=.003, hole=rect(.135, .048, .006))
        box((1.6, .005, .014), (0, s * .8785, .275), mat=m.line, parent=root, bevel=.001)
        for x in (-.9, -.3, .3, .9):
            box((.06, .16, .235), (x, s * .795, .275), mat=m.cast, parent=root, bevel=.008)
            bolts([(x, s * .878, z) for z in (.20, .35)], .011, 'y' if s > 0 else '-y', m.bolt, root)


def subframe(root, sx, m):
    """Cast node, crash rails and the cross members of one end."""
    n = node('end', (0, 0, 0), (0, 0, 0 if sx > 0 else 180), root)
    for s in (-1, 1):
        sweep([(1.00, s * .62, .33), (1.16, s * .48, .42), (1.50, s * .44, .44),
               (1.98, s * .44, .43)], .052, m.alu, n, seg=4)
        prism([(-.16, -.10), (.16, -.06), (.10, .12), (-.10, .14)], .10, 'y', (BASE / 2, s * .50, .56),
              mat=m.cast, parent=n, bevel=.015)
        box((.10, .16, .15), (2.0, s * .44, .43), mat=m.cast, parent=n, bevel=.012)
        tube(.075, .05, .03, loc=(BASE / 2, s * .52, .71), mat=m.cast, parent=n)
    prism(rect(.11, 1.30, .03), .10, 'z', (2.06, 0, .43), mat=m.alu, parent=n, bevel=.012)
    prism(rect(.08, 1.0, .02), .07, 'z', (1.10, 0, .36), mat=m.cast, parent=n, bevel=.010)
    prism(rect(.07, .96, .02), .06, 'z', (1.72, 0, .34), mat=m.cast, parent=n, bevel=.010)
    return n


def drive_unit(n, m, r=.15):
    """Motor, gearbox and inverter in one block, with half shafts to the wheels."""
    d = node('drive', (BASE / 2, 0, AXLE + .02), parent=n)
    cyl(r, .34, 'y', (-.05, .06, .03), mat=m.cast, parent=d, bevel=.015)
    for i in range(7):
        tube(r + .012, r - .01, .010, 'y', (-.05, -.06 + i * .04, .03), mat=m.cast, parent=d)
    cyl(r * .9, .05, 'y', (-.05, .25, .03), mat=m.gun, parent=d, bevel=.01)
    bolts(on_ring(10, r * .78, 'y', (-.05, .276, .03)), .008, 'y', m.bolt, d)
    prism(link_outline(r * .92, .11, .13), .15, 'y', (-.05, -.16, .02), mat=m.cast, parent=d, bevel=.015)
    prism(rect(.30, .36, .03), .09, 'z', (.0, .05, .215), mat=m.dark, parent=d, bevel=.012)
    box((.22, .006, .010), (0, -.132, .22), mat=m.line, parent=d, bevel=.001)
    for i in range(8):
        box((.22, .008, .018), (0, -.08 + i * .035, .266), mat=m.gun, parent=d, bevel=.002)
    for s in (-1, 1):
        cyl(.020, .50, 'y', (.0, s * .42, -.02), mat=m.steel, parent=d)
        for y in (.24, .62):
            bellows = [(0, 0)] + [(.046 - .012 * (i % 2) - .0025 * i, .012 * i) for i in range(8)] + [(0, .09)]
            lathe(bellows, 'y' if s > 0 else '-y', (0, s * y, -.02), mat=m.rubber, parent=d, angle=60)


def suspension(n, s, m):
    """Double wishbones, upright, coil and damper of one wheel."""
    x, y = BASE / 2, s * TRACK / 2
    for z, reach in ((AXLE - .10, .34), (AXLE + .19, .42)):
        for dx in (-.20, .20):
            pipe([(x, y - s * .10, z), (x + dx * .7, s * (reach + .12), z + .01),
                  (x + dx, s * reach, z + .02)], .020, m.alu, n)
    box((.09, .06, .34), (x, y - s * .09, AXLE + .045), mat=m.cast, parent=n, bevel=.012)
    top, low = Vector((x + .03, s * .515, .72)), Vector((x + .03, y - s * .17, AXLE - .07))
    sweep([low, low.lerp(top, .55)], .030, m.gun, n)
    sweep([low.lerp(top, .5), top], .013, m.steel, n)
    coil, axis = [], (top - low).normalized()
    u = axis.orthogonal().normalized()
    v = axis.cross(u)
    for i in range(150):
        a = 2 * pi * 6.5 * i / 149
        coil.append(low.lerp(top, .34 + .60 * i / 149) + (u * cos(a) + v * sin(a)) * .058)
    sweep(coil, .0085, m.accent, n, seg=10)


def computer(root, m):
    """The central computer: finned, its lid lit from within."""
    n = node('computer', (.30, 0, .405), parent=root)
    prism(rect(.46, .40, .035), .075, 'z', mat=m.gun, parent=n, bevel=.008)
    prism(rect(.40, .34, .025), .012, 'z', (0, 0, .043), mat=m.dark, parent=n, bevel=.003)
    for s in (-1, 1):
        for i in range(13):
            box((.011, .05, .05), (-.18 + i * .03, s * .215, 0), mat=m.gun, parent=n, bevel=.002)
    for size in (.30, .20, .10):
        prism(rect(size, size * .85, .02), .004, 'z', (0, 0, .0505), mat=m.line, parent=n, bevel=.0005,
              hole=rect(size - .012, size * .85 - .012, .016))
    prism(rect(.060, .052, .008), .006, 'z', (0, 0, .051), mat=m.core, parent=n, bevel=.001)
    return n


def zone_box(root, x, y, m):
    """A zonal controller with its plugs."""
    n = node('zone', (x, y, RING_Z - .015), parent=root)
    prism(rect(.24, .17, .02), .07, 'z', mat=m.dark, parent=n, bevel=.008)
    prism(rect(.20, .13, .015), .010, 'z', (0, 0, .038), mat=m.gun, parent=n, bevel=.002)
    prism(rect(.15, .08, .012), .004, 'z', (0, 0, .045), mat=m.line, parent=n, bevel=.0005, hole=rect(.138, .068, .008))
    for i in range(4):
        box((.034, .03, .034), (-.075 + i * .05, .095 if y > 0 else -.095, -.005), mat=m.rubber, parent=n, bevel=.004)
    box((.10, .10, .10), (0, 0, -.07), mat=m.cast, parent=n, bevel=.01)


def network(root, m):
    """The ring: two light lines through all zones, and spokes to the central computer."""
    for grow, thick in ((0, .0145), (.055, .006)):
        ring = rect(2.24 + grow, 1.12 + grow, .16, 8)
        sweep([(x - .02, y, RING_Z) for x, y in ring] + [(ring[0][0] - .02, ring[0][1], RING_Z)], thick, m.ring,
              root, seg=10)
    for s in (-1, 1):
        pipe([(.30, s * .24, .41), (.30, s * .34, .43), (.30, s * .46, .45), (.30, s * .56, RING_Z)], .009, m.ring, root)
        for x in (-.8, -.3, .75):
            cyl(.012, .10, loc=(x, s * .56, RING_Z - .05), mat=m.gun, parent=root)
            tube(.022, .008, .02, 'x', (x, s * .56, RING_Z), mat=m.gun, parent=root)
    pipe([(.07, 0, .41), (-.2, 0, .40), (-.8, 0, .40), (-1.06, 0, .43), (-1.13, 0, RING_Z)], .009, m.ring, root)
    pipe([(.53, 0, .41), (.7, 0, .40), (.95, 0, .42), (1.09, 0, RING_Z)], .009, m.ring, root)


def build(m):
    root = node('platform')
    battery(root, m)
    sills(root, m)
    for sx in (1, -1):
        end = subframe(root, sx, m)
        drive_unit(end, m, .15 if sx < 0 else .13)
        for s in (-1, 1):
            suspension(end, s, m)
            w = node('wheel', (BASE / 2, s * TRACK / 2, AXLE), (0, 0, 0), end)
            wheel(w, s, m)
    computer(root, m)
    for x, y in ZONES:
        zone_box(root, x, y, m)
    network(root, m)
    return root


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = SHOTS[view]
    dark_studio(2.15, ACCENT, (0, 0, .4), shot.az, shot.el, ring=1.02, power={'key': 1.7, 'kicker': .5, 'overhead': 1.15})
    if view == 'close':
        look_from((1.95, -1.85, 1.75), (.32, -.08, .42), 46, fstop=4.0, focus=(.45, -.2, .45))
    else:
        frame(root, shot, aspect)
    return root, Finish(bloom=.14)
