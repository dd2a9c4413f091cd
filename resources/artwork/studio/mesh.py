# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects, joints and meshes: the ground every part helper stands on."""
from math import pi, radians

import bmesh
import bpy
from mathutils import Euler

# Turns that bring a part's own z axis onto the named axis.
AXIS = {
    'x': Euler((0, pi / 2, 0)), 'y': Euler((-pi / 2, 0, 0)), 'z': Euler((0, 0, 0)),
    '-x': Euler((0, -pi / 2, 0)), '-y': Euler((pi / 2, 0, 0)), '-z': Euler((pi, 0, 0)),
}


def reset():
    """Start from an empty scene."""
    from . import details
    details.forget()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    return bpy.context.scene


def link(obj):
    bpy.context.scene.collection.objects.link(obj)
    return obj


def rotation(rot, axis=None):
    """Euler angles for a turn in degrees, after an optional axis change."""
    matrix = Euler([radians(a) for a in rot]).to_matrix()
    if axis:
        matrix = matrix @ AXIS[axis].to_matrix()
    return matrix.to_euler()


def place(obj, loc, rot, parent, axis=None):
    link(obj)
    obj.location, obj.rotation_euler = loc, rotation(rot, axis)
    if parent:
        obj.parent = parent
    return obj


def node(name='node', loc=(0, 0, 0), rot=(0, 0, 0), parent=None, scale=None):
    """An empty: a joint, or the root of an assembly."""
    obj = place(bpy.data.objects.new(name, None), loc, rot, parent)
    if scale is not None:
        obj.scale = (scale, scale, scale)
    return obj


def make_mesh(name, verts, faces):
    """A mesh whose normals all point outwards."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in verts], [], faces)
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    work.to_mesh(mesh)
    work.free()
    return mesh


def add_bevel(obj, width, segments=3, angle=35):
    """Round every edge sharper than `angle`: the highlight on an edge is what makes a part look made."""
    mod = obj.modifiers.new('bevel', 'BEVEL')
    mod.width, mod.segments = width, segments
    mod.limit_method, mod.angle_limit = 'ANGLE', radians(angle)
    mod.harden_normals, mod.use_clamp_overlap = True, True
    return obj


def finish_mesh(name, mesh, mat, loc=(0, 0, 0), rot=(0, 0, 0), parent=None, bevel=0, seg=3, angle=35, axis=None):
    """Shade, dress, place and bevel a mesh."""
    mesh.shade_smooth()
    mesh.set_sharp_from_angle(angle=radians(angle))
    if mat:
        mesh.materials.append(mat)
    obj = place(bpy.data.objects.new(name, mesh), loc, rot, parent, axis)
    return add_bevel(obj, bevel, seg, angle) if bevel else obj


def copy(obj, loc=None, rot=None, parent=None, scale=None):
    """A copy of an object and of all that hangs on it; meshes are shared, so it costs almost nothing."""
    twin = link(obj.copy())
    if loc is not None:
        twin.location = loc
    if rot is not None:
        twin.rotation_euler = rotation(rot)
    if parent is not None:
        twin.parent = parent
    if scale is not None:
        twin.scale = (scale, scale, scale)
    for child in obj.children:
        if child.name in bpy.context.scene.objects:
            copy(child, parent=twin)
    return twin
