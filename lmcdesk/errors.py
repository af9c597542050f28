"""What can go wrong in a way that a person can mend."""


class DeskError(Exception):
    """A fault of the world, not of the program: one plain sentence or two, already in the user's language, that say
    what happened and what to do. Anything that is not a DeskError is a bug and goes to the crash dialog."""


class WrongInput(DeskError):
    """What was asked for cannot be done as asked: an unknown name, a value out of range, a missing file."""


class NotADesk(DeskError):
    """The folder or file holds no desk, or one that cannot be read."""


class NewerDesk(DeskError):
    """The desk was written by a newer version of the program."""


class DeskBusy(DeskError):
    """Another program holds the desk."""


class DiskTrouble(DeskError):
    """The disk is full, read-only, or did not answer."""


class NotAllowed(DeskError):
    """This desk's role or province does not cover what was asked."""


class SheetUnreadable(DeskError):
    """The workbook cannot be read, or holds nothing that fits."""

    why: str = ""
    """In one word why its file was not read, as `sheets.reading` has it: "encoding" where the user can name one."""


class BundleRefused(DeskError):
    """The bundle cannot be taken over; nothing of it was applied."""

    claims: str = ""
    """The name of the desk that made it, by its own word, as far as that can be read."""


class BundleDamaged(BundleRefused):
    """Nor ever will be: the file itself is not as its sender made it, or its sender made it wrongly."""


class NothingToUndo(DeskError):
    """There is no such import or merge, or it was taken back already."""
