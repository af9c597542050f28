"""Photos are kept small and upright, with day and place; what is no photo, or a hostile one, harms nothing."""

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from lmcdesk.store import evidence, photos
from tests.store.pictures import PLACE, TAKEN, exif, photo

TODAY = date(2026, 11, 24)


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_a_photo_becomes_a_small_jpeg(tmp_path: Path) -> None:
    seen = photos.see(photo(tmp_path / "a.jpg", (4000, 3000), exif=exif()), TODAY)
    assert opened(seen.small).size == (1600, 1200)
    assert (seen.readable, seen.media_type, seen.taken, seen.place) == (True, "image/jpeg", TAKEN, PLACE)


@pytest.mark.parametrize("ending", ["png", "webp"])
def test_other_kinds_become_jpegs(tmp_path: Path, ending: str) -> None:
    seen = photos.see(photo(tmp_path / f"a.{ending}", exif=exif()), TODAY)
    assert opened(seen.small).format == "JPEG"
    assert (seen.media_type, seen.taken, seen.place) == ("image/jpeg", TAKEN, PLACE)


def test_a_photo_full_of_detail_fits_too(tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (1600, 1200), Random(1).randbytes(1600 * 1200 * 3))
    noise.save(tmp_path / "a.png")
    seen = photos.see(tmp_path / "a.png", TODAY)
    assert seen.small is not None and len(seen.small) <= photos.LARGEST
    assert 800 <= opened(seen.small).width < 1600


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_a_small_photo_is_kept_as_it_is(tmp_path: Path, ending: str) -> None:
    seen = photos.see(photo(tmp_path / f"a.{ending}", (800, 600), exif=exif()), TODAY)
    assert (seen.readable, seen.small, seen.taken, seen.place) == (True, None, TAKEN, PLACE)
    assert seen.media_type == f"image/{ending.replace('jpg', 'jpeg')}"


def test_the_original_is_kept_when_asked_for(tmp_path: Path) -> None:
    seen = photos.see(photo(tmp_path / "a.jpg", exif=exif()), TODAY, original=True)
    assert (seen.readable, seen.small, seen.taken, seen.place) == (True, None, TAKEN, PLACE)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_turned_upright(tmp_path: Path, orientation: int) -> None:
    """As each orientation of Exif 2.32 (4.6.4) has it: where the first row and the first column are to be seen."""
    rows, columns = {
        1: ("top", "left"),
        2: ("top", "right"),
        3: ("bottom", "right"),
        4: ("bottom", "left"),
        5: ("left", "top"),
        6: ("right", "top"),
        7: ("right", "bottom"),
        8: ("left", "bottom"),
    }[orientation]
    picture = Image.new("RGB", (600, 300), "blue")
    picture.paste("red", (0, 0, 300, 150))  # where the first row and the first column meet
    picture.save(tmp_path / "a.jpg", exif=exif(orientation=orientation), quality=95)
    seen = photos.see(tmp_path / "a.jpg", TODAY)
    assert (seen.small is None) == (orientation == 1)
    upright = opened(seen.small or (tmp_path / "a.jpg").read_bytes())
    width, height = upright.size
    assert (width > height) == (orientation <= 4)
    x = width // 4 if "left" in (rows, columns) else width * 3 // 4
    y = height // 4 if "top" in (rows, columns) else height * 3 // 4
    red, _, blue = upright.getpixel((x, y))
    assert red > 200 > 60 > blue
    red, _, blue = upright.getpixel((width - x, height - y))
    assert blue > 200 > 60 > red


@pytest.mark.parametrize(
    ("mode", "colour", "seen_as"),
    [
        ("L", 90, (90, 90, 90)),
        ("1", 1, (255, 255, 255)),
        ("LA", (0, 0), (255, 255, 255)),
        ("RGBA", (255, 0, 0, 0), (255, 255, 255)),
        ("P", 0, (0, 0, 0)),
        ("I;16", 257 * 90, (90, 90, 90)),
    ],
)
def test_every_kind_of_pixel_is_read(tmp_path: Path, mode: str, colour: float, seen_as: tuple[int, ...]) -> None:
    """What is transparent stands on white."""
    Image.new(mode, (2000, 1000), colour).save(tmp_path / "a.png")
    small = opened(photos.see(tmp_path / "a.png", TODAY).small)
    assert small.size == (1600, 800)
    found = small.convert("RGB").getpixel((800, 400))
    assert all(abs(a - b) <= 3 for a, b in zip(found, seen_as, strict=True))


