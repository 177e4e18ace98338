"""Names for what publishing makes for a while, which a later run knows as ours.

A run that is killed leaves such a folder or file behind, and the next one takes it away. So each name is signed with the user's
key, for the folder that is published: what merely looks like one, laid there by a repository or made by another user, stays.
"""

from __future__ import annotations

import os
import re
from hashlib import blake2b
from typing import Literal, TypeAlias

from ..base.user_cache import signing_key

Kind: TypeAlias = Literal["stage", "gone", "new"]
"""A folder that is to be put in place, or was replaced just now; one that is to be deleted; a file that is to be put in place."""

_NAME = re.compile(r"\.confwright-(stage|gone|new)-([0-9]+)-([0-9a-f]{16})-([0-9a-f]{32})")


def name_for(kind: Kind, target: str, number: int = 0) -> str:
    """A name that cannot be guessed. `target` is the real path of the folder that is published, `number` is kept in the name."""
    token = os.urandom(8).hex()
    return f".confwright-{kind}-{number}-{token}-{_signature(kind, target, number, token)}"


def number_in(name: str, kind: Kind, target: str) -> int | None:
    """The number in a name that `name_for` gave to this user for this target; None for any other name."""
    found = _NAME.fullmatch(name)
    if found is None or found[1] != kind or len(found[2]) > 20:
        return None
    number = int(found[2])
    return number if found[4] == _signature(kind, target, number, found[3]) else None


def _signature(kind: Kind, target: str, number: int, token: str) -> str:
    try:
        key = signing_key()
    except OSError:  # without a lasting key, leftovers have no owner
        key = _OF_THIS_PROCESS
    content = f"{kind} {number} {token} ".encode() + os.fsencode(target)
    return blake2b(content, key=key, digest_size=16).hexdigest()


_OF_THIS_PROCESS = os.urandom(32)
