"""Hooks of clouds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from ....base.said import as_name
from ....runtime.record import MAPPING
from .given import Given, HookProblem, is_known

_METHODS: Final = ("assume_role", "assume_role_with_saml", "assume_role_with_web_identity")


def aws(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.amazon.aws.utils.connection_wrapper.AwsConnectionWrapper`: `_get_assume_role_configs`,
    `_get_credentials`, `__post_init__`.
    """
    method = given.known("assume_role_method")
    if given.filled("role_arn") and "assume_role_method" in given.extra and method not in (*_METHODS, None):
        yield HookProblem(f"the hooks of AWS refuse extra.assume_role_method, which is one of {', '.join(_METHODS)}")
    for key in ("config_kwargs", "session_kwargs"):
        value = given.extra.get(key)
        if value and is_known(value) and not isinstance(value, MAPPING):
            yield HookProblem(f"the hooks of AWS take an object for extra.{as_name(key)}, and fail on anything else")


_KEYS: Final = ("key_path", "keyfile_dict", "credential_config_file", "key_secret_name", "is_anonymous")


def google(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.google.common.hooks.base_google.GoogleBaseHook.get_credentials_and_project_id` and
    `num_retries`; `_CredentialProvider` of `airflow.providers.google.cloud.utils.credentials_provider`.
    """
    keys = given.known("keyfile_dict")
    if isinstance(keys, str) and keys:
        try:
            keys = json.loads(keys)
        except (ValueError, RecursionError):
            yield HookProblem("GoogleBaseHook takes JSON for extra.keyfile_dict")
            return
    several = [key for key in given.filled(*_KEYS) if key != "keyfile_dict" or keys or not is_known(given.extra[key])]
    if len(several) > 1:
        yield HookProblem(
            f"GoogleBaseHook takes one of {', '.join(map(as_name, several))}, and refuses more", "remove the others"
        )
    elif isinstance(keys, MAPPING) and keys and "private_key" not in keys:
        yield HookProblem("GoogleBaseHook needs `private_key` in extra.keyfile_dict")
    path = given.known("key_path")
    if isinstance(path, str) and several == ["key_path"] and not path.endswith(".json"):
        yield HookProblem("GoogleBaseHook takes a file that ends in .json for extra.key_path")
    retries = given.extra.get("num_retries")
    if retries is not None and str(retries).strip() and not given.is_number("num_retries", int):
        yield HookProblem("GoogleBaseHook takes an integer for extra.num_retries")


def azure_data_factory(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.microsoft.azure.hooks.data_factory.AzureDataFactoryHook.get_conn`."""
    if "subscriptionId" not in given.extra:
        yield HookProblem("AzureDataFactoryHook needs extra.subscriptionId")
    elif given.has("login") and given.has("password") and not given.filled("tenantId"):
        yield HookProblem("AzureDataFactoryHook needs extra.tenantId beside a login and a password")


def databricks(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.databricks.hooks.databricks_base.BaseDatabricksHook.proxies`."""
    proxies = given.known("proxies")
    if proxies is None:
        return
    if not isinstance(proxies, MAPPING):
        yield HookProblem("DatabricksHook takes an object for extra.proxies")
    elif proxies.keys() - {"http", "https"}:
        yield HookProblem("DatabricksHook takes only `http` and `https` in extra.proxies")
    elif any(is_known(one) and (not isinstance(one, str) or not one) for one in proxies.values()):
        yield HookProblem("DatabricksHook refuses an address in extra.proxies that is empty or no text")
