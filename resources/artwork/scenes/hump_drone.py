# SPDX-License-Identifier: GPL-3.0-or-later
"""The heavy-lift multirotor: eight rotors on four arms, a cargo frame slung below with saplings, a mountain under it."""
import random
from types import SimpleNamespace

from studio import *

from .parts import terrain
from .parts.sapling import sapling

ACCENT = srgb('#35c46a')
RIDGES = ((430, -105, 70, 7), (1000, -120, 190, 3), (1900, -120, 330, 14), (3300, -90, 520, 23))
ARM, ROTOR = 1.55, .92
VIEWS = {
    'hero': dict(az=-60, el=8, lens=58, box=(.56, .80), place=(.70, .51)),
    'portrait': dict(az=-66, el=6, lens=46, box=(1.16, .50), place=(.5, .69)),
    'close': dict(az=-46, el=12, lens=70, box=(1.45, 1.5), place=(.47, .58)),
    'turn': dict(az=-60, el=8, lens=58, box=(.8, .8), place=(.5, .5)),
}


def air(t, d):
    """Early light behind the ridges, near black above."""
    z = t.math('MAXIMUM', t.split(d, 2), 0.0)
    return t.ramp(z, (0, srgb('#273f40')), (.05, srgb('#1c3235')), (.13, srgb('#132429')), (.28, srgb('#0b131a')),
                  (1, srgb('#080d12')), mode='LINEAR')


def materials():
    return SimpleNamespace(
        shell=paint('shell', srgb('#c9cec9'), .30, coat=.4, grain=0),
        dark=paint('dark', srgb('#1b1f20'), .38, grain=.08),
        carbon=paint('carbon', srgb('#121416'), .28, coat=.5, grain=.25, grain_scale=260),
        accent=paint('accent', srgb('#2aa858'), .32, coat=.3, grain=0),
        metal=metal('aluminium', (.55, .57, .58), .28),
        bolt=metal('bolt', (.62, .62, .63), .24),
        gun=metal('gunmetal', (.16, .17, .185), .34),
        lens=gloss('lens', (.01, .01, .02), .03),
        strap=rubber('strap', (.02, .022, .02)),
        crate=paint('crate', srgb('#7d6a4d'), .65, grain=.5, grain_scale=120),
        soil=rubber('soil', (.028, .019, .012), .9),
        bark=paint('bark', srgb('#5a4630'), .8, grain=.8, grain_scale=200),
        leaf=paint('leaf', srgb('#4fae45'), .5, grain=0, vary=.08),
        line=glow('line', ACCENT, 2.4),
        white=glow('white lamp', (.9, .97, 1), 12),
        red=glow('red lamp', (1, .06, .03), 5))


def rotor(parent, z, turn, m, up=True):
    """A motor with its two-bladed propeller, above or below the arm's end."""
    s = 1 if up else -1
    n = node('rotor', (ARM, 0, z), parent=parent)
    cyl(.095, .10, loc=(0, 0, s * .03), mat=m.gun, parent=n, bevel=.012)
    for i in range(18):
        a = 2 * pi * i / 18
        box((.006, .012, .05), (.095 * cos(a), .095 * sin(a), s * .03), (0, 0, degrees(a)),
            mat=m.metal, parent=n, bevel=.001)
    tube(.098, .080, .010, loc=(0, 0, s * .078), mat=m.accent, parent=n)
    lathe([(0, 0), (.045, 0), (.040, .03), (0, .05)], loc=(0, 0, .085 if up else -.135), mat=m.dark, parent=n)
    hub = node('propeller', (0, 0, s * .105), (0, 0, turn), n)
    stations = [(.05, .040, 26), (.12, .085, 24), (.24, .105, 19), (.45, .090, 13), (.68, .070, 9), (.84, .050, 7),
                (.905, .022, 6)]
    for k in (0, 180):
        rings = []
        for r, chord, pitch in stations:
            ring = superellipse(chord, chord * .13, 2.2, 20)
            c, q = cos(radians(pitch * s)), sin(radians(pitch * s))
            rings.append([(r, y * c - z_ * q, y * q + z_ * c) for y, z_ in ring])
        blade = loft(rings, m.carbon, hub, (0, 0, 0), (0, 0, k), angle=60)
        loft([[(x if i else .78, y * 1.03, z_ * 1.1) for x, y, z_ in rings[4 if i == 0 else 5]] for i in range(2)], m.accent,
             hub, (0, 0, 0), (0, 0, k), cap=False)
    return blade


