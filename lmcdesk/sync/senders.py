"""Whether the sender of a bundle is to be believed at a desk."""

from datetime import date

from lmcdesk.store.identity import DeskCard
from lmcdesk.sync import refusals
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.facts import Trusted
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import desk_name, plain


def check(manifest: Manifest, believed: Trusted) -> None:
    """Raises BundleRefused with the first reason why the sender is not to be believed.

    A certificate must have been good on the day on which the bundle was made: what was made in time may arrive late,
    and offices carry sticks for weeks. Against a desk that lies about the day there is revocation, which always counts.
    """
    certificate, made = manifest.header.certificate, manifest.header.made.date()
    _check_chain(manifest.file, certificate, believed)
    _check_time(manifest.file, certificate, made)
    _check_card(manifest.file, certificate, manifest.header.sender)


def _check_chain(file: str, certificate: Certificate, believed: Trusted) -> None:
    if not believed.roots:
        raise refusals.not_enrolled(file)
    root = believed.roots.get(certificate.issuer)
    if root is None:
        if certificate.country not in {known.country for known in believed.roots.values()}:
            raise refusals.other_country(file, certificate.country)
        raise refusals.unknown_desk(file, plain(certificate.name), certificate.fingerprint)
    if certificate.country != root.country:
        raise refusals.beyond_its_country(file, root.country, certificate.country)
    if (certificate.issuer, certificate.key) in believed.revoked:
        raise refusals.revoked(file, plain(certificate.name))


def _check_time(file: str, certificate: Certificate, made: date) -> None:
    if made < certificate.starts:
        raise refusals.not_yet_valid(file, plain(certificate.name), made, certificate.starts)
    if made > certificate.until:
        raise refusals.expired(file, plain(certificate.name), made, certificate.until)


def _check_card(file: str, certificate: Certificate, sender: DeskCard) -> None:
    same_place = sender.country == certificate.country and (sender.province or "") in (*certificate.provinces, "")
    if not same_place or sender.role is not certificate.role:
        raise refusals.another_name(file, desk_name(sender), certificate.name)
