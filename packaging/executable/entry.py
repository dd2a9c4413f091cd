"""Where the executable begins: it takes the words that `python -m kiosk` takes.

The kiosk calls itself for what runs apart, as `-m MODULE`; that works here as it does with Python.
"""

import multiprocessing
import runpy
import sys
from types import ModuleType

# Qt Quick's bindings ask for those of OpenGL, for calls that the kiosk never makes; they are not inside.
sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")

if __name__ == "__main__":
    # A worker for pictures begins here, too, and goes no further.
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["-m"]:
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        # Not above: what is run apart may be this very module.
        from kiosk.__main__ import main

        sys.exit(main())
