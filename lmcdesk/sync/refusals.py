"""Why a bundle is refused: one kind of sentence for each reason, since each has its own remedy."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from lmcdesk.errors import BundleDamaged, BundleRefused
from lmcdesk.i18n import mark, translate
from lmcdesk.sync.columns import Inflated, Mistold, NoHash, OutOfRange, Removed, Reordered, Repeated, Unreadable
from lmcdesk.sync.words import country_name, plain

_SUFFIX = ".lmcb"


@contextmanager
def claimed(desk: str) -> Iterator[None]:
    """Let whatever refuses a bundle meanwhile tell which desk made it, by the bundle's own word."""
    try:
        yield
    except BundleRefused as refused:
        refused.claims = desk
        raise


def not_a_bundle(file: str) -> BundleDamaged:
    """The file is something else, or does not even begin as a bundle any more."""
    if file.lower().endswith(_SUFFIX):
        return BundleDamaged(
            translate(
                "Merge",
                "“{file}” is not a bundle of LMC Desk, although its name says so: it is empty, or its beginning was "
                "altered. Nothing of it was applied. Copy it again from where it came, or ask its sender for it anew.",
            ).format(file=file)
        )
    return BundleDamaged(
        translate("Merge", "“{file}” is not a bundle of LMC Desk. Choose a file whose name ends in .lmcb.").format(
            file=file
        )
    )


def no_file(file: str) -> BundleDamaged:
    """A folder, a pipe or a device."""
    return BundleDamaged(
        translate(
            "Merge",
            "“{file}” is no file but a folder or a device. Nothing was changed. Choose a file whose name ends in "
            ".lmcb.",
        ).format(file=file)
    )


def newer(file: str, version: str) -> BundleRefused:
    """This version of the program cannot read it."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” comes from a newer version of LMC Desk. Nothing of it was applied. Keep the file, install "
            "version {version} or a later one, and merge it then.",
        ).format(file=file, version=version)
    )


def damaged(file: str) -> BundleDamaged:
    """Not every byte is as it was signed."""
    return BundleDamaged(
        translate(
            "Merge",
            "“{file}” is incomplete or was altered on its way. Nothing of it was applied. Copy it again from where it "
            "came, or ask its sender for it anew.",
        ).format(file=file)
    )


_FAULTS: dict[type[Unreadable], tuple[str, str]] = {
    Unreadable: mark(
        "Merge",
        "“{file}” arrived as it was signed, but what it holds cannot be read. Nothing of it was applied. Its sender "
        "should update LMC Desk and make it anew.",
    ),
    OutOfRange: mark(
        "Merge",
        "“{file}” arrived as it was signed, but a number in it is larger or smaller than it can be. Nothing of it was "
        "applied. Its sender should update LMC Desk and make it anew.",
    ),
    Removed: mark(
        "Merge",
        "“{file}” arrived as it was signed, but some of the changes that it announces are missing in it. Nothing of it "
        "was applied. Its sender should make it anew.",
    ),
    Repeated: mark(
        "Merge",
        "“{file}” arrived as it was signed, but some of its changes are in it twice. Nothing of it was applied. Its "
        "sender should make it anew.",
    ),
    Reordered: mark(
        "Merge",
        "“{file}” arrived as it was signed, but its changes do not stand in the order in which they were written. "
        "Nothing of it was applied. Its sender should make it anew.",
    ),
    Inflated: mark(
        "Merge",
        "“{file}” would unpack to more than it says, as a file does that is made to fill a computer's memory. Nothing "
        "of it was applied. Ask the person who gave it to you where it comes from, and tell your secretariat.",
    ),
    Mistold: mark(
        "Merge",
        "“{file}” arrived as it was signed, but it announces other changes than it holds. Nothing of it was applied. "
        "Its sender should update LMC Desk and make it anew; if that does not help, tell your secretariat.",
    ),
    NoHash: mark(
        "Merge",
        "“{file}” names a file of evidence by something else than its hash, as a path would be that leads elsewhere on "
        "the disk. Nothing of it was applied, and no file was written. Ask the person who gave it to you where it "
        "comes from, and tell your secretariat.",
    ),
}


def faulty(file: str, fault: Unreadable) -> BundleDamaged:
    """It is as it was signed, and still makes no sense."""
    return BundleDamaged(translate(*_FAULTS.get(type(fault), _FAULTS[Unreadable])).format(file=file))


def not_genuine(file: str) -> BundleDamaged:
    """Its certificate was not issued by whom it names, or belongs to another key."""
    return BundleDamaged(
        translate(
            "Merge",
            "“{file}” carries a certificate that is not genuine. Nothing of it was applied. Ask the person who gave it "
            "to you where it comes from, and tell your secretariat.",
        ).format(file=file)
    )


def not_enrolled(file: str) -> BundleRefused:
    """The receiving desk trusts nobody yet."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” was not merged: this desk is not enrolled yet, so it cannot tell whose bundles to believe. Take "
            "in your secretariat's answer first (“lmcdesk accept”).",
        ).format(file=file)
    )


