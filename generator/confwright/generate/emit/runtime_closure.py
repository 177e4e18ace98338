"""Which modules of the runtime generated files need: those they import, and those that these import.

An import inside a function counts as much as one at the top: type checkers look at it too. What only few packages need is
therefore a module of its own, which the emitter names where a package uses it.

The texts are searched, not parsed: parsing takes half a second for a large package, and both are written by us, one import
a line. tests/unit/test_runtime_closure.py holds the search to what `ast` finds in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# In an import, or in a string that `import_module` gets: `".._runtime.record"`.
_USED = re.compile(r"""\._runtime\.(\w+)(?= import |["'])""")
_OWN = re.compile(r"^ *from \.(\w+) import ", re.MULTILINE)


def runtime_used(files: Mapping[str, str]) -> frozenset[str]:
    """The names of the modules of `_runtime` that generated files import, at the top, in a function, or by a string."""
    return frozenset(name for path, text in files.items() if path.endswith(".py") for name in _USED.findall(text))


def runtime_needed(used: Iterable[str], runtime: Mapping[str, str]) -> dict[str, str]:
    """The files of `runtime`, by name, that the modules `used` need; no file where no module is used."""
    needed: set[str] = set()
    pending = [name for name in used if f"{name}.py" in runtime]
    # What all the others import is in the package itself.
    pending += ["__init__"] if pending else []
    while pending:
        name = pending.pop()
        if name not in needed:
            needed.add(name)
            pending += _OWN.findall(runtime[f"{name}.py"])
    return {path: text for path, text in runtime.items() if path.removesuffix(".py") in needed}
