# SPDX-License-Identifier: GPL-3.0-or-later
"""The 18 MW offshore turbine at dusk, its wind farm fading into the haze behind it."""
from types import SimpleNamespace

from studio import *

from .parts import sea as water
from .parts.blade import blade

ACCENT = srgb('#17c9e0')
SUN = Vector((.085, 1, .040)).normalized()
HAZE_REACH = 5600.0
HUB = 162.0
FIELD = ((-290, 1000, 70), (400, 1500, 35), (-760, 1700, 100), (60, 2300, 10), (-1250, 2700, 55), (900, 2500, 80),
         (-420, 3300, 25), (1500, 3600, 95))
SHOTS = {
    'hero': Shot.landscape(az=-90, el=1.2, lens=38, box=(.56, .84), place=(.70, .515)),
    'portrait': Shot.portrait(az=-90, el=1.2, lens=32, box=(.88, .52), place=(.5, .685)),
}


def clouds(t, d, color, side):
    """Flat bands of cloud, lit from the sun's side."""
    up = t.math('ADD', t.math('MAXIMUM', t.split(d, 2), 0.0), .055)
    flat = t.n('CombineXYZ', t.math('DIVIDE', t.split(d, 0), up), t.math('DIVIDE', t.split(d, 1), up), 3.7)
    where = t.vector('MULTIPLY', flat, (.26, .55, 1))

    def density(p):
        return t.remap(t.noise(1.15, 9, .56, p, .25), .50, .73, 0, 1)
    here = density(where)
    lit = t.remap(t.math('SUBTRACT', here, density(t.vector('ADD', where, (SUN.x * .25, .22, 0)))), -.30, .35, 0, 1)
    shade = t.mix(side, srgb('#101a2c'), srgb('#1f2a40'))
    bright = t.mix(t.math('POWER', side, 4.0), srgb('#223b48'), srgb('#9a7a68'))
    low, high = t.remap(t.split(d, 2), .012, .07, 0, 1), t.remap(t.split(d, 2), .30, .62, .85, .25)
    return t.mix(t.math('MULTIPLY', here, t.math('MULTIPLY', low, high)), color, t.mix(lit, shade, bright))


def air(t, d):
    """Dusk as a function of direction: used by the world and, at the horizon, by the haze."""
    z = t.math('MAXIMUM', t.split(d, 2), 0.0)
    level = t.vector('NORMALIZE', t.vector('MULTIPLY', d, (1, 1, 0)))
    to_sun = tuple(Vector((SUN.x, SUN.y, 0)).normalized())
    side = t.remap(t.vector('DOT_PRODUCT', level, to_sun, out=1), .45, 1, 0, 1)
    warm = t.ramp(z, (0, srgb('#8a6f60')), (.022, srgb('#6d6661')), (.060, srgb('#3f5762')), (.14, srgb('#1b4254')),
                  (.34, srgb('#0c2739')), (1, srgb('#050e18')), mode='LINEAR')
    cold = t.ramp(z, (0, srgb('#25434f')), (.05, srgb('#1b3a48')), (.15, srgb('#102a3a')), (.34, srgb('#0c1d31')),
                  (1, srgb('#050d18')), mode='LINEAR')
    color = t.mix(t.math('POWER', side, 3.4), cold, warm)
    near = t.math('MAXIMUM', t.vector('DOT_PRODUCT', d, tuple(SUN), out=1), 0.0)
    color = t.mix(t.math('MULTIPLY', t.math('POWER', near, 60), .15), color, (1.0, .50, .22), 'ADD')
    return t.mix(t.math('MULTIPLY', t.math('POWER', near, 700), .60), color, (1.0, .62, .34), 'ADD')


def sky(t, d):
    level = t.vector('NORMALIZE', t.vector('MULTIPLY', d, (1, 1, 0)))
    side = t.remap(t.vector('DOT_PRODUCT', level, (SUN.x, SUN.y, 0), out=1), .45, 1, 0, 1)
    return clouds(t, d, air(t, d), side)


def materials():
    m = SimpleNamespace(
        white=paint('gelcoat', srgb('#dfe3e6'), .32, grain=0, coat=.2, vary=.02),
        grey=paint('grey', srgb('#7c858d'), .45, grain=0),
        dark=paint('dark', srgb('#23282e'), .5, grain=0),
        yellow=paint('transition piece', srgb('#f2b416'), .42, grain=0),
        steel=metal('galvanised', (.55, .57, .6), .42),
        accent=paint('accent', ACCENT, .35, grain=0),
        red=glow('aviation', (1, .05, .02), 5),
        lamp=glow('deck lamp', (1, .83, .55), 18))
    for mat in vars(m).values():
        hazed(mat, air, HAZE_REACH)
    return m


