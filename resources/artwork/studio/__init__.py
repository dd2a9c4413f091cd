# SPDX-License-Identifier: GPL-3.0-or-later
"""A small product-picture kit on top of Blender's `bpy` (Cycles on the CPU, no display needed).

Units are metres, Z is up, +X is a product's front.  Every part helper takes loc / rot (degrees) / mat / parent
and returns the object; an articulated product is a tree of `node()` empties with parts hung on it.
"""
from math import acos, asin, atan2, cos, degrees, hypot, pi, radians, sin, sqrt, tan  # noqa: F401

import bpy  # noqa: F401  (first: it brings mathutils along)
from mathutils import Euler, Matrix, Vector  # noqa: F401

from .camera import Shot, family, focus_point, frame, look_from, spot  # noqa: F401
from .curves import conduit, loft, pipe, spline, superellipse, sweep  # noqa: F401
from .details import along, bolts, on_line, on_rect, on_ring  # noqa: F401
from .finish import CLOSE_FADE, Finish, finish, render_raw, settings  # noqa: F401
from .lights import aim, backdrop, dark_studio, glow_ring, softbox, sun  # noqa: F401
from .materials import (  # noqa: F401
    brushed, emission, glass, gloss, glow, metal, paint, rubber, thin_glass)
from .mesh import copy, finish_mesh, link, make_mesh, node, reset  # noqa: F401
from .nodes import Tree, srgb  # noqa: F401
from .outdoor import hazed, sky_world  # noqa: F401
from .shapes import ball, box, cyl, lathe, link_outline, prism, rect, tube  # noqa: F401
