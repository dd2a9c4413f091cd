# SPDX-License-Identifier: GPL-3.0-or-later
"""The explosion-proof quadruped: flameproof joint drives, bolted flanges, sensor head on a mast."""
from types import SimpleNamespace

from studio import *

ACCENT = srgb('#ff7a14')
SHOTS = {
    'hero': Shot.landscape(az=-42, el=11, lens=75),
    'portrait': Shot.portrait(az=-40, el=10),
    'close': Shot.close(az=-36, el=9),
}
BODY_Z, FOOT_Z = .505, .034
THIGH, SHANK = .29, .30
OPPOSITE = {'x': '-x', '-x': 'x', 'y': '-y', '-y': 'y'}


def materials():
    return SimpleNamespace(
        shell=paint('armour', srgb('#8f969e'), .34, coat=.15, grain=.10, wear=.15),
        dark=paint('chassis', srgb('#26292d'), .40, grain=.14, wear=.3),
        black=paint('anodised', srgb('#141517'), .34, grain=.06),
        accent=paint('accent', ACCENT, .33, coat=.3, grain=.06),
        steel=brushed('steel', (.56, .57, .59), .27),
        bolt=metal('bolt', (.62, .62, .63), .24),
        gun=metal('gunmetal', (.16, .17, .185), .34),
        rubber=rubber('rubber'),
        window=gloss('window'),
        lens=gloss('lens', (.012, .006, .03), .02),
        dome=thin_glass('dome', (.93, .95, .97)),
        led=glow('led', (.85, .93, 1.0), 9),
        amber=glow('amber', srgb('#ff4a00'), .9))


def hull(sections, mat, parent, bevel=.006):
    """Faceted armour: chamfered rectangles (x, width, z low, z high, chamfer) skinned along x."""
    rings = []
    for x, w, low, high, c in sections:
        rings.append([(x, y, (low + high) / 2 + z) for y, z in rect(w, high - low, c, 1, True)])
    return loft(rings, mat, parent, angle=12, bevel=bevel)


def slab(size, loc, mat, parent, r=.01, bevel=.003, chamfer=True):
    """A chamfered plate on the robot's flank (its thickness along y)."""
    return prism(rect(size[0], size[2], r, 1 if chamfer else 6, chamfer), size[1], 'y', loc, mat=mat, parent=parent,
                 bevel=bevel)


def barrel_profile(r, h):
    """A ribbed drive housing, as (radius, height) pairs."""
    ribs = []
    for i in range(4):
        z = h * (-.28 + i * .11)
        ribs += [(r * .93, z), (r * .93, z + h * .06), (r, z + h * .08), (r, z + h * .10)]
    return ([(0, -h / 2), (r * .93, -h / 2), (r, -h / 2 + .004), (r, -h * .30)] + ribs
            + [(r, h / 2 - .004), (r * .96, h / 2), (0, h / 2)])


def drive(r, h, m, parent, axis, loc=(0, 0, 0)):
    """A flameproof joint drive: ribbed barrel, flange, bolt circle and a capped face towards the axis."""
    n = node('drive', loc, parent=parent)
    lathe(barrel_profile(r, h), axis, mat=m.dark, parent=n)
    d = along({'x': 'y', 'y': 'x'}[axis[-1]], 1, 0) * (-1 if axis[0] == '-' else 1)
    cyl(r * .97, .010, axis, d * (h / 2 + .004), mat=m.gun, parent=n, bevel=.002)
    tube(r * .68, r * .57, .006, axis, d * (h / 2 + .010), mat=m.accent, parent=n, bevel=.001)
    lathe([(0, .012), (r * .30, .012), (r * .50, .008), (r * .54, 0)], axis, d * (h / 2 + .008), mat=m.black, parent=n)
    bolts([d * (h / 2 + .009) + p for p in on_ring(10, r * .83, axis)], r * .075, axis, m.bolt, n)
    cyl(r * .80, .008, axis, d * -(h / 2 + .002), mat=m.gun, parent=n, bevel=.002)
    cyl(r * .42, .008, axis, d * -(h / 2 + .006), mat=m.black, parent=n, bevel=.003)
    bolts([d * -(h / 2 + .006) + p for p in on_ring(8, r * .62, axis)], r * .07, OPPOSITE[axis], m.bolt, n)


