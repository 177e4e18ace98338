"""Part of the package documentation.

Source: schema.yaml, sha256 d58de3820244
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker(Record):
    """Runs the tasks of a queue.

    A second paragraph that is rather longer than a line of code may be, so that it has to be wrapped somewhere in the
    middle, at a space.

        indented = "stays"
    """

    queue: str = "main"
    """Where the tasks come from. Backslashes \\n, \"\"\"quotes\"\"\" and `code` stay as they are.

    Exactly 1 character.

    For example: 'main', 'slow', 7
    """
    retries: int | None = None
    """How often a task is tried again

    At least 0, a multiple of 5.
    """
    label: str | None = None
    """Only a title"""
    old: str | None = None
    """What it was called before.

    Deprecated.
    """
    hosts: list[str] | None = None
    """At least 1 member, at most 3 members, no member twice."""
    labels: Mapping[str, str] | None = None
    """At least 1 key, at most 9 keys."""
    when: str | None = None
    link: str | None = None
    """An address is never broken in two, see
    https://example.com/a/page/that/lies/deep/below/many/other/pages/of/the/same/site/index.html#and-its-part
    """
