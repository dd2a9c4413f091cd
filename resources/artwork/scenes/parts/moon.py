# SPDX-License-Identifier: GPL-3.0-or-later
"""The Moon: dark seas, bright highlands, craters of many sizes, lit from one side."""
import bpy

from studio import Tree, ball, srgb, sun


def crater_layer(t, pos, scale, fill):
    """Height of one size of crater: a bowl with a raised rim in some of the cells."""
    cell = t.n('TexVoronoi', pos, Scale=scale, Randomness=1.0).node
    size = t.remap(t.split(cell.outputs['Color'], 0), 0, 1, .10, .42)
    used = t.math('LESS_THAN', t.split(cell.outputs['Color'], 1), fill)
    r = t.math('DIVIDE', cell.outputs['Distance'], size)
    bowl = t.ramp(t.math('DIVIDE', r, 2.0), (0, .12), (.30, .20), (.46, .92), (.52, 1.0), (.62, .66), (.85, .5), mode='EASE')
    return t.math('MULTIPLY', t.math('MULTIPLY', t.math('SUBTRACT', bowl, .5), used), size)


def ray_layer(t, pos):
    """A few young craters with bright surroundings."""
    cell = t.n('TexVoronoi', pos, Scale=1.7, Randomness=1.0).node
    used = t.math('LESS_THAN', t.split(cell.outputs['Color'], 2), .22)
    near = t.math('POWER', t.remap(cell.outputs['Distance'], 0, .38, 1, 0), 2.2)
    streak = t.remap(t.noise(9, 6, .7, pos), .38, .62, .15, 1)
    return t.math('MULTIPLY', t.math('MULTIPLY', near, used), streak)


def moon_material(radius):
    mat = bpy.data.materials.new('moon')
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)
    unit = t.vector('NORMALIZE', pos)
    seas = t.ramp(t.noise(1.6, 8, .58, unit, .3), (.45, 0), (.53, 1))
    fine = t.noise(14, 10, .68, unit)
    high = t.mix(fine, srgb('#a29e97'), srgb('#d4cfc5'))
    low = t.mix(fine, srgb('#57565a'), srgb('#77757a'))
    color = t.mix(t.math('MULTIPLY', ray_layer(t, unit), .8), t.mix(seas, low, high), srgb('#f6f1e6'))
    height = t.math('MULTIPLY', t.noise(24, 9, .66, unit), .035)
    for scale, fill, weight in ((3.6, .5, 1.0), (7.5, .75, .75), (15, .8, .45), (30, .8, .26), (60, .8, .14)):
        layer = t.math('MULTIPLY', crater_layer(t, unit, scale, fill), weight)
        height = t.math('ADD', height, t.math('MULTIPLY', layer, t.remap(seas, 0, 1, .45, 1)))
    normal = t.n('Bump', Strength=.9, Distance=.19 * radius, Height=height)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{'Base Color': color, 'Roughness': 1.0, 'Specular IOR Level': 0.0,
                                                   'Normal': normal}))
    return mat


def moon(centre, radius, light_from, strength=4.0, turn=(10, 20, 40)):
    """Built at unit size and scaled, so that the craters do not depend on the distance; it has its own sun."""
    body = ball(1.0, centre, turn, moon_material(radius), seg=128, name='moon')
    body.scale = (radius, radius, radius)
    body.visible_shadow = body.visible_glossy = body.visible_diffuse = False
    own = bpy.data.collections.new('only the moon')
    own.objects.link(body)
    lamp = sun(light_from, strength, (1, .97, .92), .5)
    lamp.light_linking.receiver_collection = own
    return body
