# SPDX-License-Identifier: GPL-3.0-or-later
"""A plateau among ridges: gravel and grass near the camera, mountain silhouettes in the haze."""
import bpy
from mathutils import Vector, noise

from studio import Tree, finish_mesh, make_mesh, srgb

NEAR = (-260, 420, -90, 620)                     # x from, x to, y from, y to
RIDGES = ((900, 60, 190, 3), (1700, 150, 300, 11), (2900, 330, 430, 23), (4600, 520, 700, 31))


def plateau(x, y):
    """Height of the ground: nearly flat among the dishes, falling away round them."""
    roll = noise.fractal(Vector((x / 90, y / 90, 2.2)), 1.0, 2.0, 4) * .9
    return roll - max(0, y - 300) ** 1.35 * .06


def ground_material():
    mat = bpy.data.materials.new('ground')
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)
    grass = t.ramp(t.noise(.09, 8, .6, pos), (.38, 0), (.62, 1))
    fine = t.noise(3.2, 8, .7, pos)
    soil = t.mix(fine, srgb('#12161b'), srgb('#2a3036'))
    green = t.mix(fine, srgb('#0d1513'), srgb('#1d2b26'))
    bump = t.n('Bump', Strength=.55, Distance=.25, Height=fine)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{'Base Color': t.mix(grass, soil, green), 'Roughness': .95,
                                                   'Specular IOR Level': .12, 'Normal': bump}))
    return mat


def near_ground(mat):
    x0, x1, y0, y1 = NEAR
    nx, ny = 170, 178
    verts = []
    for j in range(ny):
        for i in range(nx):
            x, y = x0 + (x1 - x0) * i / (nx - 1), y0 + (y1 - y0) * j / (ny - 1)
            verts.append((x, y, plateau(x, y)))
    faces = [(j * nx + i, j * nx + i + 1, (j + 1) * nx + i + 1, (j + 1) * nx + i)
             for j in range(ny - 1) for i in range(nx - 1)]
    finish_mesh('ground', make_mesh('ground', verts, faces), mat, angle=180)


def forest_material():
    """Wooded slopes seen from the air."""
    mat = bpy.data.materials.new('forest')
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)
    loose = t.vector('ADD', pos, t.vector('MULTIPLY', t.noise(.15, 1, .6, pos, out=1), (5, 5, 5)))
    crowns = t.n('TexVoronoi', loose, Scale=.42)
    color = t.mix(t.noise(.02, 2, .6, pos), srgb('#12301f'), srgb('#3a6a40'))
    color = t.mix(t.remap(crowns, 0, .8, 0, .8), color, srgb('#06120c'))
    bump = t.n('Bump', Strength=.5, Distance=1.5, Height=t.math('SUBTRACT', 1.0, crowns))
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{'Base Color': color, 'Roughness': .95, 'Specular IOR Level': .1,
                                                   'Normal': bump}))
    return mat


def ridge(y, low, high, seed, mat, foot=-160):
    """One mountain chain: a sheet from its foot up to a fractal crest."""
    n, half, rows = 260, y * 1.6, 14
    verts = []
    for k in range(rows):
        for i in range(n):
            x = -half + 2 * half * i / (n - 1)
            crest = low + high * (.35 + .5 * noise.fractal(Vector((x / (y * .42), seed, 0)), .9, 2.1, 7))
            rough = noise.fractal(Vector((x / 60, k * 1.7, seed)), .8, 2, 4)
            f = k / (rows - 1)
            verts.append((x, y + f * high * 1.2 + rough * 25 * (1 - f), foot + (crest - foot) * f ** .8))
    faces = [(k * n + i, k * n + i + 1, (k + 1) * n + i + 1, (k + 1) * n + i) for k in range(rows - 1) for i in range(n - 1)]
    finish_mesh('ridge', make_mesh('ridge', verts, faces), mat, angle=180)


def build(haze, ridges=RIDGES, foot=-160, near=True, forest=False):
    """haze(material, reach) adds the air; without `near` only the mountains are built."""
    if near:
        near_ground(haze(ground_material(), 1500))
    far = haze(forest_material() if forest else ground_material(), 3300)
    for one in ridges:
        ridge(*one, far, foot)
