"""Reads and checks what prefect_aws describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import INT, choice, is_integral
from ..prefect_aws import AssumeRoleParameters, AwsClientParameters, AwsCredentials, CapacityProvider, EcsJobVariables, EcsWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "task_definition_arn", "aws_credentials", "cluster", "family", "launch_type", "capacity_provider_strategy", "image", "cpu", "memory", "container_name", "prefect_api_key_secret_arn", "prefect_api_auth_string_secret_arn", "task_role_arn", "execution_role_arn", "vpc_id", "configure_cloudwatch_logs", "cloudwatch_logs_options", "cloudwatch_logs_prefix", "network_configuration", "auto_deregister_task_definition", "match_latest_revision_in_family"))
_PATTERN1 = pattern("^(?:cloudwatch_logs_options|env|labels)\\.")
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_CHOICE1 = choice("FARGATE", "EC2", "EXTERNAL", "FARGATE_SPOT")
_TEMPLATED4 = templated("string", form="prefect")
_ANY1 = any_templated("prefect")
_KEYS4 = frozenset(("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name", "region_name", "aws_client_parameters", "assume_role_arn", "assume_role_kwargs"))
_ORDERS2 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("capacityProvider", "weight", "base"))
_ORDERS3 = Orders(_KEYS5, ("capacityProvider", "weight", "base"))
_TEMPLATED5 = templated("integer", form="prefect")
_KEYS6 = frozenset(("api_version", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "config"))
_KEYS7 = frozenset(("RoleSessionName", "DurationSeconds", "Policy", "PolicyArns", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", "SourceIdentity", "ProvidedContexts"))
_ORDERS4 = Orders(_KEYS6, ())
_ORDERS5 = Orders(_KEYS7, ())
_TEMPLATED6 = templated("string", form="prefect-item")


def read_ecs_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = EcsWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_ecs_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = EcsWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_ecs_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_ecs_job_variables, build_ecs_job_variables)


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
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_iables_pattern_properties_cloudwatch_logs_options_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_ecs_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = EcsJobVariables.__blank__()
        m._written = w
        m.name = read_ecs_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_ecs_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_ecs_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_ecs_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.task_definition_arn = read_ecs_job_variables_task_definition_arn(v["task_definition_arn"], (at, "task_definition_arn"), r) if "task_definition_arn" in v else UNSET
        m.aws_credentials = read_ecs_job_variables_aws_credentials(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else None
        m.cluster = read_ecs_job_variables_cluster(v["cluster"], (at, "cluster"), r) if "cluster" in v else UNSET
        m.family = read_ecs_job_variables_family(v["family"], (at, "family"), r) if "family" in v else UNSET
        m.launch_type = read_ecs_job_variables_launch_type(v["launch_type"], (at, "launch_type"), r) if "launch_type" in v else None
        m.capacity_provider_strategy = read_ecs_job_variables_capacity_provider_strategy(v["capacity_provider_strategy"], (at, "capacity_provider_strategy"), r) if "capacity_provider_strategy" in v else None
        m.image = read_ecs_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.cpu = read_ecs_job_variables_cpu(v["cpu"], (at, "cpu"), r) if "cpu" in v else UNSET
        m.memory = read_ecs_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else UNSET
        m.container_name = read_ecs_job_variables_container_name(v["container_name"], (at, "container_name"), r) if "container_name" in v else UNSET
        m.prefect_api_key_secret_arn = read_ecs_job_variables_prefect_api_key_secret_arn(v["prefect_api_key_secret_arn"], (at, "prefect_api_key_secret_arn"), r) if "prefect_api_key_secret_arn" in v else UNSET
        m.prefect_api_auth_string_secret_arn = read_ecs_job_variables_prefect_api_auth_string_secret_arn(v["prefect_api_auth_string_secret_arn"], (at, "prefect_api_auth_string_secret_arn"), r) if "prefect_api_auth_string_secret_arn" in v else UNSET
        m.task_role_arn = read_ecs_job_variables_task_role_arn(v["task_role_arn"], (at, "task_role_arn"), r) if "task_role_arn" in v else UNSET
        m.execution_role_arn = read_ecs_job_variables_execution_role_arn(v["execution_role_arn"], (at, "execution_role_arn"), r) if "execution_role_arn" in v else UNSET
        m.vpc_id = read_ecs_job_variables_vpc_id(v["vpc_id"], (at, "vpc_id"), r) if "vpc_id" in v else UNSET
        m.configure_cloudwatch_logs = read_ecs_job_variables_configure_cloudwatch_logs(v["configure_cloudwatch_logs"], (at, "configure_cloudwatch_logs"), r) if "configure_cloudwatch_logs" in v else UNSET
        m.cloudwatch_logs_options = read_ecs_job_variables_cloudwatch_logs_options(v["cloudwatch_logs_options"], (at, "cloudwatch_logs_options"), r) if "cloudwatch_logs_options" in v else None
        m.cloudwatch_logs_prefix = read_ecs_job_variables_cloudwatch_logs_prefix(v["cloudwatch_logs_prefix"], (at, "cloudwatch_logs_prefix"), r) if "cloudwatch_logs_prefix" in v else UNSET
        m.network_configuration = read_ecs_job_variables_network_configuration(v["network_configuration"], (at, "network_configuration"), r) if "network_configuration" in v else None
        m.auto_deregister_task_definition = _TEMPLATED3(v["auto_deregister_task_definition"], (at, "auto_deregister_task_definition"), r) if "auto_deregister_task_definition" in v else None
        m.match_latest_revision_in_family = _TEMPLATED3(v["match_latest_revision_in_family"], (at, "match_latest_revision_in_family"), r) if "match_latest_revision_in_family" in v else None
        m.extra = extra
        m.__class__ = EcsJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


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


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_task_definition_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_aws_credentials(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_ecs_job_variables_aws_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_4(v, at, r)


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_cluster(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_5(v, at, r)


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_family(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_6(v, at, r)


def check_ecs_job_variables_launch_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
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


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_7(v, at, r)


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_ecs_job_variables_cpu_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_ecs_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_8(v, at, r)


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_ecs_job_variables_memory_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_ecs_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_9(v, at, r)


def choose_10(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_container_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_10(v, at, r)


def choose_11(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_prefect_api_key_secret_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_11(v, at, r)


def choose_12(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_prefect_api_auth_string_secret_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_12(v, at, r)


def choose_13(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_task_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_13(v, at, r)


def choose_14(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_execution_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_14(v, at, r)


def choose_15(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_vpc_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_15(v, at, r)


def choose_16(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is bool:
        return
    r.type(at, v, "a boolean or null")
    return


def check_ecs_job_variables_configure_cloudwatch_logs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_16(v, at, r)


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


def choose_17(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_cloudwatch_logs_prefix(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_17(v, at, r)


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
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_ecs_job_variables_match_latest_revision_in_family(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_iables_pattern_properties_cloudwatch_logs_options_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


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
    if type(v) is not STRING:
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


def choose_18(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_ecs_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_18(v, at, r)


def check_ecs_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


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


def choose_19(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_capacity_provider(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_ecs_job_variables_capacity_provider_strategy_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    choose_19(v, at, r)


def check_ecs_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ecs_job_variables_memory_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_job_variables_cloudwatch_logs_options_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_cs_job_variables_network_configuration_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


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
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = AwsCredentials.__blank__()
        m._written = w
        m.aws_access_key_id = read_aws_credentials_aws_access_key_id(v["aws_access_key_id"], (at, "aws_access_key_id"), r) if "aws_access_key_id" in v else UNSET
        m.aws_secret_access_key = read_aws_credentials_aws_secret_access_key(v["aws_secret_access_key"], (at, "aws_secret_access_key"), r) if "aws_secret_access_key" in v else UNSET
        m.aws_session_token = read_aws_credentials_aws_session_token(v["aws_session_token"], (at, "aws_session_token"), r) if "aws_session_token" in v else UNSET
        m.profile_name = read_aws_credentials_profile_name(v["profile_name"], (at, "profile_name"), r) if "profile_name" in v else UNSET
        m.region_name = read_aws_credentials_region_name(v["region_name"], (at, "region_name"), r) if "region_name" in v else UNSET
        m.aws_client_parameters = read_aws_credentials_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None
        m.assume_role_arn = read_aws_credentials_assume_role_arn(v["assume_role_arn"], (at, "assume_role_arn"), r) if "assume_role_arn" in v else UNSET
        m.assume_role_kwargs = read_aws_credentials_assume_role_kwargs(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None
        m.__class__ = AwsCredentials
        return m
    return r.type(at, v, "a mapping")


def read_ecs_job_variables_capacity_provider_strategy_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return read_capacity_provider(v, at, r)
    return r.type(at, v, "a mapping")


def choose_20(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_aws_access_key_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_20(v, at, r)


def choose_21(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_aws_secret_access_key(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_21(v, at, r)


def choose_22(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_aws_session_token(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_22(v, at, r)


def choose_23(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_profile_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_23(v, at, r)


def choose_24(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_region_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_24(v, at, r)


def choose_25(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_aws_client_parameters(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_aws_credentials_aws_client_parameters(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_25(v, at, r)


def choose_26(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_credentials_assume_role_arn(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_26(v, at, r)


def choose_27(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_assume_role_parameters(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_aws_credentials_assume_role_kwargs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_27(v, at, r)


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
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        m = CapacityProvider.__blank__()
        m._written = w
        m.capacityProvider = _TEMPLATED4(v["capacityProvider"], (at, "capacityProvider"), r)
        m.weight = _TEMPLATED5(v["weight"], (at, "weight"), r)
        m.base = _TEMPLATED5(v["base"], (at, "base"), r)
        m.__class__ = CapacityProvider
        return m
    return r.type(at, v, "a mapping")


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
    if type(v) is not STRING:
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


def read_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        m = AwsClientParameters.__blank__()
        m._written = w
        m.api_version = read_aws_client_parameters_api_version(v["api_version"], (at, "api_version"), r) if "api_version" in v else UNSET
        m.use_ssl = _TEMPLATED3(v["use_ssl"], (at, "use_ssl"), r) if "use_ssl" in v else None
        m.verify = read_aws_client_parameters_verify(v["verify"], (at, "verify"), r) if "verify" in v else UNSET
        m.verify_cert_path = read_aws_client_parameters_verify_cert_path(v["verify_cert_path"], (at, "verify_cert_path"), r) if "verify_cert_path" in v else UNSET
        m.endpoint_url = read_aws_client_parameters_endpoint_url(v["endpoint_url"], (at, "endpoint_url"), r) if "endpoint_url" in v else UNSET
        m.config = read_aws_client_parameters_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = AwsClientParameters
        return m
    return r.type(at, v, "a mapping")


def read_assume_role_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = AssumeRoleParameters.__blank__()
        m._written = w
        m.RoleSessionName = read_assume_role_parameters_role_session_name(v["RoleSessionName"], (at, "RoleSessionName"), r) if "RoleSessionName" in v else UNSET
        m.DurationSeconds = read_assume_role_parameters_duration_seconds(v["DurationSeconds"], (at, "DurationSeconds"), r) if "DurationSeconds" in v else UNSET
        m.Policy = read_assume_role_parameters_policy(v["Policy"], (at, "Policy"), r) if "Policy" in v else UNSET
        m.PolicyArns = read_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r) if "PolicyArns" in v else UNSET
        m.Tags = read_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r) if "Tags" in v else UNSET
        m.TransitiveTagKeys = read_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r) if "TransitiveTagKeys" in v else UNSET
        m.ExternalId = read_assume_role_parameters_external_id(v["ExternalId"], (at, "ExternalId"), r) if "ExternalId" in v else UNSET
        m.SerialNumber = read_assume_role_parameters_serial_number(v["SerialNumber"], (at, "SerialNumber"), r) if "SerialNumber" in v else UNSET
        m.TokenCode = read_assume_role_parameters_token_code(v["TokenCode"], (at, "TokenCode"), r) if "TokenCode" in v else UNSET
        m.SourceIdentity = read_assume_role_parameters_source_identity(v["SourceIdentity"], (at, "SourceIdentity"), r) if "SourceIdentity" in v else UNSET
        m.ProvidedContexts = read_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r) if "ProvidedContexts" in v else UNSET
        m.__class__ = AssumeRoleParameters
        return m
    return r.type(at, v, "a mapping")


def choose_28(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_client_parameters_api_version(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_28(v, at, r)


def check_aws_client_parameters_use_ssl(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def choose_29(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    if type(v) is bool:
        return
    r.type(at, v, "a string, a boolean or null")
    return


def check_aws_client_parameters_verify(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_29(v, at, r)


def choose_30(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_client_parameters_verify_cert_path(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_30(v, at, r)


def choose_31(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_aws_client_parameters_endpoint_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_31(v, at, r)


def choose_32(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_aws_client_parameters_config_0(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_aws_client_parameters_config(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_32(v, at, r)


def choose_33(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_role_session_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_33(v, at, r)


def choose_34(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_assume_role_parameters_duration_seconds_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_assume_role_parameters_duration_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_34(v, at, r)


def choose_35(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_policy(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_35(v, at, r)


def choose_36(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_assume_role_parameters_policy_arns_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_assume_role_parameters_policy_arns(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_36(v, at, r)


def choose_37(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_assume_role_parameters_tags_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_assume_role_parameters_tags(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_37(v, at, r)


def choose_38(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_assume_role_parameters_transitive_tag_keys_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_assume_role_parameters_transitive_tag_keys(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_38(v, at, r)


def choose_39(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_external_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_39(v, at, r)


def choose_40(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_serial_number(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_40(v, at, r)


def choose_41(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_token_code(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_41(v, at, r)


def choose_42(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_assume_role_parameters_source_identity(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_42(v, at, r)


def choose_43(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_assume_role_parameters_provided_contexts_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_assume_role_parameters_provided_contexts(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_43(v, at, r)


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


def check_aws_client_parameters_config_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_config_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_assume_role_parameters_duration_seconds_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_assume_role_parameters_policy_arns_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_policy_arns_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_tags_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_tags_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_transitive_tag_keys_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_transitive_tag_keys_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_assume_role_parameters_provided_contexts_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_assume_role_parameters_provided_contexts_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


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
    if type(v) is not STRING:
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


def check_policy_arns_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_tags_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_provided_contexts_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")
