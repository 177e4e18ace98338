"""Part of the package root_union.

Source: schema.yaml, sha256 9d2e17eea5b2
"""

from __future__ import annotations

from typing import TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class RootUnionCommands(Record):
    commands: list[str]
    shell: str = "sh"


RootUnion: TypeAlias = Union[
    str,
    "list[str]",
    "RootUnionCommands",
]
"""A pipeline is one command, a list of commands, or an object with more to say."""
