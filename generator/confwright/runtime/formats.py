"""What the `format` of a string means: dates, addresses, names of hosts, pointers. Standard library only.

Nothing is compiled before it is needed. Host names and regular expressions have modules of their own, imported when one
of them is first tested.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

OLD_HOSTNAME: Final = "hostname (RFC 1034)"
"""What `hostname` is in drafts 4 and 6. No schema can ask for it by this name."""
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DATE: Final = "([0-9]{4})-([0-9]{2})-([0-9]{2})"
_TIME: Final = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
_CLOCK: Final = "T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?"
_DURATION: Final = rf"P(?!\Z)(?:[0-9]+W|(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:{_CLOCK})?)"
_UUID: Final = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_POINTER: Final = "(?:/(?:[^~/]|~[01])*)*"
_OCTET: Final = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_V4: Final = rf"{_OCTET}(?:\.{_OCTET}){{3}}"


def is_format(name: str, text: str) -> bool:
    """Whether a text has the format of this name. A name that is not known says nothing."""
    test = _TESTS.get(name)
    return test is None or test(text)


def _matches(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def _date(text: str) -> bool:
    """RFC 3339, `full-date`. There is a year 0, which `datetime` does not know."""
    found = re.fullmatch(_DATE, text)
    if found is None:
        return False
    year, month, day = (int(part) for part in found.groups())
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _time(text: str) -> bool:
    """RFC 3339, `full-time`. A leap second comes at the end of a day in UTC only."""
    found = re.fullmatch(_TIME, text)
    if found is None:
        return False
    hour, minute, second = (int(part) for part in found.groups()[:3])
    ahead_hour, ahead_minute = int(found[5] or 0), int(found[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or ahead_hour > 23 or ahead_minute > 59:
        return False
    ahead = ahead_hour * 60 + ahead_minute
    utc = hour * 60 + minute + (ahead if found[4] == "-" else -ahead)
    return second < 60 or utc % 1440 == 1439


def _date_time(text: str) -> bool:
    """RFC 3339, `date-time`."""
    return len(text) > 10 and text[10] in "Tt" and _date(text[:10]) and _time(text[11:])


def _duration(text: str) -> bool:
    """RFC 3339, appendix A. The units follow each other: no days after years without months between."""
    return _matches(_DURATION, text) and not re.search("Y[0-9]+D|H[0-9]+S", text)


def is_ipv4(text: str) -> bool:
    """Four decimal numbers without leading zeros (RFC 2673, 3.2)."""
    return _matches(_V4, text)


def is_ipv6(text: str) -> bool:
    """RFC 4291, 2.2, without a zone."""
    head, gap, tail = text.partition("::")
    before, after = head.split(":") if head else [], tail.split(":") if tail else []
    groups = before + after
    if "." in (after[-1] if gap and after else "" if gap else groups[-1] if groups else ""):
        if not is_ipv4(groups.pop()):
            return False
        size = 6
    else:
        size = 8
    # "::" replaces at least one group.
    fits = len(groups) < size if gap else len(groups) == size
    return fits and all(_matches("[0-9A-Fa-f]{1,4}", group) for group in groups)


def _hostname(text: str) -> bool:
    from .formats_host import is_hostname

    return is_hostname(text)


def _old_hostname(text: str) -> bool:
    from .formats_host import is_old_hostname

    return is_old_hostname(text)


def _idn_hostname(text: str) -> bool:
    from .formats_host import is_idn_hostname

    return is_idn_hostname(text)


def _email(text: str) -> bool:
    return _mailbox(text, "", _hostname)


def _idn_email(text: str) -> bool:
    return _mailbox(text, "\x80-\U0010ffff", _idn_hostname)


def _mailbox(text: str, more: str, is_host: Callable[[str], bool]) -> bool:
    """RFC 5321, 4.1.2; `more` are the further characters of RFC 6531."""
    local, _, domain = text.rpartition("@")
    atom = rf"[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~{more}-]+"
    quoted = rf'"(?:[\t !#-\[\]-~{more}]|\\[ -~{more}])*"'
    # At most 64 octets, says the RFC; characters are what other validators count.
    if len(local) > 64 or not _matches(rf"{atom}(?:\.{atom})*|{quoted}", local):
        return False
    if domain.startswith("[") and domain.endswith("]"):
        literal = domain[1:-1]
        return is_ipv6(literal[5:]) if literal[:5].lower() == "ipv6:" else is_ipv4(literal)
    return is_host(domain)


def _resource(text: str, *, relative: bool, international: bool) -> bool:
    """RFC 3986, and RFC 3987 for the international ones: which characters are allowed where."""
    plain, private = _letters() if international else ("", "")
    percent = "%[0-9A-Fa-f]{2}"
    common = rf"[A-Za-z0-9._~!$&'()*+,;=:@{plain}-]|{percent}"
    first, _, fragment = text.partition("#")
    address, _, query = first.partition("?")
    if not _matches(f"(?:{common}|[/?{private}])*", query) or not _matches(f"(?:{common}|[/?])*", fragment):
        return False
    found = re.match("[A-Za-z][A-Za-z0-9+.-]*:", address)
    if found is not None:
        address = address[found.end() :]
    elif not relative:
        return False
    authority = None
    if address.startswith("//"):
        authority, slash, path = address[2:].partition("/")
        address = slash + path
    elif found is None and ":" in address.partition("/")[0]:
        return False
    return _matches(f"(?:{common}|/)*", address) and (authority is None or _authority(authority, common))


def _letters() -> tuple[str, str]:
    """RFC 3987, `ucschar` and `iprivate`."""
    planes = "".join(f"{chr(n << 16)}-{chr((n << 16) + 0xFFFD)}" for n in range(1, 14))
    # Plane 14 begins with tags.
    plain = f"\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef{planes}".replace("\U000e0000", "\U000e1000")
    return plain, "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"


def _authority(text: str, common: str) -> bool:
    """Who, where and at which port."""
    user, _, rest = text.rpartition("@")
    if "@" in user or not _matches(f"(?:{common})*", user):
        return False
    if rest.startswith("["):
        literal, _, port = rest[1:].partition("]")
        if not (is_ipv6(literal) or _matches(r"[vV][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+", literal)):
            return False
        return _matches("(?::[0-9]*)?", port) and "]" in rest
    host, _, port = rest.partition(":")
    return _matches(f"(?:{common})*", host) and _matches("[0-9]*", port)


def _uri(text: str) -> bool:
    return _resource(text, relative=False, international=False)


def _uri_reference(text: str) -> bool:
    return _resource(text, relative=True, international=False)


def _iri(text: str) -> bool:
    return _resource(text, relative=False, international=True)


def _iri_reference(text: str) -> bool:
    return _resource(text, relative=True, international=True)


def _uri_template(text: str) -> bool:
    """RFC 6570. The apostrophe is allowed (erratum 6937), and any character that is not ASCII."""
    letter = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})"
    variable = rf"{letter}(?:\.?{letter})*(?:\*|:[1-9][0-9]{{0,3}})?"
    expression = rf"\{{[+#./;?&=,!@|]?{variable}(?:,{variable})*\}}"
    return _matches(rf"(?:[!#$&-;=?-\[\]_a-z~\x80-\U0010ffff]|%[0-9A-Fa-f]{{2}}|{expression})*", text)


def _json_pointer(text: str) -> bool:
    """RFC 6901."""
    return _matches(_POINTER, text)


def _relative_json_pointer(text: str) -> bool:
    return _matches(f"(?:0|[1-9][0-9]*)(?:#|{_POINTER})", text)


def _regex(text: str) -> bool:
    from .formats_regex import is_regex

    return is_regex(text)


def _uuid(text: str) -> bool:
    """RFC 4122; its version and variant may be any."""
    return _matches(_UUID, text)


_TESTS: Final[dict[str, Callable[[str], bool]]] = {
    "date": _date, "date-time": _date_time, "time": _time, "duration": _duration, "email": _email,
    "idn-email": _idn_email, "hostname": _hostname, "idn-hostname": _idn_hostname, "ipv4": is_ipv4, "ipv6": is_ipv6,
    "uri": _uri, "uri-reference": _uri_reference, "iri": _iri, "iri-reference": _iri_reference,
    "uri-template": _uri_template, "json-pointer": _json_pointer, "relative-json-pointer": _relative_json_pointer,
    "regex": _regex, "uuid": _uuid, OLD_HOSTNAME: _old_hostname,
}  # fmt: skip