def arm(body, az, m, turns):
    """A folding carbon arm with a coaxial pair of rotors."""
    n = node('arm', (0, 0, 0), (0, 0, az), body)
    cyl(.046, ARM - .30, 'x', (.30 + (ARM - .30) / 2, 0, 0), mat=m.carbon, parent=n, bevel=.004)
    box((.20, .13, .12), (.40, 0, 0), mat=m.metal, parent=n, bevel=.015)
    bolts([(.40 + x, -.066, z) for x in (-.06, .06) for z in (-.035, .035)], .009, '-y', m.bolt, n)
    tube(.053, .044, .05, 'x', (.62, 0, 0), mat=m.accent, parent=n)
    box((.26, .12, .12), (ARM, 0, 0), mat=m.dark, parent=n, bevel=.02)
    cyl(.035, .02, 'x', (ARM + .135, 0, 0), mat=m.line, parent=n)
    for i in range(6):
        box((.010, .126, .07), (ARM - .07 + i * .028, 0, 0), mat=m.gun, parent=n, bevel=.002)
    rotor(n, .06, turns[0], m)
    rotor(n, -.06, turns[1], m, up=False)
    pipe([(.30, .03, .06), (.5, .05, .055), (.9, .045, .048), (1.4, .03, .05)], .009, m.strap, n)


def fuselage(b, m):
    """Body, battery packs, antennas and the camera under the nose."""
    shape = [(-.62, .20, .10, .02, 3), (-.56, .34, .18, .03, 3.5), (-.30, .46, .26, .04, 4), (.20, .46, .27, .04, 4),
             (.46, .40, .22, .02, 3.5), (.60, .28, .14, -.01, 3), (.66, .14, .06, -.02, 2.6)]
    loft([[(x, y, z + o) for y, z in superellipse(w, h, p, 64)] for x, w, h, o, p in shape], m.shell, b, angle=40)
    prism(rect(.94, .44, .10), .05, 'z', (-.04, 0, -.075), mat=m.dark, parent=b, bevel=.01)
    for s in (-1, 1):
        prism(rect(.50, .12, .03, 1, True), .014, 'y', (-.06, s * .229, .045), mat=m.dark, parent=b)
        prism(rect(.42, .020, .006), .010, 'y', (-.06, s * .236, .045), mat=m.accent, parent=b, bevel=.002)
        box((.34, .15, .12), (-.08, s * .115, .215), mat=m.dark, parent=b, bevel=.02)
        box((.30, .012, .014), (-.08, s * .192, .225), mat=m.line, parent=b, bevel=.002)
        for x in (-.18, .02):
            box((.030, .16, .128), (x, s * .115, .216), mat=m.strap, parent=b, bevel=.004)
        cyl(.008, .34, loc=(-.46, s * .13, .28), mat=m.dark, parent=b)
        ball(.022, (.60, s * .10, -.01), mat=m.white, parent=b)
    cyl(.055, .03, loc=(.26, 0, .195), mat=m.shell, parent=b, bevel=.01)
    cyl(.035, .05, loc=(-.40, 0, .20), mat=m.gun, parent=b)
    ball(.030, (-.40, 0, .225), mat=m.red, parent=b, cut=0)
    ball(.085, (.50, 0, -.165), mat=m.dark, parent=b)
    cyl(.05, .05, 'x', (.565, 0, -.175), mat=m.gun, parent=b)
    ball(.038, (.585, 0, -.175), mat=m.lens, parent=b, axis='x', cut=0, squash=.5)


