"""Lists wording that docs/style.md excludes: `python -m tests.wording [PATH]...`; the test is tests/unit/test_wording.py.

Reads comments, docstrings and other texts of Python files, names in Python files, and the lines of templates and pages.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PHRASES = {
    "is no": r"\b(?<!there )(?:is|are|was|were) (?-i:none?)\b",
    "is no X": r"\b(?<!there )(?:is|are|was|were) no (?!longer|news|one else|in the|such)\w",
    "stands": r"\b(?:stands?|stood|standing)\b",
    "told": r"\btold\b",
    "is meant": r"\b(?:is|are|was|were) meant\b(?! to)",
    "lies": r"\b(?:lies|lying)\b",
    "mend": r"\bmend(?:s|ed|ing)?\b",
    "nobody": r"\bnobody\b",
    "somebody": r"\bsomebody\b",
    "take out": r"\btak(?:es?|en|ing) (?:\w+ ){0,3}out\b",
    "and yet": r"\band yet\b|\byet (?:is|are|not)\b",
    "none of a": r"\bnone of (?:a|the|its|them|ours|theirs)\b",
}
_PHRASES = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in PHRASES.items()}
NAMES = re.compile(r"(?:^|_)(?:led|often|said|way|ways|made|told|standing)(?:_|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Use:
    """A use of excluded wording."""

    file: Path
    line: int
    what: str
    text: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.what}: {self.text}"


def uses(paths: Iterable[Path]) -> Iterator[Use]:
    """The uses in files, and in the files of folders."""
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix == ".py":
                yield from _of_python(file)
            elif file.suffix in (".md", ".jinja", ".html", ".js") and file.name != "style.md":
                for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                    yield from _of_text(file, number, line)


def _of_python(file: Path) -> Iterator[Use]:
    source = file.read_text("utf-8")
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield from _of_text(file, token.start[0], token.string)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            for number, line in enumerate(node.value.split("\n")):
                yield from _of_text(file, node.lineno + number, line)
        for name in _names(node):
            if NAMES.search(name):
                yield Use(file, getattr(node, "lineno", 1), "name", name)


def _names(node: ast.AST) -> Iterator[str]:
    """The names that a node introduces."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
        yield node.name
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield node.attr


def _of_text(file: Path, number: int, text: str) -> Iterator[Use]:
    for name, pattern in _PHRASES.items():
        if pattern.search(text):
            yield Use(file, number, name, text.strip())


def main() -> int:
    """Print the uses in the files that the command line names, or in all of them."""
    found = list(
        uses([Path(path).resolve() for path in sys.argv[1:]] or [ROOT / "generator", ROOT / "templates", ROOT / "docs"])
    )
    for use in found:
        print(use)
    print(len(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
