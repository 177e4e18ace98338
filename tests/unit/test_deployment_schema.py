"""The JSON Schema of deployment.yaml, by which editors complete it, says what the reader says about the shape of a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from confwright.base.diagnostics import GenerateError
from confwright.base.shipped import schemas_dir
from confwright.environments.read import read_deployment
from tests.environments import CASES

SCHEMA = schemas_dir() / "confwright" / "deployment.yaml"
ABOUT_NAMES = {
    "environment-cycle",
    "environment-unknown",
    "environment-default",
    "layer-unknown",
    "resource-unknown",
    "unset-place",
    "deployment-name",
}
"""What no schema can say: which names there are, what lies on the disk."""


class _Loader(yaml.SafeLoader):
    pass


_Loader.add_constructor("!unset", lambda loader, node: None)


def both(text: str, folder: Path) -> tuple[bool, set[str]]:
    """Whether the schema takes a text, and the codes that the reader finds."""
    data: Any = yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader with one tag more
    (folder / "deployment.yaml").write_text(text)
    try:
        read_deployment(folder / "deployment.yaml", folder)
    except GenerateError as error:
        codes = {d.code if "there is no file" not in d.message else "lost" for d in error.diagnostics}
    else:
        codes = set()
    validator = jsonschema_rs.Draft202012Validator(yaml.safe_load(SCHEMA.read_text("utf-8")))
    return validator.is_valid(data), codes - ABOUT_NAMES - {"lost"}


@pytest.mark.parametrize("case", [p.name for p in sorted(CASES.iterdir()) if p.name != "bad-yaml"])
def test_schema_and_reader_agree_on_the_cases(case: str, tmp_path: Path) -> None:
    valid, codes = both((CASES / case / "deployment.yaml").read_text("utf-8"), tmp_path)
    assert valid == (not codes)


GOOD = """\
environments: {local: {extends: production, production: false, description: Here.}, production: }
current: {env: X, default: local, dagster-plus: {branch: local, deployments: {prod: production}}}
resources: {one: {schema: "one.yaml#/$defs/One", description: The first.}}
dagster-plus: {organization: acme, base: prod, agent: one, ttl: {branch: 60}, shared: {X: why}, ci: {registry: ecr, main: m}}
values: {base: {one: {a: !unset }}, local: }
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ("environments:", "environmens:"),
        ("{extends: production,", "{extend: production,"),
        ("{extends: production,", "{extends: 5,"),
        ("{extends: production,", "{extends: '',"),
        ("production: false", "production: 'no'"),
        ("description: Here.", "description: [Here]"),
        ("{local: {extends", "{base: {}, local: {extends"),
        ("{local: {extends", "{'9': {}, local: {extends"),
        ("env: X, ", ""),
        ("env: X", "env: X-Y"),
        ("env: X", "env: 5"),
        (", dagster-plus: {branch: local, deployments: {prod: production}}", ""),
        ("env: X, default: local, dagster-plus: {branch: local, deployments: {prod: production}}", ""),
        ("branch: local, ", ""),
        (", deployments: {prod: production}", ""),
        ("{prod: production}", "{}"),
        ("{prod: production}", "{prod: 5}"),
        ("{prod: production}", "[production]"),
        ("{one: {schema: \"one.yaml#/$defs/One\", description: The first.}}", "{}"),
        ("{one: {schema", "{on-e: {schema"),
        ("{one: {schema", "{_one: {schema"),
        ("\"one.yaml#/$defs/One\"", "one.txt"),
        ("\"one.yaml#/$defs/One\"", "'#/$defs/One'"),
        ("schema: \"one.yaml#/$defs/One\", ", ""),
        ("values: {base: {one: {a: !unset }}, local: }", ""),
        ("values: {base: {one: {a: !unset }}, local: }", "values: []"),
        ("values: {base: {one: {a: !unset }}, local: }", "values: {base: 5}"),
        ("current: {env: X", "x-mine: 1\ncurrent: {env: X"),
        ("organization: acme", "organization: acme.dagster.cloud"),
        ("organization: acme", "organisation: acme"),
        ("base: prod", "base: [prod]"),
        ("agent: one", "agent: ''"),
        ("ttl: {branch: 60}", "ttl: {branch: -1}"),
        ("ttl: {branch: 60}", "ttl: {branch: '60'}"),
        ("ttl: {branch: 60}", "ttl: {branches: 60}"),
        ("ttl: {branch: 60}", "ttl: 60"),
        ("ttl: {branch: 60}", "ttl: {full: 0, servers: 3}"),
        ("shared: {X: why}", "shared: {X: ' '}"),
        ("shared: {X: why}", "shared: {X-Y: why}"),
        ("shared: {X: why}", "shared: [X]"),
        ("registry: ecr", "registry: quay"),
        ("ci: {registry: ecr, main: m}", "ci: {}"),
    ],
)  # fmt: skip
def test_schema_and_reader_agree_on_changes(old: str, new: str, tmp_path: Path) -> None:
    assert old in GOOD
    valid, codes = both(GOOD.replace(old, new, 1), tmp_path)
    assert valid == (not codes), codes
