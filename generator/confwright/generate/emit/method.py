"""A method that a class has beside its fields."""

from __future__ import annotations

from ...runtime import dataclass
from .code import Code


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a record: its text under the class, and the class it gives, with the module that has it."""

    name: str
    body: Code
    result: str
    module: str
