"""The digest of a Python file that a schema was read from: of what the schema can depend on, so that other changes do not count.

Taken when the file is imported, by the Python of the system, and again by `confwright generate --check`. So it must be the same in
every Python from 3.9 on: it is of lines of the text, and only their choice asks the parser.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Callable
from typing import Final, Optional, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]  # noqa: UP007 - Python 3.9


_JOBS: Final = "jobs:"
_COMPOSED: Final = re.compile(r"job|graph|definitions|repository")
"""Decorators of functions whose bodies say what a job is made of."""


def digest_of_source(text: str) -> Optional[str]:  # noqa: UP045 - Python 3.9
    """The digest of a file without the bodies of its functions, comments and empty lines. None if this Python cannot parse it."""
    return _digest(text, lambda _function: False)


def digest_of_jobs(text: str) -> Optional[str]:  # noqa: UP045 - Python 3.9
    """The same with the bodies of functions that compose jobs, marked as such a digest."""
    found = _digest(text, lambda function: any(_COMPOSED.search(ast.unparse(one)) for one in function.decorator_list))
    return None if found is None else _JOBS + found


def digest_like(old: str, text: str) -> Optional[str]:  # noqa: UP045 - Python 3.9
    """The digest of a text that another digest can be compared with."""
    return digest_of_jobs(text) if old.startswith(_JOBS) else digest_of_source(text)


def _digest(text: str, counts: Callable[[Function], bool]) -> Optional[str]:  # noqa: UP045 - Python 3.9
    """The digest; `counts` says whether the body of a function belongs to it."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or counts(node):
            continue
        if node.body[0].lineno > node.lineno:
            skipped.update(range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1))
    lines = [line.rstrip() for number, line in enumerate(text.splitlines(), 1) if number not in skipped]
    kept = [line for line in lines if line and not line.lstrip().startswith("#")]
    return hashlib.sha256("\n".join(kept).encode("utf-8", "surrogatepass")).hexdigest()
