"""Reads and checks what prefect_aws describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import INT, choice
from ..prefect_aws import AssumeRoleParameters, AwsClientParameters, AwsCredentials, CapacityProvider, EcsJobVariables, EcsWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "task_definition_arn", "aws_credentials", "cluster", "family", "launch_type", "capacity_provider_strategy", "image", "cpu", "memory", "container_name", "prefect_api_key_secret_arn", "prefect_api_auth_string_secret_arn", "task_role_arn", "execution_role_arn", "vpc_id", "configure_cloudwatch_logs", "cloudwatch_logs_options", "cloudwatch_logs_prefix", "network_configuration", "auto_deregister_task_definition", "match_latest_revision_in_family"))
_TEMPLATED3 = templated("boolean", form="prefect")
_TEMPLATED4 = templated("string", form="prefect")
_CHOICE1 = choice("FARGATE", "EC2", "EXTERNAL", "FARGATE_SPOT")
_ANY1 = any_templated("prefect")
_KEYS3 = frozenset(("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name", "region_name", "aws_client_parameters", "assume_role_arn", "assume_role_kwargs"))
_KEYS4 = frozenset(("capacityProvider", "weight", "base"))
_TEMPLATED5 = templated("integer", form="prefect")
_KEYS5 = frozenset(("api_version", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "config"))
_KEYS6 = frozenset(("RoleSessionName", "DurationSeconds", "Policy", "PolicyArns", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", "SourceIdentity", "ProvidedContexts"))
_TEMPLATED6 = templated("string", form="prefect-item")


def read_ecs_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return EcsWorkPool.__read__(
            v,
            _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
            _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
            read_ecs_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_ecs_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return EcsJobVariables.__read__(
            v,
            read_ecs_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
            read_ecs_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
            read_ecs_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_ecs_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
            read_ecs_job_variables_task_definition_arn(v["task_definition_arn"], (at, "task_definition_arn"), r) if "task_definition_arn" in v else UNSET,
            read_ecs_job_variables_aws_credentials(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else None,
            read_ecs_job_variables_cluster(v["cluster"], (at, "cluster"), r) if "cluster" in v else UNSET,
            read_ecs_job_variables_family(v["family"], (at, "family"), r) if "family" in v else UNSET,
            read_ecs_job_variables_launch_type(v["launch_type"], (at, "launch_type"), r) if "launch_type" in v else None,
            read_ecs_job_variables_capacity_provider_strategy(v["capacity_provider_strategy"], (at, "capacity_provider_strategy"), r) if "capacity_provider_strategy" in v else None,
            read_ecs_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
            read_ecs_job_variables_cpu(v["cpu"], (at, "cpu"), r) if "cpu" in v else UNSET,
            read_ecs_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else UNSET,
            read_ecs_job_variables_container_name(v["container_name"], (at, "container_name"), r) if "container_name" in v else UNSET,
            read_ecs_job_variables_prefect_api_key_secret_arn(v["prefect_api_key_secret_arn"], (at, "prefect_api_key_secret_arn"), r) if "prefect_api_key_secret_arn" in v else UNSET,
            read_ecs_job_variables_prefect_api_auth_string_secret_arn(v["prefect_api_auth_string_secret_arn"], (at, "prefect_api_auth_string_secret_arn"), r) if "prefect_api_auth_string_secret_arn" in v else UNSET,
            read_ecs_job_variables_task_role_arn(v["task_role_arn"], (at, "task_role_arn"), r) if "task_role_arn" in v else UNSET,
            read_ecs_job_variables_execution_role_arn(v["execution_role_arn"], (at, "execution_role_arn"), r) if "execution_role_arn" in v else UNSET,
            read_ecs_job_variables_vpc_id(v["vpc_id"], (at, "vpc_id"), r) if "vpc_id" in v else UNSET,
            read_ecs_job_variables_configure_cloudwatch_logs(v["configure_cloudwatch_logs"], (at, "configure_cloudwatch_logs"), r) if "configure_cloudwatch_logs" in v else UNSET,
            read_ecs_job_variables_cloudwatch_logs_options(v["cloudwatch_logs_options"], (at, "cloudwatch_logs_options"), r) if "cloudwatch_logs_options" in v else None,
            read_ecs_job_variables_cloudwatch_logs_prefix(v["cloudwatch_logs_prefix"], (at, "cloudwatch_logs_prefix"), r) if "cloudwatch_logs_prefix" in v else UNSET,
            read_ecs_job_variables_network_configuration(v["network_configuration"], (at, "network_configuration"), r) if "network_configuration" in v else None,
            _TEMPLATED3(v["auto_deregister_task_definition"], (at, "auto_deregister_task_definition"), r) if "auto_deregister_task_definition" in v else None,
            _TEMPLATED3(v["match_latest_revision_in_family"], (at, "match_latest_revision_in_family"), r) if "match_latest_revision_in_family" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_ecs_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_task_definition_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_aws_credentials(v, at, r)
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_cluster(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_family(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_launch_type(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")
    return v


def read_ecs_job_variables_capacity_provider_strategy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_ecs_job_variables_capacity_provider_strategy_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_cpu(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_ecs_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_ecs_job_variables_container_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_prefect_api_key_secret_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_prefect_api_auth_string_secret_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_task_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_execution_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_vpc_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_configure_cloudwatch_logs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is bool:
        return v
    return r.type(at, v, "a boolean or null")


def read_ecs_job_variables_cloudwatch_logs_options(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_cloudwatch_logs_prefix(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_ecs_job_variables_network_configuration(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return AwsCredentials.__read__(
            v,
            read_aws_credentials_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r) if "aws_access_key_id" in v else UNSET,
            read_aws_credentials_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else UNSET,
            read_aws_credentials_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else UNSET,
            read_aws_credentials_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else UNSET,
            read_aws_credentials_region_name(v["region_name"], (at, "region_name"), r) if "region_name" in v else UNSET,
            read_aws_credentials_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None,
            read_aws_credentials_assume_role_arn(v["assume_role_arn"], (at, "assume_role_arn"), r) if "assume_role_arn" in v else UNSET,
            read_aws_credentials_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_capacity_provider_strategy_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return read_capacity_provider(v, at, r)
    return r.type(at, v, "a mapping")


def read_aws_credentials_aws_access_key_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_profile_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_region_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_aws_client_parameters(v, at, r)
    return r.type(at, v, "a mapping")


def read_aws_credentials_assume_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_credentials_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_assume_role_parameters(v, at, r)
    return r.type(at, v, "a mapping")


def read_capacity_provider(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return CapacityProvider.__read__(
            v,
            _TEMPLATED4(v["capacityProvider"], (at, "capacityProvider"), r) if "capacityProvider" in v else r.missing(at, "capacityProvider"),
            _TEMPLATED5(v["weight"], (at, "weight"), r) if "weight" in v else r.missing(at, "weight"),
            _TEMPLATED5(v["base"], (at, "base"), r) if "base" in v else r.missing(at, "base"),
        )
    return r.type(at, v, "a mapping")


def read_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return AwsClientParameters.__read__(
            v,
            read_aws_client_parameters_api_version(v["api_version"], (at, "api_version"), r) if "api_version" in v else UNSET,
            _TEMPLATED3(v["use_ssl"], (at, "use_ssl"), r) if "use_ssl" in v else None,
            read_aws_client_parameters_verify(v["verify"], (at, "verify"), r) if "verify" in v else UNSET,
            read_aws_client_parameters_verify_cert_path(v["verify_cert_path"], (at, "verify_cert_path"), r) if "verify_cert_path" in v else UNSET,
            read_aws_client_parameters_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r) if "endpoint_url" in v else UNSET,
            read_aws_client_parameters_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_assume_role_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return AssumeRoleParameters.__read__(
            v,
            read_assume_role_parameters_role_session_name(v["RoleSessionName"], (at, "RoleSessionName"), r) if "RoleSessionName" in v else UNSET,
            read_assume_role_parameters_duration_seconds(v["DurationSeconds"], (at, "DurationSeconds"), r) if "DurationSeconds" in v else UNSET,
            read_assume_role_parameters_policy(v["Policy"], (at, "Policy"), r) if "Policy" in v else UNSET,
            read_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r) if "PolicyArns" in v else UNSET,
            read_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r) if "Tags" in v else UNSET,
            read_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r) if "TransitiveTagKeys" in v else UNSET,
            read_assume_role_parameters_external_id(v["ExternalId"], (at, "ExternalId"), r) if "ExternalId" in v else UNSET,
            read_assume_role_parameters_serial_number(v["SerialNumber"], (at, "SerialNumber"), r) if "SerialNumber" in v else UNSET,
            read_assume_role_parameters_token_code(v["TokenCode"], (at, "TokenCode"), r) if "TokenCode" in v else UNSET,
            read_assume_role_parameters_source_identity(v["SourceIdentity"], (at, "SourceIdentity"), r) if "SourceIdentity" in v else UNSET,
            read_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r) if "ProvidedContexts" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_aws_client_parameters_api_version(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_client_parameters_verify(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    if type(v) is bool:
        return v
    return r.type(at, v, "a string, a boolean or null")


def read_aws_client_parameters_verify_cert_path(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_client_parameters_endpoint_url(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_aws_client_parameters_config(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_client_parameters_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_assume_role_parameters_role_session_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_duration_seconds(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_assume_role_parameters_policy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_policy_arns(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_policy_arns_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_transitive_tag_keys(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_transitive_tag_keys_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_external_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_serial_number(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_token_code(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_source_identity(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_assume_role_parameters_provided_contexts(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_provided_contexts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_aws_client_parameters_config_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_policy_arns_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_assume_role_parameters_policy_arns_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_assume_role_parameters_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_assume_role_parameters_tags_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_assume_role_parameters_transitive_tag_keys_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED6(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_assume_role_parameters_provided_contexts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_assume_role_parameters_provided_contexts_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_assume_role_parameters_policy_arns_0_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED6(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_tags_0_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED6(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_provided_contexts_0_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED6(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")
