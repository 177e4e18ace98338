"""100 public schemas by family, ours beside datamodel-code-generator; `make conformance` prints the table.

    python -m bench.public --checkers mypy,basedpyright,ty,pyrefly --count 100 --output docs/public-schemas.md

The schemas and documents are those of ../shared/corpus/schemastore. A family is what the names of schemas begin with; families
take turns until there are enough. Exit status 1: the corpus is not there, or one of our packages was not generated, was not
exact, or a checker found something in it.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from .corpus import CORPUS, read
from .measure import task
from .peers import reference_folder, roots

CHECKERS: Final = ("mypy", "basedpyright", "ty", "pyrefly")
_BIN: Final = Path(sys.executable).parent
_FOUND: Final = re.compile(r"(?:^|[\s/>])(s\d{3})[/.]")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A schema of the table; `key` names its package."""

    family: str
    name: str
    path: Path
    documents: tuple[Path, ...]
    key: str


def chosen(count: int) -> list[Chosen]:
    """Schemas with documents, one of each family in turn."""
    families: dict[str, list[dict[str, Any]]] = {}
    for entry in json.loads((CORPUS / "manifest.json").read_text("utf-8"))["schemas"]:
        if entry["positive"]:
            families.setdefault(re.split(r"[^A-Za-z]", entry["name"])[0], []).append(entry)
    rounds = zip_longest(*families.values())
    entries = [entry for one in rounds for entry in one if entry is not None][:count]
    entries.sort(key=lambda entry: entry["name"])
    return [
        Chosen(
            re.split(r"[^A-Za-z]", entry["name"])[0], entry["name"], CORPUS / entry["schema"],
            tuple(CORPUS / path for path in entry["positive"]), f"s{number:03}",
        )
        for number, entry in enumerate(entries)
    ]  # fmt: skip


def measured(kind: str, schemas: Sequence[Chosen], scratch: Path) -> list[dict[str, Any]]:
    """A row for each schema, from one process."""
    file = scratch / "public.jobs.json"
    jobs = [[str(one.path), one.key, [read(path) for path in one.documents]] for one in schemas]
    refs = reference_folder(scratch / "refs", CORPUS / "schemas")
    file.write_text(json.dumps({"jobs": jobs, "roots": roots(CORPUS / "schemas"), "refs": str(refs)}), "utf-8")
    folder = scratch / kind
    folder.mkdir()
    return list(task("public_schemas", kind, file, folder).said["rows"])


