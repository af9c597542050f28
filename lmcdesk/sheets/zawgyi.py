"""Burmese text that was typed in the old Zawgyi way, whose letters mean others in Unicode (H13)."""

import re

_CONSONANT = "\u1000-\u1021\u1025\u1027\u1029\u103f\u104e\u1040-\u1049"
_MEDIAL = "\u103b-\u103e"

_BURMESE = re.compile("[\u1000-\u109f]")
_ONLY_ZAWGYI = re.compile(
    "(?:^|[^" + _CONSONANT + _MEDIAL + "\u1039\u103a\u1031])\u1031"  # the vowel E stands before its consonant
    "|[\u1033\u1034\u106a\u106b]"  # second forms of signs; in Unicode they are Mon and Karen letters
    "|\u1039(?![" + _CONSONANT + "])"  # in Unicode it stacks what follows
    "|(?:^|[^" + _CONSONANT + "\u102b-\u103f])[\u103b\u103c](?=[" + _CONSONANT + "])"  # a medial before its consonant
)
"""What no word in Unicode Burmese holds: by the order of signs in UTN 11 (Representing Myanmar in Unicode)."""


def is_zawgyi(text: str) -> bool:
    """Whether a text holds what is written so in Zawgyi alone. Texts of few words may be the same in both."""
    return _BURMESE.search(text) is not None and _ONLY_ZAWGYI.search(text) is not None
