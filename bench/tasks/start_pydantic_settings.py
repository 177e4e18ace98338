"""FOLDER MODULE FILE: the same by pydantic-settings over the generated models."""

import sys
from importlib import import_module

from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, YamlConfigSettingsSource

sys.path.insert(0, sys.argv[1])
models = import_module(sys.argv[2])


class Settings(models.SchemaRoot, BaseSettings):
    model_config = SettingsConfigDict(yaml_file=sys.argv[3], extra="forbid")

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], **sources: PydanticBaseSettingsSource
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return sources["env_settings"], YamlConfigSettingsSource(settings_cls)


if Settings().database.password != "not-a-real-password":
    raise SystemExit("the configuration came out otherwise")