def test_what_printers_use_becomes_colours_of_a_screen(tmp_path: Path) -> None:
    Image.new("CMYK", (2000, 1000), (0, 255, 255, 0)).save(tmp_path / "a.jpg")
    small = opened(photos.see(tmp_path / "a.jpg", TODAY).small)
    red, green, _ = small.getpixel((9, 9))
    assert small.mode == "RGB" and red > 200 and green < 60


def test_a_cameras_second_picture_is_left_out(tmp_path: Path) -> None:
    pictures = [Image.new("RGB", (2000, 1500), colour) for colour in ("red", "blue")]
    pictures[0].save(tmp_path / "a.jpg", format="MPO", save_all=True, append_images=pictures[1:])
    seen = photos.see(tmp_path / "a.jpg", TODAY)
    red, _, blue = opened(seen.small).getpixel((9, 9))
    assert (red > 200 > 60 > blue) and seen.media_type == "image/jpeg"


@pytest.mark.parametrize("ending", ["png", "webp"])
def test_what_moves_is_kept_as_it_is(tmp_path: Path, ending: str) -> None:
    pictures = [Image.new("RGB", (2000, 100), colour) for colour in ("red", "blue")]
    pictures[0].save(tmp_path / f"a.{ending}", save_all=True, append_images=pictures[1:])
    seen = photos.see(tmp_path / f"a.{ending}", TODAY)
    assert seen.readable and seen.small is None


@pytest.mark.parametrize("size", [(1, 1), (1, 30_000), (30_000, 1)])
def test_any_shape_will_do(tmp_path: Path, size: tuple[int, int]) -> None:
    seen = photos.see(photo(tmp_path / "a.jpg", size), TODAY)
    assert seen.readable
    assert max(opened(seen.small or (tmp_path / "a.jpg").read_bytes()).size) <= photos.LONGEST


# Day and place


@pytest.mark.parametrize("said", ["0000:00:00 00:00:00", "yesterday", "", "2026:13:40", "2026:11:25 00:00:00"])
def test_a_day_that_cannot_be_is_left_out(tmp_path: Path, said: str) -> None:
    """That includes one that is still to come."""
    seen = photos.see(photo(tmp_path / "a.jpg", exif=exif(day=said)), TODAY)
    assert (seen.readable, seen.taken, seen.place) == (True, None, PLACE)


@pytest.mark.parametrize("north", [(91.0, 0.0, 0.0), (20.0, 5.0), (IFDRational(0, 0), 0.0, 0.0)])
def test_a_place_that_cannot_be_is_left_out(tmp_path: Path, north: tuple[float, ...]) -> None:
    seen = photos.see(photo(tmp_path / "a.jpg", exif=exif(north=north)), TODAY)
    assert (seen.readable, seen.taken, seen.place) == (True, TAKEN, None)


def test_south_and_west_are_negative_and_zeros_are_no_place(tmp_path: Path) -> None:
    tags = exif()
    tags.get_ifd(0x8825).update({1: "S", 2: (1.5, 0.0, 0.0), 3: "W", 4: (70.0, 0.0, 0.0)})
    assert photos.see(photo(tmp_path / "a.jpg", exif=tags), TODAY).place == "-1.50000, -70.00000"
    tags.get_ifd(0x8825).update({2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)})
    assert photos.see(photo(tmp_path / "a.jpg", exif=tags), TODAY).place is None


def test_broken_words_of_a_camera_leave_the_picture(tmp_path: Path) -> None:
    data = photo(tmp_path / "a.jpg", exif=exif()).read_bytes()
    at = data.index(b"Exif\0\0") + 6
    (tmp_path / "a.jpg").write_bytes(data[:at] + bytes(255 - b for b in data[at : at + 40]) + data[at + 40 :])
    seen = photos.see(tmp_path / "a.jpg", TODAY)
    assert opened(seen.small).size == (1600, 1200) and seen.taken is seen.place is None


# What is no photo, or a hostile one


def broken(path: Path) -> dict[str, Callable[[], object]]:
    return {
        "no image": lambda: path.write_bytes(b"hello"),
        "empty": path.touch,
        "missing": lambda: None,
        "a folder": path.mkdir,
        "a PDF": lambda: path.write_bytes(b"%PDF-1.7\n" * 1000),
        "a film of the new kind": lambda: path.write_bytes(b"\0\0\0\x18ftypheic" + bytes(1000)),
        "half a JPEG": lambda: path.write_bytes(halved(path, "JPEG", (2000, 1500))),
        "half a small JPEG": lambda: path.write_bytes(halved(path, "JPEG", (600, 450))),
        "half a PNG": lambda: path.write_bytes(halved(path, "PNG", (2000, 1500))),
        "half a WebP": lambda: path.write_bytes(halved(path, "WEBP", (2000, 1500))),
        "a bomb": lambda: Image.new("1", (20_000, 20_000)).save(path, "PNG"),
        "a bomb of JPEG": lambda: path.write_bytes(enlarged(photo(path, (80, 80)).read_bytes())),
    }


