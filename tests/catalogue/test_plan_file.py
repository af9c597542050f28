"""A plan file is read whole or refused in one sentence, and another plan loads by the same form."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmcdesk import paths
from lmcdesk.catalogue.entries import Catalogue, Kind
from lmcdesk.catalogue.plan import load, shipped
from lmcdesk.errors import WrongInput

PLANS = paths.resources() / "plan"

OTHER: dict[str, Any] = {
    "form": 1,
    "id": "lmc-2028-2032",
    "title": {"en": "Next plan", "lo": "ແຜນຕໍ່ໄປ"},
    "first_year": 2028,
    "last_year": 2032,
    "pillars": [
        {"number": "1", "part": "II", "title": {"en": "Water"}, "sections": [
            {"number": "1.1", "title": {"en": "Rivers"}, "measures": []},
            {"number": "1.1.1", "parent": "1.1", "title": {"en": "Floods", "lo": "ນ້ຳຖ້ວມ"}, "measures": [
                {"id": "1.1.1-1", "kind": "study", "text": {"en": "Measure the floods."}},
                {"id": "1.1.1-2", "kind": "meeting", "cadence": "yearly", "text": {
                    "en": "Meet about floods.", "lo": "ປະຊຸມເລື່ອງນ້ຳຖ້ວມ"}},
            ]},
        ]},
        {"number": "2", "part": "II", "title": {"en": "Land"}, "sections": [
            {"number": "2.1", "title": {"en": "Fields"}, "measures": [
                {"id": "2.1-1", "kind": "project", "text": {"en": "Plant trees."}}]},
        ]},
    ],
    "priority_areas": [{"code": "rivers", "name": {"en": "Rivers"}, "sections": ["1.1.1"]}],
    "bodies": [{"code": "week", "name": {"en": "Week"}, "kind": "event", "day": "02-29", "source": "III"}],
    "funding_sources": [{"code": "bank", "name": {"en": "Bank"}, "source": "2.1-1"}],
    "partners": [],
}  # fmt: skip


def written(folder: Path, plan: object) -> Path:
    path = folder / "plan-x.json"
    path.write_text(json.dumps(plan, ensure_ascii=False), "utf-8")
    return path


def test_another_plan_loads_beside_the_shipped_one(tmp_path: Path) -> None:
    other = load(written(tmp_path, OTHER))
    assert [m.id for m in other.measures] == ["1.1.1-1", "1.1.1-2", "2.1-1"]
    assert other.measure("1.1.1-2").kind is Kind.MEETING
    assert other.priority_of("2.1-1") is None
    assert other.text("lo") == "ແຜນຕໍ່ໄປ"
    assert other.bodies[0].day == (2, 29)
    assert other.id != shipped().id


def test_search_in_a_script_without_spaces(tmp_path: Path) -> None:
    other = load(written(tmp_path, OTHER))
    assert [m.id for m in other.search("ນໍ້າຖ້ວມ", "lo")] == ["1.1.1-1", "1.1.1-2"]
    assert [m.id for m in other.search("ນ້ຳຖ້ວມ meet", "lo")] == ["1.1.1-2"]
    assert other.search("ນ້ຳຖ້ວມ", "en") == ()


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "plan-x.json"
    path.write_text(json.dumps(OTHER), "utf-8-sig")
    assert load(path).id == "lmc-2028-2032"


def test_every_shipped_plan_file_loads_under_its_own_id() -> None:
    assert shipped() is shipped()
    shipped_files = sorted(PLANS.glob("*.json"))
    assert PLANS / "lmc-2023-2027.json" in shipped_files
    assert [load(path).id for path in shipped_files] == [path.stem for path in shipped_files]


Damage = Callable[[dict[str, Any]], object]


def first(plan: dict[str, Any]) -> Any:
    """The first measure of the other plan."""
    return plan["pillars"][0]["sections"][1]["measures"][0]


def section(plan: dict[str, Any], place: int) -> Any:
    return plan["pillars"][0]["sections"][place]


DAMAGES: dict[str, tuple[Damage, str]] = {
    "newer form": (lambda p: p.update(form=2), "has form 2; this version of the program reads 1"),
    "form missing": (lambda p: p.pop("form"), "lacks “form”"),
    "form is true": (lambda p: p.update(form=True), "lacks “form”"),
    "years reversed": (lambda p: p.update(last_year=2020), "ends before it begins"),
    "year as text": (lambda p: p.update(last_year="2032"), "lacks “last_year” at lmc-2028-2032"),
    "list missing": (lambda p: p.pop("partners"), "lacks “partners”"),
    "list of words": (lambda p: p.update(partners=["mrc"]), "lacks “partners”"),
    "unknown kind": (lambda p: first(p).update(kind="party"), "has “party” as kind of 1.1.1-1"),
    "kind missing": (lambda p: first(p).pop("kind"), "lacks “kind” at 1.1.1-1"),
    "unknown cadence": (lambda p: first(p).update(cadence="daily"), "has “daily” as cadence of 1.1.1-1"),
    "duplicate id": (lambda p: section(p, 1)["measures"][1].update(id="1.1.1-1"), "holds 1.1.1-1 twice"),
    "duplicate section": (lambda p: section(p, 1).update(number="1.1"), "holds 1.1 twice"),
    "duplicate pillar": (lambda p: p["pillars"][1].update(number="1"), "holds 1 twice"),
    "duplicate code": (lambda p: p["bodies"].append(p["bodies"][0]), "holds week twice"),
    "id of another section": (lambda p: first(p).update(id="1.1-1"), "has measure 1.1-1 in section 1.1.1"),
    "gap": (lambda p: section(p, 1)["measures"].pop(0), "has measure 1.1.1-2 where 1.1.1-1 should stand"),
    "order": (lambda p: section(p, 1)["measures"].reverse(), "has measure 1.1.1-2 where 1.1.1-1 should stand"),
    "ordinal is no number": (lambda p: first(p).update(id="1.1.1-x"), "where 1.1.1-1 should stand"),
    "text missing": (lambda p: first(p).pop("text"), "lacks “text” at 1.1.1-1"),
    "text blank": (lambda p: first(p)["text"].update(en=" "), "empty text, or no English one, at 1.1.1-1"),
    "text not English": (lambda p: first(p).update(text={"lo": "ນ້ຳ"}), "no English one, at 1.1.1-1"),
    "title missing": (lambda p: section(p, 0).pop("title"), "lacks “title” at 1.1"),
    "number odd": (lambda p: section(p, 0).update(number="1.a"), "“1.a” where a section's number should stand"),
    "foreign section": (lambda p: section(p, 0).update(number="3.1"), "puts section 3.1 under 1,"),
    "foreign parent": (lambda p: section(p, 1).update(parent="2"), "puts section 1.1.1 under 2,"),
    "parent missing": (lambda p: p["pillars"][0]["sections"].pop(0), "section 1.1.1 under 1.1, which does not come"),
    "area of no section": (lambda p: p["priority_areas"][0].update(sections=["8.8"]), "8.8, but no such section"),
    "two areas": (lambda p: p["priority_areas"].append({**p["priority_areas"][0], "code": "z"}), "two priority areas"),
    "source unknown": (lambda p: p["bodies"][0].update(source="8.8-1"), "names 8.8-1 as source of week"),
    "no such day": (lambda p: p["bodies"][0].update(day="02-30"), "has “02-30” as day of week"),
    "whole date": (lambda p: p["bodies"][0].update(day="2024-03-23"), "has “2024-03-23” as day of week"),
    "day as words": (lambda p: p["bodies"][0].update(day="March"), "has “March” as day of week"),
}


def refusal(path: Path) -> str:
    with pytest.raises(WrongInput) as caught:
        load(path)
    return str(caught.value)


def is_one_sentence_about(path: Path, said: str) -> bool:
    return path.name in said and "\n" not in said and said.endswith(".") and "{" not in said


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_told_in_one_sentence(damage: str, tmp_path: Path) -> None:
    spoil, told = DAMAGES[damage]
    plan = copy.deepcopy(OTHER)
    spoil(plan)
    path = written(tmp_path, plan)
    said = refusal(path)
    assert told in said
    assert is_one_sentence_about(path, said)


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"{", "is not JSON"), (b"", "is not JSON"), (b"\xff\xfe", "is not JSON"), (b"[" * 100_000, "is not JSON"),
     (b"[1]", "holds no plan")],
)  # fmt: skip
def test_what_is_no_plan_at_all(content: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "plan-x.json"
    path.write_bytes(content)
    said = refusal(path)
    assert told in said
    assert is_one_sentence_about(path, said)


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "plan-x.json") == "The plan file plan-x.json cannot be opened."


def places_in(value: object, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside a JSON value."""
    if isinstance(value, dict):
        return [way, *(deep for key in value for deep in places_in(value[key], (*way, key)))]
    if isinstance(value, list):
        return [way, *(deep for n, inner in enumerate(value) for deep in places_in(inner, (*way, n)))]
    return [way]


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(way=st.sampled_from(places_in(OTHER)[1:]), odd=ODD)
def test_whatever_stands_anywhere_the_file_is_read_or_refused(way: tuple[Any, ...], odd: Any, tmp_path: Path) -> None:
    plan = copy.deepcopy(OTHER)
    inner: Any = plan
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = odd
    path = written(tmp_path, plan)
    try:
        catalogue = load(path)
    except WrongInput as refused:
        assert path.name in str(refused)
    else:
        assert isinstance(catalogue, Catalogue)
        assert all(m.text("lo") for m in catalogue.measures)
