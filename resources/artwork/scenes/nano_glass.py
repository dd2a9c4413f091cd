# SPDX-License-Identifier: GPL-3.0-or-later
"""A phone with its cover glass lifted off as a clear sheet; nano-crystals are hinted inside the sheet."""
import random
from types import SimpleNamespace

import bpy

from studio import *

ACCENT = srgb('#bfe6ff')
PRISM = ('#5fd0ff', '#8fa8ff', '#c79bff', '#ffd0a0', '#8fffd8')
SHOTS = {
    'hero': Shot.landscape(az=-126, el=7, lens=80, box=(.50, .75), place=(.695, .545)),
    'portrait': Shot.portrait(az=-128, el=6, lens=64, box=(.80, .48), place=(.5, .71)),
    'close': Shot.close(az=-126, el=8),
}
W, H, T = .0745, .160, .0078                  # a phone, in metres
UNIT = 10                                     # built ten times life size, so that lights and bevels behave


def crystal_glass(m_tint):
    """Clear glass with a faint tint at its edge."""
    return glass('cover glass', m_tint, 0.0, 1.50)


def materials():
    return SimpleNamespace(
        frame=metal('frame', (.50, .53, .57), .20),
        back=gloss('back', (.010, .013, .018), .12),
        screen=screen(),
        black=gloss('bezel', (.003, .003, .004), .06),
        glass=crystal_glass((.965, .985, 1.0)),
        rim=glow('rim', ACCENT, 1.6),
        lens=gloss('lens', (.01, .012, .03), .02),
        gun=metal('gunmetal', (.12, .125, .14), .30),
        crystals=[crystal(c) for c in PRISM])


def crystal(color):
    """A grain that glints: part mirror, part light of its own."""
    mat = bpy.data.materials.new('crystal')
    t = Tree(mat)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{
        'Base Color': srgb(color), 'Metallic': .6, 'Roughness': .12, 'Emission Color': srgb(color),
            'Emission Strength': .9}))
    return mat


def screen():
    """The display: a quiet gradient like light through a prism, no interface."""
    def paint_it(t):
        pos = t.n('TexCoord', out=3)
        drift = t.math('MULTIPLY', t.math('SUBTRACT', t.noise(1.6, 3, .5, pos, .6), .5), .9)
        along = t.math('ADD', t.math('ADD', t.math('MULTIPLY', t.split(pos, 1), .62),
                                     t.math('MULTIPLY', t.split(pos, 0), .5)), drift)
        band = t.ramp(t.remap(along, -.75, .75, 0, 1), (0, srgb('#050a14')), (.30, srgb('#0b2a4a')), (.46, srgb('#2b6f9e')),
                      (.56, srgb('#7a6bc0')), (.68, srgb('#24305f')), (1, srgb('#04060c')))
        return t.mix(1.0, band, (.75, .75, .75), 'MULTIPLY')
    return emission('screen', paint_it)


def slab(w, h, t, r, z, mat, parent, bevel, name='slab'):
    return prism(rect(w, h, r, 14), t, 'z', (0, 0, z), mat=mat, parent=parent, bevel=bevel, seg=4, name=name)


def phone(root, m):
    """Frame, display, camera and buttons; the screen looks up (+z)."""
    w, h, t = W * UNIT, H * UNIT, T * UNIT
    prism(rect(w, h, .105, 14), t, 'z', mat=m.frame, parent=root, bevel=.022, seg=5)
    slab(w - .030, h - .030, .004, .092, t / 2 + .001, m.black, root, .001)
    slab(w - .052, h - .052, .003, .082, t / 2 + .0035, m.screen, root, .0006)
    cyl(.014, .006, loc=(0, h / 2 - .065, t / 2 + .004), mat=m.lens, parent=root, bevel=.001)
    for y, size in ((.34, .15), (.12, .15)):
        prism(rect(size, .024, .010), .014, 'x', (-w / 2 - .002, y, 0), mat=m.frame, parent=root, bevel=.003)
    prism(rect(.22, .024, .010), .014, 'x', (w / 2 + .002, .22, 0), mat=m.frame, parent=root, bevel=.003)
    for y in (-.62, .62):
        for s in (-1, 1):
            box((.004, .010, t * .98), (s * (w / 2 - .0005), y, 0), mat=m.gun, parent=root, bevel=0)
    for i in range(6):
        cyl(.007, .006, 'y', (.13 + i * .026, -h / 2, 0), mat=m.gun, parent=root, bevel=.001, seg=20)
    prism(rect(.095, .028, .013), .006, 'y', (0, -h / 2, 0), mat=m.gun, parent=root, bevel=.001)


