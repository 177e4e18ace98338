"""URIs as JSON Schema joins them."""

from __future__ import annotations

from urllib.parse import urljoin

OWN = "confwright:///"
"""The base of the user's own files: `confwright:///instance.yaml`. `urljoin` joins only under schemes that it knows."""


def split(uri: str) -> tuple[str, str]:
    """A URI without its fragment, and the fragment."""
    base, _, fragment = uri.partition("#")
    return base, fragment


def join(base: str, reference: str) -> str:
    """The absolute URI of a reference that stands in a document with this base."""
    if not reference or reference.startswith("#"):
        return split(base)[0] + reference
    if base.startswith(OWN):
        joined = urljoin("http:///" + base.removeprefix(OWN), reference)
        return OWN + joined.removeprefix("http:///") if joined.startswith("http:///") else joined
    return urljoin(base, reference)
