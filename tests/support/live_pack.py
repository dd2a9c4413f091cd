"""What becomes of a running kiosk's content pack."""

from tests.support.visitor import Visitor


def wait_until_prepared(visitor: Visitor) -> None:
    """Wait until the pack that is wanted has been read, and every picture dealt with."""
    kiosk = visitor.kiosk
    visitor.wait_until(lambda: kiosk.jobs.idle and kiosk.shelf.idle, "the pack is prepared")


def notice(visitor: Visitor) -> None:
    """Let the kiosk see that another pack is wanted, and prepare it."""
    visitor.pass_time(1)
    wait_until_prepared(visitor)


def swapped(visitor: Visitor) -> None:
    """Let the kiosk show another pack."""
    before = visitor.kiosk.live_pack.shown
    notice(visitor)

    def shown() -> bool:
        visitor.kiosk.live_pack.tick()
        return visitor.kiosk.live_pack.shown is not before

    visitor.pass_time(3)
    visitor.wait_until(shown, "the other pack is shown")


def names(visitor: Visitor) -> list[str]:
    """The names of the products."""
    return [str(exhibit.property("name")) for exhibit in visitor.kiosk.exhibition.exhibits]


def version(visitor: Visitor) -> str:
    """The version of the pack that is shown."""
    return visitor.kiosk.exhibition.pack.version
