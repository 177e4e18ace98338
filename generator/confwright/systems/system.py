"""What a system is to Confwright: plain values, which `systems/NAME/system.py` fills in and the other rooms ask.

Functions here import what they need when they are called: the values are on the way of every `confwright validate`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..base.diagnostics import Diagnostic
from ..base.finding import Finding, Note
from ..base.json_values import Keys
from ..base.said import Ours
from ..runtime import dataclass, field
from .places import Given, Need, Needs, Place

if TYPE_CHECKING:
    from ..base.command import Argument, Command
    from ..environments.deployment import Deployment
    from ..project.reading import Project
    from .assigned import Assigned
    from .importing.importer import Importer
    from .versions.picking import Picked
    from .versions.versioned import Versioned

    AssignedVariables = tuple[Sequence[Assigned], Sequence[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Checked:
    """A document that is checked: its data, and where it comes from.

    `notes_of` gives everything that a package of this name has to say about some data, for documents inside documents.
    """

    data: Any
    schema: Mapping[str, Any]
    content: bytes
    file: str
    notes_of: Callable[[str, Any], Iterable[Note]]


@dataclass(frozen=True, slots=True)
class Around:
    """Where a file is checked: in a project, or in none. `package` finds a package by its name, and raises ProjectError.

    `outer` is the text of the file that holds it, where it is kept in another one. `version` is that of a system for the file,
    None where nothing is known of it, or with True where a file of the project says what its own system is like, unless another
    version is asked for. It may raise ProjectError.
    """

    project: Project | None
    package: Callable[[str], ModuleType]
    outer: str = field(default="", repr=False)
    version: Callable[[Versioned, bool], Picked | None] = lambda _system, _own: None


@dataclass(frozen=True, slots=True)
class Linted:
    """What the reader of a system finds in a text.

    `secrets` are texts that no message may show. `data` is the document where a schema says which of its values are secrets.
    """

    findings: Sequence[Diagnostic]
    secrets: Iterable[str] = ()
    data: Any = None


Lint = Callable[[str, str, Around], Linted]
"""Reads a text as the system does: the text, the name of its file, and where that is."""

NeedsOf = Callable[[str, Any], Iterable[Need]]
"""What data needs as a document of a package: the name of the package, and the data."""
VariablesLint = Callable[[Sequence[Given], str, Around], Linted]
"""Reads variables that a file sets as the system does: the variables, the name of the file, and where that is."""


@dataclass(frozen=True, slots=True)
class Move:
    """What newer releases of a system read at another place, or under another name, with the same meaning: `old` becomes `new`.

    A `*` in `old` is any key or member, and the same one in `new`. `values` is a value and its new name, where that is what
    changed. `without` are keys beside it with which it would mean something else. `since` is the first release that reads `new`,
    empty where all that are known do.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    since: str = ""
    values: tuple[str, str] | None = None
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: how it is recognised, which package reads it, and what its system makes of it.

    Recognised by: `names`, patterns of file names; `markers`, keys of its top level that nothing else has; `shared`, names that
    say nothing by themselves, as values.yaml does: there the keys must be of the kind, or nearly so, or one of `hints`;
    `evidence`, keys further down, one of which must be there where only a marker tells; `wrong`, keys that people put at the top
    by mistake.

    Read by: `package`, made from `schema`: a file of our folder `schemas`, or the path of another distribution's file. `title` is
    that of the root schema; a package of a project whose schema has this title gets the same treatment.

    Judged by: `unknown_key`, what the reader does with a key that it does not know, empty where that is unknown; `secrets`, where a
    secret can be instead, empty where the system does not keep documents in public; `variable`, how a text takes the value
    of the variable NAME, empty where only {env: NAME} in place of a text does; `loader`, who loads the classes that the
    document names, where the schema lists every class of its libraries; `notes`, what no type says; `reread`, findings of the
    types as the reader sees them; `lint`, the reader itself; `versions`, how the version of the reader is found in a project;
    `moves`, what its releases renamed.

    Needed: `resolver` says who looks up the variable of {env: NAME}, and when; `needs` are what the document takes in other ways.
    """

    package: Ours
    label: Ours
    schema: str | Path
    title: Ours
    names: tuple[str, ...] = ()
    markers: frozenset[str] = frozenset()
    shared: tuple[str, ...] = ()
    hints: frozenset[str] = frozenset()
    evidence: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    unknown_key: Callable[[Keys], str] | None = None
    secrets: str = ""
    variable: str = ""
    loader: str = ""
    notes: Callable[[Checked], Iterable[Note]] | None = None
    reread: Callable[[Any, list[Finding]], list[Finding]] | None = None
    lint: Lint | None = None
    versions: Versioned | None = None
    moves: Callable[[], Iterable[Move]] | None = None
    resolver: str = ""
    needs: Callable[[Any, NeedsOf], Iterable[Need]] | None = None


@dataclass(frozen=True, slots=True)
class TextKind:
    """A kind of file that no package reads: `.env`, `airflow.cfg`, `prefect.toml`.

    `name` is that of `--as`; `names` are patterns of file names; `words`, one of which is in a file of this system where the name
    does not tell. Several systems may have a kind of one name: each reads what is its own. `needs` finds the variables that the
    file refers to; `rewritten` gives the text with one thing that was renamed at its new place, for each, and words for that.

    In an editor: `package` is the one whose schema says what can be set, `below` the keys there, `table` those of the table in the
    file; `variables`, for a file of variables, gives the name of each that sets something, and the schema of that.
    """

    name: Ours
    names: tuple[str, ...]
    lint: Lint
    words: tuple[str, ...] = ()
    needs: Needs | None = None
    rewritten: Callable[[str], Iterable[tuple[str, str]]] | None = None
    package: str = ""
    below: Keys = ()
    table: Keys = ()
    variables: Callable[[Mapping[str, Any]], Iterable[tuple[str, Mapping[str, Any]]]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """What a target is written from.

    `value` is what `package` has read; both are None for a target that is made of the whole deployment. `environ` holds what
    references are filled in with, None where they stay; `base` is the document whose other parts are kept.
    """

    target: str
    around: Around
    package: Any = None
    value: Any = None
    deployment: Deployment | None = None
    environ: Mapping[str, str] | None = None
    base: Any = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text of a file, and what could not be written or will be read differently.

    `secret` says that it holds secrets, and must be readable by its owner only; `unresolved` that it contains references
    as `${NAME}`. `files` holds the texts by their paths below a folder where there are several; `then` is what the user does next.
    """

    text: str = field(repr=False)
    findings: tuple[Diagnostic, ...] = ()
    secret: bool = False
    unresolved: bool = False
    files: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    then: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether something could not be written."""
        return any(finding.severity == "error" for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A file that `confwright render` writes.

    `package` reads the values that it is written from, those of the resource `resource`; `setting` finds another resource in the
    deployment, and `hint` says where it is set. Without a package the target is made of the whole deployment, for all environments.
    With `documents`, a document of the package is taken as well, references can be filled in, and `--base` is read.
    """

    name: str
    render: Callable[[Rendering], Rendered]
    package: str = ""
    resource: str = ""
    setting: Callable[[Deployment], str | None] | None = None
    hint: str = ""
    documents: bool = False


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a file of a system holds, as a document: references replace the secrets. `dotenv` is the secrets as a .env file.

    `changes` are findings about what the document says in another way, `wrong_secrets` those about the .env file.
    """

    document: dict[str, Any]
    dotenv: str = field(repr=False)
    secrets: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    wrong_secrets: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Files that `confwright read` makes documents of: `kinds` are their kinds, `kind_of` gives the kind by the name of a file."""

    kinds: tuple[str, ...]
    kind_of: Callable[[Path], str | None]
    read: Callable[[str, str, str, Around], ReadBack]
    """The text, its kind, the name of its file, and where that is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explaining:
    """What `confwright explain` was asked: the name, the options by their parameter, and a resource of the environment."""

    name: str
    options: Mapping[str, Any]
    around: Around
    value_of: Callable[[str, str], Any] | None = None
    """The value of a resource (its name, its package) in the environment that was named, None where none was."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What is printed: lines, or data for `--format json`; `then` is said on standard error."""

    lines: tuple[str, ...]
    data: Any = None
    then: tuple[str, ...] = ()
    status: int = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """Something of a system that `confwright explain PREFIX:NAME` explains. `form` shows it; `options` are more of the command."""

    prefix: str
    form: str
    explain: Callable[[Explaining], Explained]
    options: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class System:
    """An orchestrator, or anything else whose configuration Confwright knows.

    `commands` are commands of its own by their words; each is imported when it runs. `places` are kinds of files
    that hold other configuration, `variables` reads the variables of such a file that are its own: `prefixes` says which.
    `assigned` gives the variables that values become, by the package of the values.
    """

    name: Ours
    kinds: tuple[Kind, ...] = ()
    texts: tuple[TextKind, ...] = ()
    places: tuple[Place, ...] = ()
    variables: VariablesLint | None = None
    assigned: Mapping[str, Callable[[Rendering], AssignedVariables]] = field(
        default_factory=dict[str, "Callable[[Rendering], AssignedVariables]"]
    )
    prefixes: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    sources: tuple[Source, ...] = ()
    topics: tuple[Topic, ...] = ()
    importers: tuple[Importer, ...] = ()
    commands: Mapping[str, Callable[[], Command]] = field(default_factory=dict[str, "Callable[[], Command]"])
