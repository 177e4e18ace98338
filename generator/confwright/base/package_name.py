"""What a package may be called. On the way of every command, so nothing heavy is imported here."""

from __future__ import annotations

from keyword import iskeyword


def is_package_name(name: str) -> bool:
    """Whether `name` can be imported as it is written, everywhere: an identifier in ASCII, no keyword, no name of ours."""
    return name.isascii() and name.isidentifier() and len(name) <= 100 and not iskeyword(name) and name != "_runtime"
