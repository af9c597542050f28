"""Files of evidence from the command line: attached, sent, awaited, and written out under harmless names."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from lmcdesk.store import evidence
from tests.cli.country import CODE, TITLE, Country, Told, refused
from tests.store.pictures import PLACE, TAKEN, exif
from tests.store.pictures import photo as photo_of

Run = Callable[..., Told]


@pytest.fixture
def photo(country: Country) -> Path:
    """A file of 2.5 million bytes."""
    path = country / "ຮູບ.jpg"
    path.write_bytes(Random(1).randbytes(2_500_000))
    return path


def test_a_file_is_attached_and_written_out_again(run: Run, country: Country, photo: Path) -> None:
    told = run("LN", "attach", CODE, photo, "--caption", "The pump", "--json").json
    assert told["size"] == 2_500_000
    record = run("LN", "show", told["id"], "--json").json["record"]
    assert (record["name"], record["media_type"], record["caption"]) == ("ຮູບ.jpg", "image/jpeg", "The pump")
    assert record["sha256"] == told["sha256"] and record["about"] is None
    folder = country / "out"
    folder.mkdir()
    for name in ("ຮູບ.jpg", "2 ຮູບ.jpg"):
        told_again = run("LN", "evidence", told["id"], folder, "--json").json
        assert told_again["file"] == str(folder / name)
        assert (folder / name).read_bytes() == photo.read_bytes()
    assert run("LN", "evidence", told["id"], folder / "x.bin").code == 0
    assert (folder / "x.bin").read_bytes() == photo.read_bytes()


def test_a_file_may_belong_to_a_milestone(run: Run, country: Country, photo: Path) -> None:
    milestone = run("LN", "list", "milestone", "--where", f"title={TITLE}", "--json").json["records"][0]
    told = run("LN", "attach", milestone["id"], photo, "--json").json
    record = run("LN", "show", told["id"], "--json").json["record"]
    assert (record["about"], record["project"]) == (milestone["id"], milestone["project"])


def test_a_name_that_leads_elsewhere_is_cleaned_when_written_out(run: Run, country: Country, photo: Path) -> None:
    id_ = run("LN", "attach", CODE, photo, "--json").json["id"]
    (country / "out").mkdir()
    for name, clean in (("../../x", "x"), ("C:\\y.exe", "y.exe"), ("NUL", "_NUL"), ("", "evidence")):
        assert run("LN", "set", id_, f"name={name}").code == 0
        assert run("LN", "evidence", id_, country / "out").code == 0
        assert (country / "out" / clean).is_file()
    assert len(list((country / "out").iterdir())) == 4


def test_what_cannot_be_attached_is_refused(run: Run, country: Country, photo: Path) -> None:
    before = country.state()
    (country / "empty").touch()
    evidence_id = "00000000-0000-0000-0000-000000000000"
    refused(run("LN", "attach", CODE, country / "missing"), "There is no")
    refused(run("LN", "attach", CODE, country / "empty"), "is empty or is no file")
    refused(run("LN", "attach", CODE, country / "LN"), "is a folder")
    refused(run("LN", "attach", "nothing", photo), "There is no record")
    refused(run("LN", "evidence", evidence_id, country / "x"), "There is no record")
    refused(run("LN", "evidence", CODE, country / "x"), "is not evidence")
    refused(run("MG", "attach", CODE, photo), "There is no record")
    assert country.state() == before and evidence.held(country / "LN") == set()


def test_a_file_of_a_record_that_may_not_be_written_is_not_kept(run: Run, country: Country, photo: Path) -> None:
    run("VT", "bundle", country / "all.lmcb", "--all")
    run("MG", "merge", country / "all.lmcb")
    before = country.state("MG")
    refused(run("MG", "attach", CODE, photo), "but changes nothing")
    assert country.state("MG") == before and evidence.held(country / "MG") == set()


def test_a_bundle_tells_its_size_and_goes_in_parts(run: Run, country: Country, photo: Path) -> None:
    id_ = run("LN", "attach", CODE, photo, "--json").json["id"]
    out = country / "new.lmcb"
    told = run("LN", "bundle", out, "--size", "--part-size", 1, "--json").json
    assert (told["evidence_files"], told["evidence_bytes"], told["parts"]) == (1, 2_500_000, 3)
    assert told["changes"] and told["change_bytes"]
    assert "Files to carry: 1. Nothing was written." in run("LN", "bundle", out, "--size").out
    assert run("LN", "bundle", out, "--size", "--no-evidence", "--json").json["evidence_files"] == 0
    assert not list(country.folder.glob("new*"))
    parts = run("LN", "bundle", out, "--part-size", 1, "--json").json["parts"]
    files = [Path(part["file"]) for part in parts]
    assert [file.name for file in files] == [f"new-{n}-of-3.lmcb" for n in (1, 2, 3)]
    assert all(part["size"] <= 1_000_000 for part in parts)
    assert "Part 2 of 3, which may arrive in any order." in run("LN", "inspect", files[1]).out
    assert run("LN", "inspect", files[1], "--json").json["part"] == [2, 3]
    run("VT", "merge", files[2], files[0])
    refused(run("VT", "evidence", id_, country / "x"), "has not come yet")
    told = run("VT", "merge", files[1], "--json").json["bundles"][0]
    assert told["evidence"] == {"came": 1, "pieces": 0, "wrong": 0, "awaited": 0}
    assert run("VT", "evidence", id_, country / "x").code == 0
    assert (country / "x").read_bytes() == photo.read_bytes()


def test_evidence_left_out_is_told_to_be_awaited(run: Run, country: Country, photo: Path) -> None:
    run("LN", "attach", CODE, photo)
    told = run("LN", "bundle", country / "new.lmcb", "--no-evidence", "--json").json
    assert told["evidence"] == 0 and told["size"] < 100_000
    assert "Files of evidence that are still to come: 1." in run("VT", "merge", country / "new.lmcb").out


@pytest.mark.parametrize("size", ["0", "-1", "x", "1.5", "99999999"])
def test_a_part_is_at_least_a_megabyte(run: Run, country: Country, size: str) -> None:
    refused(run("LN", "bundle", country / "new.lmcb", f"--part-size={size}"), "is not a whole number from 1 to")


# Photos


def test_a_photo_is_kept_as_a_small_copy_with_its_day_and_place(run: Run, country: Country) -> None:
    path = photo_of(country / "ຮູບ.png", (2400, 1800), exif=exif())
    told = run("LN", "attach", CODE, path, "--json").json
    record = run("LN", "show", told["id"], "--json").json["record"]
    assert (record["name"], record["media_type"]) == ("ຮູບ.jpg", "image/jpeg")
    assert (record["taken"], record["place"]) == (TAKEN.isoformat(), PLACE) == (told["taken"], told["place"])
    assert run("LN", "evidence", told["id"], country / "out.jpg").code == 0
    with Image.open(country / "out.jpg") as copy:
        assert copy.size == (1600, 1200)
    assert (country / "out.jpg").stat().st_size == told["size"] == record["size"] <= 300_000
    assert "as a smaller copy" in run("LN", "attach", CODE, path).out


def test_the_original_is_kept_when_asked_for(run: Run, country: Country) -> None:
    path = photo_of(country / "a.png", (2400, 1800), exif=exif())
    told = run("LN", "attach", CODE, path, "--original", "--json").json
    record = run("LN", "show", told["id"], "--json").json["record"]
    assert (record["name"], record["media_type"], record["taken"]) == ("a.png", "image/png", TAKEN.isoformat())
    assert run("LN", "evidence", told["id"], country / "out").code == 0
    assert (country / "out").read_bytes() == path.read_bytes()


def test_a_picture_that_cannot_be_read_is_kept_and_told(run: Run, country: Country, photo: Path) -> None:
    said = run("LN", "attach", CODE, photo).out
    assert "kept as it is, but reports cannot show it" in said
    (country / "a.pdf").write_bytes(b"%PDF-1.7")
    assert "reports cannot show it" not in run("LN", "attach", CODE, country / "a.pdf").out
