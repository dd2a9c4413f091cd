#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Render a product picture:  python resources/artwork/render.py deep-space-radar --size 3840x2160 --view hero"""
import argparse
import importlib
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def scene_module(product):
    return importlib.import_module('scenes.' + product.replace('-', '_'))


def products():
    return sorted(p.stem.replace('_', '-') for p in (HERE / 'scenes').glob('*.py') if p.stem != '__init__')


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('product', nargs='?', choices=products())
    parser.add_argument('--size', default='2560x1440', help='width x height; a tall size gives the portrait picture')
    parser.add_argument('--view', default='hero', help='hero (landscape or portrait, by the size) or close')
    parser.add_argument('--samples', type=int, default=32)
    parser.add_argument('--quality', type=int, default=98, help='of the WebP file; below 97 the grain goes and dark gradients band')
    parser.add_argument('--raw', type=Path, help='keep the unfinished render here (.npy), or finish it anew if it is there')
    parser.add_argument('--out', type=Path, help='.webp or .png; default: PRODUCT-VIEW.webp here')
    parser.add_argument('--list', action='store_true', help='list the products and stop')
    args = parser.parse_args()
    if not args.list and not args.product:
        parser.error('name a product, or use --list')
    return args


def save(image, path, quality):
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == '.webp':
        image.save(path, quality=quality, method=6)
    else:
        image.save(path)


def unfinished(raw):
    """The render itself, kept or read back so that the film finish can be changed without rendering again."""
    import numpy as np
    from studio import render_raw
    if raw and raw.exists():
        return np.load(raw).astype(np.float32)
    pixels = render_raw()
    if raw:
        np.save(raw, pixels.astype(np.float16))
    return pixels


def main():
    args = arguments()
    if args.list:
        print('\n'.join(products()))
        return
    from studio import CLOSE_FADE, finish, focus_point, settings
    width, height = (int(n) for n in args.size.lower().split('x'))
    view = 'portrait' if args.view == 'hero' and height > width else args.view
    start = time.time()
    root, how = scene_module(args.product).scene(view, width / height)
    x, y, w, h, fx, fy = focus_point(root, width / height)
    print(f'{args.product} {view}: built in {time.time() - start:.1f} s; product at '
          f'x {x:.2f} y {y:.2f} w {w:.2f} h {h:.2f}, centre {fx:.3f} {fy:.3f}', flush=True)
    if view == 'close' and not how.fade:
        how.fade = CLOSE_FADE
    settings(width, height, args.samples, how.exposure, how.look)
    picture = finish(unfinished(args.raw), how)
    save(picture, args.out or Path(f'{args.product}-{view}.webp'), args.quality)
    print(f'done in {time.time() - start:.0f} s')


if __name__ == '__main__':
    main()
