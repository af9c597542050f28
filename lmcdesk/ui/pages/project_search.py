"""Finding projects for the field that goes anywhere: by code, titles, place or other texts, and by province."""

from datetime import date
from functools import partial
from uuid import UUID

from lmcdesk.domain.records import Project
from lmcdesk.progress import Progress
from lmcdesk.store import lookup, queries, search
from lmcdesk.ui.goto import Found
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.plan_names import province_name
from lmcdesk.ui.pages.project_cells import titles
from lmcdesk.ui.pages.project_list import provinces_called

_MOST = 8


def find_projects(live: Live, words: str, progress: Progress) -> list[Found]:
    """The few projects that fit some words best, each with the way to its page. Made for the background thread: the
    index of texts may have to catch up first."""
    hits = {hit.id: hit for hit in search.find(live.database, words, _MOST, kind="project", progress=progress)}
    ids = [*hits, *(id_ for id_ in _in_provinces(live, words) if id_ not in hits)]
    with live.database.reading() as session:
        records = [lookup.record(session, id_, "project") for id_ in ids[:_MOST]]
    return [_found(live, record) for record in records if isinstance(record, Project)]


def _in_provinces(live: Live, words: str) -> list[UUID]:
    """The first projects of the provinces that the words name."""
    named = provinces_called(words)
    if not named:
        return []
    with live.database.raw() as connection:
        keys = queries.project_keys(connection, queries.ProjectFilter(provinces=named), date.today())
        return queries.project_ids(connection, keys[:_MOST])


def _found(live: Live, project: Project) -> Found:
    first, other = titles(project.title or "", project.title_local or "")
    second = (project.code, other, province_name(project.province))
    return Found(first, " · ".join(part for part in second if part), partial(live.go, "project", project.id))
