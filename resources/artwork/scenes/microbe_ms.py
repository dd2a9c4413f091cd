# SPDX-License-Identifier: GPL-3.0-or-later
"""A bench mass spectrometer for microbes: its loading tray with a target plate, a spectrum on the screen, culture dishes."""
import random
from types import SimpleNamespace

from studio import *

ACCENT = srgb('#b18cff')
SHOTS = {
    'hero': Shot.landscape(az=-34, el=14, lens=80, box=(.52, .80), place=(.70, .50)),
    'portrait': Shot.portrait(az=-34, el=16, lens=60, box=(.84, .50), place=(.5, .695)),
    'close': Shot.close(az=-34, el=14),
}
WIDE, DEEP, TALL = .66, .62, .58                      # the base cabinet; the flight tube's tower stands on it
PEAKS = [(.05, .10), (.09, .22), (.13, .13), (.18, .52), (.205, .20), (.26, .33), (.30, .95), (.325, .38),
         (.37, .16), (.42, .62),
         (.445, .24), (.50, .42), (.55, .14), (.60, .74), (.625, .28), (.68, .19), (.73, .36), (.79, .12),
             (.84, .23), (.90, .09), (.95, .13)]


def materials():
    return SimpleNamespace(
        shell=paint('shell', srgb('#a9adb6'), .32, coat=.3, grain=.05),
        grey=paint('grey', srgb('#5b606a'), .40, grain=.08),
        dark=paint('dark', srgb('#1a1b21'), .38, grain=.08),
        window=gloss('window', (.004, .004, .006), .05),
        steel=brushed('target plate', (.62, .63, .65), .26, 'y', grain=.2),
        alu=metal('aluminium', (.58, .59, .62), .26),
        gold=metal('spot', (.78, .66, .48), .30),
        bolt=metal('bolt', (.62, .62, .63), .24),
        rubber=rubber('rubber'),
        sample=glow('sample', ACCENT, 1.2),
        line=glow('line', ACCENT, 2.4),
        peak=glow('peak', srgb('#c4a6ff'), 3.0),
        faint=glow('grid', ACCENT, .16),
        inside=glow('chamber light', srgb('#9a7bff'), 1.6),
        agar=surface_of_agar(),
        colony=paint('colony', srgb('#e9d9ff'), .3, coat=.6, grain=0),
        dish=thin_glass('dish', (.97, .97, 1.0), rough=.02))


def surface_of_agar():
    """Moist violet jelly that lets a little light through."""
    mat = bpy.data.materials.new('agar')
    t = Tree(mat)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{
        'Base Color': srgb('#6a45b8'), 'Roughness': .14, 'Coat Weight': .6, 'Emission Color': srgb('#6b3fd0'),
            'Emission Strength': .22}))
    return mat


def cabinet(root, m):
    """Base cabinet: side shells, dark front, vents, feet."""
    prism(rect(DEEP, WIDE, .05, 8), TALL, 'z', (0, 0, .035 + TALL / 2), mat=m.shell, parent=root, bevel=.016, seg=4)
    prism(rect(DEEP - .06, WIDE - .06, .05), .035, 'z', (0, 0, .018), mat=m.dark, parent=root, bevel=.005)
    for s in (-1, 1):
        for x in (-.20, .20):
            cyl(.028, .012, loc=(x, s * .24, .004), mat=m.rubber, parent=root)
        for i in range(9):
            box((.20, .006, .008), (-.12, s * (WIDE / 2 + .001), .14 + i * .020), mat=m.dark, parent=root, bevel=.002)
        box((DEEP - .10, .004, .003), (0, s * (WIDE / 2 + .0005), .40), mat=m.dark, parent=root, bevel=0)
        box((.003, .004, TALL - .10), (.17, s * (WIDE / 2 + .0005), .33), mat=m.dark, parent=root, bevel=0)
    front = DEEP / 2
    prism(rect(WIDE - .10, TALL - .10, .035, 8), .012, 'x', (front + .001, 0, .035 + TALL / 2),
          mat=m.dark, parent=root, bevel=.004)
    box((.010, WIDE - .13, .005), (front + .006, 0, .292), mat=m.line, parent=root, bevel=.001)


def spectrum(root, m):
    """The display: black glass, a faint grid, and the peaks of one spectrum."""
    x, w, h = DEEP / 2 + .009, .50, .205
    n = node('display', (x, 0, .44), parent=root)
    prism(rect(w + .03, h + .035, .018, 8), .008, 'x', mat=m.window, parent=n, bevel=.002)
    for k in range(5):
        box((.001, w - .03, .0008), (.0048, 0, -h / 2 + .018 + k * .042), mat=m.faint, parent=n, bevel=0)
    low = -h / 2 + .018
    outline = []
    for u, tall in PEAKS:
        y, top = -w / 2 + .02 + u * (w - .04), tall * (h - .045)
        outline += [(y - .0052, low + .002), (y - .0012, low + .3 * top), (y, low + top),
                    (y + .0012, low + .3 * top), (y + .0052, low + .002)]
    points = [(.0052, -w / 2 + .015, low + .002)] + [(.0052, y, z) for y, z in outline] + [(.0052, w / 2 - .015, low + .002)]
    for a, b in zip(points, points[1:]):
        sweep([a, b], .0011, m.peak, n, seg=6)


