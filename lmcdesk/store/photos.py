"""Photos as evidence: made small and upright for keeping, and smaller for a page. They come from anywhere, so whatever
is wrong with one only means that it cannot be made small or shown."""

import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePath
from typing import Any

from PIL import ExifTags, Image

from lmcdesk.store import evidence

LONGEST = 1600
"""Pixels that the longer side of a kept photo has at most."""

LARGEST = 300_000
"""Bytes that a kept photo has at most."""

_READ = ("JPEG", "PNG", "WEBP")
_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".heic", ".heif", ".avif", ".gif", ".bmp", ".tif", ".tiff"}
)
_FILE = 100_000_000
_PIXELS = {"PNG": 40_000_000, "WEBP": 20_000_000, "progressive": 60_000_000, "JPEG": 250_000_000}
"""Most that is decoded, so that less than 500 MB of memory are taken. A JPEG that is not progressive is decoded at an
eighth of its size where that is enough."""
_QUALITIES = (85, 75, 65, 55)
_PROFILE = 10_000  # bytes of a colour profile that is worth its room
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by its orientation (Exif 2.32, 4.6.4)."""

# Sizes are judged below, by what decoding takes; Pillow's own judgement would also warn on the screen.
Image.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a photo before it is kept. `small` is a JPEG to keep in its place; None where it is small
    already, or `readable` says that nothing can be made of it."""

    readable: bool
    small: bytes | None = None
    media_type: str | None = None
    """Of what is to be kept."""
    taken: date | None = None
    place: str | None = None
    """Latitude and longitude in degrees."""


UNREADABLE = Seen(readable=False)


def is_photo(name: str | None, media_type: str | None) -> bool:
    """Whether a file says that it is a photo, readable or not."""
    said = (media_type or "").lower()
    if said.startswith("image/"):
        return not said.startswith("image/svg")
    return PurePath((name or "").lower()).suffix in _ENDINGS


def see(path: Path, today: date, *, original: bool = False) -> Seen:
    """Looks at a file to be kept, and makes a small copy of it unless the original is wanted. What moves is only
    looked at."""
    try:
        with _opened(path) as picture:
            taken, place = _told(picture, today)
            moves = _kind(picture) != "JPEG" and getattr(picture, "n_frames", 1) > 1
            small = None if original or moves or _is_small(picture, path) else _small(_upright(picture, LONGEST))
            kind = "JPEG" if small else _kind(picture)
            return Seen(True, small, f"image/{kind.lower()}", taken, place)
    except _Unreadable:
        return UNREADABLE


def readable(path: Path) -> bool:
    """Whether a file begins like a picture that can be shown. What follows may still be damaged."""
    try:
        with _opened(path):
            return True
    except _Unreadable:
        return False


def for_page(folder: Path, digest: str, longest: int) -> bytes | None:
    """A kept photo as a JPEG of at most so many pixels on its longer side, always the same for the same photo; None if
    it is not here, is not as it was when it came, or cannot be read."""
    path = evidence.where(folder, digest)
    if path is None:
        return None
    try:
        data = path.read_bytes() if path.stat().st_size <= _FILE else b""
        if sha256(data).hexdigest() != digest:
            return None
        with _opened(BytesIO(data)) as picture:
            # Written anew also where it is small: what a camera wrote beside it is not for a page that goes around.
            return _jpeg(_upright(picture, longest), 80)
    except (OSError, _Unreadable):
        return None


# Reading what may be hostile


class _Unreadable(Exception):
    """No picture, a damaged one, or one that would take too much memory."""


@contextmanager
def _opened(source: Path | BytesIO) -> Iterator[Any]:
    """A picture before it is decoded. Raises _Unreadable, also for what goes wrong while it is in use."""
    try:
        with warnings.catch_warnings(action="ignore"):  # of strange metadata, which nobody here can mend
            if isinstance(source, Path) and source.stat().st_size > _FILE:
                raise _Unreadable
            with Image.open(source, formats=_READ) as picture:
                kind = "progressive" if picture.info.get("progressive") else _kind(picture)
                if math.prod(picture.size) > _PIXELS[kind]:
                    raise _Unreadable
                yield picture
    # Damaged and hostile files make Pillow raise almost anything, from struct.error to MemoryError.
    except Exception as trouble:
        raise _Unreadable from trouble