def bend(dx, dz):
    """Knee-backwards inverse kinematics: thigh and shank angles for a foot at (dx, dz) from the hip."""
    reach = min(hypot(dx, dz), THIGH + SHANK - .002)
    thigh = atan2(dz, dx) - acos((THIGH ** 2 + reach ** 2 - SHANK ** 2) / (2 * THIGH * reach))
    knee = (THIGH * cos(thigh), THIGH * sin(thigh))
    return thigh, knee, atan2(dz - knee[1], dx - knee[0])


def thigh_arm(parent, sy, yax, angle, m):
    arm = node('arm', (0, 0, 0), (0, -degrees(angle), 0), parent)          # +x runs from hip to knee
    prism(link_outline(.070, .050, THIGH), .046, 'y', (0, sy * -.012, 0), mat=m.shell, parent=arm, bevel=.009, seg=4)
    cover = [(p * .80 + .115, q * .56) for p, q in link_outline(.052, .040, THIGH * .5)]
    prism(cover, .012, 'y', (0, sy * .013, 0), mat=m.dark, parent=arm, bevel=.003)
    slab((.105, .004, .012), (.175, sy * .020, 0), m.accent, arm, .005, .001, False)
    bolts([(x, sy * .019, z) for x in (.098, .222) for z in (-.017, .017)], .004, yax, m.bolt, arm)
    route = [(-.02, .03, .062), (.06, .034, .080), (.16, .030, .070), (.25, .026, .056), (.285, .02, .040)]
    conduit([(x, sy * y, z) for x, y, z in route], .0085, m.rubber, arm)
    for x, z in ((.085, .074), (.205, .062)):
        tube(.0125, .0085, .012, 'x', (x, sy * .031, z), mat=m.gun, parent=arm)


def shank_and_foot(parent, angle, m):
    s = node('shank', (0, 0, 0), (0, -degrees(angle), 0), parent)
    spine = [(-.050, .044, .070, 0), (0, .050, .084, 0), (.05, .048, .078, -.004), (.12, .043, .062, -.008),
             (.19, .037, .048, -.005), (SHANK - .060, .034, .040, 0)]
    loft([[(x, y, z + b) for y, z in superellipse(w, h, 3.6, 40)] for x, w, h, b in spine], m.gun, s, angle=40)
    hull([(.046, .046, .006, .040, .010), (.066, .062, -.004, .050, .016), (.170, .050, -.014, .034, .013),
          (.200, .036, -.014, .018, .008)], m.shell, s, .004)
    hull([(.092, .016, .030, .0485, .002), (.152, .012, .024, .0390, .002)], m.accent, s, .001)
    bellows = [(0, 0)] + [(.0215 + (.0035 if i % 2 else 0), .008 * i) for i in range(9)] + [(.016, .066)]
    lathe(bellows, 'x', (SHANK - .088, 0, -.002), mat=m.rubber, parent=s, angle=60)
    sole = [(0, -.020), (.020, -.018), (.027, -.008), (.031, .004), (.0315, .012), (.029, .021), (.021, .030), (0, .034)]
    lathe(sole, 'x', (SHANK - .010, 0, 0), mat=m.rubber, parent=s, angle=60)
    tube(.0325, .028, .004, 'x', (SHANK - .014, 0, 0), mat=m.accent, parent=s, bevel=.001)


