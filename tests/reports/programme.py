"""Programmes for the tests of reports: one irrigation project told in full, and any number of plainer ones."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import new_id
from lmcdesk.domain.values import DelayReason, Stage
from lmcdesk.progress import Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

TODAY = date(2026, 11, 24)

LAO_PUMP = "ສະຖານີສູບນ້ຳ, ວຽກໂຍທາ"
LAO_TITLE = "ຊົນລະປະທານຂະໜາດນ້ອຍ ແຂວງຫຼວງນ້ຳທາ"
KHMER_STEP = "ការបណ្តុះបណ្តាលអ្នកប្រើប្រាស់ទឹក"


@dataclass
class Irrigation:
    """Where to find the project told in full."""

    project: UUID
    office: UUID
    builder: UUID
    milestones: list[UUID]


def edit(kind: str, /, **values: object) -> Edit:
    return Edit(kind, new_id(), values)


def irrigation(database: Database) -> Irrigation:
    """A project with everything: eight milestones, three sources, a returned report, two assessments."""
    office = edit("organisation", name="Provincial Water Office, Luang Namtha")
    builder = edit("organisation", name="Nam Tha Construction")
    center = edit("organisation", name="LMC Water Resources Cooperation Center")
    project = edit(
        "project",
        code="LA-2025-0031",
        title="Small-scale irrigation, Luang Namtha",
        title_local=LAO_TITLE,
        objective="Six villages along the Nam Tha get water for a second rice harvest, from canals that they maintain "
        "themselves and a pump station that runs on its own solar field. Water users' groups, half of whose members "
        "are women, decide on the sharing of water.",
        measure="4.2.12-3",
        country="LA",
        province="LA-LM",
        place="Namtha and Sing districts, six villages",
        lead=office.id,
        stage="implementation",
        planned_start=date(2025, 7, 1),
        planned_end=date(2027, 2, 25),
        actual_start=date(2025, 7, 14),
        baseline_start=date(2025, 7, 1),
        baseline_end=date(2026, 12, 31),
        budget=Decimal(890000),
        currency="USD",
        beneficiaries=12400,
        women=6510,
        contact="Keo Somphone, +856 86 312 000",
    )
    id_ = project.id
    rows = (
        ("Agreement with 6 villages", "", office, 5, 100, (2025, 9, 15), (2025, 9, 12), (2025, 9, 12), None, ""),
        ("Design approved", "", office, 10, 100, (2026, 1, 31), (2026, 2, 5), (2026, 2, 5), None, ""),
        ("Canals, lots 1 and 2", "", builder, 25, 100, (2026, 5, 31), (2026, 6, 28), (2026, 6, 28), None, ""),
        (
            *("Pump station, civil works", LAO_PUMP, builder, 25, 65, (2026, 9, 30), (2026, 12, 14), None, "flood"),
            "The August flood washed out the coffer dam; work began again on 12 October.",
        ),
        ("Water users' groups registered", KHMER_STEP, office, 10, 90, (2026, 11, 30), (2026, 11, 30), None, None, ""),
        ("Pumps installed and tested", "", builder, 15, 10, (2026, 12, 10), (2027, 1, 31), None, None, ""),
        ("Training of 40 operators", "", center, 5, 0, (2026, 12, 15), (2027, 2, 10), None, None, ""),
        ("Handover and closing report", "", office, 5, 0, (2026, 12, 31), (2027, 2, 25), None, None, ""),
    )
    steps = []
    for at, (title, local, body, weight, progress, adopted, planned, actual, reason, text) in enumerate(rows):
        steps.append(
            edit(
                "milestone",
                project=id_,
                position=at + 1,
                title=title,
                title_local=local or None,
                responsible=body.id,
                weight=weight,
                progress=progress,
                baseline=date(*adopted),
                planned=date(*planned),
                actual=date(*actual) if actual else None,
                begins=date(*adopted) - timedelta(days=90),
                delay_reason=reason,
                delay_text=text or None,
                predecessor=steps[3].id if title.startswith("Pumps") else None,
            )
        )
    money = (
        ("lmc-special-fund", None, "USD", "cash", 2025, 300000, 300000, 212600),
        ("lmc-special-fund", None, "USD", "cash", 2026, 350000, 200000, 100000),
        ("national-government", None, "LAK", "cash", 2026, 2_160_000_000, 1_080_000_000, 540_000_000),
        ("enterprise", "Nam Tha Construction", "USD", "in_kind", 2026, 40000, None, None),
        ("foundation", "Mekong Villages Foundation", "EUR", "cash", 2026, 25000, 0, 0),
    )
    funding = [
        edit(
            "funding_line",
            project=id_,
            source=source,
            source_name=name,
            currency=currency,
            kind=kind,
            year=year,
            committed=Decimal(committed),
            disbursed=None if disbursed is None else Decimal(disbursed),
            spent=None if spent is None else Decimal(spent),
        )
        for source, name, currency, kind, year, committed, disbursed, spent in money
    ]
    rates = [
        edit("rate", currency="LAK", day=date(2026, 1, 1), per_usd=Decimal(21600)),
        edit("rate", currency="CNY", day=date(2025, 1, 1), per_usd=Decimal("7.2")),
    ]
    land = edit(
        "indicator", project=id_, title="Land watered in the dry season", unit="ha", kind="last", target=Decimal(620)
    )
    people = edit(
        "indicator",
        project=id_,
        title="Operators trained",
        unit="people",
        kind="sum",
        target=Decimal(40),
        baseline=Decimal(0),
    )
    values = [
        edit("indicator_value", indicator=land.id, project=id_, period_end=date(2026, 6, 30), actual=Decimal("180.5")),
        edit("indicator_value", indicator=land.id, project=id_, period_end=date(2026, 9, 30), actual=Decimal("212.5")),
        edit(
            "indicator_value",
            indicator=people.id,
            project=id_,
            period_end=date(2026, 6, 30),
            actual=Decimal(6),
            women=Decimal(2),
            men=Decimal(4),
        ),
        edit(
            "indicator_value",
            indicator=people.id,
            project=id_,
            period_end=date(2026, 9, 30),
            actual=Decimal(5),
            women=Decimal(3),
            men=Decimal(2),
        ),
    ]
    reports = [
        edit(
            "progress_report",
            project=id_,
            period_start=date(2026, 4, 1),
            period_end=date(2026, 6, 30),
            state="approved",
            narrative="Canals of lots 1 and 2 are finished.",
            progress=48,
        ),
        edit(
            "progress_report",
            project=id_,
            period_start=date(2026, 7, 1),
            period_end=date(2026, 9, 30),
            state="returned",
            progress=60,
            spending=Decimal(112600),
            currency="USD",
            narrative="The walls of the pump station stand up to the first floor. The flood of 17 August stopped all "
            "work on the river for seven weeks. The canals held and carry water to four of the six villages.",
            issues="The coffer dam must be raised by a metre before the next wet season.",
            next_steps="Roof and doors of the station by the middle of December; pumps leave the works in January.",
            return_reason="Spending is above what was disbursed. Say which invoices were paid in advance.",
        ),
        edit("progress_report", project=id_, period_end=date(2026, 12, 31), state="draft", narrative="Not yet."),
    ]
    judged = [
        edit(
            "assessment",
            project=id_,
            form="self",
            assessor="Keo Somphone",
            day=date(2026, 7, 20),
            relevance=5,
            coherence=4,
            effectiveness=3,
            efficiency=3,
            impact=0,
            sustainability=4,
        ),
        edit(
            "assessment",
            project=id_,
            form="peer",
            assessor="Sok Dara",
            organisation=center.id,
            day=date(2026, 10, 9),
            relevance=5,
            coherence=4,
            effectiveness=3,
            efficiency=2,
            impact=None,
            sustainability=3,
            summary="Well rooted in the villages; procurement takes twice as long as planned.",
        ),
    ]
    advice = [
        edit(
            "recommendation",
            project=id_,
            assessment=judged[1].id,
            text="Agree on one bank account for all three lots.",
            owner="Provincial Water Office",
            due=date(2026, 11, 1),
            state="accepted",
        ),
        edit(
            "recommendation",
            project=id_,
            text="Keep spare parts for the pumps in Namtha.",
            owner="Nam Tha Construction",
        ),
        edit("recommendation", project=id_, text="Already carried out", state="done"),
    ]
    around = [
        edit("project_measure", project=id_, measure="4.2.5-1"),
        edit("project_place", project=id_, country="LA", province="LA-PH", district="Boun Neua"),
        edit("project_partner", project=id_, organisation=builder.id, part="works"),
        edit("project_partner", project=id_, organisation=center.id),
    ]
    # One report is approved and one returned, which a province's desk shows but does not write itself.
    with database.writing("Keo Somphone", "sample") as journal:
        journal.append([office, builder, center, project, *steps, *funding, *rates, land, people, *values])
        journal.append([*reports, *judged, *advice, *around])
    return Irrigation(id_, office.id, builder.id, [step.id for step in steps])


_NAMES = (
    ("Clean water for river villages", "ນ້ຳສະອາດສຳລັບບ້ານແຄມນ້ຳ"),
    ("Cold chain for fruit growers", "ລະບົບຕ່ອງໂສ້ຄວາມເຢັນສຳລັບຊາວສວນໝາກໄມ້"),
    ("Flood warning on tributaries", "ການເຕືອນໄພນ້ຳຖ້ວມຕາມສາຂາແມ່ນ້ຳ"),
    ("Training of customs officers", "ການຝຶກອົບຮົມເຈົ້າໜ້າທີ່ພາສີ"),
    ("Village solar power", "ໄຟຟ້າແສງຕາເວັນສຳລັບບ້ານ"),
    ("Malaria watch at the border", "ການເຝົ້າລະວັງໄຂ້ຍຸງຢູ່ຊາຍແດນ"),
    ("Rural broadband, second phase", "ອິນເຕີເນັດຊົນນະບົດ ໄລຍະສອງ"),
    ("Teacher exchange with Yunnan", ""),
    ("Forest patrols and community forests", "ການລາດຕະເວນປ່າໄມ້ ແລະ ປ່າຊຸມຊົນ"),
)
_STEPS = ("Agreement signed", "Design approved", "Contract awarded", "Works finished", "Staff trained", "Handover")


def many(database: Database, count: int, *, country: str = "LA", seed: int = 1) -> None:
    """So many projects over the country's provinces and the Plan, a quarter of them in trouble."""
    with database.writing("Sample", "sample") as journal:
        journal.append(_many(random.Random(seed), count, country))


