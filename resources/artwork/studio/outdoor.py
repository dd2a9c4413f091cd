# SPDX-License-Identifier: GPL-3.0-or-later
"""Out of doors: skies that depend on direction only, and haze by distance inside the materials."""
import bpy

from .nodes import Tree


def sky_world(color_of):
    """A world painted by color_of(tree, direction)."""
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    t = Tree(world)
    t.n('OutputWorld', t.n('Background', color_of(t, t.vector('NORMALIZE', t.n('TexCoord', out=0))), 1.0))
    return world


def hazed(mat, color_of, reach, mist=None):
    """Aerial perspective without a volume: blend a material to the horizon's colour by its distance from the camera.

    reach: the distance in metres at which two thirds of the material are gone.
    mist: (height, height) between which valley mist thins out.
    """
    t = Tree(mat, clear=False)
    output = next(n for n in t.tree.nodes if n.type == 'OUTPUT_MATERIAL')
    plain = output.inputs['Surface'].links[0].from_socket
    distance = t.new('CameraData').outputs['View Distance']
    level = t.vector('MULTIPLY', t.n('NewGeometry', out=4), (-1, -1, 0))
    gone = t.math('SUBTRACT', 1.0, t.math('POWER', 2.718, t.math('MULTIPLY', distance, -1 / reach)))
    if mist:
        low = t.remap(t.split(t.n('NewGeometry', out=0), 2), mist[0], mist[1], .9, 0)
        gone = t.math('MAXIMUM', gone, t.math('MULTIPLY', low, t.remap(distance, 100, 900, 0, 1)))
    air = t.n('Emission', color_of(t, t.vector('NORMALIZE', level)), 1.0)
    t.tree.links.new(t.n('MixShader', gone, plain, air), output.inputs['Surface'])
    return mat
