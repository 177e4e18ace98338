"""What a command printed about a deployment, kept while nothing that it depends on was touched.

An answer is in the user's cache folder, signed with the user's key for the folder that the command ran in. It counts only while
`untouched` holds for the project, which looks at all that `generate` depends on (the tool and what is installed too), and while
each file that the command itself asked for looks as it did: times, size and inode. In every doubt the command does its work.
Imports hardly anything, as `untouched` does.
"""

from __future__ import annotations

import marshal
import os
import sys
from _blake2 import blake2b

from ...base.reading import file_bytes
from .untouched import cache_of, line_of, look_at, signature, untouched

FOLDER = "answers"
KEPT = 200
_LARGEST = 1 << 20
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    Printed = Sequence[tuple[int, str]]
    """What went to which of the two streams, in order."""


def answered(arguments: Sequence[str]) -> tuple[int, Printed] | None:
    """The exit status of a command and what it printed, where it would say the same now; None in doubt."""
    here = os.getcwd()
    try:
        content = file_bytes(os.path.join(cache_of(), FOLDER, _name(here, arguments)), _LARGEST)
        signed, _, rest = content.partition(b"\n")
        if signed.decode("ascii") != signature(here, rest, b"answer"):
            return None
        words, lines, missing, status, printed = marshal.loads(rest)  # noqa: S302 - signed by this user
    except (OSError, ValueError, EOFError, TypeError):
        return None
    if words != _words(arguments) or untouched(here) is None:
        return None
    if any(line != line_of(line.split(" ", 4)[-1]) for line in lines) or any(map(os.path.lexists, missing)):
        return None
    return status, printed


def keep(arguments: Sequence[str], paths: Collection[str], began: int, status: int, printed: Printed) -> None:
    """Keep what a command printed. `paths` is what it asked for, `began` when (nanoseconds). A failure is not an error."""
    from ...base.user_cache import cache_folder, keep_newest, put

    here = os.getcwd()
    missing = [path for path in paths if not os.path.lexists(path)]
    lines = look_at([path for path in paths if path not in missing], began)
    if lines is None:
        return
    content = marshal.dumps((_words(arguments), lines, missing, status, list(printed)))
    try:
        folder = cache_folder(FOLDER)
        put(folder / _name(here, arguments), signature(here, content, b"answer").encode() + b"\n" + content)
        keep_newest(folder, KEPT)
    except OSError:
        return


def _words(arguments: Sequence[str]) -> list[str]:
    """What was asked, and what else of the process an answer may depend on."""
    return [*arguments, "", *sys.path, str(sys.flags.optimize)]


def _name(here: str, arguments: Sequence[str]) -> str:
    asked = "\0".join([here, *arguments]).encode("utf-8", "surrogateescape")
    return blake2b(asked, digest_size=32).hexdigest()
