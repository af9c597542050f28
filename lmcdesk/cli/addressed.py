"""Which desk a bundle is for, by what somebody calls it."""

from uuid import UUID

from lmcdesk.domain.values import word
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import plain, plain_name, translate
from lmcdesk.store import identity
from lmcdesk.store.database import Database
from lmcdesk.sync import addressing, facts
from lmcdesk.sync.addressing import Addressee
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.keys import same_fingerprint
from lmcdesk.sync.words import place_name


def desk_called(database: Database, name: str) -> tuple[UUID | None, Certificate | None]:
    """The latest identity of the desk with a name, an id or a fingerprint, or the certificate of one that was never
    heard of. This desk itself is meant only if no other has the name, and one that no certificate stands for only if no
    certified one has it. Raises WrongInput, which names those that are known, if there is none, or several."""
    with database.raw() as connection:
        believed = facts.trusted(connection)
        met = addressing.addressees(connection, believed)
        me, own = identity.card(connection), {met[ix].hands for ix in identity.mine(connection)}
    for one in met.values():
        if one.card is not None and name.casefold() == str(one.card.id):
            return one.card.id, None
    heard = [list(identities.values())[-1] for identities in addressing.desks(met).values()]
    known = [*heard, *addressing.newcomers(met.values(), believed)]
    meant = [one for one in known if one.certificate and same_fingerprint(name, one.certificate.key)]
    meant = meant or [one for one in known if plain_name(one.name).casefold() == plain_name(name).casefold()]
    if not meant:
        raise WrongInput(
            translate("Cli", "No desk “{name}” was heard of yet. Known are: {known}.").format(
                name=plain(name), known=", ".join(dict.fromkeys(plain_name(one.name) for one in known))
            )
        )
    others = [one for one in meant if one.hands not in own]
    if not others:
        return me.id, None
    others = [one for one in others if one.certificate] or others
    if len(others) > 1:
        raise WrongInput(
            translate(
                "Cli",
                "{count} desks are called “{name}”. Nothing was written. Name the one by its fingerprint or id: "
                "{choices}.",
            ).format(count=len(others), name=plain(name), choices="; ".join(map(_told_apart, others)))
        )
    (found,) = others
    return (found.card.id, None) if found.card and found in heard else (None, found.certificate)


def _told_apart(one: Addressee) -> str:
    """What tells a desk from others of its name."""
    warrant = one.warrant
    return translate("Cli", "{mark} ({role}, {places})").format(
        mark=one.certificate.fingerprint if one.certificate else one.card and one.card.id,
        role=word(warrant.role),
        places=", ".join(map(place_name, warrant.provinces or (warrant.country,))),
    )