def busy(file: str) -> str:
    """The desk is taken by another merge: what is said of a bundle that is kept for after it."""
    return translate(
        "Merge",
        "“{file}” came while something else is being written at this desk. It is kept, and merged by itself with the "
        "next one.",
    ).format(file=file)


def too_much_kept(file: str) -> BundleRefused:
    """It would have to wait, and there is no room left among those that do."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” cannot be merged yet, and too much is kept at this desk already, so it was not taken in. "
            "Nothing of it was applied, and the file stays where it is. See what waits with “lmcdesk waiting”, "
            "drop what is not needed with “lmcdesk waiting --drop”, then merge it again.",
        ).format(file=file)
    )


def unknown_desk(file: str, desk: str, fingerprint: str) -> BundleRefused:
    """No secretariat that is trusted here vouches for the signature."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is signed by an unknown desk: no secretariat that this desk trusts has enrolled {desk} (key "
            "{fingerprint}). Nothing of it was applied. Have that desk enrolled first.",
        ).format(file=file, desk=desk, fingerprint=fingerprint)
    )


def other_country(file: str, country: str) -> BundleRefused:
    """It comes from a country whose secretariat is not trusted here."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” comes from {country}, whose secretariat this desk does not trust yet. Nothing of it was applied. "
            "Compare that secretariat's fingerprint and trust it first (“lmcdesk trust”).",
        ).format(file=file, country=country_name(country))
    )


def beyond_its_country(file: str, root: str, country: str) -> BundleRefused:
    """A secretariat vouched for a desk of another country."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is signed by a desk of {country} that the secretariat of {other} enrolled, which it may not. "
            "Nothing of it was applied.",
        ).format(file=file, country=country_name(country), other=country_name(root))
    )


def revoked(file: str, desk: str, *, here: bool) -> BundleRefused:
    """The key was taken back, by this very desk perhaps."""
    if here:
        return BundleRefused(
            translate(
                "Merge",
                "“{file}” is signed by {desk}, whose certificate this desk revoked. Nothing of it was applied. If that "
                "office goes on with another computer, enrol that one.",
            ).format(file=file, desk=desk)
        )
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is signed by {desk}, whose certificate was revoked by its secretariat. Nothing of it was "
            "applied. Ask the secretariat whether that desk is to be enrolled anew.",
        ).format(file=file, desk=desk)
    )


def distrusted(file: str, desk: str) -> BundleRefused:
    """The key is a secretariat's that counts no longer at this desk."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is signed with a key of {desk} that this desk trusts no longer. Nothing of it was applied. Ask "
            "that secretariat for a bundle that it signs with its new key.",
        ).format(file=file, desk=desk)
    )


def not_yet_valid(file: str, desk: str, made: date, starts: date) -> BundleRefused:
    """It was made before its certificate began."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” was made on {made}, but the certificate of {desk} is not valid before {starts}. Nothing of it "
            "was applied. Check the date of the computer there and make the bundle anew.",
        ).format(file=file, desk=desk, made=made, starts=starts)
    )