def refused(checker: str, folder: Path) -> set[str]:
    """The packages and modules of a folder in which a checker finds an error. Raises RuntimeError if it does no work."""
    # Not in the folder itself: pyrefly would take it for its own settings.
    settings = folder.parent / f"{folder.name}.pyright.json"
    included = {"include": [str(folder)], "extraPaths": [str(folder)]}
    settings.write_text(json.dumps(included | {"typeCheckingMode": "strict", "pythonVersion": "3.11"}), "utf-8")
    # A project that has settings of pyrefly: more rules than without any.
    (folder / "pyproject.toml").write_text("[tool.pyrefly]\n", "utf-8")
    commands: dict[str, list[str]] = {
        "mypy": [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            "--no-error-summary",
            f"--cache-dir={folder}/.mypy",
            ".",
        ],
        "basedpyright": [str(_BIN / "basedpyright"), "--pythonpath", sys.executable, "--project", str(settings)],
        "ty": [str(_BIN / "ty"), "check", "--python", sys.executable, "--output-format", "concise", "."],
        "pyrefly": [str(_BIN / "pyrefly"), "check", "--summary=none", "--output-format", "min-text", "."],
    }
    done = subprocess.run(commands[checker], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{checker} ended with {done.returncode}: {(done.stderr or done.stdout)[-300:]}")
    lines = [line for line in done.stdout.splitlines() if "error" in line.casefold()]
    return {found[1] for line in lines if (found := _FOUND.search(line)) is not None}


def table(
    schemas: Sequence[Chosen], rows: dict[str, list[dict[str, Any]]], found: dict[str, dict[str, set[str]]]
) -> str:
    """The page."""
    checkers = list(found["ours"])
    lines = [
        f"# {len(schemas)} public schemas", "",
        "The schemas of SchemaStore that have documents, one of each family in turn. `python -m bench.public` writes the page from",
        "`../shared/corpus`. Of a pair, the first is Confwright, the second datamodel-code-generator (pydantic).",
        "", "- seconds: CPU time of the generation, after everything is imported. Another machine has other numbers.",
        "- classes: those that were generated.",
        "- exact: documents for which `dump(load(document)) == document`, of all that are valid.",
        "- checkers: `ok` where the checker finds no error (mypy and basedpyright: strict; pyrefly: preset `default`),",
        "  `-` where nothing was generated.", "",
        f"| family | schema | seconds | classes | exact | {' | '.join(checkers)} |", f"|{'---|' * (5 + len(checkers))}",
    ]  # fmt: skip
    for one, mine, theirs in zip(schemas, rows["ours"], rows["peer"], strict=True):
        pairs = [
            f"{_seconds(mine)} / {_seconds(theirs)}",
            f"{_classes(mine)} / {_classes(theirs)}",
            f"{mine['exact']} / {theirs['exact']} of {len(one.documents)}",
            *(f"{_judged(mine, found['ours'][c])} / {_judged(theirs, found['peer'][c])}" for c in checkers),
        ]
        lines.append(f"| {one.family} | {one.name} | {' | '.join(pairs)} |")
    lines += ["", "| in all | Confwright | datamodel-code-generator |", "|---|---|---|"]
    documents = sum(len(one.documents) for one in schemas)
    for label in ("generated", "seconds", "classes", "exact", *checkers):
        lines.append(f"| {label} | {' | '.join(_total(label, rows[who], found[who], documents) for who in rows)} |")
    return "\n".join([*lines, ""])


def _total(label: str, rows: list[dict[str, Any]], bad: dict[str, set[str]], documents: int) -> str:
    if label == "generated":
        return f"{sum(not row['failed'] for row in rows)} of {len(rows)}"
    if label in bad:
        return f"{sum(_judged(row, bad[label]) == 'ok' for row in rows)} of {len(rows)}"
    total = sum(row[label] for row in rows)
    return f"{total:.1f}" if label == "seconds" else f"{total} of {documents}" if label == "exact" else str(total)


def _seconds(row: dict[str, Any]) -> str:
    return "-" if row["failed"] else f"{row['seconds']:.2f}"


def _classes(row: dict[str, Any]) -> str:
    return "-" if row["failed"] else str(row["classes"])


def _judged(row: dict[str, Any], bad: set[str]) -> str:
    return "-" if row["failed"] else "no" if row["name"] in bad else "ok"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkers", default=",".join(CHECKERS), help="of " + ", ".join(CHECKERS))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--output", type=Path, help="write the page here; printed without it")
    args = parser.parse_args()
    checkers = [one for one in args.checkers.split(",") if one]
    if unknown := set(checkers) - set(CHECKERS):
        parser.error(f"unknown checker {min(unknown)!r}: one of {', '.join(CHECKERS)}")
    if not (CORPUS / "manifest.json").exists():
        print(f"there is no {CORPUS}", file=sys.stderr)
        return 1
    schemas = chosen(args.count)
    with tempfile.TemporaryDirectory() as made:
        scratch = Path(made)
        rows = {kind: measured(kind, schemas, scratch) for kind in ("ours", "peer")}
        found = {kind: {checker: refused(checker, scratch / kind) for checker in checkers} for kind in rows}
    page = table(schemas, rows, found)
    if args.output:
        args.output.write_text(page, "utf-8")
    else:
        print(page)
    wrong = [row for row in rows["ours"] if row["failed"]]
    inexact = [one.name for one, row in zip(schemas, rows["ours"], strict=True) if row["exact"] != len(one.documents)]
    for text in [*(f"{row['name']}: {row['failed']}" for row in wrong), *(f"{name}: not exact" for name in inexact)]:
        print(text, file=sys.stderr)
    bad = {f"{checker}: {key}" for checker, keys in found["ours"].items() for key in keys}
    print("\n".join(sorted(bad)), file=sys.stderr)
    return 1 if wrong or inexact or bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
