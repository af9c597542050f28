"""Whether the sender of a bundle is to be believed at a desk."""

from datetime import date

from lmcdesk.domain.rights import country_of
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.proof import Sealed
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import refusals, seals
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import desk_name, plain_name


def check(manifest: Manifest, believed: Trusted) -> None:
    """Raises BundleRefused with the first reason why the sender is not to be believed.

    A certificate must have been good on the day on which the bundle was made: what was made in time may arrive late,
    and offices carry sticks for weeks. If the one that came with the bundle was not, another one of the same key will
    do; and likewise if it is by a key of the secretariat that counts no longer here. Against a desk that lies about the
    day there is revocation, which always counts.
    """
    certificate, made = manifest.header.certificate, manifest.header.made.date()
    if certificate.issuer in believed.distrusted:
        certificate = believed.certified(certificate.key, certificate.country) or certificate
    _check_chain(manifest.file, certificate, believed)
    others = (c for c in believed.certificates if c.key == certificate.key and not believed.is_revoked(c))
    covering = next((c for c in (certificate, *others) if c.starts <= made <= c.until), None)
    if covering is None:
        raise _out_of_time(manifest.file, certificate, made)
    _check_card(manifest.file, covering, manifest.header.sender)


def check_identity(manifest: Manifest, believed: Trusted) -> None:
    """Raises BundleRefused if the sender goes by the identity of another desk, in whose name it would tell what that
    one has. What the bundle tells must be believed already."""
    header = manifest.header
    if not believed.may_go_by(header.sender.id, header.certificate):
        raise refusals.another_identity(manifest.file, header.certificate.name)


def check_seals(manifest: Manifest, sealed: list[Sealed], known: Vector, believed: Trusted) -> None:
    """Raises BundleRefused if a run goes beyond what is known without a signature at its end, or a signature is not
    genuine; or if changes are signed by another than the desk in whose name they stand: numbers are given once, and
    whoever took them would keep that desk's own work out. A country's own secretariat may have taken such before it
    knew; they do not show (belief.Trusted.judge)."""
    ends = {(one.desk, one.stream, one.number) for one in sealed}
    for run in manifest.header.runs:
        if run.upto > known.get((run.desk, run.stream), 0) and (run.desk, run.stream, run.upto) not in ends:
            raise refusals.unsigned(manifest.file, run.name)
    sender = manifest.header.certificate
    mine = sender.country if sender.role is Role.SECRETARIAT else ""
    for one in sealed:
        name = next(run.name for run in manifest.header.runs if run.desk == one.desk)
        if not seals.genuine(one):
            raise refusals.unsigned(manifest.file, name)
        if one.key == sender.key and not believed.may_sign_as(one.desk, one.stream, one.key):
            raise refusals.unsigned(manifest.file, name)
        if country_of(one.stream) != mine and believed.is_forged(one.desk, one.stream, one.key):
            raise refusals.strange_work(manifest.file, name)


def _check_chain(file: str, certificate: Certificate, believed: Trusted) -> None:
    if not believed.roots:
        raise refusals.not_enrolled(file)
    root = believed.roots.get(certificate.issuer)
    if certificate.key in believed.distrusted:
        raise refusals.distrusted(file, plain_name(certificate.name))
    if root is None:
        if certificate.country not in {known.country for known in believed.roots.values()}:
            raise refusals.other_country(file, certificate.country)
        raise refusals.unknown_desk(file, plain_name(certificate.name), certificate.fingerprint)
    if certificate.country != root.country:
        raise refusals.beyond_its_country(file, root.country, certificate.country)
    if believed.is_revoked(certificate):
        here = believed.own is not None and believed.own.key == believed.lines.get(root.key, root.key)
        raise refusals.revoked(file, plain_name(certificate.name), here=here)


def _out_of_time(file: str, certificate: Certificate, made: date) -> BundleRefused:
    if made < certificate.starts:
        return refusals.not_yet_valid(file, plain_name(certificate.name), made, certificate.starts)
    return refusals.expired(file, plain_name(certificate.name), made, certificate.until)


def _check_card(file: str, certificate: Certificate, sender: DeskCard) -> None:
    """A desk of several provinces goes by one of them; one of none, as a secretariat, by none."""
    provinces = certificate.provinces or (None,)
    told = sender.name, sender.role, sender.country
    if told != (certificate.name, certificate.role, certificate.country) or sender.province not in provinces:
        raise refusals.another_name(file, desk_name(sender), certificate.name)
