"""Text from a project for a terminal and for the log of a CI run: it is shown, and never acts on either.

Everything that a command prints about a project passes here: names of files and keys, messages, public values.
A `generate` with nothing to do imports this module, so `re` is imported only for text that needs it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_RANGES: Final = ((0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_IGNORED: Final = frozenset(
    [chr(code) for first, last in _RANGES for code in range(first, last + 1)]
    + list("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
)
"""Invisible characters that Python calls printable (Default_Ignorable_Code_Point in Unicode's DerivedCoreProperties)."""
_COMMAND: Final = r"##(?=\w*\[)"
"""`##[error]` of GitHub's runner and `##vso[...]` of Azure's act anywhere in a line (`ActionCommand.TryParse`)."""
_FIRST: Final = r"(?m)^([^\S\n]*):(?=:)"
"""`::error::` of GitHub's runner acts at the start of a line, blanks in front or not (`ActionCommand.TryParseV2`)."""


_ACTING: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"


def acts(text: str) -> bool:
    """Whether a text has a character that controls a terminal or changes the direction of text. Real values have none."""
    import re

    return re.search(_ACTING, text) is not None


def printable(text: str) -> str:
    """`text`, its lines kept, without what would act on a terminal or a CI runner, or hide in it.

    Control characters, those that turn the direction of writing or have no width, and half surrogates are shown as escapes.
    """
    if text.isascii() and text.isprintable() and "##" not in text and "::" not in text:
        return text
    shown = "".join(c if c == "\n" or (c.isprintable() and c not in _IGNORED) else _escaped(c) for c in text)
    return _without_commands(shown, "\\x3a", "\\x23")


def one_line(text: str) -> str:
    """`text` as `printable` gives it, on one line: a name with a line break in it cannot pass for another message."""
    return printable(text.replace("\n", "\\n"))


def column_kept(line: str) -> str:
    """A line as `printable` gives it, with a blank for what it would escape: every character keeps its column."""
    shown = "".join(c if c.isprintable() and c not in _IGNORED else " " for c in line)
    return _without_commands(shown, " ", " ")


def _without_commands(text: str, colon: str, sign: str) -> str:
    """A text with these in the place of the colon, and of the second `#`, that would start a command of a CI runner."""
    import re

    text = re.sub(_COMMAND, lambda _: f"#{sign}", text)
    return re.sub(_FIRST, lambda found: found[1] + colon, text)


def json_of(data: Any) -> str:
    """Data as JSON in ASCII, without a text that acts on a CI runner."""
    import json  # only some forms of a report need it

    return json.dumps(data, indent=2).replace("##", "#\\u0023")


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()
