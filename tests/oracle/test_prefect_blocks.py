"""Documents of every type of block by the thousand: the real class takes what we take, and refuses what we refuse."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
import yaml

import generated.prefect_blocks as ours
from tests.oracle.prefect_support import CASES, ROOT, Prefect, prefect
from tests.oracle.test_prefect_job_variables import at, random_value

__all__ = ["prefect"]

SEED = 20261121
SCHEMA: dict[str, Any] = yaml.safe_load((ROOT / "schemas" / "prefect" / "blocks.yaml").read_text("utf-8"))
TYPES = {slug: body["additionalProperties"]["$ref"].rpartition("/")[2] for slug, body in SCHEMA["properties"].items()}


def document(name: str, pick: random.Random) -> dict[str, Any]:
    """A document that has what it must have, most of the time, and a few more keys."""
    schema = SCHEMA["$defs"][name]
    members, required = schema.get("properties", {}), schema.get("required", ())
    keys = [key for key in members if pick.random() < (0.97 if key in required else 0.25)]
    made = {key: random_value(members[key], SCHEMA["$defs"], pick) for key in keys}
    if pick.random() < 0.05:
        made[pick.choice(["pasword", "extra", "name"])] = "x"
    return made


def refusals(slug: str, data: Any) -> list[Any]:
    try:
        ours.load({slug: {"one": data}})
    except ours.ConfigError as error:
        return list(error.problems)
    return []


LAXER = {
    "a file must be there, or an address have a form: a validator of the field says so": lambda slug, data, wrong: all(
        (one[1] and one[1][-1] in ("service_account_file", "basepath", "clickable_url", "config", "verify_cert_path"))
        or "verify" in one[1]
        for one in wrong
    ),
    "an empty text, which the class takes for none": lambda slug, data, wrong: (
        slug.startswith("snowflake-") and "" in _texts(data)
    ),
}
"""What Prefect refuses and we take, and why."""
STRICTER = {
    "a key that the class keeps and never reads": lambda problem, value: problem.code == "unknown-key",
    "a number or a boolean as another type, which pydantic turns into it": lambda problem, value: (
        problem.code in ("type", "choice") and isinstance(value, (str, int, float))
    ),
    "credentials of one type without their keys, which are unknown keys of the other type": lambda problem, value: (
        problem.code == "missing-key" and problem.path.startswith("s3-bucket.")
    ),
}
"""What we refuse and Prefect takes, and why."""


def _texts(data: Any) -> list[Any]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in _texts(value)]
    return [data]


def test_blocks(prefect: Prefect) -> None:
    pick = random.Random(SEED)
    cases: list[tuple[str, Any]] = []
    for _ in range(CASES):
        slug = pick.choice(sorted(TYPES))
        cases.append((slug, document(TYPES[slug], pick)))
    tally: Counter[str] = Counter()
    strange: list[str] = []
    for (slug, data), wrong in zip(cases, prefect.ask([["block", *case] for case in cases]), strict=True):
        found = refusals(slug, data)
        tally[f"Prefect {'refuses' if wrong else 'takes'}, we {'refuse' if found else 'take'}"] += 1
        if wrong and not found and not any(test(slug, data, wrong) for test in LAXER.values()):
            strange.append(f"only Prefect refuses {slug} {data}: {wrong}")
        for problem in found if not wrong else ():
            value = at({slug: {"one": data}}, problem.path) if problem.code != "unknown-key" else None
            if not any(test(problem, value) for test in STRICTER.values()):
                strange.append(f"only we refuse {slug} {data}: {problem.path}: {problem.message}")
    assert not strange, f"{len(strange)} of {len(cases)}: {tally}\n" + "\n".join(strange[:40])
    assert tally["Prefect takes, we take"] > len(cases) // 4, tally
    assert tally["Prefect refuses, we refuse"] > len(cases) // 4, tally


def test_documents_become_the_real_blocks(prefect: Prefect) -> None:
    value = ours.PrefectBlocks(
        secret={"token": ours.Secret(value="t0p")},
        snowflake_connector={
            "warehouse": ours.SnowflakeConnector(
                credentials=ours.SnowflakeCredentials(account="a", user="u", password="t0p"),  # noqa: S106 - nobody's
                database="d", warehouse="w", schema_="s",
            )
        },
    )  # fmt: skip
    assert "t0p" not in repr(value)
    data = ours.dump(value)
    assert ours.load(data) == value
    assert prefect.one("made_blocks", data) == [["token", "Secret", "t0p"], ["warehouse", "SnowflakeConnector", ""]]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"snowflake-credentials": {"x": {"account": "a", "user": "u"}}}, "'password' is missing"),
        ({"snowflake-credentials": {"x": {"account": "a", "user": "u", "token": "t", "authenticator": "okta_endpoint"}}}, "'endpoint' is missing"),
        ({"azure-blob-storage-credentials": {"x": {"connection_string": "a", "client_id": "b"}}}, "'account_url' is missing"),
        ({"azure-blob-storage-container": {"x": {"container_name": "a"}}}, "'credentials' is missing"),
        ({"secret": {"Token": {"value": "x"}}}, "must match"),
        ({"secret": {"token": {"vlaue": "x"}}}, "did you mean 'value'?"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(data: dict[str, Any], message: str) -> None:
    with pytest.raises(ours.ConfigError) as caught:
        ours.load(data)
    assert message in str(caught.value)
