"""References of Prefect: `{{ … }}` in the text of a configuration.

`prefect deploy` fills them in this order (`prefect.cli.deploy._core`): blocks, variables, the environment; then the build
and push steps run, and their outputs are filled in. Pull steps stay as they are until a run starts. Text that holds a
placeholder cannot be escaped, so it is never a literal: it is read as a reference, and written from one only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar, final

from .record import MAPPING, REFERENCE, SEQUENCE, JsonValue, Record, Reference, items_of

T_co = TypeVar("T_co", covariant=True)

PLACEHOLDER: Final = re.compile(r"\{\{\s*([\w.\-\[\]$]+)\s*\}\}")
"""`prefect.utilities.templating.PLACEHOLDER_CAPTURE_REGEX`: no filters, no defaults, no escape."""
_BLOCKS, _VARIABLES = "prefect.blocks.", "prefect.variables."
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_PART = re.compile(r"[\w\-\[\]$]+\Z")
_PATH = re.compile(r"[\w.\-\[\]]+\Z")


class PrefectRef(Reference, Generic[T_co]):
    """A value that Prefect fills in. The type parameter is what it turns into."""

    __slots__ = ("_text",)
    _text: str

    def wire(self) -> str:
        """Its text: as it was read, else in the usual spelling."""
        return getattr(self, "_text", None) or self.text()

    def text(self) -> str:
        """The usual spelling."""
        raise NotImplementedError

    def variables(self) -> tuple[str, ...]:
        """The environment variables that it needs."""
        return ()

    def filled(self, environ: Mapping[str, str]) -> str:
        """Its text once the environment is filled in."""
        del environ
        return self.wire()


_set_text = PrefectRef.__dict__["_text"].__set__


class PrefectEarly(PrefectRef[T_co]):
    """A value that Prefect fills in before the build steps run: never a step's output."""

    __slots__ = ()


@final
@dataclass(frozen=True, slots=True)
class PrefectEnv(PrefectEarly[str]):
    """`{{ $NAME }}`: an environment variable of the machine that runs `prefect deploy`; always a string.

    Prefect writes an empty string where the variable is not set; Confwright takes it to be required.
    """

    name: str

    def __post_init__(self) -> None:
        if not _NAME.match(self.name):
            raise ValueError(f"not the name of an environment variable: {self.name!r}")

    def text(self) -> str:
        return "{{ $" + self.name + " }}"

    def variables(self) -> tuple[str, ...]:
        return (self.name,)

    def filled(self, environ: Mapping[str, str]) -> str:
        return environ[self.name]


@final
@dataclass(frozen=True, slots=True)
class PrefectVariable(PrefectEarly[T_co]):
    """`{{ prefect.variables.NAME }}`: a variable of the Prefect server; it keeps its JSON type. A missing one becomes ""."""

    name: str

    def __post_init__(self) -> None:
        if not _PATH.match(self.name):
            raise ValueError(f"not the name of a variable: {self.name!r}")

    def text(self) -> str:
        return "{{ " + _VARIABLES + self.name + " }}"


@final
@dataclass(frozen=True, slots=True)
class PrefectBlock(PrefectEarly[T_co]):
    """`{{ prefect.blocks.SLUG.NAME.PATH }}`: a block of the Prefect server, or what is at a path inside it.

    In a deployment's own fields it is replaced by its plain text when the deployment is made, and stored so.
    """

    slug: str
    name: str
    path: str = ""

    def __post_init__(self) -> None:
        if not (_PART.match(self.slug) and _PART.match(self.name) and (not self.path or _PATH.match(self.path))):
            raise ValueError(f"not a block: {self.slug!r}, {self.name!r}, {self.path!r}")

    def text(self) -> str:
        return "{{ " + _BLOCKS + f"{self.slug}.{self.name}" + (f".{self.path}" if self.path else "") + " }}"


@final
@dataclass(frozen=True, slots=True)
class StepOutput(PrefectRef[T_co]):
    """`{{ PATH }}`: what an earlier step gave back, as `step-id.key`, or as `key` alone for the last step that gave one."""

    path: str

    def __post_init__(self) -> None:
        if not _PATH.match(self.path) or self.path.startswith((_BLOCKS, _VARIABLES)):
            raise ValueError(f"not the output of a step: {self.path!r}")

    def text(self) -> str:
        return "{{ " + self.path + " }}"


