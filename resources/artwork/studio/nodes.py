# SPDX-License-Identifier: GPL-3.0-or-later
"""A little sugar over Blender's shader node trees."""
import bpy


def srgb(text):
    """'#ff8800' -> linear triple."""
    text = text.lstrip('#')
    values = (int(text[i:i + 2], 16) / 255 for i in (0, 2, 4))
    return tuple(c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in values)


class Tree:
    """tree.n('Math', a, b, operation='MULTIPLY') adds a node and returns an output socket."""

    def __init__(self, owner, clear=True):
        owner.use_nodes = True
        self.tree = owner.node_tree
        if clear:
            self.tree.nodes.clear()

    def new(self, kind):
        return self.tree.nodes.new(kind if kind.startswith('ShaderNode') else 'ShaderNode' + kind)

    def put(self, socket, value):
        """Link a socket, or set its default."""
        if value is None:
            return
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif socket.type == 'RGBA' and len(value) == 3:
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def n(self, kind, *args, out=0, **options):
        """Add a node: positional values feed its inputs in order, named ones its inputs or properties."""
        node = self.new(kind)
        for key, value in options.items():
            name = key if key in node.inputs else key.replace('_', ' ')
            if name in node.inputs:
                self.put(node.inputs[name], value)
            else:
                setattr(node, key, value)
        for socket, value in zip(node.inputs, args):
            self.put(socket, value)
        return node.outputs[out] if len(node.outputs) else node

    def math(self, op, a, b=None, c=None, clamp=False):
        return self.n('Math', a, b, c, operation=op, use_clamp=clamp)

    def vector(self, op, a, b=None, out=0):
        return self.n('VectorMath', a, b, operation=op, out=out)

    def mix(self, factor, a, b, blend='MIX'):
        node = self.new('Mix')
        node.data_type, node.blend_type = 'RGBA', blend
        for i, value in ((0, factor), (6, a), (7, b)):
            self.put(node.inputs[i], value)
        return node.outputs[2]

    def ramp(self, factor, *stops, mode='EASE'):
        """A colour ramp; each stop is (position, grey or linear triple)."""
        node = self.new('ValToRGB')
        bar = node.color_ramp
        bar.interpolation = mode
        while len(bar.elements) < len(stops):
            bar.elements.new(.5)
        for element, (position, c) in zip(bar.elements, stops):
            element.position = position
            element.color = (*c, 1) if hasattr(c, '__len__') else (c, c, c, 1)
        self.put(node.inputs[0], factor)
        return node.outputs[0]

    def remap(self, value, a, b, c, d):
        """a..b -> c..d, clamped."""
        return self.n('MapRange', value, a, b, c, d, clamp=True)

    def noise(self, scale, detail=4.0, rough=.5, vec=None, distortion=0.0, out=0):
        return self.n('TexNoise', Scale=scale, Detail=detail, Roughness=rough, Vector=vec, Distortion=distortion, out=out)

    def split(self, vec, i):
        """One component of a vector."""
        return self.n('SeparateXYZ', vec, out=i)

    def gauss(self, value, width):
        """exp(-(value / width)^2)"""
        squared = self.math('MULTIPLY', value, value)
        return self.math('POWER', 2.718, self.math('MULTIPLY', squared, -1 / width ** 2))
