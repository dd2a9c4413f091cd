"""Reach mode: how high what visitors operate may stand, so that it lies within everyone's reach."""

#: Height above the floor that can be reached from a wheelchair, mm (ADA 308.2.1, EN 301 549 8.3.4)
REACH_MM = 1220
#: The least height, mm, and area, mm², of a layout that has its full size of type and targets
_LEAST_HEIGHT, _LEAST_AREA = 300, 300 * 375


def stage_height(width: float, height: float, lower_edge: float) -> float:
    """Return how much of a panel, from its lower edge up, visitors operate in reach mode, mm.

    Args:
        width: of the panel as it hangs, mm.
        height: of the panel as it hangs, mm.
        lower_edge: height of its lower edge above the floor, mm; 0 when nobody has measured it:
            then it is the lower half.
    """
    below = REACH_MM - lower_edge if lower_edge > 0 else height / 2
    # A window that is only just being made has no width yet.
    return min(height, max(_LEAST_HEIGHT, _LEAST_AREA / max(1, width), below))
