"""The settings of a parser of datamodel-code-generator, without the library's own module for them.

`datamodel_code_generator.config` makes ten pydantic models of up to two hundred fields, an eighth of the processor time of a
small schema. A parser only reads attributes. What they are where nobody sets them stands in `base_config`, which every parser
imports anyway, but for those below; tests/unit/test_frontend.py holds each one against the library's own.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

_BESIDE: dict[str, Any] = dict.fromkeys((
    "aliases", "base_class", "base_path", "custom_class_name_generator", "custom_formatters_kwargs", "default_field_extras",
    "default_value_overrides", "dump_resolve_reference_action", "extra_template_data", "jsonschema_version",
    "known_third_party", "remote_text_cache", "reuse_scope", "serialization_aliases", "strict_types", "target_date_class",
    "target_datetime_class", "validators",
)) | dict.fromkeys((
    "allow_responses_without_content", "apply_default_values_for_required_fields", "defer_formatting",
    "force_optional_for_required_fields", "repair_invalid_dotted_stdout", "use_standard_collections", "use_union_operator",
), False) | {"forced_invalid_dotted_stdout_repair_modules": ()}  # fmt: skip
"""What `base_config` has not, or sets otherwise."""


def settings(**given: Any) -> Any:
    """What `config=` of a parser takes: every setting by its name, the `given` ones and the rest as nobody sets them."""
    from datamodel_code_generator.base_config import BaseGenerateConfig

    fields: Any = BaseGenerateConfig.model_fields
    return SimpleNamespace(**{**{name: field.default for name, field in fields.items()}, **_BESIDE, **given})
