"""A method that a class has beside its fields."""

from __future__ import annotations

from ...runtime import dataclass
from .code import Code


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a record: its name, and its text under the class."""

    name: str
    body: Code