def _kind(picture: Any) -> str:
    """Its format; a JPEG that a camera put others beside, as many do, is one."""
    return "JPEG" if picture.format == "MPO" else str(picture.format)


def _turn(picture: Any) -> Image.Transpose | None:
    """What makes it upright; None if it is."""
    return _TURNS.get(_tags(picture).get(ExifTags.Base.Orientation, 1))


def _tags(picture: Any, within: int | None = None) -> dict[int, Any]:
    """What a camera wrote about a picture, or in one part of that; nothing if it cannot be read."""
    try:
        tags = picture.getexif()
        return dict(tags if within is None else tags.get_ifd(within))
    except Exception:  # as above, but the picture itself may be whole
        return {}


def _told(picture: Any, today: date) -> tuple[date | None, str | None]:
    """The day on which a photo was taken, and where."""
    tags = _tags(picture, ExifTags.IFD.Exif)
    day = _day(tags.get(ExifTags.Base.DateTimeOriginal)) or _day(tags.get(ExifTags.Base.DateTimeDigitized))
    return (day if day and day <= today else None), _place(_tags(picture, ExifTags.IFD.GPSInfo))


def _day(said: Any) -> date | None:
    try:
        return datetime.strptime(str(said)[:10], "%Y:%m:%d").date()
    except ValueError:
        return None


def _place(tags: dict[int, Any]) -> str | None:
    try:
        north = _degrees(tags[ExifTags.GPS.GPSLatitude], tags[ExifTags.GPS.GPSLatitudeRef], "S")
        east = _degrees(tags[ExifTags.GPS.GPSLongitude], tags[ExifTags.GPS.GPSLongitudeRef], "W")
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None
    if not (abs(north) <= 90 and abs(east) <= 180) or north == east == 0:  # zeros are a receiver that found nothing
        return None
    return f"{north:.5f}, {east:.5f}"


def _degrees(parts: Any, side: str, negative: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return -value if side.strip("\0 ") == negative else value


# Making smaller


def _is_small(picture: Any, path: Path) -> bool:
    """Whether a photo can be kept as it is; all of it is read, so that damage shows."""
    small = max(picture.size) <= LONGEST and path.stat().st_size <= LARGEST and _turn(picture) is None
    if small:
        picture.load()
    return small


def _upright(picture: Any, longest: int) -> Any:
    """A picture in grey or colour, no longer than that, as it is to be looked at."""
    turn = _turn(picture)
    profile = picture.info.get("icc_profile") if picture.mode in ("RGB", "RGBA") else None
    picture.draft("RGB", (longest, longest))
    picture.load()
    if picture.mode == "P" or "transparency" in picture.info:
        picture = picture.convert("RGBA")
    elif picture.mode.startswith("I"):
        # Grey of 16 bits: Pillow would cut off what is above 255.
        picture = picture.convert("F").point(lambda value: value / 257).convert("L")
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    if picture.mode in ("RGBA", "LA", "PA"):
        picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture.convert("RGBA"))
    if picture.mode not in ("L", "RGB"):
        picture = picture.convert("RGB")
    turned = picture if turn is None else picture.transpose(turn)
    turned.info = {"icc_profile": profile} if profile and len(profile) <= _PROFILE else {}
    return turned


def _small(picture: Any) -> bytes:
    """A JPEG of at most LARGEST bytes: coarser first, then smaller too."""
    while True:
        for quality in _QUALITIES:
            data = _jpeg(picture, quality)
            if len(data) <= LARGEST:
                return data
        picture.thumbnail((picture.width * 4 // 5, picture.height * 4 // 5), Image.Resampling.LANCZOS)


def _jpeg(picture: Any, quality: int) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality, optimize=True, icc_profile=picture.info.get("icc_profile"))
    return file.getvalue()
