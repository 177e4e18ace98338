"""`python -m tests.fuzz.mutations [KIND ...]`: mutations of valid inputs, counted; none may end in `error[internal]`.

Kinds are documents, texts (.env and other files of lines), schemas, deployments and settings. CONFWRIGHT_FUZZ_MUTATIONS (26,000) is
how many of all together, CONFWRIGHT_FUZZ_SEED where to begin. An input that breaks something is written out.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, Final

import yaml

from confwright.base.codes import explanations
from confwright.base.diagnostics import GenerateError
from confwright.environments.analysis import analyse
from confwright.generate.guards import limits_of, only_generate_errors
from confwright.generate.pipeline import Options, make_package
from confwright.project.reading import claimed, load_project
from confwright.validate.check import check
from confwright.validate.formats import FORMATS
from confwright.validate.lints import lint_text, text_kind, with_lints
from confwright.validate.packages import find_package
from confwright.validate.text_report import Style, text_report
from tests.leaks.samples import AS, DOCUMENTS, TEXTS
from tests.property.test_mutated import DEPLOYMENT, SCHEMA, SETTINGS, loaded, mutated, toml

SHARES: Final = {"documents": 12_000, "texts": 6_000, "settings": 6_000, "schemas": 1_500, "deployments": 500}
"""Mutations of each kind, of 26,000."""
_PIECES: Final = (
    "*x",
    "!x ",
    "&x ",
    "\t",
    "{",
    '"',
    "'",
    "|",
    "- ",
    "<<: ",
    ": ",
    "---\n",
    "? ",
    "\0",
    "\u202e",
    "=",
    "${",
    "[",
    "\r",
    "%",
    "#",
    "\n",
)


def broken(text: str, draw: Random) -> str:
    """A text with up to three pieces put in, left out or doubled."""
    for _ in range(draw.choice((0, 1, 2, 3))):
        at = draw.randrange(len(text) + 1)
        end = min(len(text), at + draw.randrange(12))
        text = text[:at] + draw.choice([draw.choice(_PIECES), "", text[at:end] * 2]) + text[end:]
    return text


def documents(folder: Path, draw: Random) -> str:
    kind = draw.choice([kind for kind in DOCUMENTS if kind != "own"])
    name, data = DOCUMENTS[kind]
    module = find_package(AS.get(kind, kind), None)
    content = broken(yaml.safe_dump(mutated(data, draw), allow_unicode=True), draw).encode("utf-8", "surrogatepass")
    found = with_lints(check(content, name, module), content, name, module, None)
    FORMATS[draw.choice(list(FORMATS))](found, explanations())
    list(text_report(found, Style(), explanations()))
    return content.decode("utf-8", "replace")


def texts(folder: Path, draw: Random) -> str:
    name, template = TEXTS[draw.choice(list(TEXTS))]
    content = broken(template.format(draw.choice(("x", "1", "true", "a'b", '{"a": 1}'))), draw).encode(
        "utf-8", "replace"
    )
    kind = text_kind(name, content)
    for one in lint_text(content, name, kind, None) if kind is not None else ():
        assert one.code != "internal"
    return content.decode("utf-8", "replace")


def schemas(folder: Path, draw: Random) -> str:
    if not _SCHEMAS:
        _SCHEMAS.extend(loaded("tests/cases/*/schema.yaml"))
    text = json.dumps(mutated(draw.choice(_SCHEMAS), draw))
    (folder / "app.yaml").write_text(text)
    make_package(folder / "app.yaml", "app", {}, Options(limits=limits_of({})))
    return text


_SCHEMAS: Final[list[Any]] = []


def deployments(folder: Path, draw: Random) -> str:
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.res]\ndeployment = "deployment.yaml"\n')
    (folder / "db.yaml").write_text(
        json.dumps(mutated(yaml.safe_load(SCHEMA), draw)) if draw.random() < 0.3 else SCHEMA
    )
    text = broken(json.dumps(mutated(yaml.safe_load(DEPLOYMENT), draw)), draw)
    (folder / "deployment.yaml").write_text(text, "utf-8", errors="replace")
    project = load_project(folder)
    analyse(project.deployments[0], project)
    return text


def settings(folder: Path, draw: Random) -> str:
    (folder / "db.yaml").write_text(SCHEMA)
    (folder / "d.yaml").write_text(DEPLOYMENT)
    text = broken(f"tool = {{confwright = {toml(mutated(SETTINGS, draw))}}}\n", draw)
    (folder / "pyproject.toml").write_text(text, "utf-8", errors="replace")
    claimed(load_project(folder))
    return text


KINDS: Final[dict[str, Callable[[Path, Random], str]]] = {
    "documents": documents, "texts": texts, "settings": settings, "schemas": schemas, "deployments": deployments,
}  # fmt: skip


def main(kinds: list[str]) -> int:
    first = int(os.environ.get("CONFWRIGHT_FUZZ_SEED", "0"))
    share = int(os.environ.get("CONFWRIGHT_FUZZ_MUTATIONS", "26000")) / sum(SHARES.values())
    done: Counter[str] = Counter()
    internal = 0
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        for kind in kinds or KINDS:
            for seed in range(first, first + round(SHARES[kind] * share)):
                try:
                    with only_generate_errors():
                        KINDS[kind](Path(name), Random(seed))
                except GenerateError as error:
                    if any(one.code == "internal" for one in error.diagnostics):
                        internal += 1
                        print(f"{kind} {seed}: error[internal]: {error.__cause__!r}", flush=True)
                done[kind] += 1
                if done[kind] % 500 == 0:
                    print(f"{kind}: {done[kind]} mutations, {internal} error[internal]", flush=True)
    print(
        f"{done.total()} mutations ({', '.join(f'{n} of {kind}' for kind, n in done.items())}): {internal} error[internal]"
    )
    return int(internal > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