def railing(points, height, m, parent, every=2.5):
    """Two rails and posts round a closed line."""
    loop = [Vector(p) for p in points] + [Vector(points[0])]
    for k in (.5, 1):
        sweep([p + Vector((0, 0, height * k)) for p in loop], .085, m.yellow, parent, seg=6)
    for a, b in zip(loop, loop[1:]):
        count = max(1, int((b - a).length / every))
        for i in range(count):
            q = a.lerp(b, i / count)
            sweep([q, q + Vector((0, 0, height))], .07, m.yellow, parent, seg=6)


def jacket(root, m):
    """Four battered legs with X-braces, and the transition piece with its deck."""
    def foot(z, k):
        w = 9.0 + (20 - z) * .16
        return Vector((w * (1, 1, -1, -1)[k], w * (1, -1, -1, 1)[k], z))
    for k in range(4):
        j = (k + 1) % 4
        sweep([foot(21, k), foot(-25, k)], 1.15, m.yellow, root, seg=24)
        for high, low in ((20, 3.5), (3.5, -18)):
            sweep([foot(high, k), foot(low, j)], .52, m.yellow, root, seg=16)
            sweep([foot(low, k), foot(high, j)], .52, m.yellow, root, seg=16)
        sweep([foot(20, k), foot(20, j)], .62, m.yellow, root, seg=16)
        top = foot(20, k) * .42
        sweep([foot(20.5, k), Vector((top.x, top.y, 27))], 1.05, m.yellow, root, seg=20)
        tube(1.35, 1.0, 1.4, loc=foot(3.5, k), mat=m.yellow, parent=root, bevel=.1)
    lathe([(0, 19), (5.9, 19), (5.9, 29), (5.5, 29), (0, 29)], mat=m.yellow, parent=root)
    prism(rect(24, 24, 4, 1, True), .7, 'z', (0, 0, 26.4), mat=m.grey, parent=root, bevel=.1)


def deck_gear(root, m):
    """Rail, containers, crane, boat landing and lamps of the working deck."""
    railing([(x, y, 26.7) for x, y in rect(23.6, 23.6, 4, 1, True)], 1.7, m, root)
    box((3.2, 2.6, 2.6), (-8, -8, 28), mat=m.white, parent=root, bevel=.15)
    box((2, 4, 2.2), (8, -7, 27.8), mat=m.grey, parent=root, bevel=.15)
    sweep([(9.5, 8, 26.7), (9.5, 8, 32), (9.5, 8, 32.1), (4, 11, 33.5)], .32, m.yellow, root, seg=10)
    for y in (-1.2, 1.2):
        sweep([(-12.6, y, 20), (-14.0, y, -6)], .34, m.yellow, root, seg=10)
    for z in range(-2, 20):
        x = -12.55 - (20 - z) * .054
        sweep([(x, -1.2, z), (x, 1.2, z)], .09, m.yellow, root, seg=6)
    for p in on_ring(4, 11.3, 'z', (0, 0, 27.4), radians(45)):
        cyl(.28, .5, loc=p, mat=m.lamp, parent=root, bevel=.05)


def tower(root, m, detail):
    r0, r1, z0, z1 = 5.8, 4.2, 27.0, HUB - 5.6
    lathe([(0, z0), (r0 + .25, z0), (r0 + .25, z0 + .5), (r0, z0 + .6), (r1, z1), (0, z1)], mat=m.white, parent=root, seg=96)
    if not detail:
        return
    for u in (.27, .53, .78):                                               # flange seams
        r = r0 + (r1 - r0) * u
        tube(r + .07, r - .3, .32, loc=(0, 0, z0 + (z1 - z0) * u), mat=m.grey, parent=root, bevel=.05)
    tube(r0 + .02, r0 - .4, 1.6, loc=(0, 0, z0 + 8.5), mat=m.accent, parent=root, bevel=.02)


