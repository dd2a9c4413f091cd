#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Render one turn of a product, the lights standing still:

python resources/artwork/turntable.py explosion-proof-robot --out resources/pack/pictures/turntable/explosion-proof-robot
"""
import argparse
import time
from math import radians
from pathlib import Path

from render import products, save, scene_module

FADE = (.10, .10, .10, .12)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('product', choices=products())
    parser.add_argument('--size', type=int, default=900, help='side of the square frames, px')
    parser.add_argument('--frames', type=int, default=36)
    parser.add_argument('--samples', type=int, default=16)
    parser.add_argument('--quality', type=int, default=88)
    parser.add_argument('--only', type=int, nargs='*', help='numbers of the frames to render; default: those missing')
    parser.add_argument('--out', type=Path, required=True, help='folder of the frames, 00.webp and so on')
    return parser.parse_args()


def stand(root):
    """Put the product on an axis through its middle, and a camera before it that sees every side whole."""
    import bpy
    from mathutils import Vector
    from studio.camera import Shot, corners, fitting_distance, middle, new_camera, slide
    points = corners(root)
    centre = Vector((middle([p.x for p in points]), middle([p.y for p in points]), middle([p.z for p in points])))
    axis = bpy.data.objects.new('axis', None)
    bpy.context.scene.collection.objects.link(axis)
    axis.location = (centre.x, centre.y, 0)
    bpy.context.view_layer.update()
    root.parent, root.matrix_parent_inverse = axis, axis.matrix_world.inverted()
    every_side = []
    for turn in range(0, 360, 30):
        axis.rotation_euler.z = radians(turn)
        every_side += corners(root)
    axis.rotation_euler.z = 0
    old = bpy.context.scene.camera
    direction = (old.location - centre).normalized()
    shot = Shot(lens=75, box=(.80, .74), place=(.5, .52))
    cam = new_camera(shot.lens)
    distance = fitting_distance(every_side, centre, direction, shot.lens, shot.box, 1)
    cam.location = centre + direction * distance
    cam.rotation_euler = (-direction).to_track_quat('-Z', 'Y').to_euler()
    slide(cam, every_side, shot.place, 1)
    return axis


def main():
    args = arguments()
    from studio import finish, settings
    from studio.finish import render_raw
    module = scene_module(args.product)
    root, how = module.scene('turn' if 'turn' in getattr(module, 'VIEWS', ()) else 'hero', 1)
    axis = stand(root)
    how.fade = FADE
    settings(args.size, args.size, args.samples, how.exposure, how.look)
    for number in args.only if args.only is not None else range(args.frames):
        file = args.out / f'{number:02d}.webp'
        if file.exists() and args.only is None:
            continue
        start = time.time()
        axis.rotation_euler.z = radians(360 * number / args.frames)
        save(finish(render_raw(), how), file, args.quality)
        print(f'{file.name}: {time.time() - start:.0f} s', flush=True)


if __name__ == '__main__':
    main()
