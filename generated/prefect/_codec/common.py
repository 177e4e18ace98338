"""Reads and checks what common describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import NUMBER, STR, each_value
from ..common import BlockDocument

_PATTERN1 = pattern("\\{\\{[\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*[$\\-.0-9A-\\[\\]_a-z]+[\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*\\}\\}", 8)
_PATTERN2 = pattern("^(?:[+\\-]?P(?!\\Z)(?:[0-9]+(?:\\.[0-9]+)?W)?(?:[0-9]+(?:\\.[0-9]+)?D)?(?:T(?=[0-9])(?:[0-9]+(?:\\.[0-9]+)?H)?(?:[0-9]+(?:\\.[0-9]+)?M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?|[+\\-]?[0-9]+ ?(?:days?|d)|[+\\-]?(?:[0-9]+ ?(?:days?|d)?,? ?)?[0-9]{2}:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?)\\Z", 1)
_KEYS1 = frozenset(("$ref",))
_ORDERS1 = Orders(_KEYS1, ("$ref",))
_KEYS2 = frozenset[str]()


def read_plain_text(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        if type(v) is STRING and _PATTERN1(v):
            r.problem(at, "not", "takes a form that is not allowed")
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_duration(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and _PATTERN2(v) else read_duration_1(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int or (type(v) is float and v - v == 0) else NUMBER(v, at, r)
    return r.type(at, v, "a string or a number")


def read_duration_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN2(v):
            r.problem(at, "pattern", "must match ^(?:[+-]?P(?!$)(?:\\d+(?:\\.\\d+)?W)?(?:\\d+(?:\\.\\d+)?D)?(?:T(?=\\d)(?:\\d+(?:\\.\\d+...")
    else:
        r.type(at, v, "a string")
    return v


def check_block_document(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "$ref" not in v:
            r.missing(at, "$ref")
        if "$ref" in v:
            check_block_document_ref(v["$ref"], (at, "$ref"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_block_document(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = BlockDocument.__blank__()
        m._written = w
        m.ref = read_block_document_ref(v["$ref"], (at, "$ref"), r)
        m.__class__ = BlockDocument
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        return
    if isinstance(v, OBJECT):
        check_block_document_ref_1(v, at, r)
        return
    r.type(at, v, "a mapping or a string")
    return


def check_block_document_ref(v: Any, at: _At, r: _Report) -> None:
    choose_1(v, at, r)


def read_block_document_ref(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_block_document_ref_1(v, at, r)
    return r.type(at, v, "a mapping or a string")


def check_block_document_ref_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS2
            if not known:
                check_ref_1_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_block_document_ref_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def check_ref_1_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")
