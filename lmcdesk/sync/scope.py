"""Which streams a bundle of one province or one project holds (features D14). Streams go whole: nothing is filtered
within one, so a project that goes to somebody without the rest of its province is first put into one of its own."""

from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.domain.rights import LISTS, place_of
from lmcdesk.store import vectors
from lmcdesk.store.database import Database


def of_province(database: Database, province: str) -> list[str]:
    """The streams about a province, given by its ISO 3166-2 code, and its country's reference lists. Raises WrongInput
    for a code of no province."""
    country = places().province(province).country
    with database.raw() as connection:
        return [*vectors.about(connection, province), f"{country}/{LISTS}"]


def of_project(database: Database, project: UUID, author: str) -> list[str]:
    """The stream of one project, and its country's reference lists. Raises WrongInput while something in the project
    waits for a decision, NotAllowed if this desk may not write it."""
    with database.writing(author) as journal:
        stream = journal.set_apart(project)
    return [stream, f"{place_of(stream).partition('-')[0]}/{LISTS}"]
