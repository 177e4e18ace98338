"""Inputs of any size for every kind of file: what is usual and large, and what somebody made to cost time or memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

Make: TypeAlias = Callable[[int], str]
"""A text of about so many characters."""


def repeated(piece: Callable[[int], str], *, start: str = "", end: str = "", join: str = "") -> Make:
    """Pieces that differ, until the size is reached."""

    def make(size: int) -> str:
        parts: list[str] = []
        left = size - len(start) - len(end)
        while left > 0:
            parts.append(piece(len(parts)))
            left -= len(parts[-1]) + len(join)
        return start + join.join(parts) + end

    return make


def same(text: str, *, start: str = "", end: str = "") -> Make:
    """One piece again and again."""
    return lambda size: start + text * max(1, (size - len(start) - len(end)) // len(text)) + end


def after(text: str, make: Make) -> Make:
    """The text behind another one."""
    return lambda size: text + make(size - len(text))


def under(key: str, make: Make) -> Make:
    """The text of a block, a level deeper."""
    return lambda size: f"{key}:\n" + "".join(f"  {line}\n" for line in make(size * 9 // 10).split("\n"))


def punctuation(number: int) -> str:
    """A name of its own for each number, of characters that no variable and no identifier has."""
    return "".join("-.+/,~"[number // 6**place % 6] for place in range(6))


BLOCKS: Final[dict[str, Make]] = {
    "unknown keys": repeated(lambda n: f"key{n}: {n}\n"),
    "names alike": repeated(lambda n: f"{'abcdefghij' * 8}{n:x}: {n}\n"),
    "keys in one line": repeated(lambda n: f'"key{n}": {n}', start="{", end="}", join=", "),
    "lists": repeated(lambda n: f"- {n}\n", start="items:\n"),
    "records": repeated(lambda n: f"- name: n{n}\n  value: v\n", start="items:\n"),
    "deep": repeated(lambda n: f"k{n}: " + "[" * 60 + "1" + "]" * 60 + "\n"),
    "aliases": repeated(lambda n: f"k{n}: *a\n", start="a: &a [1, 2, 3, 4, 5]\n"),
    "merges": repeated(lambda n: f"k{n}: {{<<: *a, z: 1}}\n", start="a: &a {b: 1, c: 2, d: 3, e: 4}\n"),
    "chain of merges": repeated(lambda n: f"k{n}: &a{n} {{" + (f"<<: *a{n - 1}, " if n else "") + f"x{n}: 1}}\n"),
    "blank lines": same("\n", end="a: 1\n"),
    "comments": same("# a\n", end="a: 1\n"),
    "documents": same("---\na: 1\n"),
    "long text": same("a ", start="a: '", end="'\n"),
    "long key": same("ab", start="a", end=": 1\n"),
    "long number": same("9", start="a: ", end="\n"),
    "parts of a number": same("1:", start="a: ", end="1\n"),
    "numbers": repeated(lambda n: f"k{n}: {10**300 + n}\n"),
    "dates": repeated(lambda n: f"k{n}: 2001-12-14\n"),
    "quotes": same("'", start="a: "),
    "brackets": same("[", start="a: "),
    "tags": repeated(lambda n: f"k{n}: !t{n} x\n"),
    "same key": same("a: 1\n"),
    "block of text": repeated(lambda n: f"  line {n}\n", start="a: |\n"),
    "references": repeated(lambda n: f"k{n}: {{env: NAME{n}}}\n"),
    "templates": repeated(lambda n: f"k{n}: '{{{{ $NAME{n} }}}}'\n"),
    "open templates": same("{{ ", start="a: '", end="'\n"),
    "nothing in json": same("[]", start="[", end="]"),
}  # fmt: skip
"""What any document may hold, at its top or below one of its keys."""


_BELOW: Final = ("unknown keys", "names alike", "records", "aliases", "merges", "templates", "long text", "references")


def blocks(*keys: str) -> dict[str, Make]:
    """The blocks that a schema sees, at the top and below these keys of the kind."""
    found = {name: BLOCKS[name] for name in _BELOW}
    for key in keys:
        found |= {f"{key}: {name}": under(key, BLOCKS[name]) for name in _BELOW}
    return found


DOCUMENTS: Final[dict[str, Mapping[str, Make]]] = {
    "dagster.yaml": {
        **BLOCKS,  # what the reader of YAML makes of them is the same for all
        **blocks("run_launcher", "storage"),
        "wrong members": repeated(lambda n: f"    - key: {n}\n      limit: x\n", start="run_coordinator:\n  module: dagster.core.run_coordinator\n  class: QueuedRunCoordinator\n  config:\n    tag_concurrency_limits:\n"),
        "many variables": repeated(lambda n: f"      - V{n}=x\n", start="run_launcher:\n  module: dagster_docker\n  class: DockerRunLauncher\n  config:\n    env_vars:\n"),
    },
    "workspace.yaml": {
        **blocks("load_from"),
        "locations": repeated(lambda n: f"- python_file: f{n}.py\n", start="load_from:\n"),
        "wrong locations": repeated(lambda n: f"- pyton_file: f{n}.py\n", start="load_from:\n"),
    },
    "dagster_cloud.yaml": {
        **blocks("locations"),
        "locations": repeated(lambda n: f"- location_name: l{n}\n  code_source: {{python_file: f.py}}\n", start="locations:\n"),
        "same locations": same("- location_name: l\n  code_source: {python_file: f.py}\n", start="locations:\n"),
    },
    "values.yaml": {
        "servers": repeated(lambda n: f"  - name: s{n}\n    dagsterApiGrpcArgs: [-m, x]\n    port: 3030\n", start="dagsterWebserver: {}\ndagster-user-deployments:\n  deployments:\n"),
        "unknown": repeated(lambda n: f"  key{n}: 1\n", start="dagsterWebserver:\n"),
        "agent": repeated(lambda n: f"  key{n}: 1\n", start="dagsterCloud:\n"),
        "deployments": repeated(lambda n: f"    - d{n}\n", start="dagsterCloud:\n  deployments:\n"),
        "instance": repeated(lambda n: f"  k{n}: {n}\n", start="dagsterWebserver: {}\nadditionalInstanceConfig:\n"),
        **{f"top: {name}": after("dagsterWebserver: {}\n", make) for name, make in BLOCKS.items() if name in _BELOW},
    },
    "prefect.yaml": {
        **blocks("deployments", "pull"),
        "deployments": repeated(lambda n: f"- name: d{n}\n  entrypoint: flow.py:f\n  schedules: [{{cron: '0 0 * * *'}}]\n", start="deployments:\n"),
        "schedules": repeated(lambda n: f"  - cron: '{n % 60} 0 * * *'\n    timezone: UTC\n", start="deployments:\n- name: d\n  schedules:\n"),
        "triggers": lambda size: "deployments:\n- name: d\n  triggers:\n" + "  - {type: compound, require: any, triggers: [{match: {a: b}}]}\n" * (size // 64),
        "steps": repeated(lambda n: f"- prefect.deployments.steps.run_shell_script:\n    id: s{n}\n    script: 'echo {{{{ s{n - 1}.stdout }}}}'\n", start="build:\n"),
        "outputs": repeated(lambda n: f"    k{n}: '{{{{ s{n}.x }}}}'\n", start="deployments:\n- name: d\n  parameters:\n"),
        "cron of many items": lambda size: "deployments:\n- name: d\n  schedules:\n  - cron: '" + ",".join(["*/9"] * (size // 4)) + " * * * *'\n",
        "cron of a large step": lambda size: "deployments:\n- name: d\n  schedules:\n  - cron: '* * * * " + ",".join([f"{'7' * 40}-{'9' * 40}/{'9' * 4000}"] * (size // 4100 + 1)) + "'\n",
        "duration": same("9", start="deployments:\n- name: d\n  schedules:\n  - interval: P", end="D\n"),
        "rrule": same("FREQ=DAILY;", start="deployments:\n- name: d\n  schedules:\n  - rrule: '", end="COUNT=1'\n"),
        "rrule of numbers": same("1,", start="deployments:\n- name: d\n  schedules:\n  - rrule: 'FREQ=DAILY;BYHOUR=", end="x'\n"),
    },
    "connections.yaml": {
        **blocks(),
        "connections": repeated(lambda n: f"c{n}: {{conn_type: http, host: h, extra: {{a: 1}}}}\n"),
        "unknown types": repeated(lambda n: f"c{n}: {{conn_type: {'abcdefghij' * 5}{n}}}\n"),
        "uris": repeated(lambda n: f"c{n}: postgresql://u:p@h{n}/db?a=1&b=2\n"),
        "one uri": same("a=1&", start="c: 'http://h/?", end="'\n"),
        "uri of @": same("@", start="c: 'http://", end="'\n"),
        "extra as text": lambda size: "c:\n  conn_type: http\n  extra: '" + "[" * size + "'\n",
        "json": repeated(lambda n: f'"c{n}": {{"conn_type": "http", "password": "x"}}', start="{", end="}", join=", "),
        "secrets of one variable": repeated(lambda n: f'"{punctuation(n)}": "http://u:s{n}x@h"', start="{", end="}", join=", "),
    },
    "variables.yaml": {**blocks(), "json": repeated(lambda n: f'"v{n}": {n}', start="{", end="}", join=", ")},
    "airflow_settings.yaml": {
        **blocks("airflow"),
        "connections": repeated(lambda n: f"  - conn_id: c{n}\n    conn_type: http\n    conn_extra: {{a: b}}\n", start="airflow:\n  connections:\n"),
        "variables": repeated(lambda n: f"  - variable_name: v{n}\n    variable_value: x\n", start="airflow:\n  variables:\n"),
        "pools": repeated(lambda n: f"  - pool_name: p{n}\n    pool_slot: 1\n", start="airflow:\n  pools:\n"),
    },
    "astro-deployment.yaml": {
        **blocks("deployment"),
        "variables": repeated(lambda n: f"  - {{key: AIRFLOW_VAR_V{n}, value: x}}\n", start="deployment:\n  environment_variables:\n"),
        "options": repeated(lambda n: f"  - {{key: AIRFLOW__CORE__X{n}, value: x}}\n", start="deployment:\n  environment_variables:\n"),
    },
    "airflow.yaml": {
        **blocks("connections"),
        "connections": repeated(lambda n: f"  c{n}: {{conn_type: http, host: h}}\n", start="connections:\n"),
        "config": repeated(lambda n: f"    option{n}: x\n", start="config:\n  core:\n"),
    },
}  # fmt: skip

DEPLOYMENTS: Final[dict[str, Make]] = {
    "environments": repeated(lambda n: f"  e{n}: {{}}\n", start="environments:\n", end="resources: {}\nvalues: {}\n"),
    "chain of environments": repeated(lambda n: f"  e{n}: {{extends: e{n - 1}}}\n" if n else "  e0: {}\n", start="environments:\n", end="resources: {}\nvalues: {}\n"),
    "values": repeated(lambda n: f"    key{n}: x\n", start="environments: {local: {}}\nresources: {app: {schema: schema.json}}\nvalues:\n  base:\n   app:\n"),
    "references": repeated(lambda n: f"    key{n}: {{env: NAME{n}}}\n", start="environments: {local: {}}\nresources: {app: {schema: schema.json}}\nvalues:\n  base:\n   app:\n"),
    "unknown resources": repeated(lambda n: f"    app{n}: {{}}\n", start="environments: {local: {}}\nresources: {app: {schema: schema.json}}\nvalues:\n  base:\n"),
    "unknown keys": repeated(lambda n: f"enviroment{n}: 1\n", start="environments: {local: {}}\nresources: {}\nvalues: {}\n"),
    "layers": repeated(lambda n: f"  e{n}: {{}}\n", start="environments: {local: {}}\nresources: {}\nvalues:\n"),
}  # fmt: skip
"""A deployment.yaml, beside a schema.json that takes anything."""

SETTINGS: Final[dict[str, Make]] = {
    "unknown settings": repeated(lambda n: f"setting{n} = 1\n", start="[tool.confwright]\n"),
    "packages": repeated(lambda n: f"[tool.confwright.packages.p{n}]\nschema = 'schema.json'\n"),
    "packages without a schema": repeated(lambda n: f"[tool.confwright.packages.p{n}]\nschma = 'schema.json'\n"),
    "other tables": repeated(lambda n: f"[tool.t{n}]\na = 1\n", end="[tool.confwright.packages.p]\nschema = 'schema.json'\n"),
    "dotted": same("a.", start="[tool.confwright]\n", end="a = 1\n"),
    "documents": repeated(lambda n: f"'d{n}.yaml', ", start="[tool.confwright.packages.p]\nschema = 'schema.json'\ndocuments = [", end="]\n"),
}  # fmt: skip
"""A pyproject.toml, beside a schema.json."""

ENV: Final[dict[str, Make]] = {
    "variables": repeated(lambda n: f"AIRFLOW_VAR_V{n}=x{n}\n"),
    "connections": repeated(lambda n: f"AIRFLOW_CONN_C{n}='{{\"conn_type\": \"http\", \"host\": \"h\"}}'\n"),
    "uris": repeated(lambda n: f"AIRFLOW_CONN_C{n}=http://u:p@h/{n}?a=b\n"),
    "unknown options": repeated(lambda n: f"AIRFLOW__CORE__OPTION_{n}=x\n"),
    "unknown sections": repeated(lambda n: f"AIRFLOW__SECTION{n}__OPTION=x\n"),
    "prefect": repeated(lambda n: f"PREFECT_SETTING_{n}=x\n"),
    "long names": repeated(lambda n: f"PREFECT_{'ABCDEFGHI_' * 8}{n}=x\n"),
    "kwargs": repeated(lambda n: f"AIRFLOW__SECRETS__BACKEND_KWARG__K{n}=x\n"),
    "interpolation": lambda size: "AIRFLOW_VAR_A=xx\n" + "AIRFLOW_VAR_A=${AIRFLOW_VAR_A}${AIRFLOW_VAR_A}\n" * (size // 49),
    "references": repeated(lambda n: f"AIRFLOW_VAR_V{n}=${{X{n}}}\n"),
    "secrets of one variable": repeated(lambda n: f"AIRFLOW_VAR_TOKEN{punctuation(n)}=x{n}\n"),
    "open references": same("${", start="AIRFLOW_VAR_A="),
    "unclosed quotes": repeated(lambda n: f"AIRFLOW_VAR_V{n}='x\n"),
    "comments": same("#\n", end="AIRFLOW_VAR_A=1\n"),
    "blank lines": same("\n", end="AIRFLOW_VAR_A=1\n"),
    "blanks": same(" ", start="AIRFLOW_VAR_A=x", end="y\n"),
    "not variables": same("x y\n", end="AIRFLOW_VAR_A=1\n"),
    "names alone": repeated(lambda n: f"NAME{n}\n", end="AIRFLOW_VAR_A=1\n"),
    "json text": same("[", start="AIRFLOW_CONN_A='{\"a\": ", end="'\n"),
    "equal signs": same("=", start="AIRFLOW_VAR_A"),
}  # fmt: skip

TEXTS: Final[dict[str, Mapping[str, Make]]] = {
    ".env": ENV,
    "connections.env": {
        "connections": repeated(lambda n: f"c{n}=http://u:p@h/{n}?a=b\n"),
        "same": same("c=http://h\n"),
        "not connections": same("x y\n"),
        "blank lines": same("\n"),
        "comments": same("   # a\n"),
    },
    "airflow.cfg": {
        "options": repeated(lambda n: f"option{n} = x\n", start="[core]\n"),
        "sections": repeated(lambda n: f"[section{n}]\na = x\n"),
        "lines of a value": same("  x\n", start="[core]\na =\n"),
        "blank lines": same("\n", start="[core]\na = x\n"),
        "comments": same("# a\n", start="[core]\n"),
        "no section": same("a = 1\n"),
        "interpolation": same("%(a)s", start="[core]\na = ", end="\n"),
        "defaults": lambda size: "[DEFAULT]\n" + "".join(f"a{n} = x\n" for n in range(size // 20)) + "".join(f"[s{n}]\na = x\n" for n in range(size // 28)),
        "references to references": lambda size: "[core]\n" + "".join(f"a{n} = " + f"%(a{n + 1})s" * (size // 80) + "\n" for n in range(9)) + "a9 = x\n",
        "brackets": same("[", start="[core]\n"),
        "long name": same("ab", start="[core]\n", end=" = x\n"),
        "blanks": same(" ", start="[core]\na", end="b\n"),
        "no values": repeated(lambda n: f"word{n}\n", start="[core]\n"),
        "percents": same("%%", start="[core]\nparallelism = ", end="%\n"),
    },
    "prefect.toml": {
        "unknown": repeated(lambda n: f"setting{n} = 1\n"),
        "tables": repeated(lambda n: f"[t{n}]\na = 1\n"),
        "dotted": same("a.", end="a = 1\n"),
        "many dotted": repeated(lambda n: f"a.b.c.d.e.f.g.k{n} = 1\n"),
        "deep array": same("[", start="a = "),
        "long text": same("a", start='a = "', end='"\n'),
        "lines": repeated(lambda n: f"line {n}\n", start='a = """\n', end='"""\n'),
        "list": repeated(lambda n: f"{n}, ", start="a = [", end="]\n"),
        "array of tables": same("[[a]]\nb = 1\n"),
        "number": same("9", start="a = ", end="\n"),
        "blank lines": same("\n", end="a = 1\n"),
        "comments": same("# a\n", end="a = 1\n"),
        "inline tables": repeated(lambda n: f"k{n} = {{a = 1}}\n"),
        "quotes": same('"', start="a = "),
    },
    "profiles.toml": {
        "profiles": repeated(lambda n: f"[profiles.p{n}]\nPREFECT_API_URL = 'x'\n", start="active = 'p'\n"),
        "settings": repeated(lambda n: f"PREFECT_SETTING_{n} = 'x'\n", start="[profiles.p]\n"),
    },
}  # fmt: skip


def schema(make: Make, start: str = "{", end: str = "}") -> Make:
    """JSON text around a list of members."""
    return lambda size: start + make(size - len(start) - len(end)) + end


def listed(piece: Callable[[int], str], start: str, end: str) -> Make:
    """A schema whose members are separated by commas."""
    return repeated(piece, start=start, end=end, join=",")


_DEFS: Final = '{"$ref":"#/$defs/D0","$defs":{'
SCHEMAS: Final[dict[str, Make]] = {
    "properties": listed(lambda n: f'"p{n}":{{"type":"string"}}', '{"type":"object","properties":{', "}}"),
    "required": listed(lambda n: f'"p{n}"', '{"type":"object","required":[', "]}"),
    "required of properties": lambda size: '{"type":"object","properties":{' + ",".join(f'"p{n}":{{}}' for n in range(size // 18)) + '},"required":[' + ",".join(f'"p{n}"' for n in range(size // 18)) + "]}",
    "enum": listed(lambda n: f'"v{n}"', '{"enum":[', "]}"),
    "enum of numbers": listed(lambda n: f"{n}", '{"enum":[', "]}"),
    "enum of lists": listed(lambda n: f"[{n}]", '{"enum":[', "]}"),
    "one of constants": listed(lambda n: f'{{"const":"v{n}"}}', '{"oneOf":[', "]}"),
    "one of objects": listed(lambda n: f'{{"type":"object","properties":{{"a{n}":{{}}}},"required":["a{n}"]}}', '{"oneOf":[', "]}"),
    "one of empty objects": listed(lambda n: '{"type":"object"}', '{"oneOf":[', "]}"),
    "one of tagged": listed(lambda n: f'{{"type":"object","properties":{{"t":{{"const":"v{n}"}}}},"required":["t"]}}', '{"oneOf":[', "]}"),
    "any of types": listed(lambda n: '{"type":["string","integer"]}', '{"anyOf":[', "]}"),
    "any of lengths": listed(lambda n: f'{{"type":"string","minLength":{n}}}', '{"anyOf":[', "]}"),
    "any of lists": listed(lambda n: f'{{"type":"array","items":{{"const":{n}}}}}', '{"anyOf":[', "]}"),
    "all of objects": listed(lambda n: f'{{"properties":{{"a{n}":{{"type":"string"}}}}}}', '{"type":"object","allOf":[', "]}"),
    "all of one property": listed(lambda n: f'{{"properties":{{"a":{{"minLength":{n}}}}}}}', '{"type":"object","allOf":[', "]}"),
    "all of requireds": listed(lambda n: f'{{"required":["a{n}"]}}', '{"type":"object","allOf":[', "]}"),
    "all of choices": listed(lambda n: f'{{"anyOf":[{{"required":["a{n}"]}},{{"required":["b{n}"]}}]}}', '{"type":"object","allOf":[', "]}"),
    "all of branches": listed(lambda n: f'{{"oneOf":[{{"properties":{{"a{n}":{{"const":1}}}}}},{{"properties":{{"a{n}":{{"const":2}}}}}}]}}', '{"type":"object","allOf":[', "]}"),
    "ifs": listed(lambda n: f'{{"if":{{"properties":{{"a":{{"const":{n}}}}}}},"then":{{"required":["b{n}"]}}}}', '{"type":"object","allOf":[', "]}"),
    "nots": listed(lambda n: f'{{"not":{{"const":{n}}}}}', '{"allOf":[', "]}"),
    "patterns": listed(lambda n: f'"^a{n}$":{{"type":"string"}}', '{"type":"object","patternProperties":{', "}}"),
    "patterns that overlap": listed(lambda n: f'"^a{{{n % 99}}}b*{n}":{{"type":"string","minLength":{n}}}', '{"type":"object","properties":{"aab":{}},"patternProperties":{', "}}"),
    "patterns and properties": lambda size: '{"type":"object","properties":{' + ",".join(f'"p{n}":{{}}' for n in range(size // 60)) + '},"patternProperties":{' + ",".join(f'"^[a-z]{n}":{{"minLength":{n}}}' for n in range(size // 60)) + "}}",
    "one pattern": same("a?", start='{"type":"string","pattern":"^', end='$"}'),
    "a pattern of groups": lambda size: '{"type":"string","pattern":"' + "(" * (size // 6) + "a" + ")*" * (size // 6) + '"}',
    "a pattern of choices": listed(lambda n: "", '{"type":"string","pattern":"', '"}') if False else repeated(lambda n: f"a{n}|", start='{"type":"string","pattern":"^(', end='b)$"}'),
    "a pattern of classes": same("[a-z0-9]+", start='{"type":"string","pattern":"', end='"}'),
    "a pattern of counts": same("a{1,99}", start='{"type":"string","pattern":"', end='"}'),
    "a pattern of looks": same("(?=a)", start='{"type":"string","pattern":"', end='"}'),
    "dependent": listed(lambda n: f'"p{n}":["p{n + 1}"]', '{"type":"object","dependentRequired":{', "}}"),
    "dependent schemas": listed(lambda n: f'"p{n}":{{"required":["q{n}"]}}', '{"type":"object","dependentSchemas":{', "}}"),
    "prefix items": listed(lambda n: f'{{"const":{n}}}', '{"type":"array","prefixItems":[', "]}"),
    "definitions": listed(lambda n: f'"D{n}":{{"type":"object","properties":{{"a":{{"$ref":"#/$defs/D{n + 1}"}}}}}}', _DEFS, ',"D":{}}}'),
    "definitions of each other": listed(lambda n: f'"D{n}":{{"type":"object","properties":{{"a":{{"$ref":"#/$defs/D{n // 2}"}},"b":{{"$ref":"#/$defs/D0"}}}}}}', _DEFS, "}}"),
    "the first of all": lambda size: '{"type":"object","properties":{' + ",".join(f'"p{n}":{{"$ref":"#/$defs/A"}}' for n in range(size // 28)) + '},"$defs":{"A":{"type":"object","properties":{"x":{}}}}}',
    "unused definitions": listed(lambda n: f'"D{n}":{{"type":"object"}}', '{"$defs":{', "}}"),
    "ids": listed(lambda n: f'"D{n}":{{"$id":"https://x.org/{n}"}}', '{"$id":"https://x.org/a","$defs":{', "}}"),
    "ids of each other": listed(lambda n: f'"D{n}":{{"$id":"https://x.org/{n}","$ref":"{n + 1}"}}', '{"$id":"https://x.org/a","$ref":"0","$defs":{', ',"D":{}}}'),
    "anchors": listed(lambda n: f'"D{n}":{{"$anchor":"a{n}"}}', '{"$ref":"#a0","$defs":{', "}}"),
    "dynamic anchors": listed(lambda n: f'"D{n}":{{"$dynamicAnchor":"a{n}","properties":{{"x":{{"$dynamicRef":"#a{n}"}}}}}}', '{"$ref":"#/$defs/D0","$defs":{', "}}"),
    "the same dynamic anchor": listed(lambda n: f'"D{n}":{{"$id":"d{n}","$dynamicAnchor":"a","properties":{{"x":{{"$dynamicRef":"#a"}}}}}}', '{"$id":"https://x.org/a","$ref":"d0","$defs":{', "}}"),
    "missing references": listed(lambda n: f'"p{n}":{{"$ref":"#/$defs/M{n}"}}', '{"type":"object","properties":{', '},"$defs":{' + ",".join(f'"X{n}":{{}}' for n in range(50)) + "}}"),
    "references in a row": listed(lambda n: f'"D{n}":{{"$ref":"#/$defs/D{n + 1}"}}', _DEFS, ',"D":{}}}'),
    "objects in objects": lambda size: '{"properties":{"a":' * 45 + '{"type":"object","properties":{' + ",".join(f'"p{n}":{{}}' for n in range(size // 12)) + "}}" + "}}" * 45,
    "names that are the same": listed(lambda n: f'"{"-" * (n % 40)}a{"_" * (n // 40)}":{{"type":"object","properties":{{"x":{{}}}}}}', '{"type":"object","properties":{', "}}"),
    "titles": listed(lambda n: f'"p{n}":{{"title":"Same","type":"object","properties":{{"x{n}":{{}}}}}}', '{"type":"object","properties":{', "}}"),
    "names of no letters": listed(lambda n: f'"{punctuation(n)}":{{"type":"object","properties":{{"x":{{}}}}}}', '{"type":"object","properties":{', "}}"),
    "definitions of no letters": listed(lambda n: f'"{punctuation(n)}":{{"type":"object","properties":{{"x":{{"$ref":"#/$defs/{punctuation(n + 1).replace("~", "~0").replace("/", "~1")}"}}}}}}', '{"$ref":"#/$defs/------","$defs":{', "}}"),
    "a long name": same("ab", start='{"type":"object","properties":{"a', end='":{"type":"object","properties":{"x":{}}}}}'),
    "a long description": same("word ", start='{"description":"', end='"}'),
    "lines of a description": same("word\\n", start='{"description":"', end='"}'),
    "brackets of a description": same("[", start='{"description":"', end='"}'),
    "links of a description": same("[a](", start='{"description":"', end='"}'),
    "a large default": listed(lambda n: f"{n}", '{"type":"array","default":[', "]}"),
    "defaults": listed(lambda n: f'"p{n}":{{"default":{{"a":{n}}}}}', '{"type":"object","properties":{', "}}"),
    "unknown keywords": listed(lambda n: f'"keyword{n}":1', '{"type":"string",', "}"),
    "near keywords": listed(lambda n: f'"p{n}":{{"requried":[]}}', '{"type":"object","properties":{', "}}"),
    "unevaluated": listed(lambda n: f'{{"properties":{{"a{n}":{{}}}}}}', '{"type":"object","unevaluatedProperties":false,"anyOf":[', "]}"),
    "choices over items": lambda size: ('{"type":"array","items":{"anyOf":[' * 12) + '{"type":"string"},{"type":"integer"}' + ("]}}" * 12),
    "choices over choices": lambda size: ('{"anyOf":[{"type":"array","items":' * 40) + '{"type":"string"}' + ('},{"type":"integer"}]}' * 40),
    "choices of choices": lambda size: '{"$ref":"#/$defs/C0","$defs":{' + ",".join(f'"C{n}":{{"anyOf":[{{"type":"array","items":{{"$ref":"#/$defs/C{n + 1}"}}}},{{"type":"object","additionalProperties":{{"$ref":"#/$defs/C{n + 1}"}}}}]}}' for n in range(min(size // 150, 200))) + f',"C{min(size // 150, 200)}":{{}}' + "}}",
    "choices that hold all": lambda size: '{"$defs":{"A":{"anyOf":[' + ",".join(f'{{"type":"array","items":{{"$ref":"#/$defs/A"}},"minItems":{n}}}' for n in range(min(size // 60, 2000))) + ']}},"$ref":"#/$defs/A"}',
    "contains": listed(lambda n: f'{{"contains":{{"const":{n}}}}}', '{"type":"array","allOf":[', "]}"),
    "discriminators": listed(lambda n: f'{{"$ref":"#/$defs/D{n}"}}', '{"oneOf":[', '],"x-discriminator":["kind"]}'),
    "resources": listed(lambda n: f'"p{n}":{{"x-env":true,"type":"integer"}}', '{"type":"object","properties":{', "}}"),
    "deprecated": listed(lambda n: f'"p{n}":{{"x-deprecated":"old","type":"integer"}}', '{"type":"object","properties":{', "}}"),
    "big numbers": listed(lambda n: f'{{"multipleOf":{10**300 + n}}}', '{"allOf":[', "]}"),
    "bounds": listed(lambda n: f'{{"minimum":{n},"maximum":{n + 1}}}', '{"anyOf":[', "]}"),
    "bad types": listed(lambda n: f'"p{n}":{{"type":"strng"}}', '{"type":"object","properties":{', "}}"),
    "empty schemas": listed(lambda n: "{}", '{"anyOf":[', "]}"),
    "nothing": same("\n", end="{}"),
    "comments": same("# a\n", end="{}"),
}  # fmt: skip
"""Schemas: what people write and large, and what somebody made to cost time or memory."""

_MAP: Final = "apiVersion: v1\nkind: ConfigMap\ndata:\n"
_POD: Final = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n"
PLACES: Final[dict[str, Mapping[str, Make]]] = {
    "compose.yaml": {
        "variables": repeated(lambda n: f"      PREFECT_A{n}: x\n", start="services:\n  a:\n    environment:\n"),
        "references": same("${A:-x}", start="services:\n  a:\n    environment:\n      PREFECT_A: ", end="\n"),
        "references in references": lambda size: "services:\n  a:\n    environment:\n      PREFECT_A: " + "${A:-" * (size // 6) + "}" * (size // 6) + "\n",
        "open references": same("${A:-", start="services:\n  a:\n    environment:\n      PREFECT_A: ", end="\n"),
        "a base of many": lambda size: "services:\n  b:\n    image: x\n    environment:\n" + "".join(f"      A{n}: x\n" for n in range(size // 25)) + "".join(f"  s{n}: {{extends: b}}\n" for n in range(size // 36)),
        "services": repeated(lambda n: f"  s{n}: {{extends: s{n + 1}, environment: {{PREFECT_A: x}}}}\n", start="services:\n"),
    },
    "manifest.yaml": {
        "keys": repeated(lambda n: f"  PREFECT_A{n}: x\n", start=_MAP),
        "files": repeated(lambda n: f"  f{n}.yaml: |\n    a: 1\n", start=_MAP),
        "documents": repeated(lambda n: f"---\n{_MAP}  PREFECT_A{n}: x\n"),
        "lines of a file": repeated(lambda n: f"    option{n} = 1\n", start=f"{_MAP}  airflow.cfg: |\n    [core]\n"),
        "prefixes": lambda size: _MAP.replace("data:", "metadata: {name: m}\ndata:") + "".join(f"  A{n}: x\n" for n in range(size // 20)) + f"---\n{_POD}  - name: c\n    envFrom:\n" + "".join(f"    - {{prefix: P{n}, configMapRef: {{name: m}}}}\n" for n in range(size // 90)),
        "containers": repeated(lambda n: f"  - {{name: c{n}, env: [{{name: PREFECT_A, value: x}}]}}\n", start=_POD),
    },
    "values.yaml": {
        "options": repeated(lambda n: f"    option{n}: 1\n", start="executor: LocalExecutor\nconfig:\n  core:\n"),
        "maps": repeated(lambda n: f"  m{n}: {{data: 'AIRFLOW_VAR_A: x'}}\n", start="executor: LocalExecutor\nextraConfigMaps:\n"),
        "a text of entries": repeated(lambda n: f"  - {{name: AIRFLOW_VAR_A{n}, value: x}}\n", start="executor: LocalExecutor\nextraEnv: |\n"),
    },
    "release.yaml": {
        "values": repeated(
            lambda n: f"      o{n}: 1\n",
            start="apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart: {spec: {chart: airflow}}\n  values:\n    config:\n",
        ),
        "keys": repeated(
            lambda n: f"    k{n}: 1\n",
            start="apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart: {spec: {chart: dagster}}\n  values:\n",
        ),
    },
    "workflow.yml": {
        "jobs": repeated(lambda n: f"  j{n}: {{steps: [{{env: {{PREFECT_A: x}}}}]}}\n", start="on: push\njobs:\n"),
    },
    "a.gitlab-ci.yml": {
        "a base of many": lambda size: "b:\n  script: x\n  variables:\n" + "".join(f"    A{n}: x\n" for n in range(size // 25)) + "".join(f"j{n}: {{extends: j{n - 1 if n else 'b'}, script: x}}\n".replace("jb", "b") for n in range(size // 60)),
        "jobs": repeated(lambda n: f"j{n}: {{script: x, extends: [j{n + 1}, j{n + 2}], variables: {{PREFECT_A: x}}}}\n"),
    },
    "Dockerfile": {
        "lines": repeated(lambda n: f"ENV PREFECT_A{n}=x\n", start="FROM a\n"),
        "pairs": same('A="', start="FROM a\nENV A=", end="\n"),
        "stages of many": lambda size: "FROM a AS s0\n" + "".join(f"ENV A{n}=x\n" for n in range(size // 24)) + "".join(f"FROM s{n} AS s{n + 1}\n" for n in range(size // 40)),
        "doubled": same("ENV A=$A$A\n", start="FROM a\nENV A=xxxxxxxxxx PREFECT_A=1\n"),
        "stages": repeated(lambda n: f"FROM s{n} AS s{n + 1}\nENV PREFECT_A=x\n"),
    },
    "a.service": {
        "lines": repeated(lambda n: f"Environment=PREFECT_A{n}=x\n", start="[Service]\n"),
        "quotes": same('"a ', start="[Service]\nEnvironment=", end="\n"),
    },
}  # fmt: skip
"""Files in which other configuration is kept."""
