"""dg.toml and `[tool.dg]` of pyproject.toml, as `dg check toml` reads them (`dagster_dg_core.config`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.frame import keys_of_path
from ...base.json_values import Keys, is_list, is_object
from ...base.said import Said, as_name, as_shown, own
from ...base.toml_lines import line_of, read_toml_text
from ...base.veil import UNREAD, Veil
from ..inside import inside, mapping
from ..system import Around, Linted

_PACKAGE: Final = "dagster_dg"
_MODULES: Final = ("project", "registry_modules")


def dg_findings(text: str, file: str, around: Around, table: tuple[str, ...] = ()) -> Linted:
    """The findings on a dg.toml; with the table `tool`, `dg` on a pyproject.toml that has it."""
    try:
        data: Any = inside(read_toml_text(text), table)
    except (ValueError, RecursionError) as error:
        # Its message quotes a character and says the line; never a value.
        return Linted(
            [
                Diagnostic(
                    code="toml-syntax", message=own(f"this is not TOML: {as_shown(UNREAD.say(str(error)))}"), file=file
                )
            ]
        )
    if table and data is None:
        return Linted([])
    package = around.package(_PACKAGE)
    plain = _plain(data)
    veil = Veil(package.schema(), plain)
    notes: list[tuple[Keys, str, Said, Said | None]] = []
    try:
        package.load(plain)
    except package.ConfigError as error:
        notes += [
            (keys_of_path(one.path), one.code, veil.say(one.message), veil.maybe(one.hint)) for one in error.problems
        ]
    notes += _modules(data)
    return Linted([_finding(text, file, table, *note) for note in notes])


def _finding(
    text: str, file: str, table: tuple[str, ...], keys: Keys, code: str, message: Said, hint: Said | None
) -> Diagnostic:
    named = tuple(str(key) for key in keys if isinstance(key, str))
    where = ".".join(map(as_name, (*table, *named)))
    return Diagnostic(
        code=code, message=own(f"{where}: {as_shown(message)}") if where else message, file=file,
        line=line_of(text, (*table, *named)), hint=hint,
    )  # fmt: skip


def _modules(data: Any) -> Iterator[tuple[Keys, str, Said, Said | None]]:
    """The patterns of modules that `dg` refuses."""
    patterns = inside(data, _MODULES)
    for index, one in enumerate(patterns if is_list(patterns) else ()):
        if isinstance(one, str) and not all(part == "*" or part.isidentifier() for part in one.split(".")):
            message = own("expected names of Python with `.` between them; `*` is any name")
            yield (*_MODULES, index), "pattern", message, None


def _plain(value: Any) -> Any:
    """The data as JSON has it: no setting takes a date."""
    if is_object(value):
        return {key: _plain(one) for key, one in mapping(value).items()}
    if is_list(value):
        return [_plain(one) for one in value]
    return value if isinstance(value, (str, int, float)) else {}
