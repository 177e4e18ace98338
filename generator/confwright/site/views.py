"""What the pages show, as frozen dataclasses of plain text: the templates escape it, and nothing else makes markup.

Addresses are paths from the top of the site; a template puts the way up before them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line: text, a link, a word of code."""

    text: str
    href: str | None = None
    code: bool = False


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule across the fields of a class. `schema` is its wording there, where no sentence says all of it."""

    line: Line
    schema: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A key of a class. `values` are those of a choice that is too long for `type`."""

    key: str
    name: str
    anchor: str
    type: Line
    values: tuple[str, ...]
    required: bool
    default: str | None
    badges: tuple[str, ...]
    docs: tuple[str, ...]
    reference: str | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A class of a package, or a choice between some. `tags` are the keys with one value by which it is chosen, `others` tells
    of keys that are not fields."""

    name: str
    href: str
    kind: str
    docs: tuple[str, ...]
    deprecated: bool
    tags: tuple[tuple[str, str], ...]
    fields: tuple[FieldView, ...]
    rules: tuple[Rule, ...]
    others: Line
    type: Line
    used_by: Line
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModulePage:
    """Classes of a module that fit on a page. `title` names the first and the last of them."""

    path: str
    title: str
    classes: tuple[ClassView, ...]

    @classmethod
    def of(cls, path: str, classes: tuple[ClassView, ...]) -> ModulePage:
        first, last = classes[0].name, classes[-1].name
        return cls(path=path, title=first if len(classes) == 1 else f"{first} to {last}", classes=classes)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module of a package; `path` is its first page, empty if another package describes all of its classes (`elsewhere`)."""

    name: str
    path: str
    source: str
    pages: tuple[ModulePage, ...]
    elsewhere: Line = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """A package. `imported` is the name it is imported by, `root` what a whole document is."""

    name: str
    path: str
    imported: str
    docs: tuple[str, ...]
    root: Line
    source: str
    facts: tuple[str, ...]
    modules: tuple[ModuleView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A value in an environment. `kind`: value, reference, hidden, nothing.

    `other`: not what most environments have; `own`: the environment's own layer gives it.
    """

    text: str
    kind: str
    layer: str
    where: str
    other: bool
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A resource in an environment, in numbers: values, those that its own layer gives, those that are not what most have."""

    values: int
    own: int
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A value of a resource in every environment."""

    path: str
    href: str | None
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """A resource with its rows."""

    name: str
    anchor: str
    description: str
    type: Line
    rows: tuple[Row, ...]

    @property
    def summaries(self) -> tuple[Summary, ...]:
        columns = zip(*(row.cells for row in self.rows), strict=True)
        return tuple(
            Summary(
                values=sum(cell.kind != "nothing" for cell in column), own=sum(cell.own for cell in column),
                others=sum(cell.other and row.differs for cell, row in zip(column, self.rows, strict=True)),
            )
            for column in columns
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentView:
    """An environment. `chosen` says when it is the current one."""

    name: str
    anchor: str
    description: str
    production: bool
    chain: tuple[str, ...]
    chosen: tuple[str, ...]
    variables: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UseView:
    """A field that a variable fills, and the environments in which it does."""

    field: str
    href: str | None
    where: str
    environments: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableView:
    """A variable. `leaks` are the environments outside production that use a secret of production."""

    name: str
    anchor: str
    types: str
    secret: bool
    default: str | None
    description: str
    environments: tuple[str, ...]
    uses: tuple[UseView, ...]
    leaks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentView:
    """A deployment.yaml."""

    name: str
    path: str
    file: str
    environments: tuple[EnvironmentView, ...]
    resources: tuple[ResourceView, ...]
    variables: tuple[VariableView, ...]
    package: PackageView


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of a page, and the text up to the next one."""

    level: int
    text: str
    anchor: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page of the project's own, or a part of it. `html` was made by markdown.py, the only place that makes markup of text;
    `contents` are all parts, if there are several.
    """

    path: str
    source: str
    title: str
    html: str
    headings: tuple[Heading, ...]
    contents: Line
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeView:
    """A code that a message can have."""

    name: str
    about: str
    judge: str
    why: str
    mend: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """All of it."""

    name: str
    description: str
    version: str
    packages: tuple[PackageView, ...]
    deployments: tuple[DeploymentView, ...]
    pages: tuple[PageView, ...]
    codes: tuple[CodeView, ...]
