"""The six countries and their provinces agree with ISO, and are found by the names people type."""

import unicodedata

import pycountry
import pytest

from lmcdesk.catalogue.folding import bare
from lmcdesk.catalogue.places import Country, Province, places
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES

ALL = places()
INSIDE_A_PROVINCE = {"TH-S"}  # Pattaya: on ISO's first level, but a city within Chon Buri
SCRIPTS = {"zh": "CJK", "km": "KHMER", "lo": "LAO", "my": "MYANMAR", "th": "THAI", "vi": "LATIN"}


def in_script(text: str, language: str) -> bool:
    """Whether every letter of the text belongs to that language's script."""
    return all(unicodedata.name(c).startswith(SCRIPTS[language]) for c in text if c.isalpha())


def test_countries_stand_in_the_order_of_their_english_names() -> None:
    assert [c.name for c in ALL.countries] == ["Cambodia", "China", "Lao PDR", "Myanmar", "Thailand", "Viet Nam"]
    assert [c.code for c in ALL.countries] == ["KH", "CN", "LA", "MM", "TH", "VN"]


def test_countries_agree_with_iso() -> None:
    for country in ALL.countries:
        iso = pycountry.countries.get(alpha_2=country.code)
        assert country.alpha3 == iso.alpha_3
        assert pycountry.languages.get(alpha_2=country.language)
        assert pycountry.currencies.get(alpha_3=country.currency)
        assert ALL.find(iso.name) is ALL.find(iso.alpha_3) is country


def test_currencies_and_budget_years() -> None:
    assert [c.currency for c in ALL.countries] == ["KHR", "CNY", "LAK", "MMK", "THB", "VND"]
    assert [c.fiscal_year_start for c in ALL.countries] == [1, 1, 1, 4, 10, 1]


def test_country_names_in_all_languages() -> None:
    for country in ALL.countries:
        assert set(country.texts) == set(LANGUAGES)
        assert country.text("xx") == country.name
        assert country.local == country.text(country.language)
        assert all(in_script(name, language) for language, name in country.texts.items() if language in SCRIPTS)


def test_provinces_are_those_of_iso() -> None:
    ours = {province.code for province in ALL.provinces}
    iso = {division.code for c in ALL.countries for division in pycountry.subdivisions.get(country_code=c.code)}
    assert ours == iso - INSIDE_A_PROVINCE
    assert [len(c.provinces) for c in ALL.countries] == [25, 34, 18, 15, 77, 63]


def test_ordinals_count_each_countrys_provinces_in_the_order_of_their_codes() -> None:
    for country in ALL.countries:
        assert [p.ordinal for p in country.provinces] == list(range(1, len(country.provinces) + 1))
        tails = [p.code.removeprefix(f"{country.code}-") for p in country.provinces]
        assert tails == sorted(tails, key=lambda tail: (not tail.isdigit(), int(tail) if tail.isdigit() else 0, tail))


def test_province_names() -> None:
    for country in ALL.countries:
        assert (
            len({p.name for p in country.provinces})
            == len({p.local for p in country.provinces})
            == len(country.provinces)
        )
        for province in country.provinces:
            assert province.country == country.code
            assert province.name.isascii()
            assert in_script(province.local, country.language), province
            assert province.text(country.language) == province.local
            assert province.text("en") == province.text("xx") == province.name


def test_every_own_name_finds_its_place() -> None:
    for place in (*ALL.countries, *ALL.provinces):
        for name in (place.code, place.name, place.local):
            assert ALL.find(name) is ALL.find(f" {name.upper()}.") is place, name


def test_isos_own_spelling_finds_its_province() -> None:
    lost = set()
    for country in ALL.countries:
        for division in pycountry.subdivisions.get(country_code=country.code):
            found = ALL.find(division.name)
            if division.code not in INSIDE_A_PROVINCE and (found is None or found.code != division.code):
                lost.add(division.code)
    assert lost == {"LA-VI", "LA-VT"}  # both are "Viangchan" there


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("LA-LM", "LA-LM"), ("la-lm", "LA-LM"), ("luang namtha", "LA-LM"), ("LuangNamtha Province", "LA-LM"),
        ("Louang Namtha", "LA-LM"), ("ຫຼວງນ້ຳທາ", "LA-LM"), ("ຫລວງນໍ້າທາ", "LA-LM"), ("ຫລວງນ້ໍາທາ", "LA-LM"),
        ("ແຂວງຫຼວງນ້ຳທາ", "LA-LM"), ("Vientiane Capital", "LA-VT"), ("ແຂວງວຽງຈັນ", "LA-VI"), ("Lao P.D.R.", "LA"),
        ("laos", "LA"), ("ລາວ", "LA"), ("ສປປ ລາວ", "LA"), ("Đà Nẵng", "VN-DN"), ("da nang", "VN-DN"),
        ("Tỉnh Hà Tĩnh", "VN-23"), ("TP. Hồ Chí Minh", "VN-SG"), ("Hoà Bình", "VN-14"), ("vietnam", "VN"),
        ("云南", "CN-YN"), ("云南省", "CN-YN"), ("Yunnan Sheng", "CN-YN"), ("广西", "CN-GX"), ("重庆", "CN-CQ"),
        ("จังหวัดเชียงราย", "TH-57"), ("Chiangrai", "TH-57"), ("กรุงเทพฯ", "TH-10"), ("ประเทศไทย", "TH"),
        ("កំពត", "KH-7"), ("ខេត្តកំពត", "KH-7"), ("រាជធានីភ្នំពេញ", "KH-12"), ("Siemreap", "KH-17"), ("កម្ពុជា", "KH"),
        ("ရှမ်း", "MM-17"), ("ရှမ်းပြည်နယ်", "MM-17"), ("Shan", "MM-17"), ("ရန်ကုန်\u200b", "MM-06"), ("burma", "MM"),
        ("中国", "CN"), ("Kompong Thom", "KH-6"),
    ],
)  # fmt: skip
def test_find(typed: str, code: str) -> None:
    found = ALL.find(typed)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("typed", ["", " ", "Province", "省", "Atlantis", "Vientiane", "ວຽງຈັນ", "Hà", "TH-S"])
def test_what_means_no_place_or_two_is_not_guessed(typed: str) -> None:
    assert ALL.find(typed) is None


def test_only_vientiane_means_two_places() -> None:
    seen: dict[str, set[str]] = {}
    for place in (*ALL.countries, *ALL.provinces):
        names = place.texts.values() if isinstance(place, Country) else (place.name, place.local)
        for name in (*names, *place.also):
            seen.setdefault(bare(name), set()).add(place.code)
    assert {name for name, codes in seen.items() if len(codes) > 1} == {
        bare(n) for n in ("Vientiane", "Viangchan", "ວຽງຈັນ")
    }


def test_by_code() -> None:
    assert ALL.country("LA").name == "Lao PDR"
    assert isinstance(ALL.province("LA-VT"), Province)
    with pytest.raises(WrongInput, match="use KH, CN, LA, MM, TH, VN"):
        ALL.country("FR")
    with pytest.raises(WrongInput, match="TH-S"):
        ALL.province("TH-S")


def test_places_are_read_once() -> None:
    assert places() is ALL