def leg(body, sx, sy, foot_x, m):
    """sx, sy: +1 front / left; foot_x: where the foot stands, in the body's frame."""
    hx, hz = sx * .365, -.015
    hip = node('hip', (hx, sy * .118, hz), parent=body)
    ax, yax = ('x' if sx > 0 else '-x'), ('y' if sy > 0 else '-y')
    drive(.064, .125, m, hip, ax)
    bracket = prism(link_outline(.060, .052, .085), .10, 'x', mat=m.dark, parent=hip, bevel=.008)
    bracket.scale.y = sy
    bolts([(sx * .052, sy * .075, q) for q in (-.036, .036)], .005, ax, m.bolt, hip)
    top = node('thigh', (0, sy * .117, 0), parent=hip)
    thigh, knee, shank = bend(foot_x - hx, FOOT_Z - BODY_Z - hz)
    drive(.067, .092, m, top, yax, (0, sy * .012, 0))
    thigh_arm(top, sy, yax, thigh, m)
    joint = node('knee', (knee[0], 0, knee[1]), parent=top)
    drive(.047, .084, m, joint, yax, (0, sy * .002, 0))
    shank_and_foot(joint, shank, m)


def trunk(b, m):
    """Chassis, bolted flange, and armour in three segments."""
    hull([(-.315, .20, -.085, .0, .02), (-.285, .262, -.105, .01, .03), (.285, .262, -.105, .01, .03),
          (.315, .20, -.085, .0, .02)], m.dark, b)
    prism(rect(.67, .348, .035), .020, 'z', (0, 0, .016), mat=m.gun, parent=b, bevel=.003)
    bolts([p for p in on_rect(.60, .326, 13, 5, 'z', (0, 0, .026)) if abs(p.x) < .302], .0062, 'z', m.bolt, b)
    prism(rect(.56, .26, .03), .10, 'z', (-.01, 0, .08), mat=m.black, parent=b)      # what shows in the seams
    hull([(-.335, .225, .026, .085, .016), (-.280, .298, .026, .146, .038), (-.118, .298, .026, .146, .038)], m.shell, b)
    hull([(-.113, .298, .026, .146, .038), (.098, .298, .026, .146, .038)], m.shell, b)
    hull([(.103, .298, .026, .146, .038), (.220, .298, .026, .146, .038), (.330, .225, .026, .088, .020)], m.shell, b)
    for s in (-1, 1):
        bolts([(x, s * .098, .146) for x in (-.262, -.138, -.093, .078, .123, .205)], .0045, 'z', m.bolt, b)


def flank(b, s, m):
    """Side armour with its stripe, and the cooling ribs below."""
    slab((.40, .016, .072), (-.02, s * .147, .074), m.shell, b, .018, .004)
    slab((.30, .006, .036), (-.02, s * .156, .074), m.dark, b, .010, .002)
    slab((.205, .005, .010), (-.002, s * .1595, .074), m.accent, b, .004, .001)
    hexagon = [(.0135 * cos(q * pi / 3), .0135 * sin(q * pi / 3)) for q in range(6)]
    prism(hexagon, .004, 'y', (-.140, s * .1595, .074), mat=m.accent, parent=b, bevel=.0008)
    bolts([(-.02 + x, s * .155, .074 + z) for x in (-.185, 0, .185) for z in (-.026, .026)], .0046,
          'y' if s > 0 else '-y', m.bolt, b)
    slab((.34, .012, .052), (0, s * .136, -.055), m.black, b, .012)
    for i in range(15):
        box((.010, .014, .040), (-.14 + .02 * i, s * .143, -.055), mat=m.dark, parent=b, bevel=.002)


def head(b, front, m):
    """A sensor face behind a bolted window; the rear one is the same with amber light."""
    h = node('head', (0, 0, 0), (0, 0, 0 if front else 180), b)
    hull([(.27, .150, -.080, .052, .02), (.40, .150, -.082, .056, .022), (.468, .128, -.058, .030, .022)], m.dark, h)
    hull([(.29, .156, .034, .066, .008), (.40, .156, .034, .068, .008), (.455, .126, .026, .046, .008)], m.shell, h, .004)
    f = node('face', (.468, 0, -.014), parent=h)
    prism(rect(.116, .072, .014), .010, 'x', mat=m.gun, parent=f, bevel=.002)
    prism(rect(.100, .056, .010), .006, 'x', (.004, 0, 0), mat=m.window, parent=f, bevel=.001)
    bolts(on_rect(.107, .063, 4, 3, 'x', (.005, 0, 0)), .0034, 'x', m.bolt, f)
    for y, r, rim in ((-.033, .0125, m.steel), (.033, .0125, m.steel), (0, .0105, m.gun)):
        tube(r, r * .76, .006, 'x', (.008, y, .006), mat=rim, parent=f, bevel=.001)
        ball(r * .76, (.006, y, .006), mat=m.lens, parent=f, axis='x', cut=0, squash=.5)
    prism(rect(.078, .005, .0024), .004, 'x', (.007, 0, -.018), mat=m.led if front else m.amber, parent=f, bevel=0)


