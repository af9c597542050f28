"""What a secretariat says of other desks: it enrols them and revokes their certificates; and whom a desk trusts."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui.pages.exchange_files import ANSWERS, REQUESTS, ROOTS, STARTERS, ByFiles, content
from lmcdesk.ui.pages.exchange_trust_dialogs import EnrolDialog, TrustDialog
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.widgets import dismiss

if TYPE_CHECKING:
    from lmcdesk.sync.acquaintances import Enrolled
    from lmcdesk.sync.certificates import Certificate
    from lmcdesk.sync.parts import Size


class OtherDesks(ByFiles):
    """Nothing is said of a desk before its fingerprint was compared, or what follows was told."""

    def enrol_desk(self) -> None:
        """Answer the request of a desk, once the officer has seen whose it is."""
        path = self._open(translate("Exchange", "Open a request"), REQUESTS)
        if path is None:
            return
        database = self._live.database

        def work(progress: Progress) -> Any:
            from lmcdesk.sync import parts, trust

            data = content(path)
            asks, old, alike = trust.requested(data), trust.renewed(database, data), trust.namesakes(database, data)
            return data, asks, old, alike, parts.size(database, parts.Choice(newcomer=asks), progress=progress)

        self._run(work, lambda found: self._enrol(path, *found), title=mark("Exchange", "Reading the request"))

    def _enrol(
        self,
        path: Path,
        data: bytes,
        asks: "Certificate",
        old: "Certificate | None",
        alike: "list[Certificate]",
        size: "Size",
    ) -> None:
        from lmcdesk.sync import trust

        dialog = EnrolDialog(self._owner.window(), asks, old, alike, size)
        agreed, whole = self._live.talk.decide(dialog), dialog.starter.isChecked()
        dismiss(dialog)
        if not agreed:
            return
        database = self._live.database
        if whole:
            title = translate("Exchange", "Write the starter bundle")
            answer = self._save(title, path.with_suffix(".lmcb"), STARTERS)
            if answer is not None:
                self._key.needed(lambda: self._write_starter(answer, data))
        else:
            text = mark("Exchange", "Wrote “{file}”. Send it back to the desk that asked.")
            suggested, title_ = path.with_suffix(".lmcanswer"), mark("Exchange", "Write the answer")
            self._write_small(title_, suggested, ANSWERS, lambda: trust.enrol(database, data), text)

    def _write_starter(self, path: Path, data: bytes) -> None:
        database, who = self._live.database, author(self._live.settings)

        def work(progress: Progress) -> None:
            from lmcdesk.sync import starter, traffic

            manifest = starter.enrol(database, data, path, progress=progress)
            traffic.note_sent(database, who, path.parent, [manifest])

        def done(_: None) -> None:
            text = translate(
                "Exchange",
                "The desk is enrolled. Wrote “{file}”. Give it to that desk, which opens it with “Open answer…”.",
            )
            self._live.talk.tell(text.format(file=path.name))
            self.changed.emit()

        self._run(work, done, title=mark("Exchange", "Writing the bundle"))

    def revoke(self, desk: "Enrolled") -> None:
        """Take a desk's certificate back, after asking."""
        from lmcdesk.sync.words import plain_name

        name, fingerprint = plain_name(desk.certificate.name), desk.certificate.fingerprint
        detail = translate(
            "Exchange",
            "For a computer that was stolen or lost, or a desk that is closed. What is here from that desk by now "
            "stays. Whatever else is signed with its key, its unsent work too, is taken over nowhere, once the next "
            "bundles have told the other desks. This cannot be undone: to work again, that desk makes a new key and "
            "is enrolled anew.",
        )
        asked = translate("Exchange", "Revoke the certificate of {desk}?").format(desk=name)
        if self._live.talk.ask(asked, mark("Exchange", "Revoke the certificate"), detail=detail):
            self._key.needed(lambda: self._revoke(name, fingerprint))

    def _revoke(self, name: str, fingerprint: str) -> None:
        database = self._live.database

        def work(_progress: Progress) -> None:
            from lmcdesk.sync import trust

            trust.revoke(database, fingerprint)

        def done(_: None) -> None:
            text = translate(
                "Exchange",
                "The certificate of {desk} is revoked. Write bundles to the other desks now: they tell them of it.",
            )
            self._live.talk.tell(text.format(desk=name))
            self.changed.emit()

        self._run(work, done)

    def distrust(self, root: "Certificate") -> None:
        """Trust a secretariat's key no longer, after asking."""
        from lmcdesk.sync.words import plain_name

        name, fingerprint = plain_name(root.name), root.fingerprint
        detail = translate(
            "Exchange",
            "For a key that was stolen; its fingerprint is {fingerprint}. Nothing that is signed with it counts at "
            "this desk any longer, but for what the secretariat says again with another key that is known here by now. "
            "Every other desk must do the same: tell it by telephone. To trust the key again, open its file once more.",
        ).format(fingerprint=fingerprint)
        asked = translate("Exchange", "Trust this key of {name} no longer?").format(name=name)
        if self._live.talk.ask(asked, mark("Exchange", "Trust it no longer"), detail=detail):
            self._distrust(name, fingerprint)

    def _distrust(self, name: str, fingerprint: str) -> None:
        database = self._live.database

        def work(_progress: Progress) -> None:
            from lmcdesk.sync import trust

            trust.distrust(database, fingerprint)

        def done(_: None) -> None:
            text = translate("Exchange", "This key of {name} counts at this desk no longer.")
            self._live.talk.tell(text.format(name=name))
            self.changed.emit()

        self._run(work, done)

    def trust_secretariat(self) -> None:
        """Trust another secretariat by its file, once its fingerprint was compared."""
        path = self._open(translate("Exchange", "Open the file of a secretariat"), ROOTS)
        if path is None:
            return

        def work(_progress: Progress) -> Any:
            from lmcdesk.sync import trust

            data = content(path)
            root = trust.requested(data)
            if not root.is_root:
                raise WrongInput(
                    translate(
                        "Exchange",
                        "“{file}” is the request of a desk, not the file of a secretariat. Nothing was changed. Ask "
                        "the secretariat for the file that it writes with “Write own file…”.",
                    ).format(file=path.name)
                )
            return data, root

        self._run(work, lambda found: self._compare(*found))

    def _compare(self, data: bytes, root: "Certificate", problem: str = "") -> None:
        dialog = TrustDialog(self._owner.window(), root, problem)
        heard = dialog.fingerprint() if self._live.talk.decide(dialog) else None
        dismiss(dialog)
        if heard is not None:
            self._trust(data, root, heard)

    def _trust(self, data: bytes, root: "Certificate", heard: str) -> None:
        from lmcdesk.sync import keys
        from lmcdesk.sync.words import plain_name

        if not keys.same_fingerprint(heard, root.key):
            problem = translate(
                "Exchange",
                "This is not the fingerprint of the file. Have it read to you again; if it stays different, do not "
                "trust the file.",
            )
            self._compare(data, root, problem)
            return
        database = self._live.database

        def work(_progress: Progress) -> None:
            from lmcdesk.sync import trust

            trust.trust(database, data, heard)

        def done(_: None) -> None:
            text = translate("Exchange", "This desk trusts {name} from now on, and the desks that it enrols.")
            self._live.talk.tell(text.format(name=plain_name(root.name)))
            self.changed.emit()
            self.believes.emit()

        self._run(work, done)
