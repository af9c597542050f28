"""What all tests share: a machine of their own, so that no test meets another's marks or the user's desk."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from lmcdesk import i18n
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # windows are drawn, but not in front of whoever runs the tests

# The suite tries the same examples each time, so that it tells of the change at hand and of nothing else; a slow laptop
# is no failure. New examples are looked for with --hypothesis-profile=nightly.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("nightly", max_examples=5_000, deadline=None, print_blob=True)
settings.register_profile(  # tests/mutants.py asks only whether something is found
    "mutants",
    max_examples=int(os.environ.get("LMCDESK_EXAMPLES", "100")),
    deadline=None,
    database=None,
    phases=[Phase.generate],
)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def own_machine(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Marks of desks lie in a folder of the test's own, and the language is English."""
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path_factory.mktemp("state")))
    monkeypatch.delenv("LMCDESK_DIR", raising=False)
    i18n.use("en")
    yield
    i18n.use("en")


@pytest.fixture
def make_desk(tmp_path: Path) -> Callable[..., Database]:
    """Makes a desk in a folder of its own: make_desk("Luang Namtha", province="LA-LM")."""

    def make(name: str, province: str | None = None, role: Role | None = None, country: str = "LA") -> Database:
        chosen = role or (Role.COORDINATOR if province else Role.SECRETARIAT)
        return Database.create(tmp_path / name, country=country, province=province, role=chosen, name=name)

    return make