def deck(b, m):
    """Carry bars, cooling fins, snorkel, beacon and the hoses to the hips."""
    for s in (-1, 1):
        rail = [(.235, .125), (.235, .165), (.205, .186), (.0, .190), (-.215, .186), (-.245, .165), (-.245, .125)]
        pipe([(x, s * .118, z) for x, z in rail], .0085, m.steel, b)
        for x in (.235, -.245, 0):
            cyl(.015, .010, 'z', (x, s * .118, .143), mat=m.gun, parent=b)
        cyl(.0075, .05, 'z', (0, s * .118, .166), mat=m.steel, parent=b)
        pipe([(-.29, s * .06, .09), (-.325, s * .075, .10), (-.35, s * .095, .075),
              (-.36, s * .118, .045)], .010, m.rubber, b)
        conduit([(.29, s * .085, .085), (.325, s * .10, .098), (.352, s * .113, .078),
                 (.362, s * .118, .045)], .010, m.rubber, b)
    for i in range(9):
        prism([(-.012, 0), (.012, 0), (.010, .030), (-.010, .030)], .17, 'y', (-.255 + i * .017, 0, .138), mat=m.dark,
              parent=b, bevel=.002)
    box((.165, .19, .012), (-.187, 0, .143), mat=m.gun, parent=b, bevel=.003)
    s = node('snorkel', (-.12, .085, .142), parent=b)
    cyl(.014, .012, 'z', (0, 0, .006), mat=m.gun, parent=s)
    cyl(.0075, .15, 'z', (0, 0, .08), mat=m.steel, parent=s)
    lathe([(0, 0), (.012, 0), (.017, .004), (.017, .036), (.010, .046), (0, .046)], 'z', (0, 0, .15), mat=m.gun, parent=s)
    cyl(.022, .012, 'z', (-.21, -.075, .171), mat=m.gun, parent=b)
    lathe([(0, 0), (.0175, 0), (.0175, .022), (.012, .030), (0, .032)], 'z', (-.21, -.075, .177), mat=m.amber, parent=b)


def lidar(b, m):
    prism(rect(.15, .15, .02, 1, True), .022, 'z', (.165, 0, .150), mat=m.dark, parent=b)
    bolts(on_rect(.128, .128, 3, 3, 'z', (.165, 0, .161)), .0045, 'z', m.bolt, b)
    n = node('lidar', (.165, 0, .161), parent=b)
    cyl(.054, .016, 'z', (0, 0, .008), mat=m.steel, parent=n)
    cyl(.050, .034, 'z', (0, 0, .033), mat=m.window, parent=n, bevel=.001)
    cap = [(0, 0), (.054, 0), (.0555, .003), (.0555, .016), (.050, .021), (.016, .023), (0, .023)]
    lathe(cap, 'z', (0, 0, .050), mat=m.dark, parent=n)
    tube(.0562, .0545, .004, 'z', (0, 0, .0575), mat=m.accent, parent=n, bevel=.0005)
    for i, p in enumerate(on_ring(24, .0545, 'z', (0, 0, .008))):
        box((.004, .0016, .008), p, (0, 0, i * 15), mat=m.gun, parent=n, bevel=0)


