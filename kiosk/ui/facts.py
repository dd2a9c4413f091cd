"""What Qt knows of screen, graphics, touch, fonts and sound, gathered for the self-test."""

from collections.abc import Mapping, Set

from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QInputDevice,
    QOffscreenSurface,
    QOpenGLContext,
)
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.station.shown import Face, Renderer, Screen, Shown
from kiosk.ui.fonts import text_family, undrawable
from kiosk.ui.quiet import asking_for_sound

# Platforms of Qt that show nothing to anybody.
_UNSEEN = ("offscreen", "minimal")
# OpenGL's names for the strings that tell of the driver.
_VENDOR, _RENDERER = 0x1F00, 0x1F01
_API = QSGRendererInterface.GraphicsApi
_APIS = {
    _API.Software: "software",
    _API.OpenGL: "OpenGL",
    _API.Direct3D11: "Direct3D 11",
    _API.Direct3D12: "Direct3D 12",
    _API.Vulkan: "Vulkan",
    _API.Metal: "Metal",
}


def gather(letters: Mapping[str, Set[str]]) -> Shown:
    """Return what Qt knows now; whether videos play is another matter (see `trials`).

    Args:
        letters: for each language on offer the characters of its texts.
    """
    faces = tuple(_face(code, wanted) for code, wanted in letters.items())
    if QGuiApplication.platformName() in _UNSEEN:
        return Shown(faces=faces, loudspeakers=_loudspeakers())
    return Shown(
        screen=_screen(),
        renderer=_renderer(),
        touch=_touch_screens(),
        faces=faces,
        loudspeakers=_loudspeakers(),
    )


def _screen() -> Screen:
    screen = QGuiApplication.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    return Screen(
        round(size.width() * scale), round(size.height() * scale), screen.refreshRate(), round(scale, 2)
    )


def _renderer() -> Renderer:
    api = QQuickWindow.graphicsApi()
    if QQuickWindow.sceneGraphBackend() == "software":
        api = _API.Software
    vendor, name = _driver() if api == _API.OpenGL else ("", "")
    return Renderer(_APIS.get(api, api.name), vendor, name)


def _driver() -> tuple[str, str]:
    """Return who made the OpenGL driver, and what it draws with."""
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return "", ""
    functions = context.functions()
    told = str(functions.glGetString(_VENDOR)), str(functions.glGetString(_RENDERER))
    context.doneCurrent()
    return told


def _touch_screens() -> tuple[str, ...]:
    kind = QInputDevice.DeviceType.TouchScreen
    return tuple(device.name() for device in QInputDevice.devices() if device.type() == kind)


def _face(code: str, wanted: Set[str]) -> Face:
    family = text_family(code)
    return Face(code, family, QFontDatabase.hasFamily(family), undrawable("".join(wanted), family))


def _loudspeakers() -> tuple[str, ...]:
    # Loaded when staff look, not at the start.
    from PySide6.QtMultimedia import QMediaDevices

    with asking_for_sound():
        first = QMediaDevices.defaultAudioOutput()
        names = [device.description() for device in QMediaDevices.audioOutputs()]
    return tuple(dict.fromkeys((first.description(), *names))) if names else ()