def tower(root, m):
    """The flight tube under its cover, with a window that shows the tube."""
    z = .035 + TALL
    n = node('tower', (-.05, .06, z), parent=root)
    prism(rect(.42, .42, .06, 8), .48, 'z', (0, 0, .24), mat=m.shell, parent=n, bevel=.016, seg=4, taper=.97)
    prism(rect(.43, .43, .06, 8), .014, 'z', (0, 0, .007), mat=m.dark, parent=n, bevel=.003)
    prism(rect(.33, .33, .05, 8), .012, 'z', (0, 0, .486), mat=m.grey, parent=n, bevel=.004)
    prism(rect(.16, .34, .030, 8), .010, 'x', (.2055, 0, .245), (0, -.9, 0), mat=m.window, parent=n, bevel=.003)
    cyl(.040, .30, loc=(.200, 0, .245), mat=m.alu, parent=n, seg=48)
    for k in range(9):
        tube(.046, .038, .007, loc=(.200, 0, .125 + k * .030), mat=m.line if k % 4 == 0 else m.alu, parent=n, bevel=.001)
    for y in (-.13, .13):
        box((.006, .006, .36), (.208, y, .245), (0, -.9, 0), mat=m.line, parent=n, bevel=.001)
    side = node('pump', (-.05, -.23, z), parent=root)
    prism(rect(.40, .12, .03, 8), .13, 'z', (0, 0, .065), mat=m.grey, parent=side, bevel=.010)
    for i in range(10):
        box((.008, .10, .012), (-.16 + i * .035, 0, .133), mat=m.dark, parent=side, bevel=.002)
    conduit([(-.12, .0, .13), (-.12, .0, .20), (-.12, .05, .25), (-.12, .12, .26)], .022, m.rubber, side)


def target_plate(parent, loc, rot, scale, m):
    """A steel plate with eight rows of twelve spots; some carry a sample."""
    n = node('target', loc, rot, parent, scale=scale)
    prism(rect(.080, .118, .006, 6), .005, 'z', mat=m.steel, parent=n, bevel=.0008)
    ring = tube(.0033, .0026, .0006, loc=(0, 0, -9), mat=m.gold, bevel=.0001, seg=28)
    drop = cyl(.0024, .0008, loc=(0, 0, -9), mat=m.sample, bevel=.0003, seg=20)
    chance = random.Random(4)
    for i in range(8):
        for j in range(12):
            p = (-.0315 + i * .009, -.0495 + j * .009, .0027)
            copy(ring, p, parent=n)
            if chance.random() < .55:
                copy(drop, p, parent=n)
    for obj in (ring, drop):
        obj.hide_render = True
    return n


def tray(root, m):
    """The loading slot, lit from within, and the carriage that brings the plate out."""
    x, z = DEEP / 2, .165
    prism(rect(.36, .115, .02, 8), .010, 'x', (x + .006, 0, z + .012),
          mat=m.grey, parent=root, bevel=.003, hole=rect(.33, .085, .014, 8))
    prism(rect(.33, .085, .014, 8), .004, 'x', (x + .005, 0, z + .012), mat=m.inside, parent=root, bevel=0)
    prism(rect(.32, .30, .02), .014, 'z', (x + .14, 0, z - .018), mat=m.alu, parent=root, bevel=.003)
    prism(rect(.27, .26, .016), .006, 'z', (x + .15, 0, z - .009), mat=m.dark, parent=root, bevel=.002)
    for s in (-1, 1):
        box((.34, .010, .012), (x + .13, s * .158, z - .020), mat=m.alu, parent=root, bevel=.002)
    box((.010, .26, .010), (x + .298, 0, z - .012), mat=m.line, parent=root, bevel=.002)
    target_plate(root, (x + .155, 0, z + .004), (0, 0, 0), 2.0, m)


def culture_dish(root, loc, tilt, r, seed, m):
    """A culture dish: agar, colonies, and the clear rim round them."""
    n = node('dish', loc, tilt, root)
    cyl(r - .003, .010, loc=(0, 0, .007), mat=m.agar, parent=n, bevel=.002)
    tube(r, r - .0016, .017, loc=(0, 0, .0085), mat=m.dish, parent=n, bevel=.0003)
    cyl(r, .002, loc=(0, 0, .001), mat=m.dish, parent=n, bevel=.0003)
    chance = random.Random(seed)
    for _ in range(60):
        a, d = chance.uniform(0, 2 * pi), r * .86 * chance.random() ** .5
        ball(chance.uniform(.002, .006), (d * cos(a), d * sin(a), .012), mat=m.colony, parent=n, cut=0, squash=.5, seg=20)


def build(m):
    root = node('instrument')
    cabinet(root, m)
    spectrum(root, m)
    tower(root, m)
    tray(root, m)
    culture_dish(root, (.60, -.40, 0), (0, 0, 0), .115, 1, m)
    culture_dish(root, (.38, -.52, 0), (0, 0, 0), .115, 2, m)
    culture_dish(root, (.455, -.435, .019), (0, 0, 0), .115, 3, m)
    return root


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = SHOTS[view]
    dark_studio(.78, ACCENT, (.08, -.03, .5), shot.az, shot.el, ring=1.0, power={'key': 1.1, 'kicker': .8, 'overhead': .8})
    if view == 'close':
        look_from((1.40, -.66, .66), (.36, -.05, .295), 54, fstop=3.2, focus=(.46, -.02, .17))
    else:
        frame(root, shot, aspect)
    return root, Finish(exposure=.15)
