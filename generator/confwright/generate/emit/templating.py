"""Text from the Jinja2 templates, which are given code only: `finalize` refuses every string that `code.py` has not made."""

from __future__ import annotations

from functools import cache
from typing import Any

from ...base.mark import HEADER
from .code import Code, join


class RenderError(Exception):
    """A module came out otherwise than the IR says: a defect here, never the user's."""


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from ...base.shipped import templates_dir

    environment: Any = Environment(
        loader=FileSystemLoader(templates_dir()), undefined=StrictUndefined, finalize=_only_code, autoescape=False,  # noqa: S701 - no HTML; `finalize` is stricter
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    environment.filters["listed"] = _listed
    return environment


def from_template(template: str, context: dict[str, Any]) -> str:
    """The text of a module from a template and code, which ends with one line break as every text file does."""
    return HEADER + str(_environment().get_template(template).render(**context)).rstrip() + "\n"


def _listed(names: list[Code]) -> Code:
    return join(", ", names)


def _only_code(value: Any) -> Any:
    if not isinstance(value, Code):
        raise RenderError(f"a template was given a {type(value).__name__} where only code is allowed")
    return value
