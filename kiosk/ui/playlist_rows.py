"""The playlist as a list of rows that keep their places on the screen while others change."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One item as staff see it.

    Attributes:
        name: its id.
        title: what it shows.
        kind: `product`, `picture`, `video`, `message` or `numbers`.
        picture: address of a small picture; empty when there is none.
        on: whether it is switched on.
        rules: how long it stays, and when it plays.
        why: why it plays or does not, at the time that is looked at; or why it cannot be shown.
        standing: `plays`, `waits`, or `fails` when it cannot be shown.
    """

    name: str
    title: str
    kind: str
    picture: QUrl
    on: bool
    rules: str
    why: str
    standing: str


_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


@QmlElement
class PlaylistRows(QAbstractListModel):
    """Rows; what is told to QML is the smallest change that leads from the old ones to the new ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one value of a row."""
        place = role - _FIRST_ROLE
        return self.rows[index.row()][place] if 0 <= place < len(Row._fields) else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that QML knows the values by."""
        return {_FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(Row._fields)}

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._arrange(rows)
        for place, row in enumerate(rows):
            if row != self.rows[place]:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _arrange(self, rows: Sequence[Row]) -> None:
        """Have the same items in the same places: by one step, if one leads there, or anew."""
        old, names = [row.name for row in self.rows], [row.name for row in rows]
        if old == names:
            return
        pairs = zip(old, names, strict=False)
        first = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(old), len(names)))
        if [*old[:first], *old[first + 1 :]] == names:
            self.beginRemoveRows(QModelIndex(), first, first)
            del self.rows[first]
            self.endRemoveRows()
        elif [*names[:first], *names[first + 1 :]] == old:
            self.beginInsertRows(QModelIndex(), first, first)
            self.rows.insert(first, rows[first])
            self.endInsertRows()
        elif not self._moved(old, names, first):
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def _moved(self, old: list[str], names: list[str], first: int) -> bool:
        if sorted(old) != sorted(names):
            return False
        last = max(place for place in range(len(old)) if old[place] != names[place])
        for source, target in ((first, last), (last, first)):
            trial = [*old[:source], *old[source + 1 :]]
            trial.insert(target, old[source])
            if trial == names:
                # Qt wants the place in front of which the row goes, counted before it is taken out.
                before = target + 1 if target > source else target
                self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), before)
                self.rows.insert(target, self.rows.pop(source))
                self.endMoveRows()
                return True
        return False
