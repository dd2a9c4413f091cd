# SPDX-License-Identifier: GPL-3.0-or-later
"""The house look: a dark studio whose floor dissolves into the backdrop, and the lights in it."""
from math import cos, radians, sin

import bpy
from mathutils import Vector

from .materials import glow
from .mesh import finish_mesh, link, make_mesh, node
from .nodes import Tree
from .shapes import tube

COOL, WARM = (.78, .89, 1.0), (1.0, .94, .87)
NIGHT, HAZE = (.0017, .0025, .0040), (.015, .024, .037)      # ground colour, and the soft light behind the product

# name: location, target height (of the product's centre), size, power, colour -- in rig space, +x towards the camera
LIGHTS = {
    'overhead': ((-.9, .2, 4.2), 1.0, (3.4, 1.6), 240, WARM),
    'rim left': ((-2.9, -2.9, 1.7), 1.0, (1.0, 3.6), 760, COOL),
    'rim right': ((-2.9, 2.9, 1.7), 1.0, (1.0, 3.6), 760, COOL),
    'key': ((2.9, -3.6, 2.4), .8, (1.6, 2.6), 80, WARM),
    'edge fill': ((1.6, 4.2, 1.2), .7, (.5, 3.0), 75, COOL),
    'kicker': ((-.6, 3.4, .35), .6, (2.2, .5), 55, None),
}


def aim(obj, target):
    """Turn a light or a camera towards a point."""
    obj.rotation_euler = (Vector(target) - Vector(obj.location)).to_track_quat('-Z', 'Y').to_euler()
    return obj


def softbox(loc, target, size, power, color=(1, 1, 1), fall=.75, name='softbox'):
    """An area light that grows dimmer towards its rim, so that its reflection looks like a real softbox."""
    light = bpy.data.lights.new(name, 'AREA')
    light.shape, light.size, light.size_y = 'RECTANGLE', *size
    light.energy, light.color = power, color
    obj = link(bpy.data.objects.new(name, light))
    obj.location, obj.visible_camera = loc, False
    aim(obj, target)
    t = Tree(light)
    uv = t.n('SeparateXYZ', t.n('NewGeometry', out=5)).node
    hump = 1.0
    for i in (0, 1):
        one = t.math('MULTIPLY', uv.outputs[i], t.math('SUBTRACT', 1.0, uv.outputs[i]))
        hump = t.math('MULTIPLY', hump, t.math('POWER', t.math('MULTIPLY', one, 4.0), .6))
    t.n('OutputLight', t.n('Emission', Strength=t.remap(hump, 0, 1, 1 - fall, 1.35)))
    return obj


def sun(direction, strength, color, angle):
    """Parallel light from a direction; angle is the width of the disc in degrees."""
    light = bpy.data.lights.new('sun', 'SUN')
    light.energy, light.color, light.angle = strength, color, radians(angle)
    obj = link(bpy.data.objects.new('sun', light))
    obj.rotation_euler = (-Vector(direction)).to_track_quat('-Z', 'Y').to_euler()
    return obj


def backdrop(az, el, accent, halo, lift):
    """A gradient that depends on direction only: costs no samples, and the floor mirrors it."""
    a, e = radians(az), radians(lift - el)
    behind = (-cos(e) * cos(a), -cos(e) * sin(a), sin(e))
    world = bpy.data.worlds.new('backdrop')
    bpy.context.scene.world = world
    t = Tree(world)
    ray = t.vector('NORMALIZE', t.n('TexCoord', out=0))
    off = t.math('ARCCOSINE', t.math('MINIMUM', t.vector('DOT_PRODUCT', ray, behind, out=1), 1.0))
    tint = tuple((.05 * .085 * c + .62 * h) * halo for c, h in zip(accent, HAZE))
    color = t.mix(t.math('MULTIPLY', t.gauss(off, .40), .8), NIGHT, tuple(h * .22 * halo for h in HAZE))
    color = t.mix(t.gauss(off, .165), color, tint, 'ADD')
    t.n('OutputWorld', t.n('Background', color, 1.0))


def mirror_floor(size, centre, floor, rough):
    """Near the product a dull mirror; further out it turns transparent and the backdrop takes over."""
    mat = bpy.data.materials.new('studio floor')
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)
    away = t.math('DIVIDE', t.vector('LENGTH', pos, out=1), size)
    smear = t.math('MULTIPLY', t.math('SUBTRACT', t.noise(1.1 / size, 5, .6, pos), .5), .16)
    body = t.n('BsdfPrincipled', **{'Base Color': floor, 'Specular IOR Level': .55,
                                    'Roughness': t.math('ADD', rough, smear, clamp=True)})
    fade = t.ramp(t.remap(away, .7, 3.6, 1, 0), (0, 0), (1, 1))
    t.n('OutputMaterial', t.n('MixShader', fade, t.n('BsdfTransparent'), body))
    q = 4 * size
    mesh = make_mesh('floor', [(-q, -q, 0), (q, -q, 0), (q, q, 0), (-q, q, 0)], [(0, 1, 2, 3)])
    return finish_mesh('studio floor', mesh, mat, (centre[0], centre[1], -.0006 * size))


def glow_ring(radius, centre, accent, strength=2.6):
    """The signature of the series: a hair-thin light ring in the floor, and a fainter one around it."""
    x, y = centre[0], centre[1]
    z = centre[2] if len(centre) > 2 else 0
    s = radius / .9
    tube(radius, radius - .007 * s, .004 * s, loc=(x, y, z + .001 * s), mat=glow('ring', accent, strength),
         bevel=.0005 * s, seg=256, name='ring')
    tube(radius * 1.035, radius * 1.035 - .002 * s, .002 * s, loc=(x, y, z + .001 * s),
         mat=glow('outer ring', accent, .27 * strength), bevel=.0002 * s, seg=256, name='ring')


def dark_studio(size, accent, centre=(0, 0, .5), az=-50, el=11, halo=1.0, lift=6, ring=.90,
                floor=(.012, .013, .015), floor_rough=.17, power=None, extra=None):
    """Backdrop, floor, ring and six lights round a product of radius `size`, turned with the camera's azimuth.

    power: factors for single lights by their name, e.g. {'key': 1.5}; extra: more lights, written as in LIGHTS.
    """
    backdrop(az, el, accent, halo, lift)
    disc = mirror_floor(size, centre, floor, floor_rough)
    spared = bpy.data.collections.new('not on the floor')      # light linking: these lights leave no streaks on it
    spared.objects.link(disc)
    spared.collection_objects[0].light_linking.link_state = 'EXCLUDE'
    rig = node('rig', (centre[0], centre[1], 0), (0, 0, az))
    for name, (loc, height, dims, watts, color) in {**LIGHTS, **(extra or {})}.items():
        watts *= (power or {}).get(name, 1.0) * size * size
        lamp = softbox([q * size for q in loc], (0, 0, centre[2] * height), [d * size for d in dims],
                       watts, color or accent, name=name)
        lamp.parent = rig
        lamp.light_linking.receiver_collection = spared
    if ring:
        glow_ring(ring * size, (centre[0], centre[1]), accent)
    return rig
