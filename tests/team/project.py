"""A project of a team: schemas, a deployment of three environments, and what Git needs to know."""

from __future__ import annotations

import os
import subprocess
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from confwright.__main__ import run

SETTINGS = """\
[tool.confwright]
output = "generated"

[tool.confwright.packages.app]
schema = "schemas/app.yaml"

[tool.confwright.packages.jobs]
schema = "schemas/jobs.yaml"

[tool.confwright.packages.shop]
deployment = "deployment.yaml"
"""

APP = """\
# The settings of the service.
$schema: https://json-schema.org/draft/2020-12/schema
title: App
type: object
additionalProperties: false
required: [name]
properties:
  name:
    description: What the service is called in logs.
    type: string

  region:
    type: string
    default: eu

  replicas:
    description: How many run at once.
    type: integer
    default: 2

  database:
    $ref: "#/$defs/Database"

  cache:
    $ref: "#/$defs/Cache"
$defs:
  Cache:
    description: What is remembered between requests.
    type: object
    additionalProperties: false
    properties:
      size:
        description: In megabytes.
        type: integer

      kind:
        enum: [memory, redis]
        default: memory

  Database:
    description: Where orders are kept.
    type: object
    additionalProperties: false
    required: [host]
    properties:
      host:
        description: Its address.
        type: string
        x-env: true

      port:
        description: A number, or a variable.
        type: integer
        default: 5432
        x-env: true

      options:
        type: object
        additionalProperties: {type: string}
"""

JOBS = """\
title: Jobs
type: object
properties:
  nightly:
    $ref: "#/$defs/Job"
$defs:
  Job:
    type: object
    properties:
      hour:
        type: integer
        minimum: 0
        maximum: 23
      name:
        type: string
"""

RESOURCES = """\
$defs:
  Warehouse:
    description: The database that tables are written to.
    type: object
    additionalProperties: false
    required: [host, password]
    properties:
      host: {type: string, x-env: true}
      port: {type: integer, default: 5432, x-env: true}
      user: {type: string, default: etl}
      password: {type: string, x-env: true, x-secret: true}
      schema_name: {type: string, default: public}
      timeout: {type: integer}
      tags: {type: object, additionalProperties: {type: string}}
  Lake:
    type: object
    additionalProperties: false
    required: [folder]
    properties:
      folder: {type: string, x-env: true}
      partitions: {type: array, items: {type: string}}
      limit: {type: integer}
  Alerts:
    type: object
    additionalProperties: false
    required: [channel]
    properties:
      channel: {type: string}
      threshold: {type: number}
"""

DEPLOYMENT = """\
# Three environments.
environments:
  local: {}
  staging: {}
  production: {}

current:
  env: SHOP_ENV
  default: local

resources:
  warehouse:
    schema: schemas/resources.yaml#/$defs/Warehouse
    description: Where tables are written.
  lake:
    schema: schemas/resources.yaml#/$defs/Lake

values:
  base:
    warehouse:
      port: 5432
      # who writes
      user: etl
      schema_name: shop
      tags:
        team: data

  local:
    warehouse:
      host: localhost
      password: {env: LOCAL_PASSWORD}
    lake:
      folder: /tmp/lake

  staging:
    warehouse:
      host: staging.internal

      password: {env: STAGING_PASSWORD}

      timeout: 30
    lake:
      folder: staging-lake

      partitions:
        - eu
        - us

  production:
    warehouse:
      host: production.internal

      password: {env: PRODUCTION_PASSWORD}

      timeout: 60
    lake:
      folder: production-lake
      limit: 100
"""

FILES = {
    "pyproject.toml": SETTINGS,
    "schemas/app.yaml": APP,
    "schemas/jobs.yaml": JOBS,
    "schemas/resources.yaml": RESOURCES,
    "deployment.yaml": DEPLOYMENT,
    ".gitignore": "__pycache__/\n.confwright/\n",
}


@dataclass(frozen=True)
class Clone:
    """A working tree of the project."""

    folder: Path

    def git(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        identity = {
            f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env={**os.environ, **identity, **alone}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert not check or done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def confwright(self, *arguments: str) -> int:
        with chdir(self.folder):
            return run(list(arguments))

    def generate(self) -> None:
        assert self.confwright("generate", "--no-verify") == 0

    def check(self) -> int:
        return self.confwright("generate", "--check")

    def edit(self, path: str, old: str, new: str) -> None:
        place = self.folder / path
        text = place.read_text()
        assert text.count(old) == 1, (path, old, text.count(old))
        place.write_text(text.replace(old, new))

    def conflicts(self) -> list[str]:
        return self.git("diff", "--name-only", "--diff-filter=U").stdout.split()


def make(folder: Path) -> Clone:
    """The project with its first commit on `main`."""
    folder.mkdir()
    for path, text in FILES.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    clone = Clone(folder)
    clone.git("init", "-q", "-b", "main")
    clone.generate()
    clone.commit("first")
    return clone