def _many(chance: random.Random, count: int, country: str) -> Iterator[Edit]:
    provinces = [place.code for place in places().country(country).provinces][:-3]
    measures = [measure.id for measure in shipped().measures]
    sources = [source.code for source in shipped().funding_sources]
    yield edit("rate", currency="LAK", day=date(2023, 1, 1), per_usd=Decimal(21600))
    yield edit("rate", currency="CNY", day=date(2023, 1, 1), per_usd=Decimal("7.2"))
    for number in range(count):
        title, local = chance.choice(_NAMES)
        stage = chance.choices(list(Stage), (8, 4, 8, 45, 3, 15, 10, 3))[0]
        begin = date(2023, 1, 1) + timedelta(days=chance.randrange(1200))
        province = chance.choice([*provinces, provinces[2], provinces[5], None])
        project = edit(
            "project",
            code=f"{country}-{begin.year}-{number + 1:04}",
            title=f"{title}, {number + 1}",
            title_local=local or None,
            measure=chance.choice(measures),
            country=country,
            province=province,
            stage=stage.value,
            planned_start=begin,
            planned_end=begin + timedelta(days=720),
            actual_start=begin if stage.adopted and stage is not Stage.ADOPTED else None,
            actual_end=begin + timedelta(days=740) if stage is Stage.CLOSED else None,
            baseline_end=begin + timedelta(days=700) if stage.adopted else None,
        )
        yield project
        over = stage in (Stage.COMPLETED, Stage.CLOSED)
        slow = chance.random() < 0.25
        for at, name in enumerate(_STEPS):
            due = begin + timedelta(days=110 * (at + 1))
            actual = due + timedelta(days=chance.randrange(-12, 30))
            reached = actual <= TODAY and (over or (stage.adopted and not (slow and at > 2)))
            yield edit(
                "milestone",
                project=project.id,
                position=at,
                title=name,
                weight=(10, 15, 15, 40, 15, 5)[at],
                baseline=due if stage.adopted else None,
                planned=due + timedelta(days=chance.randrange(0, 40)),
                actual=actual if reached else None,
                progress=100 if reached else chance.randrange(0, 80, 5) if due < TODAY + timedelta(days=60) else 0,
                begins=due - timedelta(days=100),
                delay_reason=chance.choice([None, *DelayReason]) if slow and not reached and due < TODAY else None,
            )
        for _ in range(chance.randrange(3)):
            amount = Decimal(chance.randrange(20, 900) * 1000)
            yield edit(
                "funding_line",
                project=project.id,
                source=chance.choice([*sources, "lmc-special-fund", "lmc-special-fund", "national-government"]),
                currency="USD" if chance.random() < 0.8 else "LAK",
                kind="cash",
                year=begin.year + 1,
                committed=amount,
                disbursed=amount * Decimal("0.7"),
                spent=amount * Decimal("0.4"),
            )


def print_project(
    database: Database, project: UUID, path: Path, *, progress: Progress | None = None, **choice: Any
) -> int:
    return print_report(database, Asked("project", project=project, **choice), path, progress)


def print_national(database: Database, path: Path, *, progress: Progress | None = None, **choice: Any) -> int:
    return print_report(database, Asked("national", **choice), path, progress)


def print_of(database: Database, name: str, path: Path, *, progress: Progress | None = None, **choice: Any) -> int:
    """Any report by its name."""
    return print_report(database, Asked(name, **choice), path, progress)
