"""The arithmetic and the table of the benchmark."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """One thing measured, in all runs of both programs.

    Attributes:
        name: what it is, with its unit.
        kiosk: one value for each of the kiosk's runs.
        bare: one value for each of the bare program's runs.
        aim: the highest ratio wanted; None where there is no aim.
        digits: after the decimal point.
    """

    name: str
    kiosk: Sequence[float]
    bare: Sequence[float]
    aim: float | None = None
    digits: int = 0

    @property
    def ratio(self) -> float:
        """The kiosk's median as a multiple of the bare program's; infinite over nothing."""
        below = median(self.bare)
        return median(self.kiosk) / below if below else float("inf")

    @property
    def verdict(self) -> str:
        """How the ratio compares with the aim, in words."""
        if self.aim is None:
            return ""
        # As precise as the ratio is printed, or 1.30 could miss "≤ 1.3".
        return f"≤ {self.aim:g}: " + ("met" if round(self.ratio, 2) <= self.aim else "missed")


def spread(values: Sequence[float], digits: int) -> str:
    """Return a median with the lowest and the highest value."""
    low, high = min(values), max(values)
    return f"{median(values):.{digits}f} ({low:.{digits}f}–{high:.{digits}f})"


def markdown(rows: Sequence[Row]) -> str:
    """Return the table: for each row both medians with their spread, the ratio and the aim."""
    lines = ["| | kiosk | bare | ratio | aim |", "|---|---:|---:|---:|---|"]
    for row in rows:
        kiosk, bare = spread(row.kiosk, row.digits), spread(row.bare, row.digits)
        lines.append(f"| {row.name} | {kiosk} | {bare} | {row.ratio:.2f} × | {row.verdict} |")
    return "\n".join(lines)
