"""Documents as YAML text, with scalars spelled in the ways that YAML 1.1, 1.2 and Dagster's reader take differently."""

from __future__ import annotations

import copy
import random
import re
from typing import Any

import yaml

from tests.oracle.mutations import places

SPELLINGS = (
    "yes", "On", "off", "n", "y", "TRUE", "010", "0o10", "0x1F", "0b11", "1:30", "1e3", "1.0e+3", "1.", ".5", "~", "", "Null",
    "NULL", "2020-01-01", "2020-01-01T10:00:00Z", "1_000", "+3", "-0", "00", "08", ".inf", "-.INF", ".nan", "'5'", '"5"',
    "'yes'", "! 5", "!!str 5", "=", "'a''b'", '"\\u00e9"', "1,000", "5 # five", "@", "%x", "|-\n    text", "[]", "{}", "[1, yes]",
    "{a: on}", "&a 5", "é", "190:20:30", "190:20:30.15", "0.", "1e+3", "685_230.15", "0x_1", "Yes", "NO",
)  # fmt: skip
_MARK = "spelling-%d-here"
_FOUND = re.compile(r"spelling-(\d+)-here")


def spelled(document: dict[str, Any], rng: random.Random) -> str:
    """The document as text, some of its scalars (rarely a key) replaced by ones of SPELLINGS."""
    out = copy.deepcopy(document)
    leaves = [(node, key) for node, key in places(out) if not isinstance(node[key], (dict, list))]
    for node, key in rng.sample(leaves, min(len(leaves), rng.choice((0, 1, 1, 2)))):
        node[key] = _MARK % rng.randrange(len(SPELLINGS))
    if rng.random() < 0.1:
        node, key = rng.choice(list(places(out)) or [(out, "")])
        if isinstance(node, dict) and key in node:
            node[_MARK % rng.randrange(len(SPELLINGS))] = node.pop(key)
    flow = rng.choice((False, False, None))
    text = yaml.safe_dump(out, default_flow_style=flow, allow_unicode=rng.random() < 0.5, sort_keys=False)
    return _FOUND.sub(lambda match: SPELLINGS[int(match[1])], text)