def landing_gear(b, m):
    for s in (-1, 1):
        for x in (-.36, .36):
            pipe([(x, s * .20, -.08), (x * 1.05, s * .42, -.40), (x * 1.08, s * .56, -.74)], .024, m.carbon, b)
        pipe([(-.66, s * .56, -.72), (-.55, s * .56, -.755), (0, s * .56, -.76), (.55, s * .56, -.755),
              (.66, s * .56, -.72)], .026, m.carbon, b)
        for x in (-.5, .5):
            tube(.031, .025, .12, 'x', (x, s * .56, -.756), mat=m.accent, parent=b)
    for x in (-.36, .36):
        cyl(.017, .78, 'y', (x * 1.04, 0, -.36), mat=m.carbon, parent=b)


def cargo(b, m):
    """A crate of saplings hanging on four straps."""
    n = node('cargo', (0, 0, -1.62), (0, 0, 6), b)
    for s in (-1, 1):
        for k in range(3):
            box((1.10, .020, .085), (0, s * .37, .05 + k * .105), mat=m.crate, parent=n, bevel=.005)
            box((.020, .74, .085), (s * .55, 0, .05 + k * .105), mat=m.crate, parent=n, bevel=.005)
        for x in (-.5, 0, .5):
            box((.05, .03, .34), (x, s * .385, .155), mat=m.gun, parent=n, bevel=.005)
        for x in (-.5, .5):
            sweep([(x, s * .38, .30), (x * .36, s * .16, 1.50)], .010, m.strap, n, seg=10)
            tube(.028, .014, .02, 'y', (x, s * .39, .315), mat=m.metal, parent=n)
    box((1.10, .74, .03), (0, 0, .0), mat=m.crate, parent=n, bevel=.005)
    box((1.06, .70, .16), (0, 0, .12), mat=m.soil, parent=n, bevel=.03)
    chance = random.Random(11)
    for i in range(7):
        for j in range(4):
            where = (-.45 + i * .15 + chance.uniform(-.03, .03), -.27 + j * .18 + chance.uniform(-.03, .03), .20)
            sapling(n, where, .42 + chance.uniform(-.08, .14), chance, m)


def build(m):
    root = node('drone')
    b = node('body', (0, 0, 0), (4, 5, 0), root)
    fuselage(b, m)
    for i, az in enumerate((38, 142, 218, 322)):
        arm(b, az, m, (20 + 67 * i, 75 + 51 * i))
    landing_gear(b, m)
    cargo(b, m)
    return root


def lights():
    softbox((-4, -9, 5), (0, 0, -.3), (5, 4), 700, (.92, .97, 1.0), name='key')
    softbox((-7, 5, 3), (0, 0, -.3), (2, 6), 1500, (.80, 1.0, .92), name='rim left')
    softbox((6, 7, 3), (0, 0, -.3), (2, 6), 1700, (.80, .96, 1.0), name='rim right')
    softbox((0, 0, 8), (0, 0, 0), (6, 5), 500, (1, .96, .90), name='overhead')
    softbox((2, -4, -6), (0, 0, -.4), (4, 4), 130, ACCENT, name='bounce')
    sun((-.85, -.22, .34), 3.6, (.90, 1.0, .92), 3)


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = Shot(**VIEWS[view])
    root.rotation_euler.z = radians(-90 - shot.az)              # the drone turns, the camera always looks along +y
    shot.az = -90
    frame(root, shot, aspect)
    if view == 'turn':                                          # a landscape that stands still behind a turn looks false
        backdrop(shot.az, shot.el, ACCENT, .8, 4)
    else:
        terrain.build(lambda mat, reach: hazed(mat, air, reach * .36, (-210, -70)), RIDGES, -500, near=False, forest=True)
        sky_world(air)
    lights()
    fade = {'hero': (.60, .20, .26, .26), 'portrait': (.06, .06, .16, .64), 'close': (.14, .14, .14, .16)}.get(view)
    return root, Finish(exposure=.25, fade=fade)
