"""Texts of the shown pack changed on the spot: each change a version, each undone again, power cut or not."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.exhibition.pack import read_pack
from kiosk.keeping import NotSavedError
from kiosk.packs.changing import change
from kiosk.packs.fields import NewSpec, ProductChange
from kiosk.packs.manifest import PackRefusedError, differences, read_manifest
from kiosk.packs.product_editing import set_text
from kiosk.packs.rewording import Rewording
from kiosk.packs.staging import FileFacts
from kiosk.packs.store import MOST_CHANGES, Kept, Store, redone, undone
from tests.support.killed import KILLED, NEW_NAME
from tests.support.installed import install
from tests.support.packs import write_pack
from tests.support.ts import write_ts
from tests.unit.killing import ends_in

NOW = datetime(2026, 5, 1, 10, 0, tzinfo=UTC)