def enlarged(jpeg: bytes) -> bytes:
    """A JPEG that says to be of 20,000 x 20,000 pixels (ITU-T T.81, B.2.2)."""
    at = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:at] + (20_000).to_bytes(2) * 2 + jpeg[at + 4 :]


def halved(path: Path, kind: str, size: tuple[int, int]) -> bytes:
    data = photo(path, size, format=kind).read_bytes()
    return data[: len(data) // 2]


@pytest.mark.parametrize("name", list(broken(Path())))
def test_what_cannot_be_read_is_said_to_be_so(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.jpg"
    broken(path)[name]()
    assert photos.see(path, TODAY) == photos.UNREADABLE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_bytes_that_were_altered_never_raise(tmp_path: Path, kind: str) -> None:
    whole, luck, read = photo(tmp_path / "a", (300, 200), format=kind, exif=exif()).read_bytes(), Random(kind), set()
    for _ in range(80):
        data = bytearray(whole)
        for _ in range(luck.randint(1, 12)):
            data[luck.randrange(len(data) if luck.random() < 0.5 else 200)] = luck.randrange(256)
        (tmp_path / "a").write_bytes(data)
        read.add(photos.see(tmp_path / "a", TODAY).readable)
        (tmp_path / "evidence").mkdir(exist_ok=True)
        digest, _ = evidence.keep(tmp_path, tmp_path / "a")
        page = photos.for_page(tmp_path, digest, 100)
        assert page is None or max(opened(page).size) <= 100
    assert read == {True, False}


@pytest.mark.parametrize(
    ("kind", "mode", "size", "most"),
    [
        ("PNG", "RGBA", (8000, 5000), 500),
        ("WEBP", "RGB", (5000, 4000), 500),
        ("JPEG", "L", (15_000, 15_000), 120),
    ],
)
def test_memory_is_bounded(tmp_path: Path, kind: str, mode: str, size: tuple[int, int], most: int) -> None:
    """The largest that is decoded takes so many megabytes, all of the program included."""
    Image.new(mode, size).save(tmp_path / "a", kind, **({"method": 0} if kind == "WEBP" else {"compress_level": 1}))
    asked = (
        "import re, sys; from pathlib import Path; from datetime import date; from lmcdesk.store import photos\n"
        "assert photos.see(Path(sys.argv[1]), date.today()).small\n"
        "print(re.search(r'VmHWM:\\s*(\\d+) kB', Path('/proc/self/status').read_text())[1])"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked, str(tmp_path / "a")], capture_output=True, text=True, check=True
    )
    assert int(told.stdout) < most * 1000


# For a page


def kept(folder: Path, path: Path) -> str:
    return evidence.keep(folder, path)[0]


def test_a_page_gets_a_jpeg_of_its_size(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png", "a.webp"):
        digest = kept(tmp_path, photo(tmp_path / name, (1200, 900)))
        data = photos.for_page(tmp_path, digest, 640)
        assert opened(data).size == (640, 480) and opened(data).format == "JPEG"
        assert data == photos.for_page(tmp_path, digest, 640)


def test_a_page_tells_nothing_that_the_camera_wrote(tmp_path: Path) -> None:
    digest = kept(tmp_path, photo(tmp_path / "a.jpg", (640, 480), exif=exif(orientation=6)))
    page = opened(photos.for_page(tmp_path, digest, 640))
    assert page.size == (480, 640) and not page.getexif()


def test_a_page_gets_nothing_of_what_is_not_here_or_damaged(tmp_path: Path) -> None:
    assert photos.for_page(tmp_path, "a" * 64, 640) is None
    assert photos.for_page(tmp_path, "../../x", 640) is None
    digest = kept(tmp_path, photo(tmp_path / "a.png", (300, 200)))
    photo(evidence.place(tmp_path, digest), (300, 201), format="PNG")  # a picture, but another one
    assert photos.for_page(tmp_path, digest, 640) is None
    (tmp_path / "b.jpg").write_bytes(b"hello")
    assert photos.for_page(tmp_path, kept(tmp_path, tmp_path / "b.jpg"), 640) is None


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [
        ("a.JPG", None, True),
        ("a.heic", None, True),
        ("a", "image/png", True),
        ("a.svg", "image/svg+xml", False),
        ("a.pdf", "application/pdf", False),
        (None, None, False),
        ("jpg", "", False),
    ],
)
def test_what_says_that_it_is_a_photo(name: str | None, media_type: str | None, expected: bool) -> None:
    assert photos.is_photo(name, media_type) is expected