def expired(file: str, desk: str, made: date, until: date) -> BundleRefused:
    """It was made after its certificate ended."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” was made on {made}, but the certificate of {desk} expired on {until}. Nothing of it was applied. "
            "Have that desk enrolled anew and the bundle made again.",
        ).format(file=file, desk=desk, made=made, until=until)
    )


def another_name(file: str, desk: str, certified: str) -> BundleRefused:
    """The sender says that it is another than its certificate says."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” says that it comes from {desk}, but its certificate is that of {certified} and not for the same "
            "place and role. Nothing of it was applied. Have that desk enrolled anew.",
        ).format(file=file, desk=desk, certified=plain(certified))
    )


def another_identity(file: str, desk: str) -> BundleRefused:
    """The sender goes by the id of another desk than its certificate is for."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is signed by {desk}, but goes by the identity of another desk, in whose name it would speak. "
            "Nothing of it was applied. Ask the person who gave it to you where it comes from, and tell your "
            "secretariat.",
        ).format(file=file, desk=plain(desk))
    )


def unsigned(file: str, desk: str) -> BundleDamaged:
    """What it passes on of another desk is not what that desk signed."""
    return BundleDamaged(
        translate(
            "Merge",
            "“{file}” tells of work at {desk} that is not signed by that desk, or not as it was signed there. Nothing "
            "of it was applied. Tell your secretariat: somebody may have altered it on its way.",
        ).format(file=file, desk=plain(desk))
    )


def strange_work(file: str, desk: str) -> BundleRefused:
    """It passes on work in the name of a desk under a key that is not that desk's, by all that is known here."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” holds work in the name of {desk} that is signed with a key which no secretariat trusted here has "
            "enrolled for that desk. Nothing of it was applied. It is tried again once that is known otherwise; the "
            "secretariat's own bundles bring the rest meanwhile.",
        ).format(file=file, desk=plain(desk))
    )


def but_heard(refusal: str) -> str:
    """A refusal of changes, where what the bundle tells of desks was kept."""
    return translate(
        "Merge", "{refusal} What it tells of certificates and revocations was kept, since each is signed by itself."
    ).format(refusal=refusal)


def but_not_kept(refusal: str) -> str:
    """A refusal of a bundle of which no copy could be kept."""
    return translate(
        "Merge",
        "{refusal} There was no room to keep a copy of it at this desk either, so the file is only where it came from. "
        "“lmcdesk waiting --drop” makes room.",
    ).format(refusal=refusal)


def for_others(file: str, desk: str) -> BundleRefused:
    """It is encrypted to other desks."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” is encrypted for {desk}, and this desk cannot open it. Nothing of it was applied. Hand it on to "
            "that desk, or ask its sender for a bundle for this one.",
        ).format(file=file, desk=desk)
    )


def locked(file: str, why: str) -> BundleRefused:
    """It is encrypted, and the key of the receiving desk lies behind a passphrase."""
    return BundleRefused(
        translate("Merge", "“{file}” is encrypted, and nothing of it was applied. {why}").format(file=file, why=why)
    )


def too_large(file: str, size: int) -> BundleRefused:
    """It announces more evidence in one piece than any desk keeps."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” announces a file of evidence of {size} MB, which is more than a desk keeps. Nothing of it was "
            "applied. Ask its sender for a bundle without evidence.",
        ).format(file=file, size=size // 1_000_000)
    )


def no_room(file: str, needed: int, free: int) -> BundleRefused:
    """Its evidence does not fit on the disk."""
    return BundleRefused(
        translate(
            "Merge",
            "“{file}” brings evidence that needs {needed} MB, and the disk has {free} MB left. Nothing of it was "
            "applied. Make room on the disk, then merge it again.",
        ).format(file=file, needed=-(-needed // 1_000_000), free=free // 1_000_000)
    )