def mast(b, m):
    """The dome camera."""
    n = node('mast', (.02, 0, .142), parent=b)
    cyl(.056, .014, 'z', (0, 0, .007), mat=m.gun, parent=n)
    bolts(on_ring(8, .046, 'z', (0, 0, .014)), .0046, 'z', m.bolt, n)
    column = [(0, 0), (.036, 0), (.034, .02), (.027, .035), (.026, .05), (.026, .135), (.031, .145), (.031, .16), (0, .16)]
    lathe(column, 'z', (0, 0, .014), mat=m.shell, parent=n, angle=30)
    for z in (.072, .092):
        tube(.0275, .0245, .010, 'z', (0, 0, z), mat=m.accent, parent=n)
    cyl(.046, .022, 'z', (0, 0, .182), mat=m.gun, parent=n)
    p = node('dome', (0, 0, .192), (0, 0, -22), n)
    lathe([(0, 0), (.060, 0), (.066, .006), (.066, .034), (.070, .038), (.070, .050), (.060, .054), (0, .054)], mat=m.dark,
          parent=p)
    bolts(on_ring(12, .0655, 'z', (0, 0, .050)), .0036, 'z', m.bolt, p)
    tube(.0672, .0655, .006, 'z', (0, 0, .020), mat=m.accent, parent=p, bevel=.0005)
    ball(.0575, (0, 0, .052), mat=m.dome, parent=p, cut=0.0)
    ball(.044, (0, 0, .056), mat=m.black, parent=p)
    cyl(.021, .03, 'x', (.034, 0, .066), mat=m.gun, parent=p)
    ball(.0175, (.046, 0, .066), mat=m.lens, parent=p, axis='x', cut=0, squash=.45)
    for s in (-1, 1):
        cyl(.007, .01, 'x', (.040, s * .024, .062), mat=m.led, parent=p, bevel=.001)
    return n


def thermal_camera(mast_node, m):
    n = node('thermal', (0, -.078, .112), (0, -4, -8), mast_node)
    box((.03, .036, .03), (0, .032, 0), mat=m.gun, parent=n)
    cyl(.030, .125, 'x', (.012, 0, 0), mat=m.shell, parent=n, bevel=.004)
    cyl(.034, .012, 'x', (-.030, 0, 0), mat=m.gun, parent=n)
    tube(.035, .0225, .016, 'x', (.074, 0, 0), mat=m.gun, parent=n)
    tube(.0232, .0215, .003, 'x', (.0825, 0, 0), mat=m.accent, parent=n, bevel=.0005)
    bolts(on_ring(8, .0290, 'x', (.082, 0, 0)), .003, 'x', m.bolt, n)
    cyl(.024, .004, 'x', (.074, 0, 0), mat=m.window, parent=n, bevel=.001)
    ball(.017, (.072, 0, 0), mat=m.lens, parent=n, axis='x', cut=0, squash=.4)
    box((.085, .064, .004), (.045, 0, .038), mat=m.dark, parent=n, bevel=.001)
    conduit([(-.052, 0, 0), (-.085, .01, -.005), (-.10, .03, -.05), (-.085, .05, -.11),
             (-.07, .06, -.135)], .008, m.rubber, n)
    cyl(.011, .018, 'x', (-.056, 0, 0), mat=m.steel, parent=n)


def build(m):
    root = node('robot')
    b = node('body', (0, 0, BODY_Z), parent=root)
    trunk(b, m)
    for s in (-1, 1):
        flank(b, s, m)
        head(b, s > 0, m)
    deck(b, m)
    lidar(b, m)
    thermal_camera(mast(b, m), m)
    for sx, sy, foot_x in ((1, -1, .435), (1, 1, .285), (-1, -1, -.40), (-1, 1, -.27)):      # caught in mid-stride
        leg(b, sx, sy, foot_x, m)
    return root


def scene(view, aspect):
    reset()
    root = build(materials())
    shot = SHOTS[view]
    dark_studio(.75, ACCENT, (0, 0, .42), shot.az, shot.el)
    if view == 'close':
        look_from((1.56, -1.10, .84), (.10, -.03, .63), 56, fstop=4.5, focus=(.30, -.12, .60))
    else:
        frame(root, shot, aspect)
    return root, Finish()
