"""`prefect.toml`, `[tool.prefect]` of pyproject.toml, profiles and environment variables, as the document that the generated
package `prefect_settings` reads.

Where several of them say something, Prefect takes the highest of (`PrefectBaseSettings.settings_customise_sources`):

    environment variable > .env > prefect.toml > pyproject.toml > active profile > default
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import ModuleType
from typing import Any, Final, cast

from ...base.diagnostics import Diagnostic
from ...base.json_values import is_list, is_object
from ...base.near_words import did_you_mean
from ...base.said import Ours, as_name, as_shown, own, own_or_none
from ...base.toml_lines import line_of, read_toml_text
from ...base.veil import UNREAD, Veil
from ...runtime.report import dotted
from .document import mapping
from .settings import Known, Setting, at, known_settings, set_at
from .settings_rules import of_values, rules

_OWN: Final = frozenset({"PREFECT_PROFILE"})
"""Variables that Prefect reads and that are not settings; those of `PREFECT__` are of a run."""
_INTEGRATIONS: Final = "PREFECT_INTEGRATIONS_"
_LOGGING: Final = (
    *(f"PREFECT_LOGGING_{part}_" for part in ("LOGGERS", "FORMATTERS", "HANDLERS", "FILTERS", "ROOT")),
    "PREFECT_LOGGING_VERSION", "PREFECT_LOGGING_DISABLE_EXISTING_LOGGERS", "PREFECT_LOGGING_INCREMENTAL",
)  # fmt: skip


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


def read_toml(
    text: str, package: ModuleType, file: str | None = None, table: tuple[str, ...] = (), known: Known | None = None
) -> SettingsRead:  # fmt: skip
    """`prefect.toml`; with the table `tool`, `prefect` a pyproject.toml. `package` is the generated `prefect_settings`.

    `known` are the settings of the same Prefect, those of the newest where none are given; here and below.
    """
    known = known or known_settings()
    data, wrong = _toml(text, file)
    if wrong is not None:
        return SettingsRead({"": {}}, (wrong,))
    held = at(data, table) if table else data
    if held is not None and not is_object(held):
        message = f"{'.'.join(map(as_name, table))}: expected a table of settings"
        return SettingsRead(
            {"": {}}, (Diagnostic(code="type", message=own(message), file=file, line=line_of(text, table)),)
        )
    document: dict[str, Any] = _native(held or {}, (), known)
    over = _passed_over(document, known)
    for setting in over:
        del at(document, setting.keys[:-1])[setting.keys[-1]]
    found = _findings(document, package, lambda keys: line_of(text, (*table, *keys)), ".".join, file, known)
    for setting in over:
        message = f"{as_name('.'.join(setting.keys))}: Prefect ignores a table here, so the setting keeps its default"
        hint, line = f"set {as_name(setting.variables[0])} instead", line_of(text, (*table, *setting.keys))
        found.append(
            Diagnostic(
                code="prefect-setting", message=own(message), severity="warning", file=file, line=line, hint=own(hint)
            )
        )
    return SettingsRead({"": document}, tuple(found))


def _passed_over(document: dict[str, Any], known: Known) -> list[Setting]:
    """The settings for which a file has a table that Prefect does not read."""
    return [one for one in known.all if one.is_labels and is_object(at(document, one.keys))]


def read_variables(
    environ: Mapping[str, str], package: ModuleType, file: str | None = None, lines: Mapping[str, int] | None = None,
    known: Known | None = None, *, some: bool = False,
) -> SettingsRead:  # fmt: skip
    """Environment variables, or those of a .env file with their lines. The others than `PREFECT_*` are passed over.

    With `some`, others may be set elsewhere, so that no setting is missed.
    """
    known = known or known_settings()
    document, names, unknown = _of_variables(environ, known, variable=True)
    where = lines or {}
    notes = [_unknown(name, as_name(name), file, where.get(name), known) for name in unknown]
    found = _findings(
        document,
        package,
        lambda keys: where.get(names.get(keys, "")),
        lambda keys: names.get(keys, ".".join(keys)),
        file,
        known,
        some=some,
    )
    return SettingsRead({"": document}, (*notes, *found))


def read_profiles(
    text: str, package: ModuleType, file: str | None = None, known: Known | None = None
) -> SettingsRead:  # fmt: skip
    """`profiles.toml`: every profile in it, by its name."""
    known = known or known_settings()
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
                message=own(f"active: {message}"),
                file=file,
                line=line,
                hint=own_or_none(did_you_mean(active, profiles)),
            )
        )
    for profile, held in profiles.items():
        document, names, unknown = _of_variables(mapping(held), known, variable=False)

        def place(keys: tuple[str, ...], names: Mapping[Any, str] = names, profile: str = profile) -> int | None:
            return line_of(text, ("profiles", profile, names.get(keys, "")))

        def called(keys: tuple[str, ...], names: Mapping[Any, str] = names, profile: str = profile) -> str:
            return f"profiles.{profile}.{names.get(keys, '.'.join(keys))}"

        for name in unknown:
            spot = line_of(text, ("profiles", profile, name))
            findings.append(_unknown(name, f"profiles.{as_name(profile)}.{as_name(name)}", file, spot, known))
        findings += _findings(document, package, place, called, file, known)
        findings += [
            Diagnostic(
                code="type",
                message=own(f"{as_name(called(keys))}: a profile holds texts, not tables"),
                file=file,
                line=place(keys),
            )
            for keys, name in names.items()
            if is_object(mapping(held)[name])
        ]
        documents[profile] = document
    return SettingsRead(documents, tuple(findings))


def _toml(text: str, file: str | None) -> tuple[dict[str, Any], Diagnostic | None]:
    try:
        return read_toml_text(text), None
    except (ValueError, RecursionError) as error:
        # Its message quotes a character and says the line; never a value.
        return {}, Diagnostic(
            code="toml-syntax", message=own(f"this is not TOML: {as_shown(UNREAD.say(str(error)))}"), file=file
        )


def _native(value: Any, keys: tuple[str, ...], known: Known) -> Any:
    """The data of a table with what Prefect reads out of each setting in it."""
    setting = known.by_keys.get(keys)
    if setting is not None:
        return _data(setting.native(value), any_value=not setting.kinds)
    if is_object(value):
        return {key: _native(member, (*keys, key), known) for key, member in value.items()}
    return value


def _data(value: Any, *, any_value: bool) -> Any:
    """TOML has dates and times, which no setting takes but one of any value."""
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat() if any_value else {}
    if is_object(value):
        return {key: _data(member, any_value=any_value) for key, member in value.items()}
    return [_data(member, any_value=any_value) for member in value] if is_list(value) else value


def _of_variables(
    given: Mapping[str, Any], known: Known, *, variable: bool
) -> tuple[dict[str, Any], dict[tuple[str, ...], str], list[str]]:
    """The document of some variables, which of them set each setting, and those that Prefect does not have.

    `variable`: they are of the environment, where the case of their names does not count, and others are beside them.
    """
    document: dict[str, Any] = {}
    names: dict[tuple[str, ...], str] = {}
    upper = {name.upper() if variable else name: name for name in given}
    numbers = known.numbers
    for number in sorted({numbers[name] for name in upper if name in numbers}):
        setting = known.all[number]
        name = next(name for name in setting.variables if name in upper)
        set_at(document, setting.keys, setting.native(given[upper[name]], variable=variable))
        names[setting.keys] = upper[name]
    others = [name for name in upper if name.startswith("PREFECT_") or not variable]
    strange = [name for name in others if name not in numbers and name not in _OWN and not _read_elsewhere(name, known)]
    return document, names, [upper[name] for name in strange]


def _read_elsewhere(name: str, known: Known) -> bool:
    """Whether something else than the settings reads a variable: a run, the configuration of logging, an integration.

    `prefect.logging.configuration.load_logging_config` takes any part of `logging.yml`, the user's own included, from a variable.
    Which settings an integration has is known of those that were imported only.
    """
    if name.startswith(("PREFECT__", *_LOGGING)):
        return True
    theirs = name.removeprefix(_INTEGRATIONS)
    there = {keys[1] for keys in known.sections if len(keys) == 2 and keys[0] == "integrations"}
    return theirs != name and not any(theirs.startswith(f"{one.upper()}_") for one in there)


def _unknown(name: str, where: Ours, file: str | None, line: int | None, known: Known) -> Diagnostic:
    other = known.words(name.upper(), name)
    hint = (
        (as_name(other) if other else None)
        or did_you_mean(name.upper(), known.by_variable)
        or "correct it, or remove it"
    )
    message = f"{where}: Prefect has no such setting"
    return Diagnostic(
        code="prefect-setting-unknown",
        message=own(message),
        severity="warning",
        file=file,
        line=line,
        hint=own_or_none(hint),
    )


@lru_cache(2)
def _schema(package: ModuleType) -> dict[str, Any]:
    """The schema of a package, read once: each profile of a file is a document of it."""
    return cast("dict[str, Any]", package.schema())


def _findings(
    document: dict[str, Any],
    package: ModuleType,
    line: Callable[[tuple[str, ...]], int | None],
    name: Callable[[tuple[str, ...]], str],
    file: str | None,
    known: Known,
    *,
    some: bool = False,
) -> list[Diagnostic]:
    """What the package and the rules say of a document, by the names that its source has. No value is shown."""
    from ...base.frame import keys_of_path

    notes: list[tuple[tuple[str | int, ...], str, str, str | None]] = []
    try:
        package.load(document)
    except package.ConfigError as error:
        notes += [
            (keys_of_path(problem.path), problem.code, problem.message, problem.hint) for problem in error.problems
        ]
    notes += [(note.keys, note.code, note.message, note.hint) for note in (of_values if some else rules)(document)]
    out: list[Diagnostic] = []
    veil = Veil(_schema(package) if notes else {}, document)
    for keys, code, message, given in notes:
        setting, rest = _setting(keys, known)
        hint = veil.maybe(given)
        if code == "unknown-key" and setting and not rest and (words := known.words(setting, name(setting))):
            hint = own(as_name(words))
        where = as_name(f"{name(setting)}.{dotted(rest)}".rstrip(".").replace(".[", "[")) if setting else ""
        spot = line(setting)
        text = own(f"{where}: {as_shown(veil.say(message))}") if where else veil.say(message)
        out.append(Diagnostic(code=code, message=text, file=file, line=spot, hint=hint))
    return sorted(out, key=lambda one: one.line or 0)


def _setting(keys: tuple[str | int, ...], known: Known) -> tuple[tuple[str, ...], tuple[str | int, ...]]:
    """The keys of the setting that some keys lead into, and the rest of them."""
    there = known.by_keys.keys() | known.sections
    for end in range(len(keys), 0, -1):
        head = tuple(str(key) for key in keys[:end])
        if head in there or (
            end == len(keys) and not any(isinstance(key, int) for key in keys) and head[:-1] in there | {()}
        ):
            return head, keys[end:]
    return (), keys
