"""Secrets inside of text: an address with a password, `?token=`, a DSN, a key. A field that no schema calls secret may hold one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .json_values import is_list, is_object

HIDDEN: Final = "***"
_LOGIN = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]{0,30}://[^\s/?#@:]{0,300}:"
    r"(?P<secret>[^\s/?#]{0,4000}(?=@)|(?!\d{0,9}(?:[/?#]|\Z))[^\s,]{0,300}(?=@))"
    r"|\bhttps?://(?P<key>[^\s/?#@:]{1,300})(?=@)"
)
"""An address with a password in it. The last `@` ends it: the password may contain an `@` and other signs, unquoted. Text
without a colon before the `@` of a web address is a key, as in a DSN of Sentry."""
_NAMED = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_-]){0,4}"
    r"(?:pass(?:word|wd|phrase)?|pwd|[a-z]*password|secret|client_?secret|token|sig|signature|credentials?"
    r"|[a-z]{0,12}?(?:api|access|account|private|secret|service|signing|encryption)[_-]?key|auth|authorization)"
    r"(?:['\"]?\s{0,3}[=:]\s{0,3}|%3[Dd])"
    r"(?P<secret>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|(?!//)[^\s,;&\"'{}()\[\]<>#]+)",
    re.IGNORECASE,
)
"""`password=x` of a DSN, a query or a command, `AccountKey=x;`, `token: x`."""
_MARKED = re.compile(
    r"(?P<secret>(?<=Bearer )[\w.~+/=-]{6,}|(?<=Basic )(?=[\w+/=-]*\d)[\w+/=-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY[\s\S]*"
    r"|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{15,}|\bhv[sb]\.[\w-]{15,}|\bxox[abeprs]-[\w-]{10,}"
    r"|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*)"
)
"""What its form gives away: an Authorization header, a private key, tokens of GitHub, GitLab, Vault and Slack, a JWT."""
_MARK = re.compile(r"Bearer |Basic |-----BEGIN |gh[pousr]_|github_pat_|glpat-|hv[sb]\.|xox[abeprs]-|eyJ")
"""The beginning of each of them, or what precedes it."""
_PLACEHOLDER = re.compile(
    r"""["']?(?:\$\{\w+\}|\$\(\w+\)|(?-i:\$[A-Z][A-Z0-9_]*)|\{\{.*\}\}|%\(\w+\)s|<[^>]*>|\*+|x+|\.\.\.|)["']?""", re.I
)
_LONGEST: Final = 100_000
"""Characters of a text that are searched; what is longer is not an address."""


def without_passwords(text: str) -> str:
    """`text` with `***` for every secret in it that its form gives away."""
    out, at = list[str](), 0
    for begin, end in sorted(_spans(text)):
        if begin >= at:
            out += [text[at:begin], HIDDEN]
        at = max(at, end)
    return "".join([*out, text[at:]]) if out else text


def is_placeholder(text: str) -> bool:
    """Whether a text only says where a value comes from: `${NAME}`, `{{ name }}`."""
    return _PLACEHOLDER.fullmatch(text) is not None


def secrets_in(text: str) -> Iterator[str]:
    """The secrets in a text that its form gives away."""
    yield from (text[begin:end].strip("'\"") for begin, end in _spans(text))


def holds_secret(text: str) -> bool:
    """Whether a text contains a secret in plain text that its form reveals. `${NAME}` does not count."""
    return any(True for _ in secret_spans(text))


def secret_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the secrets in a text are that its form gives away: begin and end of each. `${NAME}` does not count."""
    return (span for span in _spans(text) if not is_placeholder(text[slice(*span)]))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    if len(text) > _LONGEST:
        yield 0, len(text)
        return
    for pattern in _patterns(text):
        for match in pattern.finditer(text):
            group = next((name for name in ("secret", "key") if name in match.groupdict() and match[name]), None)
            if group is not None:
                yield match.span(group)


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns that can match: a file of connections has 100,000 texts, and most of them lack what each pattern needs."""
    if "://" in text and "@" in text:
        yield _LOGIN
    if "=" in text or ":" in text or "%3" in text:
        yield _NAMED
    if _MARK.search(text) is not None:
        yield _MARKED


def data_without_passwords(data: Any) -> Any:
    """JSON-like data, its texts without the secrets that their form gives away."""
    if isinstance(data, str):
        return without_passwords(data)
    if is_object(data):
        return {key: data_without_passwords(member) for key, member in data.items()}
    return [data_without_passwords(member) for member in data] if is_list(data) else data
