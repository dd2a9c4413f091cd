"""What becomes of a running kiosk's content pack."""

from tests.support.visitor import Visitor


def notice(visitor: Visitor) -> None:
    """Let the kiosk see that another pack is wanted, and prepare it."""
    visitor.pass_time(1)
    visitor.wait_until(lambda: visitor.kiosk.jobs.idle, "the pack is prepared")


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
