"""What is wrong with an option of airflow.cfg, or with the variable that sets it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ...diagnostics import Diagnostic
from ...runtime.hints import nearest
from .facts import Facts

_BOOLEANS = {"t": True, "true": True, "1": True, "f": False, "false": False, "0": False}
_REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def lint_option(section: str, option: str, text: str, facts: Facts, *, in_file: bool) -> list[Diagnostic]:
    """The findings on one option. The value of a sensitive one is in no message."""
    where = f"[{section}] {option}"
    known, found = facts.option(section, option), list[Diagnostic]()
    changed = lint_change(section, option, text, facts)
    if changed is not None:
        found.append(changed)
    if known is None:
        if changed is None:
            found += _unknown(section, option, facts)
        return found
    if in_file and re.search(r"(?<!%)(%%)*%(?![%(])", text):
        found.append(_error("option-percent", f"{where}: a '%' must be doubled in airflow.cfg"))
    if known.get("sensitive") and re.search(r"\$\w", text):
        found.append(
            _warning(
                "expanded", f"{where}: Airflow expands `$NAME` in it; a secret with '$' belongs in a secrets backend"
            )
        )
    if "$" not in text:
        found += [_error("option-value", f"{where}: {why}") for why in [_misread(text, known)] if why]
    return found


def _unknown(section: str, option: str, facts: Facts) -> list[Diagnostic]:
    if section not in facts.options:
        near = nearest(section, facts.options)
        return [_warning("option-unknown", f"[{section}]: Airflow knows no such section and ignores it", _meant(near))]
    base = next((option.removesuffix(end) for end in ("_cmd", "_secret") if option.endswith(end)), None)
    if base is not None and facts.option(section, base) is not None:
        if facts.is_sensitive(section, base):
            return []
        message = f"[{section}] {option}: only sensitive options can come from a command or a secrets backend"
        return [_warning("option-ignored", message)]
    near = nearest(option, facts.options[section])
    elsewhere = [f"[{name}] {option}" for name, members in facts.options.items() if option in members]
    return [
        _warning(
            "option-unknown",
            f"[{section}] {option}: Airflow knows no such option and ignores it",
            _meant(near or next(iter(elsewhere), None)),
        )
    ]


def lint_change(section: str, option: str, text: str, facts: Facts) -> Diagnostic | None:
    """What Airflow's own list of changes says of an option."""
    change: Mapping[str, Any] = facts.changes.get((section, option), {})
    where = f"[{section}] {option}"
    if "renamed-to" in change:
        new_section, new_option = change["renamed-to"]
        return _warning("option-renamed", f"{where} is now [{new_section}] {new_option}")
    if change.get("removed") and facts.option(section, option) is None:
        return _warning("option-removed", f"{where} was removed from Airflow")
    if text and text in (change.get("invalid"), change.get("removed-value")):
        return _warning("option-removed", f"{where}: its value {text!r} is no longer valid")
    return None


def parse_option(text: str, kind: str) -> Any:
    """An option's text as a value of its kind. Raises ValueError where Airflow would not read it so."""
    match kind:
        case "boolean":
            lowered = text.lower().strip().partition("#")[0].strip()
            if lowered not in _BOOLEANS:
                raise ValueError("a boolean is true, t, 1, false, f or 0")
            return _BOOLEANS[lowered]
        case "integer":
            try:
                return int(text)
            except ValueError:
                number = float(text)
                if number != int(number):
                    raise ValueError("not an integer") from None
                return int(number)
        case "number":
            return float(text)
        case "list":
            return [item.strip() for item in text.split(",")] if text else []
        case "json":
            return json.loads(text)
        case _:
            return text


def _misread(text: str, known: Mapping[str, Any]) -> str | None:
    kind = known["kind"]
    if not text.strip() and kind in ("boolean", "integer", "number", "json"):
        return None  # read as if it were not there, or where it is used
    try:
        value = parse_option(text, kind)
    except (ValueError, OverflowError):
        expected = {
            "boolean": "true, t, 1, false, f or 0",
            "integer": "an integer",
            "number": "a number",
            "json": "JSON",
        }
        return f"Airflow takes {expected[kind]} here"
    choices = known.get("choices")
    if choices and value and value not in choices:
        return f"not one of {', '.join(choices)}"
    return None


def reference_in(text: str) -> str | None:
    """The variable's name where a text is one reference and nothing else."""
    whole = _REFERENCE.fullmatch(text)
    return whole[1] if whole else None


def _meant(near: str | None) -> str | None:
    return f"did you mean {near}?" if near else None


def _error(code: str, message: str) -> Diagnostic:
    return Diagnostic(code=code, message=message)


def _warning(code: str, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code=code, message=message, severity="warning", hint=hint)