def octahedron(r, mat):
    verts = [(r, 0, 0), (-r, 0, 0), (0, r, 0), (0, -r, 0), (0, 0, 1.3 * r), (0, 0, -1.3 * r)]
    faces = [(0, 2, 4), (2, 1, 4), (1, 3, 4), (3, 0, 4), (2, 0, 5), (1, 2, 5), (3, 1, 5), (0, 3, 5)]
    obj = finish_mesh('crystal', make_mesh('crystal', verts, faces), mat, angle=1)
    return obj


def crystals(sheet, m, count=1500, spread=1.0):
    """Grains inside the sheet, dense in one drifting band and sparse elsewhere, as if a lens had found them."""
    chance = random.Random(8)
    w, h = W * UNIT - .06, H * UNIT - .06
    seeds = [octahedron(.0055, mat) for mat in m.crystals]
    for seed in seeds:
        seed.parent = sheet
        seed.location = (0, 0, 0)
    made = 0
    while made < count:
        x, y = chance.uniform(-w / 2, w / 2), chance.uniform(-h / 2, h / 2)
        off = (x * .9 + y * .55 - .05) / (.26 * spread)
        if chance.random() > 2.718 ** (-off * off) + .03:
            continue
        grain = copy(chance.choice(seeds), (x, y, chance.uniform(-.008, .008)),
                     parent=sheet, scale=chance.uniform(.35, 1.15))
        grain.rotation_euler = [chance.uniform(0, 6.3) for _ in range(3)]
        made += 1


def cover(root, z, tilt, m):
    """The sheet itself: bevelled edge, a hair of light round it."""
    sheet = node('sheet', (0, 0, z), tilt, root)
    w, h = W * UNIT - .012, H * UNIT - .012
    slab(w, h, .030, .100, 0, m.glass, sheet, .012, 'cover glass')
    sweep([(x, y, .0) for x, y in rect(w + .004, h + .004, .102, 14) + [rect(w + .004, h + .004, .102, 14)[0]]],
          .0022, m.rim, sheet, seg=8)
    return sheet


def build(m):
    root = node('phone')
    body = node('body', (0, 0, .95), (80, 0, 0), root)
    phone(body, m)
    sheet = cover(body, .60, (0, 0, 0), m)
    sheet.location.y = .07
    crystals(sheet, m)
    for x, y in ((-.34, -.76), (.34, -.76), (.34, .76), (-.34, .76)):          # guide lines from the frame to the sheet
        bpy.context.view_layer.update()
        top = body.matrix_world.inverted() @ (sheet.matrix_world @ Vector((x, y, -.02)))
        sweep([(x, y, .05), top], .0012, m.rim, body, seg=6)
    return root


def scene(view, aspect):
    reset()
    m = materials()
    root = build(m)
    shot = SHOTS[view]
    dark_studio(1.05, ACCENT, (0, -.2, .9), shot.az, shot.el, ring=.80 if view == 'hero' else .60,
                power={'kicker': .8, 'overhead': .8, 'key': .8, 'edge fill': .05},
                extra={'card': ((1.5, 2.7, 1.5), 1.0, (1.0, 2.6), 3.2, (.86, .94, 1.0))})
    if view == 'close':
        look_from((-1.15, -1.55, 1.45), (.02, -.46, 1.12), 60, fstop=2.8, focus=(0, -.50, 1.10))
    else:
        frame(root, shot, aspect)
    return root, Finish(bloom=.16)
