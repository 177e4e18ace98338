"""Tables of the settings: what each must hold, and what is wrong with it, with its line."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import cast

from ..base.diagnostics import Diagnostic
from ..base.said import Ours, as_name, as_reason, own, own_or_none
from ..base.toml_lines import line_of
from .hints import INSIDE, Hints


class Tables:
    """Reads tables, and collects what is wrong with them."""

    def __init__(self, file: Path, text: str) -> None:
        self.file, self.text = file, text
        self.root = file.parent
        self.problems: list[Diagnostic] = []

    @cached_property
    def hints(self) -> Hints:
        return Hints()

    def word(self, value: object, known: tuple[str, ...], at: tuple[str, ...]) -> str:
        """One of some words."""
        if value not in known:
            self.problem(
                "must be one of " + ", ".join(map(as_name, known)),
                at,
                self.hints.did_you_mean(value, known) if isinstance(value, str) else None,
            )
        return str(value)

    def table(self, value: object, at: tuple[str, ...], known: tuple[str, ...] | None) -> dict[str, object]:
        """A table, without the keys that are not `known`; those are problems."""
        if not isinstance(value, dict):
            self.problem("must be a table", at)
            return {}
        table = cast(dict[str, object], value)
        if known is None:
            return table
        for key in table.keys() - set(known):
            self.problem(f"there is no setting {as_name(key)!r}", (*at, key), self.hints.did_you_mean(key, known))
        return {key: table[key] for key in known if key in table}

    def path(self, value: object, at: tuple[str, ...]) -> Path | None:
        """A path inside the project, symbolic links followed."""
        if not isinstance(value, str) or not value or "\0" in value or any(0xD800 <= ord(c) < 0xE000 for c in value):
            self.problem("must be a path, as a string", at)
            return None
        path = Path(os.path.realpath(self.root / value))
        if Path(value).is_absolute() or not path.is_relative_to(os.path.realpath(self.root)):
            self.problem(f"{as_name(value)!r} is outside the project", at, INSIDE)
            return None
        try:
            path.exists()
        except OSError as error:  # a name that no file can have
            self.problem(f"cannot be looked at: {as_reason(error)}", at)
            return None
        return path

    def problem(self, message: Ours, at: tuple[str, ...], hint: Ours | None = None) -> None:
        name = ".".join(as_name(part) if part.replace("-", "_").isidentifier() else as_name(repr(part)) for part in at)
        self.problems.append(
            Diagnostic(
                code="project-setting",
                message=own(f"{name}: {message}"),
                file=str(self.file),
                line=line_of(self.text, at),
                hint=own_or_none(hint),
            )
        )


def has(value: object, key: str) -> bool:
    """Whether a value is a table with a key."""
    return isinstance(value, dict) and key in value
