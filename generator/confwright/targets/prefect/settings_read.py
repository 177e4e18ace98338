"""`prefect.toml`, `[tool.prefect]` of pyproject.toml, profiles and environment variables, as the document that the generated
package `prefect_settings` reads.

Where several of them say something, Prefect takes the highest of (`PrefectBaseSettings.settings_customise_sources`):

    environment variable > .env > prefect.toml > pyproject.toml > active profile > default
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import Any, Final

from ...diagnostics import Diagnostic
from ...runtime.hints import did_you_mean
from ...runtime.places import dotted
from ...schema.node import is_list, is_object
from ...toml_places import line_of
from ..note import Note
from .cron import seconds
from .document import mapping
from .settings import Setting, at, by_variable, sections, set_at, settings

_OWN: Final = frozenset({"PREFECT_PROFILE"})
"""Variables that Prefect reads and that are no settings; those of `PREFECT__` are of a run."""
_POSTGRES: Final = ("host", "user", "name")
_PASSWORD: Final = ("PREFECT_API_DATABASE_PASSWORD", "PREFECT_SERVER_DATABASE_PASSWORD")


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """What was read: the document, or one for each profile by its name, and what is wrong with it."""

    documents: Mapping[str, dict[str, Any]] = field(repr=False)
    findings: tuple[Diagnostic, ...]

    @property
    def document(self) -> dict[str, Any]:
        """The only document."""
        (found,) = self.documents.values()
        return found


def read_toml(text: str, package: ModuleType, file: str | None = None, table: tuple[str, ...] = ()) -> SettingsRead:
    """`prefect.toml`; with the table `tool`, `prefect` a pyproject.toml. `package` is the generated `prefect_settings`."""
    data, wrong = _toml(text, file)
    if wrong is not None:
        return SettingsRead({"": {}}, (wrong,))
    held = at(data, table) if table else data
    if held is not None and not is_object(held):
        message = f"{'.'.join(table)}: expected a table of settings"
        return SettingsRead({"": {}}, (Diagnostic(code="type", message=message, file=file, line=line_of(text, table)),))
    document: dict[str, Any] = _native(held or {}, ())
    found = _findings(document, package, lambda keys: line_of(text, (*table, *keys)), ".".join, file)
    return SettingsRead({"": document}, tuple(found))


def read_variables(
    environ: Mapping[str, str], package: ModuleType, file: str | None = None, lines: Mapping[str, int] | None = None
) -> SettingsRead:
    """Environment variables, or those of a .env file with their lines. The others than `PREFECT_*` are passed over."""
    document, names, unknown = _of_variables(environ, variable=True)
    where = lines or {}
    said = [_unknown(name, name, file, where.get(name)) for name in unknown]
    found = _findings(
        document,
        package,
        lambda keys: where.get(names.get(keys, "")),
        lambda keys: names.get(keys, ".".join(keys)),
        file,
    )
    return SettingsRead({"": document}, (*said, *found))


def read_profiles(text: str, package: ModuleType, file: str | None = None) -> SettingsRead:
    """`profiles.toml`: every profile in it, by its name."""
    data, wrong = _toml(text, file)
    if wrong is not None:
        return SettingsRead({}, (wrong,))
    documents: dict[str, dict[str, Any]] = {}
    findings: list[Diagnostic] = []
    profiles = mapping(data.get("profiles"))
    active = data.get("active")
    if active is not None and active not in profiles:
        message = "there is no profile of this name: Prefect takes its default one without a word"
        line = line_of(text, ("active",))
        findings.append(
            Diagnostic(
                code="prefect-setting",
                message=f"active: {message}",
                file=file,
                line=line,
                hint=did_you_mean(active, profiles),
            )
        )
    for profile, held in profiles.items():
        document, names, unknown = _of_variables(mapping(held), variable=False)

        def place(keys: tuple[str, ...], names: Mapping[Any, str] = names, profile: str = profile) -> int | None:
            return line_of(text, ("profiles", profile, names.get(keys, "")))

        def called(keys: tuple[str, ...], names: Mapping[Any, str] = names, profile: str = profile) -> str:
            return f"profiles.{profile}.{names.get(keys, '.'.join(keys))}"

        for name in unknown:
            spot = line_of(text, ("profiles", profile, name))
            findings.append(_unknown(name, f"profiles.{profile}.{name}", file, spot))
        findings += _findings(document, package, place, called, file)
        findings += [
            Diagnostic(
                code="type", message=f"{called(keys)}: a profile holds texts, not tables", file=file, line=place(keys)
            )
            for keys, name in names.items()
            if is_object(mapping(held)[name])
        ]
        documents[profile] = document
    return SettingsRead(documents, tuple(findings))


def rules(document: Mapping[str, Any]) -> Iterator[Note]:
    """What Prefect refuses beside what the types of single settings say."""
    to_api = mapping(at(document, ("logging", "to_api")))
    batch, most = to_api.get("batch_size", 4_000_000), to_api.get("max_log_size", 1_000_000)
    if isinstance(batch, (int, float)) and isinstance(most, (int, float)) and batch < most:
        where = "batch_size" if "batch_size" in to_api else "max_log_size"
        message = f"a batch of {batch} cannot hold a log of {most}"
        yield Note(("logging", "to_api", where), "prefect-setting", message, "batch_size is at least max_log_size")
    database = mapping(at(document, ("server", "database")))
    url = database.get("connection_url")
    missing = [name for name in _POSTGRES if database.get(name) is None]
    if url is None and database.get("driver") == "postgresql+asyncpg" and missing:
        message = f"a database of this driver needs {', '.join(missing)}, or a connection_url"
        yield Note(("server", "database", "driver"), "prefect-setting", message)
    if isinstance(url, str) and any(name in url for name in _PASSWORD) and database.get("password") is None:
        message = "the password that is filled in here is not set"
        hint = f"set {_PASSWORD[1]}, or server.database.password"
        yield Note(("server", "database", "connection_url"), "prefect-setting", message, hint)
    for setting in settings():
        value = at(document, setting.keys)
        for keys, length, least in _lengths(setting, value):
            if length is not None and length <= least:
                yield Note((*setting.keys, *keys), "prefect-setting", f"this must be more than {least:g} seconds")


def _lengths(setting: Setting, value: Any) -> Iterator[tuple[tuple[str, ...], float | None, float]]:
    """Lengths of time in texts that have a bound: a schema compares numbers only."""
    if "x-more-than" in setting.schema and isinstance(value, str):
        yield (), seconds(value), setting.schema["x-more-than"]
    for branch in (setting.schema, *setting.schema.get("anyOf", ())):
        least = mapping(branch.get("additionalProperties")).get("x-more-than")
        if least is not None:
            yield from (((key,), seconds(one), least) for key, one in mapping(value).items() if isinstance(one, str))


def _toml(text: str, file: str | None) -> tuple[dict[str, Any], Diagnostic | None]:
    try:
        return tomllib.loads(text), None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        # Its message quotes a character and says the line; never a value.
        return {}, Diagnostic(code="toml-syntax", message=f"this is no TOML: {error}", file=file)


def _native(value: Any, keys: tuple[str, ...]) -> Any:
    """The data of a table with what Prefect reads out of each setting in it."""
    known = _by_keys().get(keys)
    if known is not None:
        return _data(known.native(value), any_value=not known.kinds)
    if is_object(value):
        return {key: _native(member, (*keys, key)) for key, member in value.items()}
    return value


def _data(value: Any, *, any_value: bool) -> Any:
    """TOML has dates and times, which no setting takes but one of any value."""
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat() if any_value else {}
    if is_object(value):
        return {key: _data(member, any_value=any_value) for key, member in value.items()}
    return [_data(member, any_value=any_value) for member in value] if is_list(value) else value


@cache
def _by_keys() -> Mapping[tuple[str, ...], Setting]:
    return {setting.keys: setting for setting in settings()}


def _of_variables(
    given: Mapping[str, Any], *, variable: bool
) -> tuple[dict[str, Any], dict[tuple[str, ...], str], list[str]]:
    """The document of some variables, which of them said each setting, and those that are none of Prefect's.

    `variable`: they are of the environment, where the case of their names does not count, and others stand beside them.
    """
    document: dict[str, Any] = {}
    names: dict[tuple[str, ...], str] = {}
    upper = {name.upper() if variable else name: name for name in given}
    for setting in settings():
        name = next((name for name in setting.variables if name in upper), None)
        if name is not None:
            set_at(document, setting.keys, setting.native(given[upper[name]], variable=variable))
            names[setting.keys] = upper[name]
    others = [name for name in upper if name.startswith("PREFECT_") or not variable]
    strange = [name for name in others if name not in by_variable().keys() | _OWN and not name.startswith("PREFECT__")]
    return document, names, [upper[name] for name in strange]


def _unknown(name: str, where: str, file: str | None, line: int | None) -> Diagnostic:
    hint = did_you_mean(name.upper(), by_variable()) or "correct it, or take it out"
    message = f"{where}: Prefect has no such setting"
    return Diagnostic(
        code="prefect-setting-unknown", message=message, severity="warning", file=file, line=line, hint=hint
    )


def _findings(
    document: dict[str, Any],
    package: ModuleType,
    line: Callable[[tuple[str, ...]], int | None],
    name: Callable[[tuple[str, ...]], str],
    file: str | None,
) -> list[Diagnostic]:
    """What the package and the rules say of a document, by the names that its source has. No value is shown."""
    from ...reports.frame import keys_of_path

    said: list[tuple[tuple[str | int, ...], str, str, str | None]] = []
    try:
        package.load(document)
    except package.ConfigError as error:
        said += [
            (keys_of_path(problem.path), problem.code, problem.message, problem.hint) for problem in error.problems
        ]
    said += [(note.keys, note.code, note.message, note.hint) for note in rules(document)]
    out: list[Diagnostic] = []
    for keys, code, message, hint in said:
        setting, rest = _setting(keys)
        where = f"{name(setting)}.{dotted(rest)}".rstrip(".").replace(".[", "[") if setting else ""
        spot = line(setting)
        text = f"{where}: {message}" if where else message
        out.append(Diagnostic(code=code, message=text, file=file, line=spot, hint=hint))
    return sorted(out, key=lambda one: one.line or 0)


def _setting(keys: tuple[str | int, ...]) -> tuple[tuple[str, ...], tuple[str | int, ...]]:
    """The keys of the setting that some keys lead into, and the rest of them."""
    known = _by_keys().keys() | sections()
    for end in range(len(keys), 0, -1):
        head = tuple(str(key) for key in keys[:end])
        if head in known or (
            end == len(keys) and not any(isinstance(key, int) for key in keys) and head[:-1] in known | {()}
        ):
            return head, keys[end:]
    return (), keys
