"""Reads and checks what prefect_aws describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import ARRAY, OBJECT, checked, first_of
from ..._runtime.values import BOOL, INT, NULL, STR, choice, is_integral
from ..prefect_aws import AssumeRoleParameters, AwsClientParameters, AwsCredentials, CapacityProvider, EcsJobVariables, EcsWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "task_definition_arn", "aws_credentials", "cluster", "family", "launch_type", "capacity_provider_strategy", "image", "cpu", "memory", "container_name", "prefect_api_key_secret_arn", "prefect_api_auth_string_secret_arn", "task_role_arn", "execution_role_arn", "vpc_id", "configure_cloudwatch_logs", "cloudwatch_logs_options", "cloudwatch_logs_prefix", "network_configuration", "auto_deregister_task_definition", "match_latest_revision_in_family"))
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_CHOICE1 = choice("FARGATE", "EC2", "EXTERNAL", "FARGATE_SPOT")
_TEMPLATED4 = templated("string", form="prefect")
_ANY1 = any_templated("prefect")
_KEYS4 = frozenset(("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name", "region_name", "aws_client_parameters", "assume_role_arn", "assume_role_kwargs"))
_KEYS5 = frozenset(("capacityProvider", "weight", "base"))
_TEMPLATED5 = templated("integer", form="prefect")
_KEYS6 = frozenset(("api_version", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "config"))
_KEYS7 = frozenset(("RoleSessionName", "DurationSeconds", "Policy", "PolicyArns", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", "SourceIdentity", "ProvidedContexts"))
_TEMPLATED6 = templated("string", form="prefect-item")


def check_ecs_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_ecs_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_ecs_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_ecs_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_ecs_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            EcsWorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_ecs_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_ecs_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_ecs_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_ecs_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_ecs_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_ecs_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_ecs_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_ecs_job_variables_command(v["command"], (at, "command"), r)
        if "task_definition_arn" in v:
            check_ecs_job_variables_task_definition_arn(v["task_definition_arn"], (at, "task_definition_arn"), r)
        if "aws_credentials" in v:
            check_ecs_job_variables_aws_credentials(v["aws_credentials"], (at, "aws_credentials"), r)
        if "cluster" in v:
            check_ecs_job_variables_cluster(v["cluster"], (at, "cluster"), r)
        if "family" in v:
            check_ecs_job_variables_family(v["family"], (at, "family"), r)
        if "launch_type" in v:
            check_ecs_job_variables_launch_type(v["launch_type"], (at, "launch_type"), r)
        if "capacity_provider_strategy" in v:
            check_ecs_job_variables_capacity_provider_strategy(v["capacity_provider_strategy"], (at, "capacity_provider_strategy"), r)
        if "image" in v:
            check_ecs_job_variables_image(v["image"], (at, "image"), r)
        if "cpu" in v:
            check_ecs_job_variables_cpu(v["cpu"], (at, "cpu"), r)
        if "memory" in v:
            check_ecs_job_variables_memory(v["memory"], (at, "memory"), r)
        if "container_name" in v:
            check_ecs_job_variables_container_name(v["container_name"], (at, "container_name"), r)
        if "prefect_api_key_secret_arn" in v:
            check_ecs_job_variables_prefect_api_key_secret_arn(v["prefect_api_key_secret_arn"], (at, "prefect_api_key_secret_arn"), r)
        if "prefect_api_auth_string_secret_arn" in v:
            check_ecs_job_variables_prefect_api_auth_string_secret_arn(v["prefect_api_auth_string_secret_arn"], (at, "prefect_api_auth_string_secret_arn"), r)
        if "task_role_arn" in v:
            check_ecs_job_variables_task_role_arn(v["task_role_arn"], (at, "task_role_arn"), r)
        if "execution_role_arn" in v:
            check_ecs_job_variables_execution_role_arn(v["execution_role_arn"], (at, "execution_role_arn"), r)
        if "vpc_id" in v:
            check_ecs_job_variables_vpc_id(v["vpc_id"], (at, "vpc_id"), r)
        if "configure_cloudwatch_logs" in v:
            check_ecs_job_variables_configure_cloudwatch_logs(v["configure_cloudwatch_logs"], (at, "configure_cloudwatch_logs"), r)
        if "cloudwatch_logs_options" in v:
            check_ecs_job_variables_cloudwatch_logs_options(v["cloudwatch_logs_options"], (at, "cloudwatch_logs_options"), r)
        if "cloudwatch_logs_prefix" in v:
            check_ecs_job_variables_cloudwatch_logs_prefix(v["cloudwatch_logs_prefix"], (at, "cloudwatch_logs_prefix"), r)
        if "network_configuration" in v:
            check_ecs_job_variables_network_configuration(v["network_configuration"], (at, "network_configuration"), r)
        if "auto_deregister_task_definition" in v:
            check_ecs_job_variables_auto_deregister_task_definition(v["auto_deregister_task_definition"], (at, "auto_deregister_task_definition"), r)
        if "match_latest_revision_in_family" in v:
            check_ecs_job_variables_match_latest_revision_in_family(v["match_latest_revision_in_family"], (at, "match_latest_revision_in_family"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_ecs_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            EcsJobVariables(
                name=read_ecs_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_ecs_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_ecs_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_ecs_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                task_definition_arn=read_ecs_job_variables_task_definition_arn(v["task_definition_arn"], (at, "task_definition_arn"), r) if "task_definition_arn" in v else UNSET,
                aws_credentials=read_ecs_job_variables_aws_credentials(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else None,
                cluster=read_ecs_job_variables_cluster(v["cluster"], (at, "cluster"), r) if "cluster" in v else UNSET,
                family=read_ecs_job_variables_family(v["family"], (at, "family"), r) if "family" in v else UNSET,
                launch_type=read_ecs_job_variables_launch_type(v["launch_type"], (at, "launch_type"), r) if "launch_type" in v else None,
                capacity_provider_strategy=read_ecs_job_variables_capacity_provider_strategy(v["capacity_provider_strategy"], (at, "capacity_provider_strategy"), r) if "capacity_provider_strategy" in v else None,
                image=read_ecs_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
                cpu=read_ecs_job_variables_cpu(v["cpu"], (at, "cpu"), r) if "cpu" in v else UNSET,
                memory=read_ecs_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else UNSET,
                container_name=read_ecs_job_variables_container_name(v["container_name"], (at, "container_name"), r) if "container_name" in v else UNSET,
                prefect_api_key_secret_arn=read_ecs_job_variables_prefect_api_key_secret_arn(v["prefect_api_key_secret_arn"], (at, "prefect_api_key_secret_arn"), r) if "prefect_api_key_secret_arn" in v else UNSET,
                prefect_api_auth_string_secret_arn=read_ecs_job_variables_prefect_api_auth_string_secret_arn(v["prefect_api_auth_string_secret_arn"], (at, "prefect_api_auth_string_secret_arn"), r) if "prefect_api_auth_string_secret_arn" in v else UNSET,
                task_role_arn=read_ecs_job_variables_task_role_arn(v["task_role_arn"], (at, "task_role_arn"), r) if "task_role_arn" in v else UNSET,
                execution_role_arn=read_ecs_job_variables_execution_role_arn(v["execution_role_arn"], (at, "execution_role_arn"), r) if "execution_role_arn" in v else UNSET,
                vpc_id=read_ecs_job_variables_vpc_id(v["vpc_id"], (at, "vpc_id"), r) if "vpc_id" in v else UNSET,
                configure_cloudwatch_logs=read_ecs_job_variables_configure_cloudwatch_logs(v["configure_cloudwatch_logs"], (at, "configure_cloudwatch_logs"), r) if "configure_cloudwatch_logs" in v else UNSET,
                cloudwatch_logs_options=read_ecs_job_variables_cloudwatch_logs_options(v["cloudwatch_logs_options"], (at, "cloudwatch_logs_options"), r) if "cloudwatch_logs_options" in v else None,
                cloudwatch_logs_prefix=read_ecs_job_variables_cloudwatch_logs_prefix(v["cloudwatch_logs_prefix"], (at, "cloudwatch_logs_prefix"), r) if "cloudwatch_logs_prefix" in v else UNSET,
                network_configuration=read_ecs_job_variables_network_configuration(v["network_configuration"], (at, "network_configuration"), r) if "network_configuration" in v else None,
                auto_deregister_task_definition=_TEMPLATED3(v["auto_deregister_task_definition"], (at, "auto_deregister_task_definition"), r) if "auto_deregister_task_definition" in v else None,
                match_latest_revision_in_family=_TEMPLATED3(v["match_latest_revision_in_family"], (at, "match_latest_revision_in_family"), r) if "match_latest_revision_in_family" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_ecs_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_name_0), ("null", check_ecs_job_variables_name_1)))


def check_ecs_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_ecs_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ecs_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_ecs_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ecs_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_command_0), ("null", check_ecs_job_variables_command_1)))


def check_ecs_job_variables_task_definition_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_task_definition_arn_0), ("null", check_ecs_job_variables_task_definition_arn_1)))


def check_ecs_job_variables_aws_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("AwsCredentials", check_aws_credentials),))


def check_ecs_job_variables_cluster(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_cluster_0), ("null", check_ecs_job_variables_cluster_1)))


def check_ecs_job_variables_family(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_family_0), ("null", check_ecs_job_variables_family_1)))


def check_ecs_job_variables_launch_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_capacity_provider_strategy(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_ecs_job_variables_capacity_provider_strategy_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_ecs_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_image_0), ("null", check_ecs_job_variables_image_1)))


def check_ecs_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_ecs_job_variables_cpu_0), ("null", check_ecs_job_variables_cpu_1)))


def check_ecs_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_ecs_job_variables_memory_0), ("null", check_ecs_job_variables_memory_1)))


def check_ecs_job_variables_container_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_container_name_0), ("null", check_ecs_job_variables_container_name_1)))


def check_ecs_job_variables_prefect_api_key_secret_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_prefect_api_key_secret_arn_0), ("null", check_ecs_job_variables_prefect_api_key_secret_arn_1)))


def check_ecs_job_variables_prefect_api_auth_string_secret_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_prefect_api_auth_string_secret_arn_0), ("null", check_ecs_job_variables_prefect_api_auth_string_secret_arn_1)))


def check_ecs_job_variables_task_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_task_role_arn_0), ("null", check_ecs_job_variables_task_role_arn_1)))


def check_ecs_job_variables_execution_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_execution_role_arn_0), ("null", check_ecs_job_variables_execution_role_arn_1)))


def check_ecs_job_variables_vpc_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_vpc_id_0), ("null", check_ecs_job_variables_vpc_id_1)))


def check_ecs_job_variables_configure_cloudwatch_logs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("boolean", check_ecs_job_variables_configure_cloudwatch_logs_0), ("null", check_ecs_job_variables_configure_cloudwatch_logs_1)))


def check_ecs_job_variables_cloudwatch_logs_options(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_job_variables_cloudwatch_logs_options_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ecs_job_variables_cloudwatch_logs_prefix(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_ecs_job_variables_cloudwatch_logs_prefix_0), ("null", check_ecs_job_variables_cloudwatch_logs_prefix_1)))


def check_ecs_job_variables_network_configuration(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_cs_job_variables_network_configuration_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ecs_job_variables_auto_deregister_task_definition(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ecs_job_variables_match_latest_revision_in_family(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def read_ecs_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_task_definition_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_ecs_job_variables_aws_credentials, build_ecs_job_variables_aws_credentials)


def read_ecs_job_variables_cluster(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_family(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_cpu(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", INT), ("null", NULL),))


def read_ecs_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", INT), ("null", NULL),))


def read_ecs_job_variables_container_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_prefect_api_key_secret_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_prefect_api_auth_string_secret_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_task_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_execution_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_vpc_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_configure_cloudwatch_logs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("boolean", BOOL), ("null", NULL),))


def read_ecs_job_variables_cloudwatch_logs_options(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_cloudwatch_logs_prefix(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_ecs_job_variables_network_configuration(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_ecs_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0), ("null", check_env_additional_properties_1)))


def check_ecs_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_task_definition_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_task_definition_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "aws_access_key_id" in v:
            check_aws_credentials_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r)
        if "aws_secret_access_key" in v:
            check_aws_credentials_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r)
        if "aws_session_token" in v:
            check_aws_credentials_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r)
        if "profile_name" in v:
            check_aws_credentials_profile_name(v["profile_name"], (at, "profile_name"), r)
        if "region_name" in v:
            check_aws_credentials_region_name(v["region_name"], (at, "region_name"), r)
        if "aws_client_parameters" in v:
            check_aws_credentials_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r)
        if "assume_role_arn" in v:
            check_aws_credentials_assume_role_arn(v["assume_role_arn"], (at, "assume_role_arn"), r)
        if "assume_role_kwargs" in v:
            check_aws_credentials_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def check_ecs_job_variables_cluster_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_cluster_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_family_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_family_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_capacity_provider_strategy_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    first_of(v, at, r, (("CapacityProvider", check_capacity_provider),))


def check_ecs_job_variables_image_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_image_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ecs_job_variables_cpu_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_memory_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ecs_job_variables_memory_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_container_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_container_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_prefect_api_key_secret_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_prefect_api_key_secret_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_prefect_api_auth_string_secret_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_prefect_api_auth_string_secret_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_task_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_task_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_execution_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_execution_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_vpc_id_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_vpc_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_ecs_job_variables_configure_cloudwatch_logs_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ecs_job_variables_configure_cloudwatch_logs_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_job_variables_cloudwatch_logs_options_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_cloudwatch_logs_prefix_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_ecs_job_variables_cloudwatch_logs_prefix_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cs_job_variables_network_configuration_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def read_ecs_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def build_ecs_job_variables_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("AwsCredentials", read_aws_credentials),))


def read_ecs_job_variables_capacity_provider_strategy_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    return first_of(v, at, r, (("CapacityProvider", read_capacity_provider),))


def check_env_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials_aws_access_key_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_aws_access_key_id_0), ("null", check_aws_credentials_aws_access_key_id_1)))


def check_aws_credentials_aws_secret_access_key(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_aws_secret_access_key_0), ("null", check_aws_credentials_aws_secret_access_key_1)))


def check_aws_credentials_aws_session_token(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_aws_session_token_0), ("null", check_aws_credentials_aws_session_token_1)))


def check_aws_credentials_profile_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_profile_name_0), ("null", check_aws_credentials_profile_name_1)))


def check_aws_credentials_region_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_region_name_0), ("null", check_aws_credentials_region_name_1)))


def check_aws_credentials_aws_client_parameters(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("AwsClientParameters", check_aws_client_parameters),))


def check_aws_credentials_assume_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_credentials_assume_role_arn_0), ("null", check_aws_credentials_assume_role_arn_1)))


def check_aws_credentials_assume_role_kwargs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("AssumeRoleParameters", check_assume_role_parameters),))


def check_capacity_provider(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "capacityProvider" not in v:
            r.missing(at, "capacityProvider")
        if "weight" not in v:
            r.missing(at, "weight")
        if "base" not in v:
            r.missing(at, "base")
        if "capacityProvider" in v:
            check_capacity_provider_capacity_provider(v["capacityProvider"], (at, "capacityProvider"), r)
        if "weight" in v:
            check_capacity_provider_weight(v["weight"], (at, "weight"), r)
        if "base" in v:
            check_capacity_provider_base(v["base"], (at, "base"), r)
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
    else:
        r.type(at, v, "a mapping")


def read_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return made(
            AwsCredentials(
                aws_access_key_id=read_aws_credentials_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r) if "aws_access_key_id" in v else UNSET,
                aws_secret_access_key=read_aws_credentials_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else UNSET,
                aws_session_token=read_aws_credentials_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else UNSET,
                profile_name=read_aws_credentials_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else UNSET,
                region_name=read_aws_credentials_region_name(v["region_name"], (at, "region_name"), r) if "region_name" in v else UNSET,
                aws_client_parameters=read_aws_credentials_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None,
                assume_role_arn=read_aws_credentials_assume_role_arn(v["assume_role_arn"], (at, "assume_role_arn"), r) if "assume_role_arn" in v else UNSET,
                assume_role_kwargs=read_aws_credentials_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_capacity_provider(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return made(
            CapacityProvider(
                capacityProvider=_TEMPLATED4(v["capacityProvider"], (at, "capacityProvider"), r) if "capacityProvider" in v else r.missing(at, "capacityProvider"),
                weight=_TEMPLATED5(v["weight"], (at, "weight"), r) if "weight" in v else r.missing(at, "weight"),
                base=_TEMPLATED5(v["base"], (at, "base"), r) if "base" in v else r.missing(at, "base"),
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_aws_credentials_aws_access_key_id_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_aws_access_key_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials_aws_secret_access_key_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_aws_secret_access_key_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials_aws_session_token_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_aws_session_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials_profile_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_profile_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_credentials_region_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_region_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_client_parameters(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "api_version" in v:
            check_aws_client_parameters_api_version(v["api_version"], (at, "api_version"), r)
        if "use_ssl" in v:
            check_aws_client_parameters_use_ssl(v["use_ssl"], (at, "use_ssl"), r)
        if "verify" in v:
            check_aws_client_parameters_verify(v["verify"], (at, "verify"), r)
        if "verify_cert_path" in v:
            check_aws_client_parameters_verify_cert_path(v["verify_cert_path"], (at, "verify_cert_path"), r)
        if "endpoint_url" in v:
            check_aws_client_parameters_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r)
        if "config" in v:
            check_aws_client_parameters_config(v["config"], (at, "config"), r)
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
    else:
        r.type(at, v, "a mapping")


def check_aws_credentials_assume_role_arn_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_credentials_assume_role_arn_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "RoleSessionName" in v:
            check_assume_role_parameters_role_session_name(v["RoleSessionName"], (at, "RoleSessionName"), r)
        if "DurationSeconds" in v:
            check_assume_role_parameters_duration_seconds(v["DurationSeconds"], (at, "DurationSeconds"), r)
        if "Policy" in v:
            check_assume_role_parameters_policy(v["Policy"], (at, "Policy"), r)
        if "PolicyArns" in v:
            check_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r)
        if "Tags" in v:
            check_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r)
        if "TransitiveTagKeys" in v:
            check_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r)
        if "ExternalId" in v:
            check_assume_role_parameters_external_id(v["ExternalId"], (at, "ExternalId"), r)
        if "SerialNumber" in v:
            check_assume_role_parameters_serial_number(v["SerialNumber"], (at, "SerialNumber"), r)
        if "TokenCode" in v:
            check_assume_role_parameters_token_code(v["TokenCode"], (at, "TokenCode"), r)
        if "SourceIdentity" in v:
            check_assume_role_parameters_source_identity(v["SourceIdentity"], (at, "SourceIdentity"), r)
        if "ProvidedContexts" in v:
            check_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r)
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
    else:
        r.type(at, v, "a mapping")


def check_capacity_provider_capacity_provider(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_capacity_provider_weight(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_capacity_provider_base(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def read_aws_credentials_aws_access_key_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_aws_secret_access_key(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_aws_session_token(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_profile_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_region_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("AwsClientParameters", read_aws_client_parameters),))


def read_aws_credentials_assume_role_arn(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_credentials_assume_role_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("AssumeRoleParameters", read_assume_role_parameters),))


def check_aws_client_parameters_api_version(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_client_parameters_api_version_0), ("null", check_aws_client_parameters_api_version_1)))


def check_aws_client_parameters_use_ssl(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_client_parameters_verify(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("boolean", check_aws_client_parameters_verify_0), ("a string", check_aws_client_parameters_verify_1), ("null", check_aws_client_parameters_verify_2)))


def check_aws_client_parameters_verify_cert_path(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_client_parameters_verify_cert_path_0), ("null", check_aws_client_parameters_verify_cert_path_1)))


def check_aws_client_parameters_endpoint_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_aws_client_parameters_endpoint_url_0), ("null", check_aws_client_parameters_endpoint_url_1)))


def check_aws_client_parameters_config(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_aws_client_parameters_config_0), ("null", check_aws_client_parameters_config_1)))


def check_assume_role_parameters_role_session_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_role_session_name_0), ("null", check_assume_role_parameters_role_session_name_1)))


def check_assume_role_parameters_duration_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_assume_role_parameters_duration_seconds_0), ("null", check_assume_role_parameters_duration_seconds_1)))


def check_assume_role_parameters_policy(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_policy_0), ("null", check_assume_role_parameters_policy_1)))


def check_assume_role_parameters_policy_arns(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_assume_role_parameters_policy_arns_0), ("null", check_assume_role_parameters_policy_arns_1)))


def check_assume_role_parameters_tags(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_assume_role_parameters_tags_0), ("null", check_assume_role_parameters_tags_1)))


def check_assume_role_parameters_transitive_tag_keys(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_assume_role_parameters_transitive_tag_keys_0), ("null", check_assume_role_parameters_transitive_tag_keys_1)))


def check_assume_role_parameters_external_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_external_id_0), ("null", check_assume_role_parameters_external_id_1)))


def check_assume_role_parameters_serial_number(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_serial_number_0), ("null", check_assume_role_parameters_serial_number_1)))


def check_assume_role_parameters_token_code(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_token_code_0), ("null", check_assume_role_parameters_token_code_1)))


def check_assume_role_parameters_source_identity(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_assume_role_parameters_source_identity_0), ("null", check_assume_role_parameters_source_identity_1)))


def check_assume_role_parameters_provided_contexts(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_assume_role_parameters_provided_contexts_0), ("null", check_assume_role_parameters_provided_contexts_1)))


def read_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return made(
            AwsClientParameters(
                api_version=read_aws_client_parameters_api_version(v["api_version"], (at, "api_version"), r) if "api_version" in v else UNSET,
                use_ssl=_TEMPLATED3(v["use_ssl"], (at, "use_ssl"), r) if "use_ssl" in v else None,
                verify=read_aws_client_parameters_verify(v["verify"], (at, "verify"), r) if "verify" in v else UNSET,
                verify_cert_path=read_aws_client_parameters_verify_cert_path(v["verify_cert_path"], (at, "verify_cert_path"), r) if "verify_cert_path" in v else UNSET,
                endpoint_url=read_aws_client_parameters_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r) if "endpoint_url" in v else UNSET,
                config=read_aws_client_parameters_config(v["config"], (at, "config"), r) if "config" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_assume_role_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return made(
            AssumeRoleParameters(
                RoleSessionName=read_assume_role_parameters_role_session_name(v["RoleSessionName"], (at, "RoleSessionName"), r) if "RoleSessionName" in v else UNSET,
                DurationSeconds=read_assume_role_parameters_duration_seconds(v["DurationSeconds"], (at, "DurationSeconds"), r) if "DurationSeconds" in v else UNSET,
                Policy=read_assume_role_parameters_policy(v["Policy"], (at, "Policy"), r) if "Policy" in v else UNSET,
                PolicyArns=read_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r) if "PolicyArns" in v else UNSET,
                Tags=read_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r) if "Tags" in v else UNSET,
                TransitiveTagKeys=read_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r) if "TransitiveTagKeys" in v else UNSET,
                ExternalId=read_assume_role_parameters_external_id(v["ExternalId"], (at, "ExternalId"), r) if "ExternalId" in v else UNSET,
                SerialNumber=read_assume_role_parameters_serial_number(v["SerialNumber"], (at, "SerialNumber"), r) if "SerialNumber" in v else UNSET,
                TokenCode=read_assume_role_parameters_token_code(v["TokenCode"], (at, "TokenCode"), r) if "TokenCode" in v else UNSET,
                SourceIdentity=read_assume_role_parameters_source_identity(v["SourceIdentity"], (at, "SourceIdentity"), r) if "SourceIdentity" in v else UNSET,
                ProvidedContexts=read_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r) if "ProvidedContexts" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_aws_client_parameters_api_version_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_client_parameters_api_version_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_client_parameters_verify_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_aws_client_parameters_verify_1(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_client_parameters_verify_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_client_parameters_verify_cert_path_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_client_parameters_verify_cert_path_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_client_parameters_endpoint_url_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_aws_client_parameters_endpoint_url_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_aws_client_parameters_config_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_config_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_aws_client_parameters_config_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_role_session_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_role_session_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_duration_seconds_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_assume_role_parameters_duration_seconds_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_policy_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_policy_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_policy_arns_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_policy_arns_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_policy_arns_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_tags_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_tags_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_tags_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_transitive_tag_keys_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_transitive_tag_keys_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_transitive_tag_keys_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_external_id_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_external_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_serial_number_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_serial_number_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_token_code_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_token_code_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_source_identity_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_source_identity_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_assume_role_parameters_provided_contexts_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_provided_contexts_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_provided_contexts_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_aws_client_parameters_api_version(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_client_parameters_verify(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("boolean", BOOL), ("a string", STR), ("null", NULL),))


def read_aws_client_parameters_verify_cert_path(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_client_parameters_endpoint_url(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_aws_client_parameters_config(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_aws_client_parameters_config_0), ("null", NULL),))


def read_assume_role_parameters_role_session_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_duration_seconds(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", INT), ("null", NULL),))


def read_assume_role_parameters_policy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_policy_arns(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_assume_role_parameters_policy_arns_0), ("null", NULL),))


def read_assume_role_parameters_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_assume_role_parameters_tags_0), ("null", NULL),))


def read_assume_role_parameters_transitive_tag_keys(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_assume_role_parameters_transitive_tag_keys_0), ("null", NULL),))


def read_assume_role_parameters_external_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_serial_number(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_token_code(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_source_identity(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_assume_role_parameters_provided_contexts(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_assume_role_parameters_provided_contexts_0), ("null", NULL),))


def check_config_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_assume_role_parameters_policy_arns_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_policy_arns_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_assume_role_parameters_tags_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_tags_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_assume_role_parameters_transitive_tag_keys_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_assume_role_parameters_provided_contexts_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_provided_contexts_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


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


def check_policy_arns_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_tags_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_provided_contexts_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


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
