"""Where fuzzing begins: texts with something of every kind."""

from __future__ import annotations

from pathlib import Path

_YAML = (
    b"", b"a: &x [1, 2.5, yes, ~, 0x1F, 1e400, .nan]\nb: {<<: {c: *x}, 'd': !!str 1}\n? e\n: |\n  f\n", b"--- >\n a\n...\n",
    b'{"a": [1, -1.5e300, "\\ud800\\udc00", null, true, {"b": {}}]}', b"%YAML 1.1\n--- !!map {}\n", b"\xef\xbb\xbf# x\r\ny: 1_0:59\r",
)  # fmt: skip
_SCHEMAS = (
    Path(__file__).with_name("everything.yaml").read_bytes(),
    b'{"$ref": "#/$defs/A", "$defs": {"A": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}}',
    b"$schema: http://json-schema.org/draft-04/schema#\nid: x\ntype: [string, 'null']\nenum: [a]\nminimum: 1e400\n",
    b"{$dynamicAnchor: t, properties: {a: {$dynamicRef: '#t'}}, unevaluatedProperties: false}",
    b"patternProperties: {'(a+)+$': {pattern: '(?<=a)b', format: uri}}\nx-env: {form: dagster}\n",
)
_DOCUMENTS = (
    b"name: x\nport: {env: PORT}\nratio: 0.25\npassword: {env: P}\nkind: [1]\nwhen: 2024-05-31T18:30:00Z\n",
    b'{"tree": [[[1, {"a": [2]}]]], "forked": {"a": {"b": {"c": 1}}}, "set": [1, 1.0, "a"], "pair": ["a", 1]}',
    b"storage: {type: cloud, bucket: b}\nx-ab: c\nfree: {a: [1, null]}\nstep: 1e308\ntrimmed: 'a  '\n",
)
SEEDS: dict[str, tuple[bytes, ...]] = {"yaml": _YAML, "schema": _SCHEMAS, "load": _DOCUMENTS}
