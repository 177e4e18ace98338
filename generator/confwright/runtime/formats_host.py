"""Names of hosts: RFC 1123, and the international ones of RFC 5890 to 5893.

Which characters there are is what Python's `unicodedata` knows. It lacks the scripts, which the names of the characters
tell, and how letters join, which is a table here (Unicode 16, ArabicShaping.txt).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LABEL: Final = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_STOPS: Final = "[.\u3002\uff0e\uff61]"
_ALLOWED: Final = frozenset("ßς་〇\u06fd\u06fe")
_REFUSED: Final = frozenset(
    "\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b\u17b4\u17b5\u115f\u1160\u3164"
)
_KEPT: Final = frozenset("ßς\u200c\u200d")
"""Characters that the mapping before the test leaves alone, though they have another case or are invisible."""
_JOINS_NEXT: Final = """
620 626 628 62a-62e 633-63f 641-647 649-66f 678-687 69a-6bf 6c1-6c2 6cc 6ce 6d0-6d1 6fa-6ff 712-714 71a-71d 71f-727 729
72b 72d-72e 74e-758 75c-76a 76d-770 772 775-777 77a-77f 7ca-7ea 841-845 848 84a-853 855 860 862-865 868 886 889-88d
88f-8a9 8af-8b0 8b3-8b8 8ba-8c8 1807-1878 1887-18aa a840-a872 10ac0-10ac4 10acd 10ad3-10adc 10ade-10ae0 10aeb-10aee
10b80 10b82 10b86-10b88 10b8a-10b8b 10b8d 10b90 10bad-10bae 10d00-10d21 10d23 10ec3-10eee 10f30-10f32 10f34-10f44
10f51-10f53 10f70-10f73 10f76-10fb0 10fb2-10fb3 10fb8 10fbb-10fbc 10fbe-10fbf 10fc1 10fc4 10fca-10fcb 1e900-1e943
"""
_JOINS_LAST: Final = """
622-625 627 629 62f-632 648 671-673 675-677 688-699 6c0 6c3-6cb 6cd 6cf 6d2-6d5 6ee-6ef 710 715-719 71e 728 72a 72c
72f-74d 759-75b 76b-76c 771 773-774 778-779 840 846-847 849 854 856-858 867 869-882 88e 8aa-8ac 8ae 8b1-8b2 8b9 10ac5
10ac7-10aca 10ace-10ad2 10add 10ae1 10ae4 10aef 10b81 10b83-10b85 10b89 10b8c 10b8e-10b8f 10b91-10bac 10d22 10ec2 10f33
10f54 10f74-10f75 10fb4-10fb6 10fb9-10fba 10fbd 10fc2-10fc3 10fc9
"""
_ONLY_NEXT: Final = "a872 10acd 10ad7 10d00 10ed9-10eee 10fcb"


def is_hostname(text: str) -> bool:
    """Letters, digits and hyphens of ASCII between dots; what follows `xn--` must be an international label."""
    return len(text) <= 253 and all(_is_ascii_label(label) for label in text.split("."))


def is_old_hostname(text: str) -> bool:
    """The same where nothing was known of international labels: RFC 1034, as drafts 4 and 6 have it."""
    return len(text) <= 253 and all(re.fullmatch(_LABEL, label) for label in text.split("."))


def is_idn_hostname(text: str) -> bool:
    """A name that RFC 5891 lets one look up, after the mapping of RFC 5895 (case, width)."""
    labels = re.split(_STOPS, text)
    decoded: list[str] = []
    size = 0
    for label in labels:
        plain = label if label.isascii() else _mapped(label)
        plain = plain.lower()
        if plain.isascii():
            if not _is_ascii_label(plain):
                return False
            size += len(plain) + 1
            decoded.append(_decoded(plain) or plain)
        else:
            # Its ASCII form is longer still; what comes after takes time quadratic in the length.
            if len(plain) > 59 or not _is_international(plain):
                return False
            length = len(plain.encode("punycode")) + 4
            if length > 63:
                return False
            size += length + 1
            decoded.append(plain)
    if size > 254:
        return False
    mixed = any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for label in decoded for c in label)
    return not mixed or all(_keeps_direction(label) for label in decoded)


def _is_ascii_label(label: str) -> bool:
    if not re.fullmatch(_LABEL, label):
        return False
    if label.startswith("xn--"):
        return _decoded(label) is not None
    # RFC 5891, 4.2.3.1: a hyphen in both places is kept for prefixes like this one.
    return label[2:4] != "--"


def _decoded(label: str) -> str | None:
    """The international label that an ASCII label encodes, None where it encodes none."""
    if not label.startswith("xn--"):
        return None
    try:
        plain = label[4:].encode("ascii").decode("punycode")
        again = plain.encode("punycode").decode("ascii")
    except (UnicodeError, ValueError, OverflowError):
        return None
    good = not plain.isascii() and again == label[4:].lower() and _is_international(plain)
    return plain if good else None


def _mapped(label: str) -> str:
    kept = (c if c in _KEPT else "" if _is_ignored(c) else unicodedata.normalize("NFKC", c).casefold() for c in label)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_ignored(character: str) -> bool:
    """Invisible ones: soft hyphen, word joiner, variation selectors."""
    return unicodedata.category(character) == "Cf" or character in "\u034f" or "\ufe00" <= character <= "\ufe0f"


def _is_international(label: str) -> bool:
    """RFC 5891, 4.2.3 and 5.4: whether a label that is not ASCII is valid by itself."""
    if label[2:4] == "--" or label.startswith("-") or label.endswith("-"):
        return False
    if unicodedata.category(label[0]).startswith("M") or unicodedata.normalize("NFC", label) != label:
        return False
    right = any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in label)
    if right and not _keeps_direction(label):
        return False
    return all(_allowed(label, at) for at in range(len(label)))


def _allowed(label: str, at: int) -> bool:
    """Whether the character is allowed there: RFC 5892, its table and the rules of appendix A."""
    character = label[at]
    before, after = label[at - 1 : at] if at else "", label[at + 1 : at + 2]
    match character:
        case "\u200c" | "\u200d":
            if before and unicodedata.combining(before) == 9:
                return True
            return character == "\u200c" and _joins(label, at)
        case "\xb7":
            return before == after == "l"
        case "\u0375":
            return _is_script(after, "GREEK")
        case "\u05f3" | "\u05f4":
            return _is_script(before, "HEBREW")
        case "\u30fb":
            return any(c != character and _is_script(c, "HIRAGANA", "KATAKANA", "CJK") for c in label)
        case _:
            pass
    if "\u0660" <= character <= "\u0669":
        return not re.search("[\u06f0-\u06f9]", label)
    if character in _ALLOWED or character in "-0123456789":
        return True
    if character in _REFUSED or unicodedata.category(character) not in ("Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"):
        return False
    if re.match("[\u034f\u180b-\u180f\u20d0-\u20ff\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001d100-\U0001d24f]", character):
        return False
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold()) == character


def _is_script(character: str, *scripts: str) -> bool:
    return character != "" and unicodedata.name(character, "").split(" ")[0] in scripts


def _joins(label: str, at: int) -> bool:
    """Whether the letters on both sides join in writing; marks between do not count."""
    before = [c for c in label[:at] if not _is_mark(c)]
    after = [c for c in label[at + 1 :] if not _is_mark(c)]
    if not before or not after:
        return False
    last = _in(_JOINS_LAST, after[0]) or (_in(_JOINS_NEXT, after[0]) and not _in(_ONLY_NEXT, after[0]))
    return _in(_JOINS_NEXT, before[-1]) and last


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Cf") and character not in "\u200c\u200d"


def _in(table: str, character: str) -> bool:
    """Whether a letter is in the ranges. Other characters between the ends of a range do not count."""
    spans = (span.partition("-") for span in table.split())
    return character.isalpha() and any(int(low, 16) <= ord(character) <= int(high or low, 16) for low, _, high in spans)


def _keeps_direction(label: str) -> bool:
    """RFC 5893, 2: the rule for labels of a name that has letters written from right to left."""
    kinds = [unicodedata.bidirectional(c) for c in label]
    ending = next((kind for kind in reversed(kinds) if kind != "NSM"), "")
    if kinds[0] in ("R", "AL"):
        allowed = {"R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"}
        return set(kinds) <= allowed and ending in ("R", "AL", "EN", "AN") and not {"EN", "AN"} <= set(kinds)
    allowed = {"L", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"}
    return kinds[0] == "L" and set(kinds) <= allowed and ending in ("L", "EN")
