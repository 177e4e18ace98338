"""The digest of a Python file that a schema was read from: of what the schema can depend on, so that other changes do not count.

Taken when the file is imported, by the Python of the system, and again by `confwright generate --check`. So it must be the same in
every Python from 3.9 on: it is of lines of the text, and only their choice asks the parser.
"""

from __future__ import annotations

import ast
import hashlib
from typing import Optional


def digest_of_source(text: str) -> Optional[str]:  # noqa: UP045 - Python 3.9
    """The digest of a file without the bodies of its functions, comments and empty lines. None if this Python cannot parse it."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.body[0].lineno > node.lineno:
            skipped.update(range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1))
    lines = [line.rstrip() for number, line in enumerate(text.splitlines(), 1) if number not in skipped]
    kept = [line for line in lines if line and not line.lstrip().startswith("#")]
    return hashlib.sha256("\n".join(kept).encode("utf-8", "surrogatepass")).hexdigest()
