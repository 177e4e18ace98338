"""Compose files: the variables of each service, the configs that it gets, and what Compose itself needs.

Sources: the Compose specification (`spec.md`, 05-services.md, 08-configs.md) and compose-go. Variables of `environment` come before
those of `env_file`, and of several files the last counts. A name without a value is passed on from the shell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.json_values import Keys, is_list, is_object
from ...base.reading import SMALL, file_text
from ...base.said import NOTHING, Said, as_count, as_name, own
from ...base.secret_names import SECRET
from ...environments.dotenv_file import MOST_LINES
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..places import Given, Held, Need, Open, Part, joined
from .interpolation import filled, references

_TOP: Final = frozenset(
    {"services", "version", "name", "volumes", "networks", "configs", "secrets", "include", "models"}
)
_BY: Final = "docker compose, when it reads the file"
_MOST_SERVICES: Final = 1_000
_DEEPEST: Final = 20
"""Services that extend each other."""
_BLANK: Final = "Compose warns and takes an empty text"
_PASSED: Final = "docker compose, which passes it on"


def read_compose(text: str, file: str) -> Held | None:
    """What a compose file holds; None where its keys are others, or it has no service."""
    try:
        found = list(documents(text, "1.2"))
    except ConfigError:
        return None
    if len(found) != 1 or not _is_compose(found[0].data):
        return None
    (yaml,) = found
    services = list(mapping(yaml.data.get("services")))[:_MOST_SERVICES]
    read = _Services(yaml, Path(file).parent)
    own = Held(parts=tuple(_configs(yaml)), needs=tuple(_needs(yaml)))
    return joined(chain([own], (read.held(name) for name in services), read.unread()))


def _is_compose(data: Any) -> bool:
    if not is_object(data) or not is_object(data.get("services")):
        return False
    keys = {key for key in data if not key.startswith("x-")}
    services = [one for one in data["services"].values() if is_object(one)]
    return keys <= _TOP and any(
        {"image", "build", "extends", "command", "environment", "env_file"} & one.keys() for one in services
    )


@dataclass(slots=True)
class _Written:
    """What a service itself sets, without the services that it extends."""

    variables: Mapping[str, Given]
    open: Sequence[tuple[Said, int]]
    missing: Sequence[Diagnostic]
    extends: str | None


def _missing(path: str, line: int, column: int) -> Diagnostic:
    message = own(
        f"there is no file {as_name(path)!r} here, so its variables were not checked; Compose fails without it"
    )
    hint = own("add it, or write `required: false` beside its `path`")
    return Diagnostic(
        code="env-file-missing",
        severity="warning",
        message=message,
        line=line,
        column=column,
        hint=hint,
        unchecked=True,
    )


class _Services:
    """The services of a file. Each is read once, however many extend it, and so is each .env file."""

    def __init__(self, yaml: Yaml, folder: Path) -> None:
        self._yaml, self._folder = yaml, folder
        self._services = mapping(yaml.data.get("services"))
        self._written: dict[str, _Written] = {}
        self._files: dict[str, Sequence[Given] | None] = {}
        self._left, self._lines_left = SMALL, MOST_LINES
        self._too_large: Diagnostic | None = None

    def held(self, name: str) -> Held:
        """The variables of a service, those of the services that it extends behind its own."""
        variables, open_, missing = dict[str, Given](), list[Open](), list[Diagnostic]()
        at: str | None = name
        for _ in range(_DEEPEST + 1):
            if at is None:
                break
            one = self._written.get(at) or self._read(at)
            variables = {**one.variables, **variables}
            open_ += [Open(name, source, line) for source, line in one.open]
            missing += one.missing
            at = one.extends
        return Held([replace(one, process=name) for one in variables.values()], open=open_, findings=missing)

    def unread(self) -> Iterator[Held]:
        """A finding about .env files that were not read, if there are any."""
        if self._too_large is not None:
            yield Held(findings=[self._too_large])

    def _read(self, name: str) -> _Written:
        service, keys = mapping(self._services.get(name)), ("services", name)
        variables, open_, missing = dict[str, Given](), list[tuple[Said, int]](), list[Diagnostic]()
        for number, (path, place, required) in enumerate(_env_files(service.get("env_file"))):
            line, column = self._yaml.spot((*keys, "env_file", *place))
            given = self._of_file(path, line) if path else None
            if given is None:
                gone = bool(path) and "$" not in path and not (self._folder / path).exists()
                source = f"{path}, which is not here," if gone else path or f"env_file {number + 1}"
                open_.append((own(as_name(source)), line))
                missing += [_missing(path, line, column)] if gone and required else []
            variables |= {one.name: one for one in given or ()}
        variables |= {one.name: one for one in _environment(self._yaml, (*keys, "environment"))}
        base = service.get("extends")
        other = base if isinstance(base, str) else mapping(base).get("service")
        if is_object(base) and base.get("file"):
            open_.append((own(as_name(str(base["file"]))), self._yaml.spot((*keys, "extends"))[0]))
            other = None
        extends = other if isinstance(other, str) and other in self._services else None
        found = self._written[name] = _Written(variables, open_, missing, extends)
        return found

    def _of_file(self, path: str, line: int) -> Sequence[Given] | None:
        """The variables of a .env file of the same tree; None where it is elsewhere or cannot be read."""
        if path not in self._files:
            self._files[path] = self._given_by(path, line)
        return self._files[path]

    def _given_by(self, path: str, line: int) -> Sequence[Given] | None:
        from ...environments.dotenv_file import parsed_env

        whole = self._folder / path
        if "$" in path or not whole.resolve().is_relative_to(self._folder.resolve()):
            return None
        try:
            text = file_text(whole, SMALL)
        except (OSError, UnicodeDecodeError):
            return None
        self._left -= len(text)
        self._lines_left -= text.count("\n")
        if self._left < 0 or self._lines_left < 0:
            much = f"{as_count(SMALL)} characters or {as_count(MOST_LINES)} lines"
            message = own(f"the .env files of this file have more than {much} together; the others are not checked")
            self._too_large = Diagnostic(
                code="limit-size", severity="warning", message=message, line=line, column=1, unchecked=True
            )
            return None
        return [
            Given(name, None if one.needs else one.value, one.line, 1, "", NOTHING, whole.as_posix())
            for name, one in parsed_env(text, path).assignments.items()
            if one.value is not None
        ]


def _environment(yaml: Yaml, keys: Keys) -> Iterator[Given]:
    """Both forms: a mapping, and a list of NAME=value. A reference without a default leaves a value open."""
    given = inside(yaml.data, keys)
    if is_object(given):
        for name, value in given.items():
            line, column = yaml.spot((*keys, name), key=True)
            yield _given(name, None if value is None else _text(value), line, column)
    for index, entry in enumerate(members(given)):
        line, column = yaml.spot((*keys, index))
        name, sign, value = str(entry).partition("=")
        yield _given(name, value if sign else None, line, column)


def _given(name: str, value: str | None, line: int, column: int) -> Given:
    if value is None:
        return Given(name, None, line, column, "", own("the shell that starts Compose"))
    text = filled(value, {})
    open_ = [one.name for one in references(value)]
    if text is None or (open_ and any(one.required for one in references(value))):
        return Given(
            name, None, line, column, "", own(", ".join(f"${{{as_name(one)}}}" for one in dict.fromkeys(open_)))
        )
    return Given(name, text, line, column)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _env_files(value: Any) -> Iterator[tuple[str, Keys, bool]]:
    """The paths of `env_file`, their places, and whether they must exist: a text, a list of texts, or of mappings with `path`."""
    if isinstance(value, str):
        yield value, (), True
    for index, one in enumerate(members(value)):
        path = one if isinstance(one, str) else mapping(one).get("path")
        yield (path if isinstance(path, str) else ""), (index,), mapping(one).get("required") is not False


def _configs(yaml: Yaml) -> Iterator[Part]:
    """Configs whose content is in the file, by the name that a service mounts them under. Compose replaces variables in them."""
    targets: dict[str, str] = {}
    for service in mapping(yaml.data.get("services")).values():
        for one in members(mapping(service).get("configs")):
            source, target = (
                (one, one) if isinstance(one, str) else (mapping(one).get("source"), mapping(one).get("target"))
            )
            if isinstance(source, str) and isinstance(target, str):
                targets[source] = PurePosixPath(target).name
    for name, config in mapping(yaml.data.get("configs")).items():
        content = mapping(config).get("content")
        if isinstance(content, str):
            part = yaml.part(("configs", name, "content"), targets.get(name, name), f"config {name}")
            if part is not None and not any(True for _ in references(content)):
                yield part


def _needs(yaml: Yaml) -> Iterator[Need]:
    """Every variable that Compose replaces, and the names that it passes on."""
    for keys, text in _texts(yaml.data):
        line, column = yaml.spot(keys)
        for one in references(text):
            yield Need(
                name=one.name, by=_BY, required=one.required, otherwise="" if one.sign else _BLANK,
                secret=bool(SECRET.search(one.name)), line=line, column=column,
            )  # fmt: skip
    for name, service in mapping(yaml.data.get("services")).items():
        given = mapping(service).get("environment")
        names: list[tuple[str, str | int]] = [(one, one) for one, value in mapping(given).items() if value is None]
        names += [(one, at) for at, one in enumerate(members(given)) if isinstance(one, str) and "=" not in one]
        for passed, at in names:
            line, column = yaml.spot(("services", name, "environment", at), key=True)
            yield Need(
                name=passed, by=_PASSED, secret=bool(SECRET.search(passed)), required=False, line=line, column=column
            )


def _texts(data: Any, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Every text of the file, once; extensions (`x-…`) are read where they are used."""
    seen: set[int] = set()
    todo: list[tuple[Keys, Any]] = [(keys, data)]
    while todo:
        at, value = todo.pop()
        if isinstance(value, str):
            yield at, value
        elif is_object(value) or is_list(value):
            if id(value) in seen:
                continue
            seen.add(id(value))
            below = value.items() if is_object(value) else enumerate(value)
            todo += reversed([((*at, key), one) for key, one in below])
