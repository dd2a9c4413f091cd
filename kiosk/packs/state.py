"""Which content packs are installed, and which one is shown, as it is written down; and which ones stay."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

#: Packs that stay, the shown one among them; the shipped pack is there besides.
MOST_KEPT = 3
#: Changes of the shown pack's texts that can be undone one after another
MOST_CHANGES = 10


class Kept(Struct, frozen=True, kw_only=True):
    """One installed pack.

    Attributes:
        folder: name of its folder.
        installed: when, as the kiosk's clock had it.
        made_from: folder of the pack whose texts were changed to make this one, empty for the shipped one;
            None when it came from outside.
    """

    folder: str
    id: str
    version: str
    title: str
    installed: datetime
    made_from: str | None = None

    @property
    def release(self) -> tuple[str, str]:
        """Its id and its version, changes made at the screen left out."""
        return self.id, self.version.partition("+")[0]


class State(Struct, frozen=True, kw_only=True):
    """What `shown.json` says.

    Attributes:
        shown: folder of the pack that is shown; empty for the shipped one.
        before: folder of the one that was shown before it; empty for the shipped one.
        kept: the installed ones, the newest first.
    """

    shown: str = ""
    before: str = ""
    kept: tuple[Kept, ...] = ()


def undone(state: State) -> str | None:
    """Return the folder of the pack that the one shown was made from, empty for the shipped one.

    None when it is not a change, or what it was made from is gone.
    """
    made_from = next((kept.made_from for kept in state.kept if kept.folder == state.shown), None)
    if made_from is None or (made_from and made_from not in {kept.folder for kept in state.kept}):
        return None
    return made_from


def newest(kept: Sequence[Kept]) -> str:
    """Return the folder of the first of them; empty when there is none."""
    return kept[0].folder if kept else ""


def those_that_stay(new: Kept, state: State) -> tuple[Kept, ...]:
    """Return the new one, what was shown before it, the last releases, and the last changes of this one."""
    stay, changes = [new], 0
    releases = {new.release} | {kept.release for kept in state.kept if kept.folder == state.shown}
    for kept in state.kept:
        if kept.release == new.release:
            changes += 1
            wanted = changes <= MOST_CHANGES
        else:
            wanted = kept.release not in releases and len(releases) < MOST_KEPT
            releases |= {kept.release} if wanted else set()
        if wanted or kept.folder == state.shown:
            stay.append(kept)
    return tuple(stay)
