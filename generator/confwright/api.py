"""Generating the package of one schema, with its reading and writing around the pure core."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from .diagnostics import Diagnostic, GenerateError
from .guards import below, limits_of, only_generate_errors, without_collector
from .package_name import is_package_name
from .publish import Published, publish
from .resources import runtime_files
from .verify import verify

if TYPE_CHECKING:
    from .styles.style import Style


def generate_package(
    schema: str | PathLike[str],
    package: str,
    output: str | PathLike[str],
    ref_roots: Mapping[str, str | PathLike[str]] | None = None,
    verify: bool = True,
    style: Style = "confwright",
    limits: Mapping[str, int] | None = None,
) -> Published:
    """Write the package of one schema to `output/package`, with its runtime in `_runtime` inside.

    `ref_roots` gives the folders that stand for addresses (`{"https://host/": Path}`) in `$ref`; `verify` lets
    mypy --strict check the code first; `limits` are those of `[tool.confwright.limits]`; `style` is what the models are made
    of, and only "confwright" enforces the whole schema (docs/styles.md). Nothing is written unless all went well. Returns
    what was written.
    Raises GenerateError, whose `diagnostics` say why, and nothing else.
    """
    with only_generate_errors(), without_collector():
        if not is_package_name(package):
            message = f"{package!r} is not a name that a package can have"
            raise GenerateError(
                [Diagnostic(code="package-name", message=message, hint="take an identifier, like my_app")]
            )
        from .core import Options, make_package  # the front end is heavy: only when there is work

        roots = {address: Path(folder) for address, folder in (ref_roots or {}).items()}
        options = Options(style=style, runtime="inside", limits=limits_of(limits or {}))
        files = make_package(Path(schema), package, roots, options).files
        if style == "confwright":
            files = {**files, **below("_runtime", runtime_files())}
        if verify:
            from .styles.style import LIBRARIES

            _verify(below(package, files), libraries=LIBRARIES[style])
        return publish(files, Path(output, package))


_verify = verify  # `generate_package` has a parameter of this name
