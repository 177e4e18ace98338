"""Settings of Prefect: what `validate` says of each of their sources, what `render` writes, and what nothing shows."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import generated.prefect_settings as ours
from confwright.__main__ import run
from confwright.systems.prefect.settings import settings
from confwright.systems.prefect.settings_read import read_profiles, read_toml, read_variables
from confwright.systems.prefect.settings_write import profile_toml, settings_toml, settings_variables

SECRET = "s3cr3t-of-nobody"  # noqa: S105 - looked for in what is printed


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("prefect.toml", "[server.api]\nport = '42x'\n", "prefect.toml:2: error[type]: server.api.port: expected an integer"),
        ("prefect.toml", "[server.api]\nhots = 'x'\n", "prefect.toml:2: error[unknown-key]: server.api.hots: unknown key (did you mean 'host'?)"),
        ("prefect.toml", "a = [", "prefect.toml: error[toml-syntax]: this is not TOML"),
        ("prefect.toml", "[logging.to_api]\nbatch_size = 10\n", "prefect.toml:2: error[prefect-setting]: logging.to_api.batch_size"),
        ("prefect.toml", "[server.database]\ndriver = 'postgresql+asyncpg'\nhost = 'h'\n", "prefect.toml:2: error[prefect-setting]: server.database.driver: a database of this driver needs user, name"),
        ("prefect.toml", "[server.services.db_vacuum]\nretention_period = 'PT1M'\n", "prefect.toml:2: error[prefect-setting]: server.services.db_vacuum.retention_period: this must be more than 3600 seconds"),
        ("pyproject.toml", "[project]\nname = 'x'\nversion = '1'\n[tool.prefect]\ndebug_mode = 'maybe'\n", "pyproject.toml:5: error[type]: debug_mode: expected a boolean"),
        ("profiles.toml", "active = 'a'\n[profiles.a]\nPREFECT_SERVER_API_PORT = 'x'\n", "profiles.toml:3: error[type]: profiles.a.PREFECT_SERVER_API_PORT: expected an integer"),
        ("profiles.toml", "active = 'b'\n[profiles.a]\n", "profiles.toml:1: error[prefect-setting]: active: there is no profile of this name"),
        ("profiles.toml", "[profiles.a]\nPREFECT_API_KYE = 'x'\n", "profiles.toml:2: warning[prefect-setting-unknown]: profiles.a.PREFECT_API_KYE: Prefect has no such setting (did you mean 'PREFECT_API_KEY'?)"),
        ("prefect.toml", "[integrations.kubernetes.observer]\nadditional_label_filters = {a = -1}\n", "prefect.toml:2: warning[prefect-setting]: integrations.kubernetes.observer.additional_label_filters: Prefect ignores a table here"),
        (".env", "PREFECT_INTEGRATIONS_KUBERNETES_OBSERVER_ADDITIONAL_LABEL_FILTERS=a=b,c\n", ".env:1: error[prefect-setting]: PREFECT_INTEGRATIONS_KUBERNETES_OBSERVER_ADDITIONAL_LABEL_FILTERS: labels must be NAME=VALUE"),
        (".env", "OTHER=1\nPREFECT_LOGGING_LEVEL=loud\n", ".env:2: error[choice]: PREFECT_LOGGING_LEVEL: expected one of"),
    ],
)  # fmt: skip
def test_what_validate_says(name: str, text: str, said: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / name).write_text(text)
    status = run(["validate", name])
    assert said in capsys.readouterr().err
    assert status == (0 if "warning[" in said else 1)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("prefect.toml", "debug_mode = 'yes'\n[server.api]\nport = '4201'\n[logging]\nlevel = 'Debug'\n[client]\nretry_extra_codes = '429, 502'\n"),
        ("profiles.toml", "active = 'a'\n[profiles.a]\nPREFECT_API_URL = 'http://x'\nPREFECT_API_DATABASE_PORT = '1'\n"),
        (".env", "PREFECT_CLIENT_CUSTOM_HEADERS={\"a\": \"b\"}\nPREFECT_PROFILE=a\nPREFECT__FLOW_NAME=x\nOTHER=1\n"),
    ],
)  # fmt: skip
def test_what_prefect_reads_is_valid(name: str, text: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / name).write_text(text)
    assert run(["validate", name]) == 0
    assert set(re.findall(r"\w+\[[\w-]+\]", capsys.readouterr().err)) <= {"note[dotenv-readers]"}


def test_files_of_others_are_no_settings(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".env").write_text("A=1\n")
    (here / "pyproject.toml").write_text("[tool.other]\n")
    # A .env file that the user names is read: that it holds variables is all that can be asked of it.
    assert [run(["validate", name]) for name in (".env", "pyproject.toml")] == [0, 2]
    assert "prefect" not in capsys.readouterr().out.lower()


def test_no_finding_shows_a_value(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {
        "prefect.toml": f"[api]\nkey = ['{SECRET}']\nrequest_timeout = '{SECRET}'\n",
        "profiles.toml": f"[profiles.a]\nPREFECT_API_REQUEST_TIMEOUT = '{SECRET}'\n",
        ".env": f"PREFECT_API_REQUEST_TIMEOUT={SECRET}\n",
    }
    for name, text in texts.items():
        (here / name).write_text(text)
        assert run(["validate", name]) == 1
    out = capsys.readouterr()
    assert SECRET not in out.out + out.err
    read = read_toml(texts["prefect.toml"], ours)
    assert SECRET not in repr(read)
    assert SECRET not in repr(ours.APISettings(key=SECRET, auth_string=SECRET))


def test_every_setting_is_written_and_read_back_the_same() -> None:
    samples = {"string": "x", "integer": 700, "number": 2.5, "boolean": True}
    document: dict[str, object] = {}
    for setting in settings():
        kind = next((kind for kind in ("string", "integer", "number", "boolean") if kind in setting.kinds), None)
        words = next((one["enum"] for one in (setting.schema, *setting.schema.get("anyOf", ())) if "enum" in one), None)
        value: object = words[0] if words else samples[kind] if kind else {"a": "PT2H"} if setting.kinds else "x"
        if setting.schema.get("x-text") == "seconds" or setting.schema.get("$ref"):
            value = "PT2H"
        if setting.keys[-1] == "retry_extra_codes":
            value = [429, 502]
        if setting.is_labels:
            value = "a=b,c=d"
        if setting.keys[-1] in ("initial_deployment_lease_duration",):
            value = 60.0
        here = document
        for key in setting.keys[:-1]:
            here = here.setdefault(key, {})  # type: ignore[assignment]
        here[setting.keys[-1]] = value
    document["logging"]["to_api"] |= {"batch_size": 2_000_000}  # type: ignore[index]
    value_ = ours.load(document)
    assert ours.dump(value_) == document
    assert tomllib.loads(settings_toml(value_)) == document
    again = read_toml(settings_toml(value_), ours)
    assert (again.document, again.findings) == (document, ())
    variables = read_variables(settings_variables(value_), ours)
    assert (variables.document, variables.findings) == (document, ())
    profile = read_profiles(profile_toml("p.q", value_), ours)
    assert (profile.documents, profile.findings) == ({"p.q": document}, ())


def test_labels_are_written_as_the_text_that_every_source_takes() -> None:
    observer = {"additional_label_filters": {"app": "web", "tier": "a"}}
    value = ours.load({"integrations": {"kubernetes": {"observer": observer}}})
    name = "PREFECT_INTEGRATIONS_KUBERNETES_OBSERVER_ADDITIONAL_LABEL_FILTERS"
    assert 'additional_label_filters = "app=web,tier=a"' in settings_toml(value)
    assert f'{name} = "app=web,tier=a"' in profile_toml("p", value)
    assert settings_variables(value) == {name: "app=web,tier=a"}
