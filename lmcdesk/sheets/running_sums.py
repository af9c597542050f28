"""What the rows above a row come to, all of them or those from a bound on."""

from collections.abc import Sequence
from decimal import Decimal

Amounts = Sequence[Decimal | None]
"""The amounts of a row, column by column."""

_BOUNDS = 50
"""How many of the last places where a sum may begin are tried."""


def agree(one: Decimal, other: Decimal) -> bool:
    """Whether two sums are the same but for what is lost by rounding."""
    return abs(one - other) * 1000 <= abs(other)


class RunningSums:
    """Rows that are taken one after the other, and between them bounds."""

    def __init__(self) -> None:
        self._taken: list[Amounts] = []
        self._bounds = [0]
        self._come: list[list[Decimal]] = []

    def __len__(self) -> int:
        return len(self._taken)

    def take(self, amounts: Amounts, *, goes_on: bool = False) -> None:
        """Add a row; one that goes on with the last one counts as one with it."""
        if goes_on and self._taken and self._bounds[-1] != len(self._taken):
            above = self._taken.pop()
            amounts = [m if a is None else a + (m or 0) for a, m in zip(above, amounts, strict=True)]
            del self._come[len(self._taken) :]
        self._taken.append(amounts)

    def bound(self) -> None:
        """Say that a sum may begin with the next row."""
        if self._bounds[-1] != len(self._taken):
            self._bounds.append(len(self._taken))

    def come_to(self, mine: Amounts, fewest: int = 1, *, all_of_them: bool = False) -> bool:
        """Whether the rows, so many or more of them, come to these amounts."""
        if not any(mine):
            return False
        for taken in self._taken[len(self._come) :]:
            above = self._come[-1] if self._come else [Decimal(0)] * len(mine)
            self._come.append([a + (b or 0) for a, b in zip(above, taken, strict=True)])
        whole = self._come[-1] if self._come else [Decimal(0)] * len(mine)
        for bound in {0} if all_of_them else {0, *self._bounds[-_BOUNDS:]}:
            if len(self._taken) - bound < fewest:
                continue
            before = self._come[bound - 1] if bound else [Decimal(0)] * len(mine)
            if all(m is None or agree(m, w - b) for m, w, b in zip(mine, whole, before, strict=True)):
                return True
        return False
