"""Reads and checks what blocks describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, passes
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import BOOL, INT, NUMBER, STR, choice, each, each_value, is_integral, scalar
from ..blocks import SMB, AssumeRoleParameters, AwsClientParameters, AwsCredentials, AwsSecret, AzureBlobStorageContainer, AzureBlobStorageCredentials, AzureContainerInstanceCredentials, AzureCosmosDbCredentials, AzureDevopsCredentials, AzureDevopsRepository, AzureMlCredentials, BigQueryWarehouse, CustomWebhookNotificationBlock, DiscordWebhook, DockerHost, DockerRegistryCredentials, GcpCredentials, GcpSecret, GcsBucket, KubernetesClusterConfig, KubernetesCredentials, KubernetesJob, LambdaFunction, LocalFileSystem, MattermostWebhook, MicrosoftTeamsWebhook, MinIOCredentials, OpsgenieWebhook, PagerDutyWebHook, PrefectBlocks, RemoteFileSystem, S3Bucket, Secret, SendgridEmail, SlackWebhook, SnowflakeConnector, SnowflakeCredentials, TwilioSMS, Webhook

_KEYS1 = frozenset(("aws-credentials", "aws-secret", "azure-blob-storage-container", "azure-blob-storage-credentials", "azure-container-instance-credentials", "azure-cosmos-db-credentials", "azure-devops-repository", "azuredevops-credentials", "azureml-credentials", "bigquery-warehouse", "custom-webhook", "discord-webhook", "docker-host", "docker-registry-credentials", "gcp-credentials", "gcpsecret", "gcs-bucket", "k8s-job", "kubernetes-cluster-config", "kubernetes-credentials", "lambda-function", "local-file-system", "mattermost-webhook", "minio-credentials", "ms-teams-webhook", "opsgenie-webhook", "pager-duty-webhook", "remote-file-system", "s3-bucket", "secret", "sendgrid-email", "slack-webhook", "smb", "snowflake-connector", "snowflake-credentials", "twilio-sms", "webhook"))
_PATTERN1 = pattern("^[\\-0-9a-z]+\\Z")
_KEYS2 = frozenset(("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name", "region_name", "aws_client_parameters", "assume_role_arn", "assume_role_kwargs"))
_ORDERS1 = Orders(_KEYS2, ())
_SCALAR1 = scalar("string", "null")
_KEYS3 = frozenset(("aws_credentials", "secret_name"))
_ORDERS2 = Orders(_KEYS3, ("aws_credentials", "secret_name"))
_KEYS4 = frozenset(("container_name", "credentials", "base_folder"))
_ORDERS3 = Orders(_KEYS4, ("container_name", "credentials"))
_KEYS5 = frozenset(("connection_string", "account_url", "client_id", "tenant_id", "client_secret"))
_ORDERS4 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("client_id", "tenant_id", "client_secret", "credential_kwargs"))
_ORDERS5 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("connection_string",))
_ORDERS6 = Orders(_KEYS7, ("connection_string",))
_KEYS8 = frozenset(("repository", "reference", "git_depth", "credentials"))
_ORDERS7 = Orders(_KEYS8, ("repository",))
_KEYS9 = frozenset(("token",))
_ORDERS8 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("tenant_id", "service_principal_id", "service_principal_password", "subscription_id", "resource_group", "workspace_name"))
_ORDERS9 = Orders(_KEYS10, ("tenant_id", "service_principal_id", "service_principal_password", "subscription_id", "resource_group", "workspace_name"))
_KEYS11 = frozenset(("gcp_credentials", "fetch_size"))
_ORDERS10 = Orders(_KEYS11, ("gcp_credentials",))
_KEYS12 = frozenset(("name", "url", "method", "params", "json_data", "form_data", "headers", "cookies", "timeout", "allow_private_urls", "secrets"))
_ORDERS11 = Orders(_KEYS12, ("name", "url"))
_CHOICE1 = choice("GET", "POST", "PUT", "PATCH", "DELETE")
_WORDS1 = frozenset(("GET", "POST", "PUT", "PATCH", "DELETE"))
_KEYS13 = frozenset(("notify_type", "webhook_id", "webhook_token", "botname", "tts", "include_image", "avatar", "avatar_url"))
_ORDERS12 = Orders(_KEYS13, ("webhook_id", "webhook_token"))
_CHOICE2 = choice("info", "success", "warning", "failure")
_WORDS2 = frozenset(("info", "success", "warning", "failure"))
_KEYS14 = frozenset(("base_url", "version", "timeout", "max_pool_size", "client_kwargs"))
_ORDERS13 = Orders(_KEYS14, ())
_SCALAR2 = scalar("integer", "null")
_KEYS15 = frozenset(("username", "password", "registry_url", "reauth"))
_ORDERS14 = Orders(_KEYS15, ("username", "password", "registry_url"))
_KEYS16 = frozenset(("service_account_file", "service_account_info", "project"))
_ORDERS15 = Orders(_KEYS16, ())
_KEYS17 = frozenset(("gcp_credentials", "secret_name", "secret_version"))
_ORDERS16 = Orders(_KEYS17, ("gcp_credentials", "secret_name"))
_KEYS18 = frozenset(("bucket", "gcp_credentials", "bucket_folder"))
_ORDERS17 = Orders(_KEYS18, ("bucket",))
_KEYS19 = frozenset(("v1_job", "api_kwargs", "credentials", "delete_after_completion", "interval_seconds", "namespace", "timeout_seconds"))
_ORDERS18 = Orders(_KEYS19, ("v1_job",))
_KEYS20 = frozenset(("config", "context_name"))
_ORDERS19 = Orders(_KEYS20, ("config", "context_name"))
_KEYS21 = frozenset(("cluster_config",))
_ORDERS20 = Orders(_KEYS21, ())
_KEYS22 = frozenset(("function_name", "qualifier", "aws_credentials"))
_ORDERS21 = Orders(_KEYS22, ("function_name",))
_KEYS23 = frozenset(("basepath",))
_ORDERS22 = Orders(_KEYS23, ())
_KEYS24 = frozenset(("notify_type", "hostname", "secure", "token", "botname", "channels", "include_image", "path", "port"))
_ORDERS23 = Orders(_KEYS24, ("hostname", "token"))
_KEYS25 = frozenset(("minio_root_user", "minio_root_password", "region_name", "aws_client_parameters"))
_ORDERS24 = Orders(_KEYS25, ("minio_root_user", "minio_root_password"))
_KEYS26 = frozenset(("notify_type", "url", "allow_private_urls", "include_image", "wrap"))
_ORDERS25 = Orders(_KEYS26, ("url",))
_KEYS27 = frozenset(("notify_type", "apikey", "target_user", "target_team", "target_schedule", "target_escalation", "region_name", "batch", "tags", "priority", "alias", "entity", "details"))
_ORDERS26 = Orders(_KEYS27, ("apikey",))
_CHOICE3 = choice("us", "eu")
_WORDS3 = frozenset(("us", "eu"))
_KEYS28 = frozenset(("notify_type", "integration_key", "api_key", "source", "component", "group", "class_id", "region_name", "clickable_url", "include_image", "custom_details"))
_ORDERS27 = Orders(_KEYS28, ("integration_key", "api_key"))
_KEYS29 = frozenset(("basepath", "settings"))
_ORDERS28 = Orders(_KEYS29, ("basepath",))
_KEYS30 = frozenset(("bucket_name", "credentials", "bucket_folder"))
_ORDERS29 = Orders(_KEYS30, ("bucket_name",))
_KEYS31 = frozenset(("value",))
_ORDERS30 = Orders(_KEYS31, ("value",))
_KEYS32 = frozenset(("notify_type", "api_key", "sender_email", "to_emails"))
_ORDERS31 = Orders(_KEYS32, ("api_key", "sender_email", "to_emails"))
_KEYS33 = frozenset(("notify_type", "url", "allow_private_urls"))
_ORDERS32 = Orders(_KEYS33, ("url",))
_KEYS34 = frozenset(("share_path", "smb_username", "smb_password", "smb_host", "smb_port"))
_ORDERS33 = Orders(_KEYS34, ("share_path", "smb_host"))
_KEYS35 = frozenset(("credentials", "database", "warehouse", "schema_", "fetch_size", "poll_frequency_s"))
_ORDERS34 = Orders(_KEYS35, ("credentials", "database", "warehouse", "schema_"))
_KEYS36 = frozenset(("account", "user", "password", "private_key", "private_key_path", "private_key_passphrase", "authenticator", "workload_identity_provider", "token", "endpoint", "role", "autocommit"))
_ORDERS35 = Orders(_KEYS36, ("account",))
_CHOICE4 = choice("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity")
_WORDS4 = frozenset(("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity"))
_SCALAR3 = scalar("boolean", "null")
_KEYS37 = frozenset(("notify_type", "account_sid", "auth_token", "from_phone_number", "to_phone_numbers"))
_ORDERS36 = Orders(_KEYS37, ("account_sid", "auth_token", "from_phone_number", "to_phone_numbers"))
_KEYS38 = frozenset(("method", "url", "headers", "allow_private_urls", "verify"))
_ORDERS37 = Orders(_KEYS38, ("url",))
_KEYS39 = frozenset(("api_version", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "config"))
_ORDERS38 = Orders(_KEYS39, ())
_SCALAR4 = scalar("string", "boolean", "null")
_KEYS40 = frozenset(("RoleSessionName", "DurationSeconds", "Policy", "PolicyArns", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", "SourceIdentity", "ProvidedContexts"))
_ORDERS39 = Orders(_KEYS40, ())
_WORDS5 = frozenset(("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa"))
_CHOICE5 = choice("aws", "azure", "gcp", "oidc")
_WORDS6 = frozenset(("aws", "azure", "gcp", "oidc"))
_CHOICE6 = choice("workload_identity")
_CHOICE7 = choice("oidc")


def read_prefect_blocks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_property_names(k, (at, k), r)
        extra: dict[str, Any] = {k: read_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS1}
        w = tuple(v)
        m = PrefectBlocks.__blank__()
        m._written = w
        m.aws_credentials = read_aws_credentials(v["aws-credentials"], (at, "aws-credentials"), r) if "aws-credentials" in v else None
        m.aws_secret = read_aws_secret(v["aws-secret"], (at, "aws-secret"), r) if "aws-secret" in v else None
        m.azure_blob_storage_container = read_azure_blob_storage_container(v["azure-blob-storage-container"], (at, "azure-blob-storage-container"), r) if "azure-blob-storage-container" in v else None
        m.azure_blob_storage_credentials = read_azure_blob_storage_credentials(v["azure-blob-storage-credentials"], (at, "azure-blob-storage-credentials"), r) if "azure-blob-storage-credentials" in v else None
        m.azure_container_instance_credentials = read_azure_container_instance_credentials(v["azure-container-instance-credentials"], (at, "azure-container-instance-credentials"), r) if "azure-container-instance-credentials" in v else None
        m.azure_cosmos_db_credentials = read_azure_cosmos_db_credentials(v["azure-cosmos-db-credentials"], (at, "azure-cosmos-db-credentials"), r) if "azure-cosmos-db-credentials" in v else None
        m.azure_devops_repository = read_azure_devops_repository(v["azure-devops-repository"], (at, "azure-devops-repository"), r) if "azure-devops-repository" in v else None
        m.azuredevops_credentials = read_azuredevops_credentials(v["azuredevops-credentials"], (at, "azuredevops-credentials"), r) if "azuredevops-credentials" in v else None
        m.azureml_credentials = read_azureml_credentials(v["azureml-credentials"], (at, "azureml-credentials"), r) if "azureml-credentials" in v else None
        m.bigquery_warehouse = read_bigquery_warehouse(v["bigquery-warehouse"], (at, "bigquery-warehouse"), r) if "bigquery-warehouse" in v else None
        m.custom_webhook = read_custom_webhook(v["custom-webhook"], (at, "custom-webhook"), r) if "custom-webhook" in v else None
        m.discord_webhook = read_discord_webhook(v["discord-webhook"], (at, "discord-webhook"), r) if "discord-webhook" in v else None
        m.docker_host = read_docker_host(v["docker-host"], (at, "docker-host"), r) if "docker-host" in v else None
        m.docker_registry_credentials = read_docker_registry_credentials(v["docker-registry-credentials"], (at, "docker-registry-credentials"), r) if "docker-registry-credentials" in v else None
        m.gcp_credentials = read_gcp_credentials(v["gcp-credentials"], (at, "gcp-credentials"), r) if "gcp-credentials" in v else None
        m.gcpsecret = read_gcpsecret(v["gcpsecret"], (at, "gcpsecret"), r) if "gcpsecret" in v else None
        m.gcs_bucket = read_gcs_bucket(v["gcs-bucket"], (at, "gcs-bucket"), r) if "gcs-bucket" in v else None
        m.k8s_job = read_k8s_job(v["k8s-job"], (at, "k8s-job"), r) if "k8s-job" in v else None
        m.kubernetes_cluster_config = read_kubernetes_cluster_config(v["kubernetes-cluster-config"], (at, "kubernetes-cluster-config"), r) if "kubernetes-cluster-config" in v else None
        m.kubernetes_credentials = read_kubernetes_credentials(v["kubernetes-credentials"], (at, "kubernetes-credentials"), r) if "kubernetes-credentials" in v else None
        m.lambda_function = read_lambda_function(v["lambda-function"], (at, "lambda-function"), r) if "lambda-function" in v else None
        m.local_file_system = read_local_file_system(v["local-file-system"], (at, "local-file-system"), r) if "local-file-system" in v else None
        m.mattermost_webhook = read_mattermost_webhook(v["mattermost-webhook"], (at, "mattermost-webhook"), r) if "mattermost-webhook" in v else None
        m.minio_credentials = read_minio_credentials(v["minio-credentials"], (at, "minio-credentials"), r) if "minio-credentials" in v else None
        m.ms_teams_webhook = read_ms_teams_webhook(v["ms-teams-webhook"], (at, "ms-teams-webhook"), r) if "ms-teams-webhook" in v else None
        m.opsgenie_webhook = read_opsgenie_webhook(v["opsgenie-webhook"], (at, "opsgenie-webhook"), r) if "opsgenie-webhook" in v else None
        m.pager_duty_webhook = read_pager_duty_webhook(v["pager-duty-webhook"], (at, "pager-duty-webhook"), r) if "pager-duty-webhook" in v else None
        m.remote_file_system = read_remote_file_system(v["remote-file-system"], (at, "remote-file-system"), r) if "remote-file-system" in v else None
        m.s3_bucket = read_s3_bucket(v["s3-bucket"], (at, "s3-bucket"), r) if "s3-bucket" in v else None
        m.secret = read_secret(v["secret"], (at, "secret"), r) if "secret" in v else None
        m.sendgrid_email = read_sendgrid_email(v["sendgrid-email"], (at, "sendgrid-email"), r) if "sendgrid-email" in v else None
        m.slack_webhook = read_slack_webhook(v["slack-webhook"], (at, "slack-webhook"), r) if "slack-webhook" in v else None
        m.smb = read_smb(v["smb"], (at, "smb"), r) if "smb" in v else None
        m.snowflake_connector = read_snowflake_connector(v["snowflake-connector"], (at, "snowflake-connector"), r) if "snowflake-connector" in v else None
        m.snowflake_credentials = read_snowflake_credentials(v["snowflake-credentials"], (at, "snowflake-credentials"), r) if "snowflake-credentials" in v else None
        m.twilio_sms = read_twilio_sms(v["twilio-sms"], (at, "twilio-sms"), r) if "twilio-sms" in v else None
        m.webhook = read_webhook(v["webhook"], (at, "webhook"), r) if "webhook" in v else None
        m.extra = extra
        m.__class__ = PrefectBlocks
        return m
    return r.type(at, v, "a mapping")


def check_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_additional_properties_property_names(k, (at, k), r)
        return {k: read_additional_properties_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_aws_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_aws_credentials_property_names(k, (at, k), r)
        return {k: read_aws_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_aws_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_aws_secret_property_names(k, (at, k), r)
        return {k: read_aws_secret_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_blob_storage_container(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azure_blob_storage_container_property_names(k, (at, k), r)
        return {k: read_azure_blob_storage_container_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azure_blob_storage_credentials_property_names(k, (at, k), r)
        return {k: read_azure_blob_storage_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_container_instance_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azure_container_instance_credentials_property_names(k, (at, k), r)
        return {k: read_azure_container_instance_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_cosmos_db_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azure_cosmos_db_credentials_property_names(k, (at, k), r)
        return {k: read_azure_cosmos_db_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_devops_repository(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azure_devops_repository_property_names(k, (at, k), r)
        return {k: read_azure_devops_repository_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azuredevops_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azuredevops_credentials_property_names(k, (at, k), r)
        return {k: read_azure_devops_credentials(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azureml_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_azureml_credentials_property_names(k, (at, k), r)
        return {k: read_azure_ml_credentials(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_bigquery_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_bigquery_warehouse_property_names(k, (at, k), r)
        return {k: read_big_query_warehouse(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_custom_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_custom_webhook_property_names(k, (at, k), r)
        return {k: read_custom_webhook_notification_block(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_discord_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_discord_webhook_property_names(k, (at, k), r)
        return {k: read_discord_webhook_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_docker_host(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_docker_host_property_names(k, (at, k), r)
        return {k: read_docker_host_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_docker_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_docker_registry_credentials_property_names(k, (at, k), r)
        return {k: read_docker_registry_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_gcp_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_gcp_credentials_property_names(k, (at, k), r)
        return {k: read_gcp_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_gcpsecret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_gcpsecret_property_names(k, (at, k), r)
        return {k: read_gcp_secret(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_gcs_bucket(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_gcs_bucket_property_names(k, (at, k), r)
        return {k: read_gcs_bucket_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_k8s_job(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_k8s_job_property_names(k, (at, k), r)
        return {k: read_kubernetes_job(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_cluster_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_kubernetes_cluster_config_property_names(k, (at, k), r)
        return {k: read_kubernetes_cluster_config_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_kubernetes_credentials_property_names(k, (at, k), r)
        return {k: read_kubernetes_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_lambda_function(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_lambda_function_property_names(k, (at, k), r)
        return {k: read_lambda_function_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_local_file_system(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_local_file_system_property_names(k, (at, k), r)
        return {k: read_local_file_system_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_mattermost_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_mattermost_webhook_property_names(k, (at, k), r)
        return {k: read_mattermost_webhook_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_minio_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_minio_credentials_property_names(k, (at, k), r)
        return {k: read_min_io_credentials(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ms_teams_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_ms_teams_webhook_property_names(k, (at, k), r)
        return {k: read_microsoft_teams_webhook(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_opsgenie_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_opsgenie_webhook_property_names(k, (at, k), r)
        return {k: read_opsgenie_webhook_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pager_duty_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_pager_duty_webhook_property_names(k, (at, k), r)
        return {k: read_pager_duty_web_hook(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_remote_file_system(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_remote_file_system_property_names(k, (at, k), r)
        return {k: read_remote_file_system_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_s3_bucket(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_s3_bucket_property_names(k, (at, k), r)
        return {k: read_s3_bucket_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_secret_property_names(k, (at, k), r)
        return {k: read_secret_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_sendgrid_email(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_sendgrid_email_property_names(k, (at, k), r)
        return {k: read_sendgrid_email_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_slack_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_slack_webhook_property_names(k, (at, k), r)
        return {k: read_slack_webhook_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_smb(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_smb_property_names(k, (at, k), r)
        return {k: read_smb_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowflake_connector(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_snowflake_connector_property_names(k, (at, k), r)
        return {k: read_snowflake_connector_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowflake_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_snowflake_credentials_property_names(k, (at, k), r)
        return {k: read_snowflake_credentials_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_twilio_sms(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_twilio_sms_property_names(k, (at, k), r)
        return {k: read_twilio_sms_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_webhook_property_names(k, (at, k), r)
        return {k: read_webhook_2(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_additional_properties_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_additional_properties_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def check_aws_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_aws_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AwsCredentials.__blank__()
        m._written = w
        m.aws_access_key_id = (x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None
        m.aws_secret_access_key = (x if type(x := v["aws_secret_access_key"]) is str else _SCALAR1(x, (at, "aws_secret_access_key"), r)) if "aws_secret_access_key" in v else None
        m.aws_session_token = (x if type(x := v["aws_session_token"]) is str else _SCALAR1(x, (at, "aws_session_token"), r)) if "aws_session_token" in v else None
        m.profile_name = (x if type(x := v["profile_name"]) is str else _SCALAR1(x, (at, "profile_name"), r)) if "profile_name" in v else None
        m.region_name = (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None
        m.aws_client_parameters = read_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None
        m.assume_role_arn = (x if type(x := v["assume_role_arn"]) is str else _SCALAR1(x, (at, "assume_role_arn"), r)) if "assume_role_arn" in v else None
        m.assume_role_kwargs = read_assume_role_parameters(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None
        m.__class__ = AwsCredentials
        return m
    return r.type(at, v, "a mapping")


def check_aws_secret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_aws_secret_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = AwsSecret.__blank__()
        m._written = w
        m.aws_credentials = read_aws_credentials_2(v["aws_credentials"], (at, "aws_credentials"), r)
        m.secret_name = x if type(x := v["secret_name"]) is str else STR(x, (at, "secret_name"), r)
        m.__class__ = AwsSecret
        return m
    return r.type(at, v, "a mapping")


def check_azure_blob_storage_container_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_blob_storage_container_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_azure_blob_storage_container_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = AzureBlobStorageContainer.__blank__()
        m._written = w
        m.container_name = x if type(x := v["container_name"]) is str else STR(x, (at, "container_name"), r)
        m.credentials = read_azure_blob_storage_credentials_2(v["credentials"], (at, "credentials"), r)
        m.base_folder = (x if type(x := v["base_folder"]) is str else _SCALAR1(x, (at, "base_folder"), r)) if "base_folder" in v else None
        m.__class__ = AzureBlobStorageContainer
        return m
    return r.type(at, v, "a mapping")


def check_azure_blob_storage_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_blob_storage_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_azure_blob_storage_credentials_0(v, at, r)
        check_azure_blob_storage_credentials_1(v, at, r)
        check_azure_blob_storage_credentials_2(v, at, r)
        check_azure_blob_storage_credentials_3(v, at, r)
        check_azure_blob_storage_credentials_4(v, at, r)
        check_azure_blob_storage_credentials_5(v, at, r)
        check_azure_blob_storage_credentials_6(v, at, r)
        check_azure_blob_storage_credentials_7(v, at, r)
        check_azure_blob_storage_credentials_8(v, at, r)
        check_azure_blob_storage_credentials_9(v, at, r)
        check_azure_blob_storage_credentials_10(v, at, r)
        check_azure_blob_storage_credentials_11(v, at, r)
        check_azure_blob_storage_credentials_12(v, at, r)
        check_azure_blob_storage_credentials_13(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = AzureBlobStorageCredentials.__blank__()
        m._written = w
        m.connection_string = (x if type(x := v["connection_string"]) is str else _SCALAR1(x, (at, "connection_string"), r)) if "connection_string" in v else None
        m.account_url = (x if type(x := v["account_url"]) is str else _SCALAR1(x, (at, "account_url"), r)) if "account_url" in v else None
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.client_secret = (x if type(x := v["client_secret"]) is str else _SCALAR1(x, (at, "client_secret"), r)) if "client_secret" in v else None
        m.__class__ = AzureBlobStorageCredentials
        return m
    return r.type(at, v, "a mapping")


def check_azure_container_instance_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_container_instance_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_azure_container_instance_credentials_0(v, at, r)
        check_azure_container_instance_credentials_1(v, at, r)
        check_azure_container_instance_credentials_2(v, at, r)
        check_azure_container_instance_credentials_3(v, at, r)
        check_azure_container_instance_credentials_4(v, at, r)
        check_azure_container_instance_credentials_5(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = AzureContainerInstanceCredentials.__blank__()
        m._written = w
        m.client_id = (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None
        m.tenant_id = (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None
        m.client_secret = (x if type(x := v["client_secret"]) is str else _SCALAR1(x, (at, "client_secret"), r)) if "client_secret" in v else None
        m.credential_kwargs = read_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r) if "credential_kwargs" in v else None
        m.__class__ = AzureContainerInstanceCredentials
        return m
    return r.type(at, v, "a mapping")


def check_azure_cosmos_db_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_cosmos_db_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = AzureCosmosDbCredentials.__blank__()
        m._written = w
        m.connection_string = x if type(x := v["connection_string"]) is str else STR(x, (at, "connection_string"), r)
        m.__class__ = AzureCosmosDbCredentials
        return m
    return r.type(at, v, "a mapping")


def check_azure_devops_repository_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_devops_repository_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = AzureDevopsRepository.__blank__()
        m._written = w
        m.repository = x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)
        m.reference = (x if type(x := v["reference"]) is str else _SCALAR1(x, (at, "reference"), r)) if "reference" in v else None
        m.git_depth = read_azure_devops_repository_git_depth(v["git_depth"], (at, "git_depth"), r) if "git_depth" in v else 1
        m.credentials = read_azure_devops_repository_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.__class__ = AzureDevopsRepository
        return m
    return r.type(at, v, "a mapping")


def check_azuredevops_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_devops_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = AzureDevopsCredentials.__blank__()
        m._written = w
        m.token = (x if type(x := v["token"]) is str else _SCALAR1(x, (at, "token"), r)) if "token" in v else None
        m.__class__ = AzureDevopsCredentials
        return m
    return r.type(at, v, "a mapping")


def check_azureml_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_ml_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = AzureMlCredentials.__blank__()
        m._written = w
        m.tenant_id = x if type(x := v["tenant_id"]) is str else STR(x, (at, "tenant_id"), r)
        m.service_principal_id = x if type(x := v["service_principal_id"]) is str else STR(x, (at, "service_principal_id"), r)
        m.service_principal_password = x if type(x := v["service_principal_password"]) is str else STR(x, (at, "service_principal_password"), r)
        m.subscription_id = x if type(x := v["subscription_id"]) is str else STR(x, (at, "subscription_id"), r)
        m.resource_group = x if type(x := v["resource_group"]) is str else STR(x, (at, "resource_group"), r)
        m.workspace_name = x if type(x := v["workspace_name"]) is str else STR(x, (at, "workspace_name"), r)
        m.__class__ = AzureMlCredentials
        return m
    return r.type(at, v, "a mapping")


def check_bigquery_warehouse_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_big_query_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = BigQueryWarehouse.__blank__()
        m._written = w
        m.gcp_credentials = read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r)
        m.fetch_size = (x if type(x := v["fetch_size"]) is int else INT(x, (at, "fetch_size"), r)) if "fetch_size" in v else 1
        m.__class__ = BigQueryWarehouse
        return m
    return r.type(at, v, "a mapping")


def check_custom_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_custom_webhook_notification_block(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = CustomWebhookNotificationBlock.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.url = x if type(x := v["url"]) is str else STR(x, (at, "url"), r)
        m.method = (x if type(x := v["method"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "method"), r)) if "method" in v else "POST"
        m.params = read_custom_webhook_notification_block_params(v["params"], (at, "params"), r) if "params" in v else None
        m.json_data = read_custom_webhook_notification_block_json_data(v["json_data"], (at, "json_data"), r) if "json_data" in v else None
        m.form_data = read_custom_webhook_notification_block_form_data(v["form_data"], (at, "form_data"), r) if "form_data" in v else None
        m.headers = read_custom_webhook_notification_block_headers(v["headers"], (at, "headers"), r) if "headers" in v else None
        m.cookies = read_custom_webhook_notification_block_cookies(v["cookies"], (at, "cookies"), r) if "cookies" in v else None
        m.timeout = (x if type(x := v["timeout"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "timeout"), r)) if "timeout" in v else 10
        m.allow_private_urls = (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True
        m.secrets = read_custom_webhook_notification_block_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.__class__ = CustomWebhookNotificationBlock
        return m
    return r.type(at, v, "a mapping")


def check_discord_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_discord_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = DiscordWebhook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.webhook_id = x if type(x := v["webhook_id"]) is str else STR(x, (at, "webhook_id"), r)
        m.webhook_token = x if type(x := v["webhook_token"]) is str else STR(x, (at, "webhook_token"), r)
        m.botname = (x if type(x := v["botname"]) is str else _SCALAR1(x, (at, "botname"), r)) if "botname" in v else None
        m.tts = (x if type(x := v["tts"]) is bool else BOOL(x, (at, "tts"), r)) if "tts" in v else False
        m.include_image = (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else False
        m.avatar = (x if type(x := v["avatar"]) is bool else BOOL(x, (at, "avatar"), r)) if "avatar" in v else False
        m.avatar_url = (x if type(x := v["avatar_url"]) is str else _SCALAR1(x, (at, "avatar_url"), r)) if "avatar_url" in v else None
        m.__class__ = DiscordWebhook
        return m
    return r.type(at, v, "a mapping")


def check_docker_host_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_docker_host_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = DockerHost.__blank__()
        m._written = w
        m.base_url = (x if type(x := v["base_url"]) is str else _SCALAR1(x, (at, "base_url"), r)) if "base_url" in v else None
        m.version = (x if type(x := v["version"]) is str else STR(x, (at, "version"), r)) if "version" in v else "auto"
        m.timeout = (x if type(x := v["timeout"]) is int else _SCALAR2(x, (at, "timeout"), r)) if "timeout" in v else None
        m.max_pool_size = (x if type(x := v["max_pool_size"]) is int else _SCALAR2(x, (at, "max_pool_size"), r)) if "max_pool_size" in v else None
        m.client_kwargs = read_docker_host_client_kwargs(v["client_kwargs"], (at, "client_kwargs"), r) if "client_kwargs" in v else None
        m.__class__ = DockerHost
        return m
    return r.type(at, v, "a mapping")


def check_docker_registry_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_docker_registry_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = DockerRegistryCredentials.__blank__()
        m._written = w
        m.username = x if type(x := v["username"]) is str else STR(x, (at, "username"), r)
        m.password = x if type(x := v["password"]) is str else STR(x, (at, "password"), r)
        m.registry_url = x if type(x := v["registry_url"]) is str else STR(x, (at, "registry_url"), r)
        m.reauth = (x if type(x := v["reauth"]) is bool else BOOL(x, (at, "reauth"), r)) if "reauth" in v else True
        m.__class__ = DockerRegistryCredentials
        return m
    return r.type(at, v, "a mapping")


def check_gcp_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcp_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_gcp_credentials_0(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = GcpCredentials.__blank__()
        m._written = w
        m.service_account_file = (x if type(x := v["service_account_file"]) is str else _SCALAR1(x, (at, "service_account_file"), r)) if "service_account_file" in v else None
        m.service_account_info = read_gcp_credentials_service_account_info(v["service_account_info"], (at, "service_account_info"), r) if "service_account_info" in v else None
        m.project = (x if type(x := v["project"]) is str else _SCALAR1(x, (at, "project"), r)) if "project" in v else None
        m.__class__ = GcpCredentials
        return m
    return r.type(at, v, "a mapping")


def check_gcpsecret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcp_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = GcpSecret.__blank__()
        m._written = w
        m.gcp_credentials = read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r)
        m.secret_name = x if type(x := v["secret_name"]) is str else STR(x, (at, "secret_name"), r)
        m.secret_version = (x if type(x := v["secret_version"]) is str else STR(x, (at, "secret_version"), r)) if "secret_version" in v else "latest"
        m.__class__ = GcpSecret
        return m
    return r.type(at, v, "a mapping")


def check_gcs_bucket_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcs_bucket_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = GcsBucket.__blank__()
        m._written = w
        m.bucket = x if type(x := v["bucket"]) is str else STR(x, (at, "bucket"), r)
        m.gcp_credentials = read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r) if "gcp_credentials" in v else None
        m.bucket_folder = (x if type(x := v["bucket_folder"]) is str else STR(x, (at, "bucket_folder"), r)) if "bucket_folder" in v else ""
        m.__class__ = GcsBucket
        return m
    return r.type(at, v, "a mapping")


def check_k8s_job_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_job(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = KubernetesJob.__blank__()
        m._written = w
        m.v1_job = read_kubernetes_job_v1_job(v["v1_job"], (at, "v1_job"), r)
        m.api_kwargs = read_kubernetes_job_api_kwargs(v["api_kwargs"], (at, "api_kwargs"), r) if "api_kwargs" in v else None
        m.credentials = read_kubernetes_credentials_2(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.delete_after_completion = (x if type(x := v["delete_after_completion"]) is bool else BOOL(x, (at, "delete_after_completion"), r)) if "delete_after_completion" in v else True
        m.interval_seconds = (x if type(x := v["interval_seconds"]) is int else INT(x, (at, "interval_seconds"), r)) if "interval_seconds" in v else 5
        m.namespace = (x if type(x := v["namespace"]) is str else STR(x, (at, "namespace"), r)) if "namespace" in v else "default"
        m.timeout_seconds = (x if type(x := v["timeout_seconds"]) is int else _SCALAR2(x, (at, "timeout_seconds"), r)) if "timeout_seconds" in v else None
        m.__class__ = KubernetesJob
        return m
    return r.type(at, v, "a mapping")


def check_kubernetes_cluster_config_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_cluster_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = KubernetesClusterConfig.__blank__()
        m._written = w
        m.config = read_kubernetes_cluster_config_config(v["config"], (at, "config"), r)
        m.context_name = x if type(x := v["context_name"]) is str else STR(x, (at, "context_name"), r)
        m.__class__ = KubernetesClusterConfig
        return m
    return r.type(at, v, "a mapping")


def check_kubernetes_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        m = KubernetesCredentials.__blank__()
        m._written = w
        m.cluster_config = read_kubernetes_credentials_cluster_config(v["cluster_config"], (at, "cluster_config"), r) if "cluster_config" in v else None
        m.__class__ = KubernetesCredentials
        return m
    return r.type(at, v, "a mapping")


def check_lambda_function_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_lambda_function_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = LambdaFunction.__blank__()
        m._written = w
        m.function_name = x if type(x := v["function_name"]) is str else STR(x, (at, "function_name"), r)
        m.qualifier = (x if type(x := v["qualifier"]) is str else _SCALAR1(x, (at, "qualifier"), r)) if "qualifier" in v else None
        m.aws_credentials = read_aws_credentials_2(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else None
        m.__class__ = LambdaFunction
        return m
    return r.type(at, v, "a mapping")


def check_local_file_system_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_local_file_system_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = LocalFileSystem.__blank__()
        m._written = w
        m.basepath = (x if type(x := v["basepath"]) is str else _SCALAR1(x, (at, "basepath"), r)) if "basepath" in v else None
        m.__class__ = LocalFileSystem
        return m
    return r.type(at, v, "a mapping")


def check_mattermost_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_mattermost_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        x: Any
        m = MattermostWebhook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.hostname = x if type(x := v["hostname"]) is str else STR(x, (at, "hostname"), r)
        m.secure = (x if type(x := v["secure"]) is bool else BOOL(x, (at, "secure"), r)) if "secure" in v else False
        m.token = x if type(x := v["token"]) is str else STR(x, (at, "token"), r)
        m.botname = (x if type(x := v["botname"]) is str else _SCALAR1(x, (at, "botname"), r)) if "botname" in v else None
        m.channels = read_mattermost_webhook_channels(v["channels"], (at, "channels"), r) if "channels" in v else None
        m.include_image = (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else False
        m.path = (x if type(x := v["path"]) is str else _SCALAR1(x, (at, "path"), r)) if "path" in v else None
        m.port = (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 8065
        m.__class__ = MattermostWebhook
        return m
    return r.type(at, v, "a mapping")


def check_minio_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_min_io_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS24:
            v = _ORDERS24.check(v, w, at, r)
        x: Any
        m = MinIOCredentials.__blank__()
        m._written = w
        m.minio_root_user = x if type(x := v["minio_root_user"]) is str else STR(x, (at, "minio_root_user"), r)
        m.minio_root_password = x if type(x := v["minio_root_password"]) is str else STR(x, (at, "minio_root_password"), r)
        m.region_name = (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None
        m.aws_client_parameters = read_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None
        m.__class__ = MinIOCredentials
        return m
    return r.type(at, v, "a mapping")


def check_ms_teams_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_microsoft_teams_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS25:
            v = _ORDERS25.check(v, w, at, r)
        x: Any
        m = MicrosoftTeamsWebhook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.url = x if type(x := v["url"]) is str else STR(x, (at, "url"), r)
        m.allow_private_urls = (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True
        m.include_image = (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else True
        m.wrap = (x if type(x := v["wrap"]) is bool else BOOL(x, (at, "wrap"), r)) if "wrap" in v else True
        m.__class__ = MicrosoftTeamsWebhook
        return m
    return r.type(at, v, "a mapping")


def check_opsgenie_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_opsgenie_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS26:
            v = _ORDERS26.check(v, w, at, r)
        x: Any
        m = OpsgenieWebhook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.apikey = x if type(x := v["apikey"]) is str else STR(x, (at, "apikey"), r)
        m.target_user = read_opsgenie_webhook_target_user(v["target_user"], (at, "target_user"), r) if "target_user" in v else None
        m.target_team = read_opsgenie_webhook_target_team(v["target_team"], (at, "target_team"), r) if "target_team" in v else None
        m.target_schedule = read_opsgenie_webhook_target_schedule(v["target_schedule"], (at, "target_schedule"), r) if "target_schedule" in v else None
        m.target_escalation = read_opsgenie_webhook_target_escalation(v["target_escalation"], (at, "target_escalation"), r) if "target_escalation" in v else None
        m.region_name = (x if type(x := v["region_name"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "region_name"), r)) if "region_name" in v else "us"
        m.batch = (x if type(x := v["batch"]) is bool else BOOL(x, (at, "batch"), r)) if "batch" in v else False
        m.tags = read_opsgenie_webhook_tags(v["tags"], (at, "tags"), r) if "tags" in v else None
        m.priority = (x if type(x := v["priority"]) is int else _SCALAR2(x, (at, "priority"), r)) if "priority" in v else 3
        m.alias = (x if type(x := v["alias"]) is str else _SCALAR1(x, (at, "alias"), r)) if "alias" in v else None
        m.entity = (x if type(x := v["entity"]) is str else _SCALAR1(x, (at, "entity"), r)) if "entity" in v else None
        m.details = read_opsgenie_webhook_details(v["details"], (at, "details"), r) if "details" in v else None
        m.__class__ = OpsgenieWebhook
        return m
    return r.type(at, v, "a mapping")


def check_pager_duty_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_pager_duty_web_hook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS27:
            v = _ORDERS27.check(v, w, at, r)
        x: Any
        m = PagerDutyWebHook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.integration_key = x if type(x := v["integration_key"]) is str else STR(x, (at, "integration_key"), r)
        m.api_key = x if type(x := v["api_key"]) is str else STR(x, (at, "api_key"), r)
        m.source = (x if type(x := v["source"]) is str else _SCALAR1(x, (at, "source"), r)) if "source" in v else "Prefect"
        m.component = (x if type(x := v["component"]) is str else STR(x, (at, "component"), r)) if "component" in v else "Notification"
        m.group = (x if type(x := v["group"]) is str else _SCALAR1(x, (at, "group"), r)) if "group" in v else None
        m.class_id = (x if type(x := v["class_id"]) is str else _SCALAR1(x, (at, "class_id"), r)) if "class_id" in v else None
        m.region_name = (x if type(x := v["region_name"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "region_name"), r)) if "region_name" in v else "us"
        m.clickable_url = read_pager_duty_web_hook_clickable_url(v["clickable_url"], (at, "clickable_url"), r) if "clickable_url" in v else None
        m.include_image = (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else True
        m.custom_details = read_pager_duty_web_hook_custom_details(v["custom_details"], (at, "custom_details"), r) if "custom_details" in v else None
        m.__class__ = PagerDutyWebHook
        return m
    return r.type(at, v, "a mapping")


def check_remote_file_system_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_remote_file_system_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS28:
            v = _ORDERS28.check(v, w, at, r)
        x: Any
        m = RemoteFileSystem.__blank__()
        m._written = w
        m.basepath = x if type(x := v["basepath"]) is str else STR(x, (at, "basepath"), r)
        m.settings = read_remote_file_system_settings(v["settings"], (at, "settings"), r) if "settings" in v else None
        m.__class__ = RemoteFileSystem
        return m
    return r.type(at, v, "a mapping")


def check_s3_bucket_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_s3_bucket_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS29:
            v = _ORDERS29.check(v, w, at, r)
        x: Any
        m = S3Bucket.__blank__()
        m._written = w
        m.bucket_name = x if type(x := v["bucket_name"]) is str else STR(x, (at, "bucket_name"), r)
        m.credentials = read_s3_bucket_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.bucket_folder = (x if type(x := v["bucket_folder"]) is str else STR(x, (at, "bucket_folder"), r)) if "bucket_folder" in v else ""
        m.__class__ = S3Bucket
        return m
    return r.type(at, v, "a mapping")


def check_secret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_secret_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS30:
            v = _ORDERS30.check(v, w, at, r)
        m = Secret.__blank__()
        m._written = w
        m.value = read_secret_value(v["value"], (at, "value"), r)
        m.__class__ = Secret
        return m
    return r.type(at, v, "a mapping")


def check_sendgrid_email_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_sendgrid_email_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS31:
            v = _ORDERS31.check(v, w, at, r)
        x: Any
        m = SendgridEmail.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.api_key = x if type(x := v["api_key"]) is str else STR(x, (at, "api_key"), r)
        m.sender_email = x if type(x := v["sender_email"]) is str else STR(x, (at, "sender_email"), r)
        m.to_emails = read_sendgrid_email_to_emails(v["to_emails"], (at, "to_emails"), r)
        m.__class__ = SendgridEmail
        return m
    return r.type(at, v, "a mapping")


def check_slack_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_slack_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS32:
            v = _ORDERS32.check(v, w, at, r)
        x: Any
        m = SlackWebhook.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.url = x if type(x := v["url"]) is str else STR(x, (at, "url"), r)
        m.allow_private_urls = (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True
        m.__class__ = SlackWebhook
        return m
    return r.type(at, v, "a mapping")


def check_smb_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_smb_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS33:
            v = _ORDERS33.check(v, w, at, r)
        x: Any
        m = SMB.__blank__()
        m._written = w
        m.share_path = x if type(x := v["share_path"]) is str else STR(x, (at, "share_path"), r)
        m.smb_username = (x if type(x := v["smb_username"]) is str else _SCALAR1(x, (at, "smb_username"), r)) if "smb_username" in v else None
        m.smb_password = (x if type(x := v["smb_password"]) is str else _SCALAR1(x, (at, "smb_password"), r)) if "smb_password" in v else None
        m.smb_host = x if type(x := v["smb_host"]) is str else STR(x, (at, "smb_host"), r)
        m.smb_port = (x if type(x := v["smb_port"]) is int else _SCALAR2(x, (at, "smb_port"), r)) if "smb_port" in v else None
        m.__class__ = SMB
        return m
    return r.type(at, v, "a mapping")


def check_snowflake_connector_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_snowflake_connector_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS34:
            v = _ORDERS34.check(v, w, at, r)
        x: Any
        m = SnowflakeConnector.__blank__()
        m._written = w
        m.credentials = read_snowflake_credentials_2(v["credentials"], (at, "credentials"), r)
        m.database = x if type(x := v["database"]) is str else STR(x, (at, "database"), r)
        m.warehouse = x if type(x := v["warehouse"]) is str else STR(x, (at, "warehouse"), r)
        m.schema_ = x if type(x := v["schema_"]) is str else STR(x, (at, "schema_"), r)
        m.fetch_size = (x if type(x := v["fetch_size"]) is int else INT(x, (at, "fetch_size"), r)) if "fetch_size" in v else 1
        m.poll_frequency_s = (x if type(x := v["poll_frequency_s"]) is int else INT(x, (at, "poll_frequency_s"), r)) if "poll_frequency_s" in v else 1
        m.__class__ = SnowflakeConnector
        return m
    return r.type(at, v, "a mapping")


def check_snowflake_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_snowflake_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_snowflake_credentials_0(v, at, r)
        check_snowflake_credentials_1(v, at, r)
        check_snowflake_credentials_2(v, at, r)
        check_snowflake_credentials_3(v, at, r)
        check_snowflake_credentials_4(v, at, r)
        check_snowflake_credentials_5(v, at, r)
        check_snowflake_credentials_6(v, at, r)
        check_snowflake_credentials_7(v, at, r)
        check_snowflake_credentials_8(v, at, r)
        check_snowflake_credentials_9(v, at, r)
        check_snowflake_credentials_10(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS35:
            v = _ORDERS35.check(v, w, at, r)
        x: Any
        m = SnowflakeCredentials.__blank__()
        m._written = w
        m.account = x if type(x := v["account"]) is str else STR(x, (at, "account"), r)
        m.user = (x if type(x := v["user"]) is str else _SCALAR1(x, (at, "user"), r)) if "user" in v else None
        m.password = (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else None
        m.private_key = (x if type(x := v["private_key"]) is str else _SCALAR1(x, (at, "private_key"), r)) if "private_key" in v else None
        m.private_key_path = (x if type(x := v["private_key_path"]) is str else _SCALAR1(x, (at, "private_key_path"), r)) if "private_key_path" in v else None
        m.private_key_passphrase = (x if type(x := v["private_key_passphrase"]) is str else _SCALAR1(x, (at, "private_key_passphrase"), r)) if "private_key_passphrase" in v else None
        m.authenticator = (x if type(x := v["authenticator"]) is str and x in _WORDS4 else _CHOICE4(x, (at, "authenticator"), r)) if "authenticator" in v else "snowflake"
        m.workload_identity_provider = read_snowflake_credentials_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r) if "workload_identity_provider" in v else None
        m.token = (x if type(x := v["token"]) is str else _SCALAR1(x, (at, "token"), r)) if "token" in v else None
        m.endpoint = (x if type(x := v["endpoint"]) is str else _SCALAR1(x, (at, "endpoint"), r)) if "endpoint" in v else None
        m.role = (x if type(x := v["role"]) is str else _SCALAR1(x, (at, "role"), r)) if "role" in v else None
        m.autocommit = (x if type(x := v["autocommit"]) is bool else _SCALAR3(x, (at, "autocommit"), r)) if "autocommit" in v else None
        m.__class__ = SnowflakeCredentials
        return m
    return r.type(at, v, "a mapping")


def check_twilio_sms_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_twilio_sms_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS36:
            v = _ORDERS36.check(v, w, at, r)
        x: Any
        m = TwilioSMS.__blank__()
        m._written = w
        m.notify_type = (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info"
        m.account_sid = x if type(x := v["account_sid"]) is str else STR(x, (at, "account_sid"), r)
        m.auth_token = x if type(x := v["auth_token"]) is str else STR(x, (at, "auth_token"), r)
        m.from_phone_number = x if type(x := v["from_phone_number"]) is str else STR(x, (at, "from_phone_number"), r)
        m.to_phone_numbers = read_twilio_sms_to_phone_numbers(v["to_phone_numbers"], (at, "to_phone_numbers"), r)
        m.__class__ = TwilioSMS
        return m
    return r.type(at, v, "a mapping")


def check_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS37:
            v = _ORDERS37.check(v, w, at, r)
        x: Any
        m = Webhook.__blank__()
        m._written = w
        m.method = (x if type(x := v["method"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "method"), r)) if "method" in v else "POST"
        m.url = x if type(x := v["url"]) is str else STR(x, (at, "url"), r)
        m.headers = read_webhook_headers(v["headers"], (at, "headers"), r) if "headers" in v else None
        m.allow_private_urls = (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True
        m.verify = (x if type(x := v["verify"]) is bool else BOOL(x, (at, "verify"), r)) if "verify" in v else True
        m.__class__ = Webhook
        return m
    return r.type(at, v, "a mapping")


def read_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS38:
            v = _ORDERS38.check(v, w, at, r)
        x: Any
        m = AwsClientParameters.__blank__()
        m._written = w
        m.api_version = (x if type(x := v["api_version"]) is str else _SCALAR1(x, (at, "api_version"), r)) if "api_version" in v else None
        m.use_ssl = (x if type(x := v["use_ssl"]) is bool else BOOL(x, (at, "use_ssl"), r)) if "use_ssl" in v else True
        m.verify = (x if type(x := v["verify"]) is str else _SCALAR4(x, (at, "verify"), r)) if "verify" in v else None
        m.verify_cert_path = (x if type(x := v["verify_cert_path"]) is str else _SCALAR1(x, (at, "verify_cert_path"), r)) if "verify_cert_path" in v else None
        m.endpoint_url = (x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None
        m.config = read_aws_client_parameters_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = AwsClientParameters
        return m
    return r.type(at, v, "a mapping")


def read_assume_role_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS39:
            v = _ORDERS39.check(v, w, at, r)
        x: Any
        m = AssumeRoleParameters.__blank__()
        m._written = w
        m.RoleSessionName = (x if type(x := v["RoleSessionName"]) is str else _SCALAR1(x, (at, "RoleSessionName"), r)) if "RoleSessionName" in v else None
        m.DurationSeconds = (x if type(x := v["DurationSeconds"]) is int else _SCALAR2(x, (at, "DurationSeconds"), r)) if "DurationSeconds" in v else None
        m.Policy = (x if type(x := v["Policy"]) is str else _SCALAR1(x, (at, "Policy"), r)) if "Policy" in v else None
        m.PolicyArns = read_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r) if "PolicyArns" in v else None
        m.Tags = read_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r) if "Tags" in v else None
        m.TransitiveTagKeys = read_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r) if "TransitiveTagKeys" in v else None
        m.ExternalId = (x if type(x := v["ExternalId"]) is str else _SCALAR1(x, (at, "ExternalId"), r)) if "ExternalId" in v else None
        m.SerialNumber = (x if type(x := v["SerialNumber"]) is str else _SCALAR1(x, (at, "SerialNumber"), r)) if "SerialNumber" in v else None
        m.TokenCode = (x if type(x := v["TokenCode"]) is str else _SCALAR1(x, (at, "TokenCode"), r)) if "TokenCode" in v else None
        m.SourceIdentity = (x if type(x := v["SourceIdentity"]) is str else _SCALAR1(x, (at, "SourceIdentity"), r)) if "SourceIdentity" in v else None
        m.ProvidedContexts = read_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r) if "ProvidedContexts" in v else None
        m.__class__ = AssumeRoleParameters
        return m
    return r.type(at, v, "a mapping")


def check_azure_blob_storage_container_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "credentials" not in v:
            r.missing(at, "credentials")
        if "credentials" in v:
            check_azure_blob_storage_container_0_credentials(v["credentials"], (at, "credentials"), r)


def check_azure_blob_storage_credentials_0(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'connection_string'", check_azure_blob_storage_credentials_0_0), ("a mapping with 'account_url'", check_azure_blob_storage_credentials_0_1)))


def check_azure_blob_storage_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not NONE)) and (not isinstance(v, OBJECT) or ("account_url" in v and v["account_url"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not NONE)) and (not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not NONE)) and (not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not NONE)) and (not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE):
        check_azure_blob_storage_credentials_5_then(v, at, r)


def check_azure_blob_storage_credentials_6(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE):
        check_azure_blob_storage_credentials_6_then(v, at, r)


def check_azure_blob_storage_credentials_7(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE):
        check_azure_blob_storage_credentials_7_then(v, at, r)


def check_azure_blob_storage_credentials_8(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE):
        check_azure_blob_storage_credentials_8_then(v, at, r)


def check_azure_blob_storage_credentials_9(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE):
        check_azure_blob_storage_credentials_9_then(v, at, r)


def check_azure_blob_storage_credentials_10(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE):
        check_azure_blob_storage_credentials_10_then(v, at, r)


def check_azure_blob_storage_credentials_11(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE):
        check_azure_blob_storage_credentials_11_then(v, at, r)


def check_azure_blob_storage_credentials_12(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE):
        check_azure_blob_storage_credentials_12_then(v, at, r)


def check_azure_blob_storage_credentials_13(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE):
        check_azure_blob_storage_credentials_13_then(v, at, r)


def check_azure_container_instance_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE):
        check_azure_container_instance_credentials_0_then(v, at, r)


def check_azure_container_instance_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE):
        check_azure_container_instance_credentials_1_then(v, at, r)


def check_azure_container_instance_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE):
        check_azure_container_instance_credentials_2_then(v, at, r)


def check_azure_container_instance_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not NONE):
        check_azure_container_instance_credentials_3_then(v, at, r)


def check_azure_container_instance_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not NONE):
        check_azure_container_instance_credentials_4_then(v, at, r)


def check_azure_container_instance_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not NONE):
        check_azure_container_instance_credentials_5_then(v, at, r)


def read_azure_container_instance_credentials_credential_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_azure_devops_repository_git_depth(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int and v >= 1 else read_azure_devops_repository_git_depth_0(v, at, r)
    return r.type(at, v, "an integer or null")


def read_azure_devops_repository_credentials(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_devops_credentials(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_webhook_notification_block_params(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_webhook_notification_block_params_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_webhook_notification_block_json_data(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_webhook_notification_block_json_data_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_webhook_notification_block_form_data(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_custom_webhook_notification_block_form_data_0(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_custom_webhook_notification_block_headers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_webhook_notification_block_headers_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_webhook_notification_block_cookies(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_webhook_notification_block_cookies_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_webhook_notification_block_secrets(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_docker_host_client_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def check_gcp_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if passes(check_gcp_credentials_0_not, v, r):
        r.problem(at, "not", "takes a form that is not allowed")


def read_gcp_credentials_service_account_info(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_gcp_credentials_service_account_info_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_kubernetes_job_v1_job(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_kubernetes_job_api_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_kubernetes_cluster_config_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_kubernetes_credentials_cluster_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_kubernetes_cluster_config_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_mattermost_webhook_channels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_mattermost_webhook_channels_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_target_user(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_opsgenie_webhook_target_user_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_target_team(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_opsgenie_webhook_target_team_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_target_schedule(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_opsgenie_webhook_target_schedule_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_target_escalation(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_opsgenie_webhook_target_escalation_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_tags(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_opsgenie_webhook_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_opsgenie_webhook_details(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_opsgenie_webhook_details_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pager_duty_web_hook_clickable_url(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and len(v) >= 1 else read_pager_duty_web_hook_clickable_url_0(v, at, r)
    return r.type(at, v, "a string or null")


def read_pager_duty_web_hook_custom_details(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_pager_duty_web_hook_custom_details_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_remote_file_system_settings(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_s3_bucket_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("MinIOCredentials", read_min_io_credentials), ("AwsCredentials", read_aws_credentials_2)))
    return r.type(at, v, "a mapping")


def read_secret_value(v: Any, at: _At, r: _Report) -> Any:
    return v


def read_sendgrid_email_to_emails(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def check_snowflake_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" not in v or (v["authenticator"] is NONE or (type(v["authenticator"]) is STRING and v["authenticator"] in _WORDS5))):
        check_snowflake_credentials_0_then(v, at, r)


def check_snowflake_credentials_1(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'user'", check_snowflake_credentials_1_0), ("a mapping with 'workload_identity_provider'", check_snowflake_credentials_1_1)))


def check_snowflake_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("password" in v and v["password"] is not NONE)) and (not isinstance(v, OBJECT) or ("private_key_passphrase" in v and v["private_key_passphrase"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_snowflake_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("private_key" in v and v["private_key"] is not NONE)) and (not isinstance(v, OBJECT) or ("private_key_path" in v and v["private_key_path"] is not NONE)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_snowflake_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and "workload_identity" == v["authenticator"]):
        check_snowflake_credentials_4_then(v, at, r)


def check_snowflake_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and "oauth" == v["authenticator"]):
        check_snowflake_credentials_5_then(v, at, r)


def check_snowflake_credentials_6(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and "okta_endpoint" == v["authenticator"]):
        check_snowflake_credentials_6_then(v, at, r)


def check_snowflake_credentials_7(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("workload_identity_provider" in v and "oidc" == v["workload_identity_provider"]):
        check_snowflake_credentials_7_then(v, at, r)


def check_snowflake_credentials_8(v: Any, at: _At, r: _Report) -> None:
    if passes(check_snowflake_credentials_8_if, v, r):
        check_snowflake_credentials_8_then(v, at, r)


def check_snowflake_credentials_9(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'password'", check_snowflake_credentials_9_0), ("a mapping with 'private_key'", check_snowflake_credentials_9_1), ("a mapping with 'private_key_path'", check_snowflake_credentials_9_2), ("a mapping with 'authenticator'", check_snowflake_credentials_9_3), ("a mapping with 'workload_identity_provider'", check_snowflake_credentials_9_4), ("a mapping with 'token'", check_snowflake_credentials_9_5)))


def check_snowflake_credentials_10(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("private_key_passphrase" in v and v["private_key_passphrase"] is not NONE):
        check_snowflake_credentials_10_then(v, at, r)


def read_snowflake_credentials_workload_identity_provider(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS6 else _CHOICE5(v, at, r)
    return r.type(at, v, "a string or null")


def read_twilio_sms_to_phone_numbers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_webhook_headers(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aws_client_parameters_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_aws_client_parameters_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_assume_role_parameters_policy_arns(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_policy_arns_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_tags(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_transitive_tag_keys(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_transitive_tag_keys_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_assume_role_parameters_provided_contexts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_assume_role_parameters_provided_contexts_0(v, at, r)
    return r.type(at, v, "a list or null")


def check_azure_blob_storage_container_0_credentials(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_0_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "connection_string" not in v:
            r.missing(at, "connection_string")
        if "connection_string" in v:
            check_0_0_connection_string(v["connection_string"], (at, "connection_string"), r)


def check_azure_blob_storage_credentials_0_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account_url" not in v:
            r.missing(at, "account_url")
        if "account_url" in v:
            check_0_1_account_url(v["account_url"], (at, "account_url"), r)


def check_azure_blob_storage_credentials_5_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account_url" not in v:
            r.missing(at, "account_url")
        if "account_url" in v:
            check_5_then_account_url(v["account_url"], (at, "account_url"), r)


def check_azure_blob_storage_credentials_6_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account_url" not in v:
            r.missing(at, "account_url")
        if "account_url" in v:
            check_6_then_account_url(v["account_url"], (at, "account_url"), r)


def check_azure_blob_storage_credentials_7_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account_url" not in v:
            r.missing(at, "account_url")
        if "account_url" in v:
            check_7_then_account_url(v["account_url"], (at, "account_url"), r)


def check_azure_blob_storage_credentials_8_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_id" not in v:
            r.missing(at, "client_id")
        if "client_id" in v:
            check_8_then_client_id(v["client_id"], (at, "client_id"), r)


def check_azure_blob_storage_credentials_9_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" not in v:
            r.missing(at, "tenant_id")
        if "tenant_id" in v:
            check_9_then_tenant_id(v["tenant_id"], (at, "tenant_id"), r)


def check_azure_blob_storage_credentials_10_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_id" not in v:
            r.missing(at, "client_id")
        if "client_id" in v:
            check_10_then_client_id(v["client_id"], (at, "client_id"), r)


def check_azure_blob_storage_credentials_11_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_secret" not in v:
            r.missing(at, "client_secret")
        if "client_secret" in v:
            check_11_then_client_secret(v["client_secret"], (at, "client_secret"), r)


def check_azure_blob_storage_credentials_12_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" not in v:
            r.missing(at, "tenant_id")
        if "tenant_id" in v:
            check_12_then_tenant_id(v["tenant_id"], (at, "tenant_id"), r)


def check_azure_blob_storage_credentials_13_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_secret" not in v:
            r.missing(at, "client_secret")
        if "client_secret" in v:
            check_13_then_client_secret(v["client_secret"], (at, "client_secret"), r)


def check_azure_container_instance_credentials_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_id" not in v:
            r.missing(at, "client_id")
        if "client_id" in v:
            check_0_then_client_id(v["client_id"], (at, "client_id"), r)


def check_azure_container_instance_credentials_1_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" not in v:
            r.missing(at, "tenant_id")
        if "tenant_id" in v:
            check_1_then_tenant_id(v["tenant_id"], (at, "tenant_id"), r)


def check_azure_container_instance_credentials_2_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_id" not in v:
            r.missing(at, "client_id")
        if "client_id" in v:
            check_2_then_client_id(v["client_id"], (at, "client_id"), r)


def check_azure_container_instance_credentials_3_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_secret" not in v:
            r.missing(at, "client_secret")
        if "client_secret" in v:
            check_3_then_client_secret(v["client_secret"], (at, "client_secret"), r)


def check_azure_container_instance_credentials_4_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "tenant_id" not in v:
            r.missing(at, "tenant_id")
        if "tenant_id" in v:
            check_4_then_tenant_id(v["tenant_id"], (at, "tenant_id"), r)


def check_azure_container_instance_credentials_5_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_secret" not in v:
            r.missing(at, "client_secret")
        if "client_secret" in v:
            check_5_then_client_secret(v["client_secret"], (at, "client_secret"), r)


def read_azure_devops_repository_git_depth_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_custom_webhook_notification_block_params_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_json_data_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_custom_webhook_notification_block_form_data_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_headers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_cookies_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def check_gcp_credentials_0_not(v: Any, at: _At, r: _Report) -> None:
    check_0_not_0(v, at, r)
    check_0_not_1(v, at, r)


def read_gcp_credentials_service_account_info_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_mattermost_webhook_channels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_user_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_team_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_schedule_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_escalation_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_details_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_pager_duty_web_hook_clickable_url_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_pager_duty_web_hook_custom_details_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def check_snowflake_credentials_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "user" not in v:
            r.missing(at, "user")
        if "user" in v:
            check_0_then_user(v["user"], (at, "user"), r)


def check_snowflake_credentials_1_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "user" not in v:
            r.missing(at, "user")
        if "user" in v:
            check_1_0_user(v["user"], (at, "user"), r)


def check_snowflake_credentials_1_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "workload_identity_provider" not in v:
            r.missing(at, "workload_identity_provider")
        if "workload_identity_provider" in v:
            check_1_1_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)


def check_snowflake_credentials_4_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "workload_identity_provider" not in v:
            r.missing(at, "workload_identity_provider")
        if "workload_identity_provider" in v:
            check_4_then_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)


def check_snowflake_credentials_5_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "token" not in v:
            r.missing(at, "token")
        if "token" in v:
            check_5_then_token(v["token"], (at, "token"), r)


def check_snowflake_credentials_6_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "endpoint" not in v:
            r.missing(at, "endpoint")
        if "endpoint" in v:
            check_6_then_endpoint(v["endpoint"], (at, "endpoint"), r)


def check_snowflake_credentials_7_then(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'user'", check_7_then_0), ("a mapping with 'token'", check_7_then_1)))


def check_snowflake_credentials_8_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "token" not in v:
            r.missing(at, "token")
        if "token" in v:
            check_8_then_token(v["token"], (at, "token"), r)


def check_snowflake_credentials_8_if(v: Any, at: _At, r: _Report) -> None:
    check_8_if_0(v, at, r)
    check_8_if_1(v, at, r)


def check_snowflake_credentials_9_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "password" not in v:
            r.missing(at, "password")
        if "password" in v:
            check_9_0_password(v["password"], (at, "password"), r)


def check_snowflake_credentials_9_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "private_key" not in v:
            r.missing(at, "private_key")
        if "private_key" in v:
            check_9_1_private_key(v["private_key"], (at, "private_key"), r)


def check_snowflake_credentials_9_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "private_key_path" not in v:
            r.missing(at, "private_key_path")
        if "private_key_path" in v:
            check_9_2_private_key_path(v["private_key_path"], (at, "private_key_path"), r)


def check_snowflake_credentials_9_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "authenticator" not in v:
            r.missing(at, "authenticator")
        if "authenticator" in v:
            check_9_3_authenticator(v["authenticator"], (at, "authenticator"), r)


def check_snowflake_credentials_9_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "workload_identity_provider" not in v:
            r.missing(at, "workload_identity_provider")
        if "workload_identity_provider" in v:
            check_9_4_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)


def check_snowflake_credentials_9_5(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "token" not in v:
            r.missing(at, "token")
        if "token" in v:
            check_9_5_token(v["token"], (at, "token"), r)


def check_snowflake_credentials_10_then(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'private_key'", check_10_then_0), ("a mapping with 'private_key_path'", check_10_then_1), ("a mapping with 'authenticator'", check_10_then_2), ("a mapping with 'workload_identity_provider'", check_10_then_3), ("a mapping with 'token'", check_10_then_4)))


def read_aws_client_parameters_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


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
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_assume_role_parameters_provided_contexts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_assume_role_parameters_provided_contexts_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_0_0_connection_string(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_0_1_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_6_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_7_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_8_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_10_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_11_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_12_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_13_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_0_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_2_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_3_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_4_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_0_not_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "service_account_file" not in v:
            r.missing(at, "service_account_file")
        if "service_account_file" in v:
            check_not_0_service_account_file(v["service_account_file"], (at, "service_account_file"), r)


def check_0_not_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "service_account_info" not in v:
            r.missing(at, "service_account_info")
        if "service_account_info" in v:
            check_not_1_service_account_info(v["service_account_info"], (at, "service_account_info"), r)


def check_0_then_user(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_0_user(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_1_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_4_then_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_token(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_6_then_endpoint(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_7_then_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "user" not in v:
            r.missing(at, "user")
        if "user" in v:
            check_then_0_user(v["user"], (at, "user"), r)


def check_7_then_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "token" not in v:
            r.missing(at, "token")
        if "token" in v:
            check_then_1_token(v["token"], (at, "token"), r)


def check_8_then_token(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_8_if_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "authenticator" not in v:
            r.missing(at, "authenticator")
        if "authenticator" in v:
            check_if_0_authenticator(v["authenticator"], (at, "authenticator"), r)


def check_8_if_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "workload_identity_provider" not in v:
            r.missing(at, "workload_identity_provider")
        if "workload_identity_provider" in v:
            check_if_1_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)


def check_9_0_password(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_1_private_key(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_2_private_key_path(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_3_authenticator(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_4_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_5_token(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_10_then_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "private_key" not in v:
            r.missing(at, "private_key")
        if "private_key" in v:
            check_then_0_private_key(v["private_key"], (at, "private_key"), r)


def check_10_then_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "private_key_path" not in v:
            r.missing(at, "private_key_path")
        if "private_key_path" in v:
            check_then_1_private_key_path(v["private_key_path"], (at, "private_key_path"), r)


def check_10_then_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "authenticator" not in v:
            r.missing(at, "authenticator")
        if "authenticator" in v:
            check_then_2_authenticator(v["authenticator"], (at, "authenticator"), r)


def check_10_then_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "workload_identity_provider" not in v:
            r.missing(at, "workload_identity_provider")
        if "workload_identity_provider" in v:
            check_then_3_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)


def check_10_then_4(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "token" not in v:
            r.missing(at, "token")
        if "token" in v:
            check_then_4_token(v["token"], (at, "token"), r)


def read_assume_role_parameters_policy_arns_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_tags_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_provided_contexts_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def check_not_0_service_account_file(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_not_1_service_account_info(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_0_user(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_1_token(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_if_0_authenticator(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)


def check_if_1_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    _CHOICE7(v, at, r)


def check_then_0_private_key(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_1_private_key_path(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_2_authenticator(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_3_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_4_token(v: Any, at: _At, r: _Report) -> None:
    if v is NONE:
        r.problem(at, "not", "takes a form that is not allowed")
