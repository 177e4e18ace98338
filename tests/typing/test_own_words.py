"""`own` gets literal text, and what own_words.txt lists: names, files, counts, and expressions that were read one by one.

A new word, and any expression whose word may mean a value, fails here until somebody has looked at it: `make accept` takes it
into the list, whose difference is read before it is committed. A value of a document belongs to a `Veil`, a name or a path in one to `veil.named`.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.typing.own_words import entry, expressions

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("own_words.txt")


def test_nothing_else_reaches_our_own_words() -> None:
    found = sorted({entry(module, text) for module, text in expressions(ROOT / "generator" / "confwright")})
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        LIST.write_text("".join(f"{line}\n" for line in found), "utf-8")
    assert [line for line in found if line not in LIST.read_text("utf-8").splitlines()] == []


def test_what_hides_behind_helpers_is_found(tmp_path: Path) -> None:
    (tmp_path / "helpers.py").write_text(
        "from said import own\ndef warn(message, *, hint=None):\n    hint = hint or 'none'\n    return own(message), own(hint)\n"
    )
    (tmp_path / "used.py").write_text(
        "from helpers import warn as say_so\n\ndef of(value, name):\n    text = f'{name}: {value.password!r}'\n"
        "    return say_so(text + ('!' if name else value[0]), hint=f'use {other(value)}')\n\n"
        "of(data, 'literal')\nof(value=secret, name='x')\n"
    )
    assert expressions(tmp_path) == {
        ("used.py", "value.password"), ("used.py", "value[0]"), ("used.py", "other(value)"),
    }  # fmt: skip
