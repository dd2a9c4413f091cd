# SPDX-License-Identifier: GPL-3.0-or-later
"""Render settings, and the film finish that turns a 16-bit render into a picture for the kiosk."""
import os
import tempfile
from dataclasses import dataclass

import bpy
import numpy as np
from PIL import Image

GROUND = np.array([0x0B, 0x0F, 0x14], np.float32) / 255       # the app's ground colour


@dataclass
class Finish:
    """fade: how far (left, right, top, bottom; fractions) the picture melts into the app's ground at each edge.

    lift: 1 raises black to the ground colour, so that the picture is never darker than the screen round it.
    """

    exposure: float = .25
    bloom: float = .10
    vignette: float = .15
    sharpen: float = .20
    grain: float = .006
    fade: tuple = None
    lift: float = .9
    look: str = 'AgX - Medium High Contrast'


LANDSCAPE_FADE, PORTRAIT_FADE, CLOSE_FADE = (.34, .16, .20, .16), (.14, .14, .18, .43), (.14, .14, .14, .16)


def settings(width, height, samples, exposure, look, threads=2):
    """Cycles on the CPU, adaptive sampling, denoised, AgX."""
    scene = bpy.context.scene
    r = scene.render
    r.engine = 'CYCLES'
    r.resolution_x, r.resolution_y, r.resolution_percentage = width, height, 100
    r.threads_mode, r.threads, r.use_persistent_data = 'FIXED', threads, False
    c = scene.cycles
    c.device, c.samples, c.use_adaptive_sampling, c.adaptive_threshold = 'CPU', samples, True, .035
    c.use_denoising, c.denoiser, c.denoising_prefilter = True, 'OPENIMAGEDENOISE', 'ACCURATE'
    c.denoising_input_passes = 'RGB_ALBEDO_NORMAL'
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces = 6, 2, 4
    c.transmission_bounces, c.transparent_max_bounces = 6, 12
    c.sample_clamp_indirect, c.blur_glossy = 6.0, .6
    c.caustics_reflective = c.caustics_refractive = False
    c.use_light_tree = False                       # with under a dozen lights the tree only costs time
    view = scene.view_settings
    view.view_transform, view.look, view.exposure = 'AgX', look, exposure
    image = r.image_settings
    image.file_format, image.color_mode, image.color_depth, image.compression = 'PNG', 'RGB', '16', 15


def render_raw():
    """Render and return the picture as a float array (rows from the top, display-referred)."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'raw.png')
        bpy.context.scene.render.filepath = path
        bpy.ops.render.render(write_still=True)
        image = bpy.data.images.load(path)
        image.colorspace_settings.name = 'Non-Color'
        width, height = image.size
        pixels = np.empty(width * height * 4, np.float32)
        image.pixels.foreach_get(pixels)
        bpy.data.images.remove(image)
    return pixels.reshape(height, width, 4)[::-1, :, :3].copy()


def box_pass(x, n, axis):
    """One running mean of 2n + 1 samples along an axis, edges repeated."""
    first, last = np.repeat(x.take([0], axis), n + 1, axis), np.repeat(x.take([-1], axis), n, axis)
    total = np.concatenate([first, x, last], axis).cumsum(axis, dtype=np.float64)
    size = x.shape[axis]
    high, low = total.take(range(2 * n + 1, 2 * n + 1 + size), axis), total.take(range(size), axis)
    return ((high - low) / (2 * n + 1)).astype(np.float32)


def blur(x, radius):
    """About a Gaussian: three box passes on a smaller copy."""
    height, width = x.shape[:2]
    step = max(1, int(radius / 3))
    small, n = x[::step, ::step], max(1, int(radius / step))
    for _ in range(3):
        small = box_pass(box_pass(small, n, 0), n, 1)
    if step == 1:
        return small
    grow = [Image.fromarray(small[..., i]).resize((width, height), Image.BICUBIC) for i in range(3)]
    return np.stack([np.asarray(g) for g in grow], -1)


def ease(x):
    x = np.clip(x, 0, 1)
    return x * x * x * (x * (6 * x - 15) + 10)


def edge_mask(height, width, fade):
    """1 in the picture, 0 at the edges; a fade of 0 leaves that edge alone."""
    x, y = (np.arange(width) + .5) / width, (np.arange(height) + .5) / height
    left, right, top, bottom = (ease(d / f) if f else np.ones_like(d)
                                for d, f in zip((x, 1 - x, y, 1 - y), fade))
    return (left * right)[None, :] * (top * bottom)[:, None]


def dither(a, grain, rng):
    """Film grain, and coloured noise in cells of 2 x 2 pixels: WebP halves the colour, so finer noise would not survive."""
    height, width = a.shape[:2]
    shade = .45 + .55 * (1 - np.abs(2 * a.mean(-1, keepdims=True) - 1))
    cells = rng.random(((height + 1) // 2, (width + 1) // 2, 3)) - .5
    tint = cells.repeat(2, 0).repeat(2, 1)[:height, :width] * 2.2 / 255
    return rng.normal(0, grain, (height, width, 1)) * shade + tint + (rng.random((height, width, 3)) - .5) / 255


def finish(a, how, seed=1):
    """Highlight bloom, light sharpening, vignette, edges that melt into the ground, and grain against banding."""
    height, width = a.shape[:2]
    if how.bloom:
        bright = np.clip(a - .72, 0, None) / .28 * a
        halo = sum(blur(bright, max(width, height) * r) * k for r, k in ((.004, .5), (.016, .35), (.05, .5)))
        a = 1 - (1 - a) * (1 - np.clip(halo * how.bloom * 3, 0, 1))
    if how.sharpen:
        a = a + how.sharpen * (a - blur(a, width * .0008))
    y, x = np.mgrid[-1:1:height * 1j, -1:1:width * 1j]
    a = a * (1 - how.vignette * np.clip(x * x * .75 + y * y * .6, 0, 1.4) ** 1.3)[..., None]
    a = 1 - (1 - np.clip(a, 0, 1)) * (1 - GROUND * how.lift)
    fade = how.fade or (LANDSCAPE_FADE if width > height else PORTRAIT_FADE)
    mask = edge_mask(height, width, fade)[..., None].astype(np.float32)
    a = a * mask + GROUND * (1 - mask)
    a = a + dither(a, how.grain, np.random.default_rng(seed))
    return Image.fromarray((np.clip(a, 0, 1) * 255 + .5).astype('uint8'))
