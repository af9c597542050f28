"""Where somebody else's fingerprint is compared: before a desk is enrolled, before a secretariat is trusted."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.sync.words import country_name, place_name, plain_name
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.labels import Label
from lmcdesk.ui.pages.exchange_cells import bytes_told
from lmcdesk.ui.pages.welcome_choices import WayToBegin
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import down, holder

if TYPE_CHECKING:
    from lmcdesk.sync.certificates import Certificate
    from lmcdesk.sync.parts import Size


class EnrolDialog(Dialog):
    """Who asks to be enrolled, the fingerprint to compare, and what is sent back."""

    def __init__(
        self,
        parent: QWidget,
        asks: "Certificate",
        old: "Certificate | None",
        alike: "Sequence[Certificate]",
        size: "Size",
    ) -> None:
        """`old` is the certificate of the key that a new one follows on, `alike` those of other desks of its name;
        `size` is what a starter bundle comes to."""
        name = plain_name(asks.name)
        self.starter = WayToBegin(
            partial(_with_all, size),
            mark(
                "Exchange",
                "Its certificate and all that it should hold, in one file that only it can open. The work can begin at "
                "once.",
            ),
        )
        self.answer = WayToBegin(
            mark("Exchange", "Send the answer alone"),
            mark("Exchange", "A small file with its certificate. What it should hold follows by bundles, as usual."),
        )
        (self.starter if old is None else self.answer).setChecked(True)
        again = mark("Exchange", "It is the same desk as before with a new key, which its old key has signed too.")
        body = down(
            Paragraph(partial(_asks_as, asks)),
            *([] if old is None else [Paragraph(again)]),
            *(Paragraph(partial(_also_called, other)) for other in alike),
            Label(mark("Exchange", "Fingerprint of its key"), "caption"),
            Paragraph(asks.fingerprint, "fact"),
            Paragraph(
                mark(
                    "Exchange",
                    "Have its officer read this number to you by telephone, and compare every group. If one differs, "
                    "cancel: somebody else made the request.",
                )
            ),
            Label(mark("Exchange", "What you send back"), "caption"),
            self.starter,
            self.answer,
            None,
        )
        title = translate("Exchange", "Enrol the desk {name}?").format(name=name)
        super().__init__(parent, title, holder(body), mark("Exchange", "Enrol the desk"))


def _asks_as(asks: "Certificate") -> str:
    text = translate("Exchange", "“{name}” asks as: {role}, {places}.")
    places: Sequence[str] = asks.provinces or (asks.country,)
    return text.format(name=plain_name(asks.name), role=word(asks.role), places=", ".join(map(place_name, places)))


def _also_called(other: "Certificate") -> str:
    text = translate(
        "Exchange",
        "Another desk has this name already; its fingerprint is {f}. If the new one is to be told from it more easily, "
        "cancel, and have it set up under another name.",
    )
    return text.format(f=other.fingerprint)


def _with_all(size: "Size") -> str:
    text = translate("Exchange", "Send a starter bundle, about {size}")
    return text.format(size=bytes_told(size.change_bytes + size.file_bytes))


class TrustDialog(Dialog):
    """Has the fingerprint of a secretariat typed in as it was heard: one that stood here would only be nodded at."""

    def __init__(self, parent: QWidget, root: "Certificate", problem: str = "") -> None:
        """`problem` says what was wrong with what was typed before."""
        self._field = TextField(
            "fingerprint",
            mark("Exchange", "Fingerprint, as it was read to you"),
            hint=mark("Exchange", "Thirty digits, in groups of five."),
        )
        form = Form(
            Paragraph(partial(_means, root)),
            Paragraph(
                mark(
                    "Exchange",
                    "Telephone this secretariat, at a number that you know from elsewhere. Have it read its "
                    "fingerprint to you, and type what you hear. Do not take the number from the message that the file "
                    "came with.",
                )
            ),
            self._field,
        )
        title = translate("Exchange", "Trust the secretariat {name}?").format(name=plain_name(root.name))
        super().__init__(parent, title, form, mark("Exchange", "Trust it"))
        self._field.show_problem(problem)
        self._field.setFocus()

    def fingerprint(self) -> str:
        """What was typed."""
        return str(self._field.value() or "")


def _means(root: "Certificate") -> str:
    text = translate(
        "Exchange",
        "The file says that it is from “{name}”, {country}. If you trust it, this desk takes bundles over from it and "
        "from every desk that it enrols, now and later.",
    )
    return text.format(name=plain_name(root.name), country=country_name(root.country))
