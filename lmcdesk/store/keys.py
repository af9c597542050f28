"""How the numbers in the database are packed, so that one integer finds a change, a field or what a desk knew."""

from lmcdesk.errors import BundleRefused
from lmcdesk.i18n import translate

NUMBER_BITS = 35
STREAM_BITS = 12
DESK_BITS = 16
EPOCH_BITS = 19
FIELD_BITS = 6

MOST_NUMBER = (1 << NUMBER_BITS) - 1
MOST_EPOCH = (1 << EPOCH_BITS) - 1
MOST_STREAMS = 1 << STREAM_BITS
MOST_DESKS = 1 << DESK_BITS
FIELD_MASK = (1 << FIELD_BITS) - 1

UNAWARE = 0
"""The epoch of what is said as if nothing had been seen, not even this desk's own work. Desks begin with the next."""

CLOCK_SHIFT = 16
"""A clock is milliseconds since 1970 shifted left by this, so that changes within one millisecond have their order."""


def too_many() -> BundleRefused:
    """What is said where a number would not fit, which only a bundle made to do harm can bring about."""
    return BundleRefused(
        translate("Merge", "The bundle names more desks or provinces than a desk can hold. Nothing of it was applied.")
    )


def series(desk: int, stream: int) -> int:
    """One desk's changes in one stream."""
    return desk << STREAM_BITS | stream


def dot(series_: int, number: int) -> int:
    """A change's place in the log."""
    return series_ << NUMBER_BITS | number


def stream_of(x: str) -> str:
    """SQL: the local number of the stream of a change, a row x with its place in the log."""
    return f"({x}.dot >> {NUMBER_BITS} & {MOST_STREAMS - 1})"


def field_key(rid: int, number: int) -> int:
    """A field of a record."""
    return rid << FIELD_BITS | number


def context_key(desk: int, series_: int, epoch: int) -> int:
    """What a desk knew of a series from an epoch on."""
    return (desk << STREAM_BITS + DESK_BITS | series_) << EPOCH_BITS | epoch
