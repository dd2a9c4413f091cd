# SPDX-License-Identifier: GPL-3.0-or-later
"""Cameras that find their own distance and leave room for the kiosk's text."""
from dataclasses import dataclass
from math import cos, radians, sin

import bpy
from mathutils import Vector

from .lights import aim
from .mesh import link

SENSOR = 36.0


@dataclass
class Shot:
    """How one view looks at its product.

    az, el: where the camera stands (az 0 is the product's front); lens in millimetres.
    box: how much of the frame (width, height) the product may fill; place: where its centre sits, from bottom left.
    """

    az: float = -45
    el: float = 11
    lens: float = 75
    box: tuple = (.54, .78)
    place: tuple = (.705, .50)
    fstop: float = 0
    focus: tuple = None

    @classmethod
    def landscape(cls, **options):
        """The left 42 % stays quiet."""
        return cls(**{'box': (.53, .78), 'place': (.705, .50), **options})

    @classmethod
    def portrait(cls, **options):
        """The lower 45 % stays quiet; a longer lens, since the product fills the width."""
        return cls(**{'lens': 60, 'box': (.90, .46), 'place': (.5, .71), **options})

    @classmethod
    def close(cls, **options):
        return cls(**{'box': (.9, .9), 'place': (.5, .5), **options})


def family(root):
    """An object and all that hangs on it."""
    out = [root]
    for child in root.children:
        out += family(child)
    return out


def corners(root):
    bpy.context.view_layer.update()
    parts = [o for o in family(root) if o.type == 'MESH' and not o.hide_render]
    return [o.matrix_world @ Vector(b) for o in parts for b in o.bound_box]


def new_camera(lens):
    data = bpy.data.cameras.new('camera')
    data.lens, data.sensor_width, data.sensor_fit, data.clip_end = lens, SENSOR, 'HORIZONTAL', 50000
    obj = link(bpy.data.objects.new('camera', data))
    bpy.context.scene.camera = obj
    return obj


def projected(cam, points, aspect):
    """(u, v) of points, each -1..1 across the unshifted frame."""
    inverse, tan_x = cam.matrix_world.inverted(), SENSOR / 2 / cam.data.lens
    local = [inverse @ p for p in points]
    return [(p.x / -p.z / tan_x, p.y / -p.z / tan_x * aspect) for p in local]


def middle(values):
    return (max(values) + min(values)) / 2


def slide(cam, points, place, aspect):
    """Lens shift (no tilt, no distortion) until the points' centre sits at place."""
    bpy.context.view_layer.update()
    uv = projected(cam, points, aspect)
    cam.data.shift_x = (middle([u for u, _ in uv]) - (2 * place[0] - 1)) / 2
    cam.data.shift_y = (middle([v for _, v in uv]) - (2 * place[1] - 1)) / 2 / aspect


def fitting_distance(points, centre, direction, lens, box, aspect):
    """The nearest distance from which the points fit into the box (bisection)."""
    rot = (-direction).to_track_quat('-Z', 'Y').to_matrix()
    right, up = rot.col[0], rot.col[1]
    tan_x = SENSOR / 2 / lens
    tan_y = tan_x / aspect
    low, high = .01, 1e5
    for _ in range(60):
        mid = (low * high) ** .5
        eye = centre + direction * mid
        depth = [(eye - p).dot(direction) for p in points]
        if min(depth) <= 0:
            low = mid
            continue
        us = [(p - eye).dot(right) / d / tan_x for p, d in zip(points, depth)]
        vs = [(p - eye).dot(up) / d / tan_y for p, d in zip(points, depth)]
        fits = (max(us) - min(us)) / 2 < box[0] and (max(vs) - min(vs)) / 2 < box[1]
        low, high = (low, mid) if fits else (mid, high)
    return high


def frame(root, shot, aspect):
    """Put the camera so that the product fills the shot's box and its centre sits at the shot's place."""
    cam = new_camera(shot.lens)
    points = corners(root)
    centre = sum(points, Vector()) / len(points)
    a, e = radians(shot.az), radians(shot.el)
    direction = Vector((cos(e) * cos(a), cos(e) * sin(a), sin(e)))
    distance = fitting_distance(points, centre, direction, shot.lens, shot.box, aspect)
    cam.location = centre + direction * distance
    cam.rotation_euler = (-direction).to_track_quat('-Z', 'Y').to_euler()
    slide(cam, points, shot.place, aspect)
    if shot.fstop:
        cam.data.dof.use_dof, cam.data.dof.aperture_fstop = True, shot.fstop
        focus = Vector(shot.focus) if shot.focus else centre
        cam.data.dof.focus_distance = (cam.location - focus).length
    return cam


def look_from(eye, target, lens, shift=(0, 0), fstop=0, focus=None):
    """A camera placed by hand; shift moves the picture (in frame widths) without tilting it."""
    cam = new_camera(lens)
    cam.location = eye
    aim(cam, target)
    cam.data.shift_x, cam.data.shift_y = shift
    if fstop:
        cam.data.dof.use_dof, cam.data.dof.aperture_fstop = True, fstop
        cam.data.dof.focus_distance = (Vector(eye) - Vector(focus or target)).length
    return cam


def focus_point(root, aspect):
    """Where the product sits in the frame: (left, top, width, height, centre x, centre y) as fractions."""
    cam = bpy.context.scene.camera
    bpy.context.view_layer.update()
    uv = projected(cam, corners(root), aspect)
    xs = [(u - 2 * cam.data.shift_x + 1) / 2 for u, _ in uv]
    ys = [1 - (v - 2 * cam.data.shift_y * aspect + 1) / 2 for _, v in uv]
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys), middle(xs), middle(ys))


def spot(cam, u, v, distance, aspect):
    """The point that appears at (u, v) (from bottom left) at a distance along the view."""
    bpy.context.view_layer.update()
    half = SENSOR / 2 / cam.data.lens
    x = (2 * u - 1 + 2 * cam.data.shift_x) * half
    y = (2 * v - 1 + 2 * cam.data.shift_y * aspect) * half / aspect
    return cam.matrix_world @ (Vector((x, y, -1)) * distance)
