"""Pictures for tests, as cameras and others write them."""

from datetime import date
from pathlib import Path

from PIL import ExifTags, Image


def exif(
    day: str = "2026:08:17 10:11:12", north: tuple[float, ...] = (20.0, 57.0, 3.6), orientation: int = 1
) -> Image.Exif:
    """What a camera writes beside a picture that it took on a day at a place east of Greenwich."""
    tags = Image.Exif()
    tags[ExifTags.Base.Orientation] = orientation
    tags.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = day
    tags.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: north, 3: "E", 4: (101.0, 24.0, 0.0)})
    return tags


TAKEN, PLACE = date(2026, 8, 17), "20.95100, 101.40000"
"""What is read from that."""


def photo(path: Path, size: tuple[int, int] = (2000, 1500), **options: object) -> Path:
    """A photo whose left half is red and whose right half is blue, as the ending says."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, *size))
    picture.save(path, **options)
    return path
