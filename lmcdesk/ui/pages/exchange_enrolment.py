"""This desk's own enrolment: its request, what the secretariat sends back, its new key."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui.pages.exchange_files import REQUESTS, ROOTS, SENT_BACK, ByFiles, Kind, content
from lmcdesk.ui.pages.files import offered
from lmcdesk.ui.pages.writing import author

if TYPE_CHECKING:
    from lmcdesk.sync.certificates import Certificate
    from lmcdesk.sync.manifest import Manifest


class Enrolment(ByFiles):
    """Asks first where something follows that cannot be taken back.

    Signals: set_up(reports) when a starter bundle was merged.
    """

    set_up = Signal(object)

    def write_request(self) -> None:
        """Write the request that the secretariat answers."""
        text = mark("Exchange", "Wrote “{file}”. Send it to your secretariat, then open the answer that comes back.")
        self._write_own(mark("Exchange", "Write a request"), REQUESTS, ".lmcrequest", text)

    def write_root(self) -> None:
        """Write a secretariat's own file, for others to trust it by."""
        text = mark(
            "Exchange",
            "Wrote “{file}”. Send it to the other secretariat, and read your fingerprint to it by telephone.",
        )
        self._write_own(mark("Exchange", "Write this secretariat's file"), ROOTS, ".lmcroot", text)

    def _write_own(self, title: tuple[str, str], kind: Kind, ending: str, text: tuple[str, str]) -> None:
        from lmcdesk.sync import trust

        database = self._live.database
        self._write_small(title, offered(database.me.name, ending), kind, lambda: trust.request(database), text)

    def open_answer(self) -> None:
        """Take over what the secretariat sent back: an answer, or a starter bundle."""
        path = self._open(translate("Exchange", "Open what the secretariat sent back"), SENT_BACK)
        if path is None:
            return

        def work(_progress: Progress) -> bool:
            from lmcdesk.sync import starter

            return starter.is_starter(path)

        def done(is_starter: bool) -> None:
            if is_starter:
                self.open_starter(path)
            else:
                self._key.needed(lambda: self._accept(path))

        self._run(work, done)

    def _accept(self, path: Path) -> None:
        database = self._live.database

        def work(_progress: Progress) -> "Certificate":
            from lmcdesk.sync import trust

            return trust.accept(database, content(path))

        def done(root: "Certificate") -> None:
            self._live.talk.tell(_enrolled_by(root))
            self.changed.emit()
            self.believes.emit()

        self._run(work, done)

    def open_starter(self, path: Path) -> None:
        """Set up this desk from a starter bundle, after asking."""

        def work(_progress: Progress) -> "Manifest":
            from lmcdesk.sync import bundle

            return bundle.inspect(path)

        def done(manifest: "Manifest") -> None:
            from lmcdesk.sync.words import desk_name

            header = manifest.header
            asked = translate("Exchange", "Set up this desk from the bundle of {name}?")
            detail = translate(
                "Exchange",
                "From then on this desk believes that secretariat and all desks that it enrols, and what is in the "
                "bundle stands here. Have its fingerprint read to you by telephone, and compare it first:\n"
                "{fingerprint}",
            ).format(fingerprint=header.certificate.fingerprint)
            asked = asked.format(name=desk_name(header.sender))
            if self._live.talk.ask(asked, mark("Exchange", "Set up the desk"), detail=detail):
                self._key.needed(lambda: self._take_starter(path))

        self._run(work, done)

    def _take_starter(self, path: Path) -> None:
        database, who = self._live.database, author(self._live.settings)

        def work(progress: Progress) -> Any:
            from lmcdesk.sync import starter

            return starter.accept(database, path, who, progress)

        def done(found: Any) -> None:
            root, report = found
            self._live.talk.tell(_enrolled_by(root))
            self.set_up.emit([report])

        # Enrolled it may be even where the merge then failed.
        self._run(work, done, title=mark("Exchange", "Setting up this desk"), ended=self.changed.emit)

    def renew(self, *, root: bool) -> None:
        """Make a new key for this desk, after asking; a secretariat that is the `root` of its country vouches for it
        itself."""
        from lmcdesk.sync import trust

        database = self._live.database
        if root:
            detail = translate(
                "Exchange",
                "Do so when somebody may have copied this desk's key. It has another fingerprint from then on. The "
                "next bundles tell the desks that trust this secretariat; for others there is the file that is written "
                "now. What was enrolled and signed before stays good. A new key cannot be taken back.",
            )
            text = mark(
                "Exchange",
                "This secretariat has a new key. The next bundles tell the other desks. “{file}” is for secretariats "
                "that do not know it yet.",
            )
        else:
            detail = translate(
                "Exchange",
                "Do so before the certificate ends, or when somebody may have copied this desk's key. The file that is "
                "written now goes to the secretariat, which enrols the new key. Until you open its answer here, this "
                "desk signs with the old key as before. A new key cannot be taken back.",
            )
            text = mark(
                "Exchange",
                "Made a new key. Send “{file}” to your secretariat, read the fingerprint to it by telephone, and open "
                "what it sends back.",
            )
        if self._live.talk.ask(
            translate("Exchange", "Make a new key for this desk?"), mark("Exchange", "Make a new key…"), detail=detail
        ):
            kind, ending = (ROOTS, ".lmcroot") if root else (REQUESTS, ".lmcrequest")
            suggested = offered(database.me.name, ending)
            title = mark("Exchange", "Write the file for the new key")
            self._write_small(title, suggested, kind, lambda: trust.renew(database), text)


def _enrolled_by(root: "Certificate") -> str:
    text = translate("Exchange", "This desk is enrolled by {name}. Its fingerprint is {f}.")
    return text.format(name=root.name, f=root.fingerprint)
