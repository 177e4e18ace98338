"""Generating the package of one schema, with its reading and writing around the pure core."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from .base.diagnostics import Diagnostic, GenerateError
from .base.package_name import is_package_name
from .base.said import as_name, as_names, own
from .base.schema_parts import joined
from .base.shipped import runtime_files
from .generate.emit.runtime_closure import runtime_needed, runtime_used
from .generate.guards import below, limits_of, only_generate_errors, without_collector
from .publish.publishing import Published, publish
from .publish.verify import verify

if TYPE_CHECKING:
    from .generate.emit.styles.style import Style


def generate_package(
    schema: str | PathLike[str] | Sequence[str],
    package: str,
    output: str | PathLike[str],
    ref_roots: Mapping[str, str | PathLike[str]] | None = None,
    verify: bool = True,
    style: Style = "confwright",
    limits: Mapping[str, int] | None = None,
    dialect: str = "",
    regex: str = "",
    root: str | PathLike[str] | None = None,
    assume_object: bool | None = None,
    resolve: bool = False,
    join_copies: bool = True,
    formats: str = "",
) -> Published:
    """Write the package of one schema to `output/package`, with its runtime in `_runtime` inside.

    A schema that is a part of its file has the pointer behind it: "fhir.json#/definitions/Patient". With a list of
    files or parts, a document is any of them.

    `ref_roots` gives the folders in place of addresses (`{"https://host/": Path}`) in `$ref`, `root` the folder that other
    references stay in: that of the schema, or one above it; that of several files is the one they share. With `verify`, mypy
    --strict and the witness (witness.py) check the code first. `limits` are those of `[tool.confwright.limits]`. `style` is what
    the models are generated of; only "confwright" enforces the whole schema (docs/styles.md). `dialect` ("draft-07") is the draft
    of a schema whose `$schema` does not say it, `regex` ("python", "re2", "pcre") the dialect of its regular expressions.
    `assume_object` says whether `properties` without `type` means an object; None: at the root only, where it describes nothing
    else. `resolve` gives classes a method `resolve`, in the style "confwright". With `join_copies`, equal objects of a file are
    one class. With `formats="python"`, texts of dates, times, durations, UUIDs and addresses are values of Python
    (docs/guide/formats.md). Nothing
    is written unless all went well. Returns what was written, and in `warnings` what the author of the schema should know of.
    Raises GenerateError, whose `diagnostics` say why, and nothing else.
    """
    with only_generate_errors(), without_collector():
        if not is_package_name(package):
            message = f"{as_name(package)!r} is not a name that a package can have"
            raise GenerateError(
                [Diagnostic(code="package-name", message=own(message), hint=own("take an identifier, like my_app"))]
            )
        wrong = [*_wrong(style, formats, resolve=resolve)]
        if wrong:
            raise GenerateError(wrong)
        from .generate.pipeline import Options, make_package  # the front end is heavy: only when there is work

        file, pointer, shared = _parts(schema)
        folder = Path(root) if root is not None else shared
        roots = {address: Path(folder) for address, folder in (ref_roots or {}).items()}
        options = Options(
            assume_object=assume_object, dialect=dialect, regex=regex, style=style, runtime="inside",
            limits=limits_of(limits or {}), pointer=pointer, resolve=resolve, join_copies=join_copies, formats=formats,
        )  # fmt: skip
        generated = make_package(file, package, roots, options, folder)
        files = generated.files
        runtime = runtime_needed(runtime_used(files), runtime_files())
        files = {**files, **below("_runtime", runtime), "py.typed": ""}
        if verify:
            from .generate.emit.styles.style import LIBRARIES

            _verify(below(package, files), libraries=LIBRARIES[style], evidence=[generated.evidence()])
        done = publish(files, Path(output, package))
        return Published(done.written, done.deleted, done.unchanged, generated.warnings)


def _wrong(style: str, formats: str, *, resolve: bool) -> Iterator[Diagnostic]:
    """What is wrong with arguments, beside what type checkers find; the settings have the same rules."""
    from .generate.emit.styles.style import STYLES

    if style not in STYLES:
        yield Diagnostic(
            code="argument", message=own(f"there is no style {as_name(repr(style))}: known are {as_names(STYLES)}")
        )
    elif style != "confwright" and resolve:
        yield Diagnostic(code="argument", message=own("only the style confwright has resolved classes"))
    elif style != "confwright" and formats == "python":
        yield Diagnostic(code="argument", message=own("only the style confwright has values of Python for formats"))
    if formats not in ("", "text", "python"):
        yield Diagnostic(
            code="argument", message=own(f"`formats` can be 'text' or 'python', not {as_name(repr(formats))}")
        )


def _parts(schema: str | PathLike[str] | Sequence[str]) -> tuple[Path, str, Path | None]:
    """The file of a schema, the pointers behind it, one a line, and the folder of several files."""
    if not isinstance(schema, (str, PathLike)):
        if not schema:
            raise GenerateError([Diagnostic(code="ref-missing", message=own("the list of schemas is empty"))])
        return joined([_part(one) for one in schema])
    return joined([_part(schema)])


def _part(schema: str | PathLike[str]) -> tuple[Path, str]:
    path, _, pointer = fspath(schema).partition("#")
    # A name may have a `#` in it.
    return (Path(schema), "") if Path(schema).exists() else (Path(path), pointer)


_verify = verify  # `generate_package` has a parameter of this name
