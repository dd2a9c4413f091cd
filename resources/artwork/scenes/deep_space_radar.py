# SPDX-License-Identifier: GPL-3.0-or-later
"""The distributed-aperture radar: a field of dishes on a mountain top, all looking the same way, and the Moon."""
import random
from types import SimpleNamespace

from studio import *

from .parts import terrain
from .parts.dish import dish, panel_material
from .parts.moon import moon

ACCENT = srgb('#9cc4ff')
LOOK = {'az': -24, 'el': 40}                                    # where all dishes look
MOONLIGHT = Vector((.80, .30, .62)).normalized()
# eye, lens, shift, Moon (u, v, radius as a part of the frame's width)
VIEWS = {
    'hero': dict(eye=(0, -94, 4.2), lens=50, shift=(-.125, .165), moon=(.852, .74, .080)),
    'portrait': dict(eye=(4, -84, 4.2), lens=74, shift=(0, .055), moon=(.70, .845, .165)),
    'close': dict(eye=(13, -27, 5.0), lens=40, shift=(.02, .18), moon=(.83, .70, .10)),
}
FIELD = [(26, 34), (-15, 58), (4, 62), (50, 60), (28, 92), (78, 84), (-9, 112), (58, 122), (104, 110), (12, 140), (90, 150),
         (38, 170), (134, 142), (70, 200), (118, 196), (10, 215), (160, 190), (100, 250), (44, 260), (150, 262)]
HERO = (0, 0)


def night(t, d):
    """Night air: a pale band over the ridges, near black above."""
    z = t.math('MAXIMUM', t.split(d, 2), 0.0)
    return t.ramp(z, (0, srgb('#2a3d55')), (.05, srgb('#1d2c41')), (.16, srgb('#111b2b')), (.42, srgb('#0a101a')),
                  (1, srgb('#070b12')), mode='LINEAR')


def sky(t, d):
    """The night with a few stars."""
    star = t.n('TexVoronoi', d, Scale=95.0, Randomness=1.0).node
    size = t.remap(t.split(star.outputs['Color'], 0), .86, 1.0, 0, 1)
    point = t.remap(star.outputs['Distance'], .02, .085, 1, 0)
    shine = t.math('MULTIPLY', t.math('MULTIPLY', point, size), t.remap(t.split(d, 2), .05, .30, 0, .55))
    return t.mix(1.0, night(t, d), t.mix(shine, (0, 0, 0), (.75, .86, 1.0)), 'ADD')


def materials():
    m = SimpleNamespace(
        panel=panel_material(srgb('#e9e6df'), srgb('#4b5058')),
        white=paint('ivory', srgb('#dedbd3'), .40, grain=0),
        grey=paint('grey', srgb('#6d747d'), .45, grain=0),
        dark=paint('dark', srgb('#22272e'), .5, grain=0),
        concrete=paint('concrete', srgb('#7d7f80'), .8, grain=.6, grain_scale=6),
        accent=glow('accent', ACCENT, 2.4),
        lamp=glow('lamp', (1, .80, .52), 14),
        line=glow('line', ACCENT, 1.5))
    for mat in (m.panel, m.white, m.grey, m.dark, m.concrete):
        hazed(mat, night, 900)
    return m


def network(m, spots):
    """Light lines in the ground that join the dishes: many stations, one instrument."""
    height = terrain.plateau
    for x, y in spots:
        r = 6.2
        tube(r, r - .07, .05, loc=(x, y, height(x, y) + .06), mat=m.line, bevel=.01, seg=128)
    for i, (x, y) in enumerate(spots[1:], 1):
        px, py = min(spots[:i], key=lambda p: hypot(p[0] - x, p[1] - y))
        a = atan2(py - y, px - x)
        start, end = Vector((x + 6.2 * cos(a), y + 6.2 * sin(a))), Vector((px - 6.2 * cos(a), py - 6.2 * sin(a)))
        path = [start.lerp(end, k / 12) for k in range(13)]
        sweep([(p.x, p.y, height(p.x, p.y) + .07) for p in path], .045, m.line, seg=6)


def dishes(m):
    """The hero dish, and copies of it over the plateau."""
    hero = dish(m, (*HERO, terrain.plateau(*HERO)), **LOOK)
    chance = random.Random(5)
    for x, y in FIELD:
        copy(hero, (x, y, terrain.plateau(x, y)), (0, 0, chance.uniform(-1.5, 1.5)))
    network(m, [HERO] + FIELD)
    return hero


def lights():
    sun(MOONLIGHT, 2.3, (.80, .89, 1.0), 1.0)
    softbox((-46, -60, 34), (0, 0, 8), (40, 30), 22000, (.62, .78, 1.0))
    softbox((30, 40, 50), (10, 20, 8), (60, 30), 30000, (.70, .84, 1.0), name='rim')


def scene(view, aspect):
    reset()
    m = materials()
    hero = dishes(m)
    terrain.build(lambda mat, reach: hazed(mat, night, reach))
    how = VIEWS[view]
    eye = Vector(how['eye'])
    cam = look_from(eye, eye + Vector((0, 1, 0)), how['lens'], how['shift'])
    u, v, r = how['moon']
    centre = spot(cam, u, v, 9000, aspect)
    moon(centre, r * 9000 * 36 / how['lens'], (-.80, -.50, .36), 5.0)
    sky_world(sky)
    lights()
    fade = {'hero': (.46, .14, .10, .20), 'portrait': (.06, .06, .08, .54), 'close': (.12, .12, .10, .16)}[view]
    return hero, Finish(exposure=.3, bloom=.12, fade=fade)