def nacelle(tilt, m, detail):
    sections = [(-19.0, 5.5, 5.0, .9, 4), (-18.4, 7.4, 6.8, .7, 4.5), (-16.5, 8.8, 8.6, .35, 5), (-10, 9.8, 9.6, .1, 5.5),
                (2, 10.0, 9.8, 0, 5.5), (5.2, 9.4, 9.3, 0, 4), (6.6, 8.4, 8.4, 0, 2.6), (7.0, 7.8, 7.8, 0, 2.2)]
    loft([[(x, y, z + o) for y, z in superellipse(w, h, p, 72)] for x, w, h, o, p in sections], m.white, tilt, angle=25)
    if not detail:
        return
    for s in (-1, 1):
        box((11.5, .12, .75), (-5.0, s * 4.93, -1.5), mat=m.accent, parent=tilt, bevel=.02)
        for i in range(7):
            box((.18, .1, 1.8), (-16.6 + i * .42, s * 4.62, .8), mat=m.dark, parent=tilt, bevel=.02)
        sweep([(-4.5, s * 3.5, 4.6), (-4.5, s * 3.5, 8.4)], .10, m.steel, tilt, seg=8)
        ball(.34, (-4.5, s * 3.5, 8.6), mat=m.red, parent=tilt)
    box((11, 9.2, .35), (-11.5, 0, 5.3), mat=m.grey, parent=tilt, bevel=.05)
    railing([(-17, -4.6, 5.6), (-6, -4.6, 5.6), (-6, 4.6, 5.6), (-17, 4.6, 5.6)], 1.6, m, tilt, 1.6)
    for y in (-3, 0, 3):
        box((1.0, 2.6, 3.6), (-18.2, y, 6.1), mat=m.dark, parent=tilt, bevel=.1)
        box((1.2, 2.9, .3), (-18.2, y, 8.0), mat=m.white, parent=tilt, bevel=.05)


def rotor(tilt, m, spin):
    hub = node('hub', (11.2, 0, 0), (spin, 0, 0), tilt)
    cyl(3.6, 3.0, 'x', (-3.2, 0, 0), mat=m.grey, parent=hub, bevel=.1)
    spinner = [(0, -2.4), (4.2, -2.4), (4.75, -1.8), (4.95, 0), (4.8, 1.8), (4.2, 3.6), (3.2, 5.2), (1.9, 6.4),
               (.8, 7.0), (0, 7.1)]
    lathe(spinner, 'x', mat=m.white, parent=hub, seg=96, angle=50)
    tube(4.96, 4.6, .35, 'x', (-1.6, 0, 0), mat=m.accent, parent=hub, bevel=.05)
    for k in range(3):
        blade(m, node('blade', (0, 0, 0), (120 * k, 0, 0), hub))


def turbine(m, loc=(0, 0, 0), yaw=-122, spin=20, detail=True):
    root = node('turbine', loc)
    jacket(root, m)
    if detail:
        deck_gear(root, m)
    tower(root, m, detail)
    head = node('nacelle', (0, 0, HUB), (0, 0, yaw), root)
    cyl(5.0, 2.6, loc=(0, 0, -5.2), mat=m.grey, parent=head, bevel=.2)
    tilt = node('tilt', (0, 0, .8), (0, -5, 0), head, scale=1.18)           # a touch larger than life, so it reads
    nacelle(tilt, m, detail)
    rotor(tilt, m, spin)
    return root


def stand(view, hero, aspect):
    """The camera: level, with lens shift, so that the tower stays upright; the close view is a drone's eye."""
    if view == 'close':
        return look_from((-22, -88, 177), (2, 4, 165), 36, (-.10, .02))
    shot = SHOTS[view]
    cam = frame(hero, shot, aspect)
    cam.location.z = 20
    cam.rotation_euler.x = radians(90)
    from studio.camera import corners, slide
    slide(cam, corners(hero), shot.place, aspect)
    return cam


def scene(view, aspect):
    reset()
    m = materials()
    close = view == 'close'
    hero = turbine(m, yaw=-158 if close else -122, spin=-4 if close else 14)
    cam = stand(view, hero, aspect)
    for x, y, spin in FIELD:
        turbine(m, (x, y, 0), spin=spin, detail=False)
    water.build(cam.location, lambda mat: hazed(mat, air, HAZE_REACH))
    sky_world(sky)
    sun(SUN, .18, (1, .58, .30), 2.0)                     # the low sun behind
    sun((1.0, .10, .16), 3.0, (1, .76, .58), 4)           # a grazing warm edge from the right
    sun((-.8, -.9, .45), 1.0, (.52, .80, 1), 25)          # cool sky on the near side
    fade = {'hero': (.54, .22, .14, .20), 'portrait': (.06, .06, .12, .46), 'close': (.12, .12, .12, .14)}[view]
    return hero, Finish(exposure=.05, bloom=.12, fade=fade)
