"""A connection as a hook gets it, as far as it is known: what a reference holds is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ....base.diagnostics import Severity
from ....base.said import Ours
from ....runtime.record import MAPPING
from ..model import Reference

CODE: Final = "connection-hook"


@dataclass(frozen=True, slots=True)
class HookProblem:
    """What a rule says: `message` follows the name of the connection."""

    message: Ours
    hint: Ours | None = None
    severity: Severity = "error"
    code: str = CODE


def is_known(value: Any) -> bool:
    """Whether the value itself is given, not a reference to it."""
    if isinstance(value, Reference) or (isinstance(value, MAPPING) and list(value) == ["env"]):
        return False
    return not (isinstance(value, str) and "${" in value)


@dataclass(frozen=True, slots=True)
class Given:
    """The fields of a connection, and its `extra` by the short names of its keys."""

    conn_type: str
    fields: Mapping[str, Any]
    extra: Mapping[str, Any]

    @staticmethod
    def of(conn_type: str, fields: Mapping[str, Any], extra: Mapping[str, Any]) -> Given:
        """Hooks of older types take `extra__TYPE__KEY` as well, where KEY is not there."""
        prefix = f"extra__{conn_type}__"
        short = {key.removeprefix(prefix): value for key, value in extra.items() if key.startswith(prefix)}
        return Given(conn_type, fields, {**short, **{k: v for k, v in extra.items() if not k.startswith(prefix)}})

    def has(self, name: str) -> bool:
        """Whether a field is filled in, be it by a reference."""
        return self.fields.get(name) not in (None, "")

    def filled(self, *keys: str) -> list[str]:
        """Which of these keys of `extra` hold something, be it a reference."""
        return [key for key in keys if self.extra.get(key)]

    def known(self, key: str) -> Any:
        """The value of a key of `extra`; None where it is not there, or not known."""
        value = self.extra.get(key)
        return value if is_known(value) else None

    def is_number(self, key: str, kind: type[int] | type[float]) -> bool:
        """Whether a key of `extra` is not there, not known, or what `int` or `float` takes."""
        if key not in self.extra or not is_known(self.extra[key]):
            return True
        try:
            kind(self.extra[key])
        except (TypeError, ValueError, OverflowError):
            return False
        return True