@final
@dataclass(frozen=True, slots=True, init=False)
class PrefectText(PrefectEarly[str]):
    """Text with references in it: `PrefectText(PrefectEnv("REGISTRY"), "/etl:", PrefectEnv("TAG"))`. Always a string."""

    parts: tuple[str | PrefectRef[Any], ...]

    def __init__(self, *parts: str | PrefectRef[Any]) -> None:
        object.__setattr__(self, "parts", parts)
        wanted = sum(len(p.parts) if isinstance(p, PrefectText) else 1 for p in parts if isinstance(p, PrefectRef))
        if len(PLACEHOLDER.findall(self.text())) != wanted:
            raise ValueError("the text itself holds a placeholder: write it as a reference")

    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text() for part in self.parts)

    def variables(self) -> tuple[str, ...]:
        return tuple(name for part in self.parts if isinstance(part, PrefectRef) for name in part.variables())

    def filled(self, environ: Mapping[str, str]) -> str:
        return "".join(part if isinstance(part, str) else part.filled(environ) for part in self.parts)

    def outputs(self) -> bool:
        """Whether a step's output is among the parts."""
        return any(isinstance(part, StepOutput) for part in self.parts)


@final
@dataclass(frozen=True, slots=True)
class EventTemplate(Reference):
    """Text with Jinja in it that the Prefect server fills in when an event arrives: `{{ event.resource.id }}`."""

    template: str

    def wire(self) -> str:
        return self.template

    def variables(self) -> tuple[str, ...]:
        return ()

    def filled(self, environ: Mapping[str, str]) -> str:
        del environ
        return self.template


PrefectValue: TypeAlias = JsonValue | PrefectRef[Any] | Sequence["PrefectValue"] | Mapping[str, "PrefectValue"]
"""Anything that JSON can hold, with references in it."""
EventValue: TypeAlias = JsonValue | EventTemplate | Sequence["EventValue"] | Mapping[str, "EventValue"]
"""Anything that JSON can hold, with text for the server to fill in when an event arrives."""


def is_template(value: Any) -> bool:
    """Whether a value is text that Prefect would fill in."""
    return type(value) is str and "{{" in value and PLACEHOLDER.search(value) is not None


def parsed(text: str) -> PrefectRef[Any]:
    """The reference that a text contains. Raises ValueError for a malformed one."""
    whole = PLACEHOLDER.fullmatch(text)
    if whole is not None:
        reference = _named(whole[1])
    else:
        parts: list[str | PrefectRef[Any]] = []
        end = 0
        for found in PLACEHOLDER.finditer(text):
            if found.start() > end:
                parts.append(text[end : found.start()])
            parts.append(_named(found[1]))
            end = found.end()
        reference = PrefectText(*parts, *([text[end:]] if end < len(text) else []))
    _set_text(reference, text)
    return reference


def _named(name: str) -> PrefectRef[Any]:
    """`prefect.utilities.templating.determine_placeholder_type`."""
    if name.startswith("$"):
        return PrefectEnv(name.lstrip("$"))
    if name.startswith(_VARIABLES):
        return PrefectVariable(name.removeprefix(_VARIABLES))
    if name.startswith(_BLOCKS):
        # At most three parts: the path inside a block may have dots of its own.
        slug, _, rest = name.removeprefix(_BLOCKS).partition(".")
        block, _, path = rest.partition(".")
        return PrefectBlock(slug, block, path)
    return StepOutput(name)


def dump_value(value: Any) -> Any:
    """The data that a value is written as. Raises ValueError for a literal that Prefect would fill in, and TypeError."""
    if isinstance(value, str):
        if is_template(value):
            # The text is not shown: it may be a secret's.
            raise ValueError(
                "a literal holds a placeholder {{ … }}, which Prefect would fill in: write it as a reference"
            )
        return value
    if value is None or isinstance(value, (int, float, bool)):
        return value
    if isinstance(value, Record):
        return {key: dump_value(member) for key, member in items_of(value)}
    if isinstance(value, REFERENCE):
        return value.wire()
    if isinstance(value, MAPPING):
        return {key: dump_value(member) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [dump_value(member) for member in value]
    raise TypeError(f"not a value of a configuration: {type(value).__name__}")
