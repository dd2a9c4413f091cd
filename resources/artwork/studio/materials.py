# SPDX-License-Identifier: GPL-3.0-or-later
"""Finishes: paint, metal, rubber, glass and light."""
import bpy

from .nodes import Tree


def surface(name, color, rough=.5, metallic=0.0, grain=0.0, grain_scale=900, vary=.03, vary_scale=7,
            aniso=0.0, coat=0.0, stretch=None, wear=0.0, wear_color=(.55, .56, .58)):
    """The one shader all solid finishes share: slight changes of roughness, fine grain, rubbed edges."""
    mat = bpy.data.materials.new(name)
    t = Tree(mat)
    pos = t.n('TexCoord', out=3)                     # object space: sticks to the part
    roughness, base, normal = rough, color, None
    if vary:
        drift = t.math('SUBTRACT', t.noise(vary_scale, 6, .65, pos), .5)
        roughness = t.math('ADD', rough, t.math('MULTIPLY', drift, vary * 3), clamp=True)
    if wear:
        edge = t.remap(t.n('NewGeometry', out=7), .52, .60, 0, 1)
        rubbed = t.math('MULTIPLY', edge, t.remap(t.noise(30, 6, .7, pos), .45, .62, 0, wear))
        base = t.mix(rubbed, color, wear_color)
    if grain:
        where = t.n('Mapping', pos, Scale=stretch) if stretch else pos
        normal = t.n('Bump', Strength=grain, Distance=.0006, Height=t.noise(grain_scale, 2, .5, where))
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{
        'Base Color': base, 'Roughness': roughness, 'Metallic': metallic, 'Anisotropic': aniso,
        'Coat Weight': coat, 'Coat Roughness': .12, 'Normal': normal}))
    return mat


def paint(name, color, rough=.38, coat=0.0, **options):
    return surface(name, color, rough, 0, **{'grain': .12, 'grain_scale': 1400, 'coat': coat, **options})


def metal(name, color=(.50, .51, .53), rough=.28, **options):
    return surface(name, color, rough, 1, **{'vary': .05, **options})


def brushed(name, color=(.55, .56, .58), rough=.30, along='x', **options):
    """Metal with a direction: brushed, rolled or ground along one axis."""
    stretch = {'x': (.02, 1, 1), 'y': (1, .02, 1), 'z': (1, 1, .02)}[along]
    return surface(name, color, rough, 1, **{
        'grain': .25, 'grain_scale': 700, 'stretch': stretch, 'aniso': .5, 'vary': .05, **options})


def rubber(name, color=(.012, .012, .013), rough=.62, **options):
    return surface(name, color, rough, 0, **{'grain': .3, 'grain_scale': 500, 'vary': .08, **options})


def gloss(name, color=(.004, .004, .005), rough=.05, **options):
    """Black glass, piano lacquer."""
    return surface(name, color, rough, 0, **{'vary': .01, 'coat': 1.0, **options})


def glass(name, tint=(1, 1, 1), rough=0.0, ior=1.45):
    """A solid clear part; transparent for shadow rays, so what stands behind it stays lit without caustic noise."""
    mat = bpy.data.materials.new(name)
    t = Tree(mat)
    path = t.new('LightPath')
    through = t.math('MAXIMUM', path.outputs['Is Shadow Ray'], path.outputs['Is Diffuse Ray'])
    body = t.n('BsdfGlass', Color=tint, Roughness=rough, IOR=ior)
    t.n('OutputMaterial', t.n('MixShader', through, body, t.n('BsdfTransparent', Color=tint)))
    return mat


def thin_glass(name, tint=(1, 1, 1), ior=1.5, rough=.01):
    """A window or dome without thickness: Fresnel reflection over plain transparency, never noisy."""
    mat = bpy.data.materials.new(name)
    t = Tree(mat)
    t.n('OutputMaterial', t.n('MixShader', t.n('Fresnel', IOR=ior), t.n('BsdfTransparent', Color=tint),
                              t.n('BsdfGlossy', Roughness=rough)))
    return mat


def glow(name, color, strength=6.0):
    """A lamp or a light line.  AgX bleaches strong light: keep coloured glow at 3 or below."""
    mat = bpy.data.materials.new(name)
    t = Tree(mat)
    t.n('OutputMaterial', t.n('BsdfPrincipled', **{
        'Base Color': (0, 0, 0), 'Emission Color': color, 'Emission Strength': strength, 'Roughness': .3}))
    return mat


def emission(name, paint_it):
    """A self-lit material: paint_it(tree) returns the colour socket."""
    mat = bpy.data.materials.new(name)
    t = Tree(mat)
    t.n('OutputMaterial', t.n('Emission', paint_it(t), 1.0))
    return mat
