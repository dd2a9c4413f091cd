"""The playlist's rules and reasons in words, for the shell."""

from collections.abc import Iterator, Sequence

from kiosk.attract.playlist import Item, MessageItem, NumbersItem, PictureItem, ProductItem, VideoItem
from kiosk.attract.schedule import Reason
from kiosk.daytime import WEEKDAYS

_WORKDAYS, _WEEKEND = WEEKDAYS[:5], WEEKDAYS[5:]


def subject(item: Item) -> str:
    """Return what an item shows."""
    match item:
        case ProductItem():
            return item.product
        case PictureItem() | VideoItem():
            return item.file
        case MessageItem():
            return " / ".join(item.text.values())
        case NumbersItem():
            return ""


def rules(item: Item) -> str:
    """Return when an item plays, as far as it is not always."""
    return ", ".join(_rules(item)) or "always"


def _rules(item: Item) -> Iterator[str]:
    if not item.enabled:
        yield "off"
    if item.first_day:
        yield f"from {item.first_day}"
    if item.last_day:
        yield f"to {item.last_day}"
    if item.weekdays:
        yield days(item.weekdays)
    if item.hours:
        yield item.hours


def days(weekdays: Sequence[str]) -> str:
    """Return weekdays in the order of the week."""
    chosen = tuple(day for day in WEEKDAYS if day in weekdays)
    if chosen == _WEEKEND:
        return "only on weekends"
    if chosen == _WORKDAYS:
        return "from Monday to Friday"
    return "only on " + ", ".join(day.capitalize() for day in chosen)


def why(reason: Reason) -> str:
    """Return a reason as a few words."""
    match reason.why:
        case "always":
            return "always"
        case "until_time":
            return f"until {reason.time}"
        case "until_day":
            return f"until {reason.day}"
        case "off":
            return "switched off"
        case "from_day":
            return f"from {reason.day}"
        case "ended":
            return f"ended on {reason.day}"
        case "from_time":
            return f"from {reason.time}"
        case "on_weekdays" | "weekdays":
            return days(reason.weekdays)
