"""Where the tool's own files are: in the wheel beside the code, in a checkout at the top of the repository."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from .mark import HEADER
from .reading import file_text

_CODE = Path(__file__).resolve().parents[1]


def templates_dir() -> Path:
    """The folder of the Jinja2 templates."""
    return _resource("templates")


def schemas_dir() -> Path:
    """The folder of the schemas that come with the tool, one folder per orchestrator."""
    return _resource("schemas")


def packages_dir() -> Path:
    """The folder of the generated packages that come with the tool: `generated/` of the repository."""
    return _resource("generated")


def runtime_dir() -> Path:
    """The folder of the runtime in the tool."""
    return _CODE / "runtime"


_COMMENT = re.compile(r"^ *#.*\n", re.MULTILINE)


@cache
def runtime_files() -> dict[str, str]:
    """The files of `_runtime`: the modules of the tool's own, marked as generated.

    They are in every repository that has generated code, and are not edited there: comments, and of docstrings all but the first
    paragraph, are left out.
    """
    return {path.name: HEADER + _brief(file_text(path)) for path in sorted(runtime_dir().glob("*.py"))}


def _brief(text: str) -> str:
    parts = text.split('"""')
    # Every second part is a docstring: tests/unit/test_runtime_closure.py holds the copies to the code of the originals.
    parts[::2] = [re.sub(r"\n\n\n+", "\n\n", _COMMENT.sub("", code)) for code in parts[::2]]
    parts[1::2] = [doc.partition("\n\n")[0] for doc in parts[1::2]]
    return '"""'.join(parts)


def _resource(name: str) -> Path:
    in_wheel = _CODE / name
    return in_wheel if in_wheel.is_dir() else _CODE.parents[1] / name
