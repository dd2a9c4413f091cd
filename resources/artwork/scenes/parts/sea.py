# SPDX-License-Identifier: GPL-3.0-or-later
"""The sea: one ocean tile, instanced (waves are periodic, so the tiles join without seams)."""
from math import radians

import bpy

from studio import Tree, finish_mesh, link, make_mesh

TILE, RINGS = 260.0, 15
WAVES = {'resolution': 20, 'viewport_resolution': 20, 'spatial_size': int(TILE), 'size': 1.0, 'wave_scale': 1.15,
         'choppiness': 1.15, 'wind_velocity': 9.0, 'wave_alignment': .35, 'wave_direction': radians(60),
         'wave_scale_min': .02, 'random_seed': 7}


def ocean_mesh():
    seed = link(bpy.data.objects.new('seed', bpy.data.meshes.new('seed')))
    mod = seed.modifiers.new('ocean', 'OCEAN')
    mod.geometry_mode = 'GENERATE'
    for key, value in WAVES.items():
        setattr(mod, key, value)
    bpy.context.view_layer.update()
    mesh = bpy.data.meshes.new_from_object(seed.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(seed)
    mesh.shade_smooth()
    return mesh


def water_material():
    mat = bpy.data.materials.new('sea')
    t = Tree(mat)
    pos = t.n('NewGeometry', out=0)
    ripple = t.n('Bump', Strength=.20, Distance=.10, Height=t.noise(.55, 5, .62, t.vector('MULTIPLY', pos, (1, .6, 1))))
    rough = t.remap(t.new('CameraData').outputs['View Distance'], 150, 3500, .09, .26)
    crest = t.remap(t.split(pos, 2), .4, 2.6, 0, 1)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{
        'Base Color': t.mix(crest, (.004, .013, .018), (.010, .055, .062)), 'Roughness': rough, 'IOR': 1.333,
        'Normal': ripple}))
    return mat


def build(eye, haze):
    """Sea round the camera and out to the horizon (the view is along +y)."""
    mesh, mat = ocean_mesh(), haze(water_material())
    mesh.materials.clear()
    mesh.materials.append(mat)
    first, last = mesh.vertices[0].co, mesh.vertices[-1].co
    mid = [(a + b) / 2 for a, b in zip(first, last)]
    for i in range(-RINGS // 2, RINGS // 2 + 1):
        for j in range(-1, RINGS):
            tile = link(bpy.data.objects.new('tile', mesh))
            tile.location = (eye.x + i * TILE - mid[0], eye.y + j * TILE - mid[1], 0)
    s = 30000
    plane = make_mesh('far', [(-s, -3000, 0), (s, -3000, 0), (s, s, 0), (-s, s, 0)], [(0, 1, 2, 3)])
    finish_mesh('far sea', plane, mat, (0, eye.y + RINGS * TILE, -1.2))
