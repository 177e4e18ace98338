"""Where the tool's own files are: in the wheel beside the code, in a checkout at the top of the repository."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_CODE = Path(__file__).resolve().parent


def templates_dir() -> Path:
    """The folder of the Jinja2 templates."""
    return _resource("templates")


def schemas_dir() -> Path:
    """The folder of the schemas that come with the tool, one folder per orchestrator."""
    return _resource("schemas")


def packages_dir() -> Path:
    """The folder of the generated packages that come with the tool: `generated/` of the repository."""
    return _resource("generated")


@cache
def runtime_files() -> dict[str, str]:
    """The files of `_runtime`, as they stand in the tool."""
    folder = _CODE / "runtime"
    return {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.py"))} | {"py.typed": ""}


def _resource(name: str) -> Path:
    in_wheel = _CODE / name
    return in_wheel if in_wheel.is_dir() else _CODE.parents[1] / name
