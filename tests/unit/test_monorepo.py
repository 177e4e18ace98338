"""Several deployments in one settings file, each in its folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.build import packages

FILES = {
    "pyproject.toml": """\
[tool.confwright.packages.shop]
deployment = "services/shop/deployment.yaml"

[tool.confwright.packages.billing]
deployment = "services/billing/deployment.yaml"
""",
    "libs/db.yaml": """\
title: Database
type: object
additionalProperties: false
required: [host, password]
properties:
  host: {type: string, x-env: true}
  port: {type: integer, default: 5432}
  password: {type: string, x-env: true, x-secret: true}
""",
    "libs/common.values.yaml": "values:\n  base: {db: {port: 6543}}\n",
    "services/shop/deployment.yaml": """\
environments: {local: {}, production: {}}
current: {env: SHOP_ENV, default: local}
resources: {db: {schema: ../../libs/db.yaml}}
include: [environments/*.yaml, ../../libs/*.values.yaml]
""",
    "services/shop/environments/local.yaml": "values: {local: {db: {host: s, password: {env: SHOP_LOCAL}}}}\n",
    "services/shop/environments/production.yaml": "values: {production: {db: {host: s, password: {env: SHOP_PROD}}}}\n",
    "services/billing/deployment.yaml": """\
environments: {dev: {}, production: {}}
current: {env: BILLING_ENV, default: dev}
resources: {db: {schema: ../../libs/db.yaml}, mail: {schema: schemas/mail.json}}
include: ../../libs/*.values.yaml
values:
  dev: {db: {host: d, password: {env: BILLING_DEV}}, mail: {server: {env: MAIL_SERVER}}}
  production: {db: {host: p, password: {env: BILLING_PROD}}, mail: {server: smtp}}
""",
    "services/billing/schemas/mail.json": '{"type": "object", "properties": {"server": {"type": "string", "x-env": true}}}',
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_all_are_generated_and_only_what_changed_is_made_anew(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "verify", lambda *_: None)
    assert run(["generate"]) == 0
    assert {path.name for path in (project / "generated").iterdir()} >= {"shop", "billing", "_runtime"}
    capsys.readouterr()
    local = project / "services/shop/environments/local.yaml"
    local.write_text(local.read_text().replace("host: s", "host: other"))
    assert run(["generate"]) == 0
    assert "generated.billing" not in capsys.readouterr().err
    common = project / "libs/common.values.yaml"
    common.write_text(common.read_text().replace("6543", "7654"))
    assert run(["generate"]) == 0
    assert all(
        "port=7654" in (project / f"generated/{name}/environments.py").read_text() for name in ("shop", "billing")
    )


def test_p_or_the_folder_chooses(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def said(*arguments: str) -> str:
        assert run(list(arguments)) == 0
        return capsys.readouterr().out

    assert run(["env"]) == 2
    assert "choose a deployment with --package: billing, shop" in capsys.readouterr().err
    assert run(["env", "-p", "shp"]) == 2
    assert "there is no deployment 'shp'; there are: billing, shop" in capsys.readouterr().err
    assert "SHOP_PROD" in said("env", "-p", "shop")
    assert "MAIL_SERVER" in said("env", "-p", "generated.billing", "-e", "dev")
    assert "libs/common.values.yaml:2:21" in said("explain", "db.port", "-e", "dev", "-p", "billing")
    for folder, name in (("services/shop/environments", "SHOP_PROD"), ("services/billing", "BILLING_PROD")):
        monkeypatch.chdir(project / folder)
        assert name in said("env")
    assert "SHOP_PROD" in said("env", "-p", "shop"), "the option goes before the folder"
    monkeypatch.chdir(project / "services")
    assert run(["diff", "local", "production"]) == 2


def test_each_has_its_list_of_variables(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["env", "example"]) == 0
    shop, billing = (project / f"services/{name}/.env.example" for name in ("shop", "billing"))
    assert "SHOP_PROD=" in shop.read_text()
    assert "BILLING" not in shop.read_text()
    assert "MAIL_SERVER=" in billing.read_text()
    assert run(["env", "example", "--check"]) == 0
    billing.write_text(billing.read_text().replace("MAIL", "OLD"))
    assert run(["env", "example", "--check"]) == 1
    assert run(["env", "example", "--check", "-p", "shop"]) == 0
    assert run(["env", "example", "-o", "one.example"]) == 2
    (project / "services/shop/other.yaml").write_text(FILES["services/shop/deployment.yaml"])
    settings = project / "pyproject.toml"
    settings.write_text(
        settings.read_text() + '[tool.confwright.packages.other]\ndeployment = "services/shop/other.yaml"\n'
    )
    capsys.readouterr()
    assert run(["env", "example", "-p", "shop"]) == 2
    assert "services/shop has the deployments other, shop: choose a file for each" in capsys.readouterr().err
    assert run(["env", "example", "-p", "shop", "-o", "one.example"]) == 0


def test_a_file_of_two_deployments_is_checked_for_both(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = project / "libs/common.values.yaml"
    common.write_text("values:\n  base: {db: {port: x}}\n")
    assert run(["validate", "libs/common.values.yaml"]) == 1
    said = capsys.readouterr().err
    assert said.count("libs/common.values.yaml:2:21: error[type]") == 2
    assert "(in dev and production)" in said
    assert "(in local and production)" in said
