"""The settings that the front end's parser is given are those of the library's own configuration."""

from __future__ import annotations

from datamodel_code_generator.config import JSONSchemaParserConfig

from confwright.frontend_settings import settings


def test_settings_are_the_defaults_of_the_library() -> None:
    """All but the four that name classes of models, which the front end always gives."""
    kinds = ("data_model_type", "data_model_root_type", "data_type_manager_type", "data_model_field_type")
    ours = vars(settings())
    theirs = JSONSchemaParserConfig.model_construct()
    properties = [name for name, value in vars(type(theirs).__mro__[1]).items() if isinstance(value, property)]
    names = {*JSONSchemaParserConfig.model_fields, *properties} - set(kinds)
    assert {"strict_nullable", "encoding", "repair_invalid_dotted_stdout"} <= names
    assert {name: ours.get(name, "missing") for name in names} == {name: getattr(theirs, name) for name in names}


def test_what_is_given_wins() -> None:
    """Also over a default that is no None."""
    assert settings(encoding="ascii", aliases={"a": "b"}).encoding == "ascii"
    assert settings(aliases={"a": "b"}).aliases == {"a": "b"}
