"""URIs as JSON Schema joins them."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

OWN = "confwright:///"
"""The base of the user's own files: `confwright:///instance.yaml`. `urljoin` joins only under schemes that it knows."""


def split(uri: str) -> tuple[str, str]:
    """A URI without its fragment, and the fragment."""
    base, _, fragment = uri.partition("#")
    return base, fragment


def parts_of(uri: str) -> SplitResult:
    """The parts of a URI. What only looks like one (`http://[x`) has a scheme and nothing else."""
    try:
        return urlsplit(uri)
    except ValueError:
        return SplitResult(uri.partition(":")[0], "", "", "", "")


def join(base: str, reference: str) -> str:
    """The absolute URI of a reference in a document with this base."""
    if not reference or reference.startswith("#"):
        return split(base)[0] + reference
    if base.startswith(OWN):
        if _climbs_out(base.removeprefix(OWN), reference):
            # `urljoin` drops the steps that lead above the root; then the reference would mean another file.
            return OWN + reference
        joined = _joined("http:///" + base.removeprefix(OWN), reference)
        return OWN + joined.removeprefix("http:///") if joined.startswith("http:///") else joined
    return _joined(base, reference)


def _joined(base: str, reference: str) -> str:
    """A reference as `urljoin` joins it; the reference itself where one of the two only looks like a URI."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def _climbs_out(base: str, reference: str) -> bool:
    """Whether a relative path leads above the folder of the main schema at any point."""
    path = split(reference)[0].partition("?")[0]
    if path.startswith("/") or ":" in path.partition("/")[0]:
        return False
    depth = split(base)[0].count("/")
    for step in path.split("/"):
        depth += -1 if step == ".." else 0 if step in ("", ".") else 1
        if depth < 0:
            return True
    return False
