"""Reads and checks what blocks describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import ARRAY, OBJECT, first_of, passes
from ..._runtime.values import BOOL, INT, NUMBER, STR, choice, is_integral, pattern, scalar
from ..blocks import SMB, AssumeRoleParameters, AwsClientParameters, AwsCredentials, AwsSecret, AzureBlobStorageContainer, AzureBlobStorageCredentials, AzureContainerInstanceCredentials, AzureCosmosDbCredentials, AzureDevopsCredentials, AzureDevopsRepository, AzureMlCredentials, BigQueryWarehouse, CustomWebhookNotificationBlock, DiscordWebhook, DockerHost, DockerRegistryCredentials, GcpCredentials, GcpSecret, GcsBucket, KubernetesClusterConfig, KubernetesCredentials, KubernetesJob, LambdaFunction, LocalFileSystem, MattermostWebhook, MicrosoftTeamsWebhook, MinIOCredentials, OpsgenieWebhook, PagerDutyWebHook, PrefectBlocks, RemoteFileSystem, S3Bucket, Secret, SendgridEmail, SlackWebhook, SnowflakeConnector, SnowflakeCredentials, TwilioSMS, Webhook

_KEYS1 = frozenset(("aws-credentials", "aws-secret", "azure-blob-storage-container", "azure-blob-storage-credentials", "azure-container-instance-credentials", "azure-cosmos-db-credentials", "azure-devops-repository", "azuredevops-credentials", "azureml-credentials", "bigquery-warehouse", "custom-webhook", "discord-webhook", "docker-host", "docker-registry-credentials", "gcp-credentials", "gcpsecret", "gcs-bucket", "k8s-job", "kubernetes-cluster-config", "kubernetes-credentials", "lambda-function", "local-file-system", "mattermost-webhook", "minio-credentials", "ms-teams-webhook", "opsgenie-webhook", "pager-duty-webhook", "remote-file-system", "s3-bucket", "secret", "sendgrid-email", "slack-webhook", "smb", "snowflake-connector", "snowflake-credentials", "twilio-sms", "webhook"))
_PATTERN1 = pattern("^[\\-0-9a-z]+\\Z")
_KEYS2 = frozenset(("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "profile_name", "region_name", "aws_client_parameters", "assume_role_arn", "assume_role_kwargs"))
_SCALAR1 = scalar("string", "null")
_KEYS3 = frozenset(("aws_credentials", "secret_name"))
_KEYS4 = frozenset(("container_name", "credentials", "base_folder"))
_KEYS5 = frozenset(("connection_string", "account_url", "client_id", "tenant_id", "client_secret"))
_KEYS6 = frozenset(("client_id", "tenant_id", "client_secret", "credential_kwargs"))
_KEYS7 = frozenset(("connection_string",))
_KEYS8 = frozenset(("repository", "reference", "git_depth", "credentials"))
_KEYS9 = frozenset(("token",))
_KEYS10 = frozenset(("tenant_id", "service_principal_id", "service_principal_password", "subscription_id", "resource_group", "workspace_name"))
_KEYS11 = frozenset(("gcp_credentials", "fetch_size"))
_KEYS12 = frozenset(("name", "url", "method", "params", "json_data", "form_data", "headers", "cookies", "timeout", "allow_private_urls", "secrets"))
_CHOICE1 = choice("GET", "POST", "PUT", "PATCH", "DELETE")
_WORDS1 = frozenset(("GET", "POST", "PUT", "PATCH", "DELETE"))
_KEYS13 = frozenset(("notify_type", "webhook_id", "webhook_token", "botname", "tts", "include_image", "avatar", "avatar_url"))
_CHOICE2 = choice("info", "success", "warning", "failure")
_WORDS2 = frozenset(("info", "success", "warning", "failure"))
_KEYS14 = frozenset(("base_url", "version", "timeout", "max_pool_size", "client_kwargs"))
_SCALAR2 = scalar("integer", "null")
_KEYS15 = frozenset(("username", "password", "registry_url", "reauth"))
_KEYS16 = frozenset(("service_account_file", "service_account_info", "project"))
_KEYS17 = frozenset(("gcp_credentials", "secret_name", "secret_version"))
_KEYS18 = frozenset(("bucket", "gcp_credentials", "bucket_folder"))
_KEYS19 = frozenset(("v1_job", "api_kwargs", "credentials", "delete_after_completion", "interval_seconds", "namespace", "timeout_seconds"))
_KEYS20 = frozenset(("config", "context_name"))
_KEYS21 = frozenset(("cluster_config",))
_KEYS22 = frozenset(("function_name", "qualifier", "aws_credentials"))
_KEYS23 = frozenset(("basepath",))
_KEYS24 = frozenset(("notify_type", "hostname", "secure", "token", "botname", "channels", "include_image", "path", "port"))
_KEYS25 = frozenset(("minio_root_user", "minio_root_password", "region_name", "aws_client_parameters"))
_KEYS26 = frozenset(("notify_type", "url", "allow_private_urls", "include_image", "wrap"))
_KEYS27 = frozenset(("notify_type", "apikey", "target_user", "target_team", "target_schedule", "target_escalation", "region_name", "batch", "tags", "priority", "alias", "entity", "details"))
_CHOICE3 = choice("us", "eu")
_WORDS3 = frozenset(("us", "eu"))
_KEYS28 = frozenset(("notify_type", "integration_key", "api_key", "source", "component", "group", "class_id", "region_name", "clickable_url", "include_image", "custom_details"))
_KEYS29 = frozenset(("basepath", "settings"))
_KEYS30 = frozenset(("bucket_name", "credentials", "bucket_folder"))
_KEYS31 = frozenset(("value",))
_KEYS32 = frozenset(("notify_type", "api_key", "sender_email", "to_emails"))
_KEYS33 = frozenset(("notify_type", "url", "allow_private_urls"))
_KEYS34 = frozenset(("share_path", "smb_username", "smb_password", "smb_host", "smb_port"))
_KEYS35 = frozenset(("credentials", "database", "warehouse", "schema_", "fetch_size", "poll_frequency_s"))
_KEYS36 = frozenset(("account", "user", "password", "private_key", "private_key_path", "private_key_passphrase", "authenticator", "workload_identity_provider", "token", "endpoint", "role", "autocommit"))
_CHOICE4 = choice("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity")
_WORDS4 = frozenset(("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity"))
_SCALAR3 = scalar("boolean", "null")
_KEYS37 = frozenset(("notify_type", "account_sid", "auth_token", "from_phone_number", "to_phone_numbers"))
_KEYS38 = frozenset(("method", "url", "headers", "allow_private_urls", "verify"))
_KEYS39 = frozenset(("api_version", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "config"))
_SCALAR4 = scalar("string", "boolean", "null")
_KEYS40 = frozenset(("RoleSessionName", "DurationSeconds", "Policy", "PolicyArns", "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", "SourceIdentity", "ProvidedContexts"))
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
        return PrefectBlocks.__read__(
            v,
            read_aws_credentials(v["aws-credentials"], (at, "aws-credentials"), r) if "aws-credentials" in v else None,
            read_aws_secret(v["aws-secret"], (at, "aws-secret"), r) if "aws-secret" in v else None,
            read_azure_blob_storage_container(v["azure-blob-storage-container"], (at, "azure-blob-storage-container"), r) if "azure-blob-storage-container" in v else None,
            read_azure_blob_storage_credentials(v["azure-blob-storage-credentials"], (at, "azure-blob-storage-credentials"), r) if "azure-blob-storage-credentials" in v else None,
            read_azure_container_instance_credentials(v["azure-container-instance-credentials"], (at, "azure-container-instance-credentials"), r) if "azure-container-instance-credentials" in v else None,
            read_azure_cosmos_db_credentials(v["azure-cosmos-db-credentials"], (at, "azure-cosmos-db-credentials"), r) if "azure-cosmos-db-credentials" in v else None,
            read_azure_devops_repository(v["azure-devops-repository"], (at, "azure-devops-repository"), r) if "azure-devops-repository" in v else None,
            read_azuredevops_credentials(v["azuredevops-credentials"], (at, "azuredevops-credentials"), r) if "azuredevops-credentials" in v else None,
            read_azureml_credentials(v["azureml-credentials"], (at, "azureml-credentials"), r) if "azureml-credentials" in v else None,
            read_bigquery_warehouse(v["bigquery-warehouse"], (at, "bigquery-warehouse"), r) if "bigquery-warehouse" in v else None,
            read_custom_webhook(v["custom-webhook"], (at, "custom-webhook"), r) if "custom-webhook" in v else None,
            read_discord_webhook(v["discord-webhook"], (at, "discord-webhook"), r) if "discord-webhook" in v else None,
            read_docker_host(v["docker-host"], (at, "docker-host"), r) if "docker-host" in v else None,
            read_docker_registry_credentials(v["docker-registry-credentials"], (at, "docker-registry-credentials"), r) if "docker-registry-credentials" in v else None,
            read_gcp_credentials(v["gcp-credentials"], (at, "gcp-credentials"), r) if "gcp-credentials" in v else None,
            read_gcpsecret(v["gcpsecret"], (at, "gcpsecret"), r) if "gcpsecret" in v else None,
            read_gcs_bucket(v["gcs-bucket"], (at, "gcs-bucket"), r) if "gcs-bucket" in v else None,
            read_k8s_job(v["k8s-job"], (at, "k8s-job"), r) if "k8s-job" in v else None,
            read_kubernetes_cluster_config(v["kubernetes-cluster-config"], (at, "kubernetes-cluster-config"), r) if "kubernetes-cluster-config" in v else None,
            read_kubernetes_credentials(v["kubernetes-credentials"], (at, "kubernetes-credentials"), r) if "kubernetes-credentials" in v else None,
            read_lambda_function(v["lambda-function"], (at, "lambda-function"), r) if "lambda-function" in v else None,
            read_local_file_system(v["local-file-system"], (at, "local-file-system"), r) if "local-file-system" in v else None,
            read_mattermost_webhook(v["mattermost-webhook"], (at, "mattermost-webhook"), r) if "mattermost-webhook" in v else None,
            read_minio_credentials(v["minio-credentials"], (at, "minio-credentials"), r) if "minio-credentials" in v else None,
            read_ms_teams_webhook(v["ms-teams-webhook"], (at, "ms-teams-webhook"), r) if "ms-teams-webhook" in v else None,
            read_opsgenie_webhook(v["opsgenie-webhook"], (at, "opsgenie-webhook"), r) if "opsgenie-webhook" in v else None,
            read_pager_duty_webhook(v["pager-duty-webhook"], (at, "pager-duty-webhook"), r) if "pager-duty-webhook" in v else None,
            read_remote_file_system(v["remote-file-system"], (at, "remote-file-system"), r) if "remote-file-system" in v else None,
            read_s3_bucket(v["s3-bucket"], (at, "s3-bucket"), r) if "s3-bucket" in v else None,
            read_secret(v["secret"], (at, "secret"), r) if "secret" in v else None,
            read_sendgrid_email(v["sendgrid-email"], (at, "sendgrid-email"), r) if "sendgrid-email" in v else None,
            read_slack_webhook(v["slack-webhook"], (at, "slack-webhook"), r) if "slack-webhook" in v else None,
            read_smb(v["smb"], (at, "smb"), r) if "smb" in v else None,
            read_snowflake_connector(v["snowflake-connector"], (at, "snowflake-connector"), r) if "snowflake-connector" in v else None,
            read_snowflake_credentials(v["snowflake-credentials"], (at, "snowflake-credentials"), r) if "snowflake-credentials" in v else None,
            read_twilio_sms(v["twilio-sms"], (at, "twilio-sms"), r) if "twilio-sms" in v else None,
            read_webhook(v["webhook"], (at, "webhook"), r) if "webhook" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def check_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
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
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_additional_properties_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def check_aws_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_aws_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return AwsCredentials.__read__(
            v,
            (x if type(x := v["aws_access_key_id"]) is str else _SCALAR1(x, (at, "aws_access_key_id"), r)) if "aws_access_key_id" in v else None,
            (x if type(x := v["aws_secret_access_key"]) is str else _SCALAR1(x, (at, "aws_secret_access_key"), r)) if "aws_secret_access_key" in v else None,
            (x if type(x := v["aws_session_token"]) is str else _SCALAR1(x, (at, "aws_session_token"), r)) if "aws_session_token" in v else None,
            (x if type(x := v["profile_name"]) is str else _SCALAR1(x, (at, "profile_name"), r)) if "profile_name" in v else None,
            (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None,
            read_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None,
            (x if type(x := v["assume_role_arn"]) is str else _SCALAR1(x, (at, "assume_role_arn"), r)) if "assume_role_arn" in v else None,
            read_assume_role_parameters(v["assume_role_kwargs"], (at, "assume_role_kwargs"), r) if "assume_role_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_aws_secret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_aws_secret_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return AwsSecret.__read__(
            v,
            read_aws_credentials_2(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else r.missing(at, "aws_credentials"),
            (x if type(x := v["secret_name"]) is str else STR(x, (at, "secret_name"), r)) if "secret_name" in v else r.missing(at, "secret_name"),
        )
    return r.type(at, v, "a mapping")


def check_azure_blob_storage_container_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_blob_storage_container_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_azure_blob_storage_container_0(v, at, r)
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return AzureBlobStorageContainer.__read__(
            v,
            (x if type(x := v["container_name"]) is str else STR(x, (at, "container_name"), r)) if "container_name" in v else r.missing(at, "container_name"),
            read_azure_blob_storage_credentials_2(v["credentials"], (at, "credentials"), r) if "credentials" in v else r.missing(at, "credentials"),
            (x if type(x := v["base_folder"]) is str else _SCALAR1(x, (at, "base_folder"), r)) if "base_folder" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_azure_blob_storage_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
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
        x: Any
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return AzureBlobStorageCredentials.__read__(
            v,
            (x if type(x := v["connection_string"]) is str else _SCALAR1(x, (at, "connection_string"), r)) if "connection_string" in v else None,
            (x if type(x := v["account_url"]) is str else _SCALAR1(x, (at, "account_url"), r)) if "account_url" in v else None,
            (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None,
            (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
            (x if type(x := v["client_secret"]) is str else _SCALAR1(x, (at, "client_secret"), r)) if "client_secret" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_azure_container_instance_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
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
        x: Any
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return AzureContainerInstanceCredentials.__read__(
            v,
            (x if type(x := v["client_id"]) is str else _SCALAR1(x, (at, "client_id"), r)) if "client_id" in v else None,
            (x if type(x := v["tenant_id"]) is str else _SCALAR1(x, (at, "tenant_id"), r)) if "tenant_id" in v else None,
            (x if type(x := v["client_secret"]) is str else _SCALAR1(x, (at, "client_secret"), r)) if "client_secret" in v else None,
            read_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r) if "credential_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_azure_cosmos_db_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_cosmos_db_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return AzureCosmosDbCredentials.__read__(
            v,
            (x if type(x := v["connection_string"]) is str else STR(x, (at, "connection_string"), r)) if "connection_string" in v else r.missing(at, "connection_string"),
        )
    return r.type(at, v, "a mapping")


def check_azure_devops_repository_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_devops_repository_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return AzureDevopsRepository.__read__(
            v,
            (x if type(x := v["repository"]) is str else STR(x, (at, "repository"), r)) if "repository" in v else r.missing(at, "repository"),
            (x if type(x := v["reference"]) is str else _SCALAR1(x, (at, "reference"), r)) if "reference" in v else None,
            read_azure_devops_repository_git_depth(v["git_depth"], (at, "git_depth"), r) if "git_depth" in v else 1,
            read_azure_devops_repository_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_azuredevops_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_devops_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
        return AzureDevopsCredentials.__read__(
            v,
            (x if type(x := v["token"]) is str else _SCALAR1(x, (at, "token"), r)) if "token" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_azureml_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_azure_ml_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return AzureMlCredentials.__read__(
            v,
            (x if type(x := v["tenant_id"]) is str else STR(x, (at, "tenant_id"), r)) if "tenant_id" in v else r.missing(at, "tenant_id"),
            (x if type(x := v["service_principal_id"]) is str else STR(x, (at, "service_principal_id"), r)) if "service_principal_id" in v else r.missing(at, "service_principal_id"),
            (x if type(x := v["service_principal_password"]) is str else STR(x, (at, "service_principal_password"), r)) if "service_principal_password" in v else r.missing(at, "service_principal_password"),
            (x if type(x := v["subscription_id"]) is str else STR(x, (at, "subscription_id"), r)) if "subscription_id" in v else r.missing(at, "subscription_id"),
            (x if type(x := v["resource_group"]) is str else STR(x, (at, "resource_group"), r)) if "resource_group" in v else r.missing(at, "resource_group"),
            (x if type(x := v["workspace_name"]) is str else STR(x, (at, "workspace_name"), r)) if "workspace_name" in v else r.missing(at, "workspace_name"),
        )
    return r.type(at, v, "a mapping")


def check_bigquery_warehouse_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_big_query_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
        return BigQueryWarehouse.__read__(
            v,
            read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r) if "gcp_credentials" in v else r.missing(at, "gcp_credentials"),
            (x if type(x := v["fetch_size"]) is int else INT(x, (at, "fetch_size"), r)) if "fetch_size" in v else 1,
        )
    return r.type(at, v, "a mapping")


def check_custom_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_custom_webhook_notification_block(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS12:
            r.unknown(at, v, _KEYS12)
        return CustomWebhookNotificationBlock.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else r.missing(at, "url"),
            (x if type(x := v["method"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "method"), r)) if "method" in v else "POST",
            read_custom_webhook_notification_block_params(v["params"], (at, "params"), r) if "params" in v else None,
            read_custom_webhook_notification_block_json_data(v["json_data"], (at, "json_data"), r) if "json_data" in v else None,
            read_custom_webhook_notification_block_form_data(v["form_data"], (at, "form_data"), r) if "form_data" in v else None,
            read_custom_webhook_notification_block_headers(v["headers"], (at, "headers"), r) if "headers" in v else None,
            read_custom_webhook_notification_block_cookies(v["cookies"], (at, "cookies"), r) if "cookies" in v else None,
            (x if type(x := v["timeout"]) is int or (type(x) is float and x - x == 0) else NUMBER(x, (at, "timeout"), r)) if "timeout" in v else 10,
            (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True,
            read_custom_webhook_notification_block_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_discord_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_discord_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
        return DiscordWebhook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["webhook_id"]) is str else STR(x, (at, "webhook_id"), r)) if "webhook_id" in v else r.missing(at, "webhook_id"),
            (x if type(x := v["webhook_token"]) is str else STR(x, (at, "webhook_token"), r)) if "webhook_token" in v else r.missing(at, "webhook_token"),
            (x if type(x := v["botname"]) is str else _SCALAR1(x, (at, "botname"), r)) if "botname" in v else None,
            (x if type(x := v["tts"]) is bool else BOOL(x, (at, "tts"), r)) if "tts" in v else False,
            (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else False,
            (x if type(x := v["avatar"]) is bool else BOOL(x, (at, "avatar"), r)) if "avatar" in v else False,
            (x if type(x := v["avatar_url"]) is str else _SCALAR1(x, (at, "avatar_url"), r)) if "avatar_url" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_docker_host_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_docker_host_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
        return DockerHost.__read__(
            v,
            (x if type(x := v["base_url"]) is str else _SCALAR1(x, (at, "base_url"), r)) if "base_url" in v else None,
            (x if type(x := v["version"]) is str else STR(x, (at, "version"), r)) if "version" in v else "auto",
            (x if type(x := v["timeout"]) is int else _SCALAR2(x, (at, "timeout"), r)) if "timeout" in v else None,
            (x if type(x := v["max_pool_size"]) is int else _SCALAR2(x, (at, "max_pool_size"), r)) if "max_pool_size" in v else None,
            read_docker_host_client_kwargs(v["client_kwargs"], (at, "client_kwargs"), r) if "client_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_docker_registry_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_docker_registry_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS15:
            r.unknown(at, v, _KEYS15)
        return DockerRegistryCredentials.__read__(
            v,
            (x if type(x := v["username"]) is str else STR(x, (at, "username"), r)) if "username" in v else r.missing(at, "username"),
            (x if type(x := v["password"]) is str else STR(x, (at, "password"), r)) if "password" in v else r.missing(at, "password"),
            (x if type(x := v["registry_url"]) is str else STR(x, (at, "registry_url"), r)) if "registry_url" in v else r.missing(at, "registry_url"),
            (x if type(x := v["reauth"]) is bool else BOOL(x, (at, "reauth"), r)) if "reauth" in v else True,
        )
    return r.type(at, v, "a mapping")


def check_gcp_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcp_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_gcp_credentials_0(v, at, r)
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS16:
            r.unknown(at, v, _KEYS16)
        return GcpCredentials.__read__(
            v,
            (x if type(x := v["service_account_file"]) is str else _SCALAR1(x, (at, "service_account_file"), r)) if "service_account_file" in v else None,
            read_gcp_credentials_service_account_info(v["service_account_info"], (at, "service_account_info"), r) if "service_account_info" in v else None,
            (x if type(x := v["project"]) is str else _SCALAR1(x, (at, "project"), r)) if "project" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_gcpsecret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcp_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS17:
            r.unknown(at, v, _KEYS17)
        return GcpSecret.__read__(
            v,
            read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r) if "gcp_credentials" in v else r.missing(at, "gcp_credentials"),
            (x if type(x := v["secret_name"]) is str else STR(x, (at, "secret_name"), r)) if "secret_name" in v else r.missing(at, "secret_name"),
            (x if type(x := v["secret_version"]) is str else STR(x, (at, "secret_version"), r)) if "secret_version" in v else "latest",
        )
    return r.type(at, v, "a mapping")


def check_gcs_bucket_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_gcs_bucket_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS18:
            r.unknown(at, v, _KEYS18)
        return GcsBucket.__read__(
            v,
            (x if type(x := v["bucket"]) is str else STR(x, (at, "bucket"), r)) if "bucket" in v else r.missing(at, "bucket"),
            read_gcp_credentials_2(v["gcp_credentials"], (at, "gcp_credentials"), r) if "gcp_credentials" in v else None,
            (x if type(x := v["bucket_folder"]) is str else STR(x, (at, "bucket_folder"), r)) if "bucket_folder" in v else "",
        )
    return r.type(at, v, "a mapping")


def check_k8s_job_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_job(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS19:
            r.unknown(at, v, _KEYS19)
        return KubernetesJob.__read__(
            v,
            read_kubernetes_job_v1_job(v["v1_job"], (at, "v1_job"), r) if "v1_job" in v else r.missing(at, "v1_job"),
            read_kubernetes_job_api_kwargs(v["api_kwargs"], (at, "api_kwargs"), r) if "api_kwargs" in v else None,
            read_kubernetes_credentials_2(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
            (x if type(x := v["delete_after_completion"]) is bool else BOOL(x, (at, "delete_after_completion"), r)) if "delete_after_completion" in v else True,
            (x if type(x := v["interval_seconds"]) is int else INT(x, (at, "interval_seconds"), r)) if "interval_seconds" in v else 5,
            (x if type(x := v["namespace"]) is str else STR(x, (at, "namespace"), r)) if "namespace" in v else "default",
            (x if type(x := v["timeout_seconds"]) is int else _SCALAR2(x, (at, "timeout_seconds"), r)) if "timeout_seconds" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_kubernetes_cluster_config_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_cluster_config_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS20:
            r.unknown(at, v, _KEYS20)
        return KubernetesClusterConfig.__read__(
            v,
            read_kubernetes_cluster_config_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
            (x if type(x := v["context_name"]) is str else STR(x, (at, "context_name"), r)) if "context_name" in v else r.missing(at, "context_name"),
        )
    return r.type(at, v, "a mapping")


def check_kubernetes_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_kubernetes_credentials_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS21:
            r.unknown(at, v, _KEYS21)
        return KubernetesCredentials.__read__(
            v,
            read_kubernetes_credentials_cluster_config(v["cluster_config"], (at, "cluster_config"), r) if "cluster_config" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_lambda_function_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_lambda_function_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS22:
            r.unknown(at, v, _KEYS22)
        return LambdaFunction.__read__(
            v,
            (x if type(x := v["function_name"]) is str else STR(x, (at, "function_name"), r)) if "function_name" in v else r.missing(at, "function_name"),
            (x if type(x := v["qualifier"]) is str else _SCALAR1(x, (at, "qualifier"), r)) if "qualifier" in v else None,
            read_aws_credentials_2(v["aws_credentials"], (at, "aws_credentials"), r) if "aws_credentials" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_local_file_system_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_local_file_system_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS23:
            r.unknown(at, v, _KEYS23)
        return LocalFileSystem.__read__(
            v,
            (x if type(x := v["basepath"]) is str else _SCALAR1(x, (at, "basepath"), r)) if "basepath" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_mattermost_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_mattermost_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS24:
            r.unknown(at, v, _KEYS24)
        return MattermostWebhook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["hostname"]) is str else STR(x, (at, "hostname"), r)) if "hostname" in v else r.missing(at, "hostname"),
            (x if type(x := v["secure"]) is bool else BOOL(x, (at, "secure"), r)) if "secure" in v else False,
            (x if type(x := v["token"]) is str else STR(x, (at, "token"), r)) if "token" in v else r.missing(at, "token"),
            (x if type(x := v["botname"]) is str else _SCALAR1(x, (at, "botname"), r)) if "botname" in v else None,
            read_mattermost_webhook_channels(v["channels"], (at, "channels"), r) if "channels" in v else None,
            (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else False,
            (x if type(x := v["path"]) is str else _SCALAR1(x, (at, "path"), r)) if "path" in v else None,
            (x if type(x := v["port"]) is int else INT(x, (at, "port"), r)) if "port" in v else 8065,
        )
    return r.type(at, v, "a mapping")


def check_minio_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_min_io_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS25:
            r.unknown(at, v, _KEYS25)
        return MinIOCredentials.__read__(
            v,
            (x if type(x := v["minio_root_user"]) is str else STR(x, (at, "minio_root_user"), r)) if "minio_root_user" in v else r.missing(at, "minio_root_user"),
            (x if type(x := v["minio_root_password"]) is str else STR(x, (at, "minio_root_password"), r)) if "minio_root_password" in v else r.missing(at, "minio_root_password"),
            (x if type(x := v["region_name"]) is str else _SCALAR1(x, (at, "region_name"), r)) if "region_name" in v else None,
            read_aws_client_parameters(v["aws_client_parameters"], (at, "aws_client_parameters"), r) if "aws_client_parameters" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_ms_teams_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_microsoft_teams_webhook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS26:
            r.unknown(at, v, _KEYS26)
        return MicrosoftTeamsWebhook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else r.missing(at, "url"),
            (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True,
            (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else True,
            (x if type(x := v["wrap"]) is bool else BOOL(x, (at, "wrap"), r)) if "wrap" in v else True,
        )
    return r.type(at, v, "a mapping")


def check_opsgenie_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_opsgenie_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS27:
            r.unknown(at, v, _KEYS27)
        return OpsgenieWebhook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["apikey"]) is str else STR(x, (at, "apikey"), r)) if "apikey" in v else r.missing(at, "apikey"),
            read_opsgenie_webhook_target_user(v["target_user"], (at, "target_user"), r) if "target_user" in v else None,
            read_opsgenie_webhook_target_team(v["target_team"], (at, "target_team"), r) if "target_team" in v else None,
            read_opsgenie_webhook_target_schedule(v["target_schedule"], (at, "target_schedule"), r) if "target_schedule" in v else None,
            read_opsgenie_webhook_target_escalation(v["target_escalation"], (at, "target_escalation"), r) if "target_escalation" in v else None,
            (x if type(x := v["region_name"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "region_name"), r)) if "region_name" in v else "us",
            (x if type(x := v["batch"]) is bool else BOOL(x, (at, "batch"), r)) if "batch" in v else False,
            read_opsgenie_webhook_tags(v["tags"], (at, "tags"), r) if "tags" in v else None,
            (x if type(x := v["priority"]) is int else _SCALAR2(x, (at, "priority"), r)) if "priority" in v else 3,
            (x if type(x := v["alias"]) is str else _SCALAR1(x, (at, "alias"), r)) if "alias" in v else None,
            (x if type(x := v["entity"]) is str else _SCALAR1(x, (at, "entity"), r)) if "entity" in v else None,
            read_opsgenie_webhook_details(v["details"], (at, "details"), r) if "details" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_pager_duty_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_pager_duty_web_hook(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS28:
            r.unknown(at, v, _KEYS28)
        return PagerDutyWebHook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["integration_key"]) is str else STR(x, (at, "integration_key"), r)) if "integration_key" in v else r.missing(at, "integration_key"),
            (x if type(x := v["api_key"]) is str else STR(x, (at, "api_key"), r)) if "api_key" in v else r.missing(at, "api_key"),
            (x if type(x := v["source"]) is str else _SCALAR1(x, (at, "source"), r)) if "source" in v else "Prefect",
            (x if type(x := v["component"]) is str else STR(x, (at, "component"), r)) if "component" in v else "Notification",
            (x if type(x := v["group"]) is str else _SCALAR1(x, (at, "group"), r)) if "group" in v else None,
            (x if type(x := v["class_id"]) is str else _SCALAR1(x, (at, "class_id"), r)) if "class_id" in v else None,
            (x if type(x := v["region_name"]) is str and x in _WORDS3 else _CHOICE3(x, (at, "region_name"), r)) if "region_name" in v else "us",
            read_pager_duty_web_hook_clickable_url(v["clickable_url"], (at, "clickable_url"), r) if "clickable_url" in v else None,
            (x if type(x := v["include_image"]) is bool else BOOL(x, (at, "include_image"), r)) if "include_image" in v else True,
            read_pager_duty_web_hook_custom_details(v["custom_details"], (at, "custom_details"), r) if "custom_details" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_remote_file_system_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_remote_file_system_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS29:
            r.unknown(at, v, _KEYS29)
        return RemoteFileSystem.__read__(
            v,
            (x if type(x := v["basepath"]) is str else STR(x, (at, "basepath"), r)) if "basepath" in v else r.missing(at, "basepath"),
            read_remote_file_system_settings(v["settings"], (at, "settings"), r) if "settings" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_s3_bucket_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_s3_bucket_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS30:
            r.unknown(at, v, _KEYS30)
        return S3Bucket.__read__(
            v,
            (x if type(x := v["bucket_name"]) is str else STR(x, (at, "bucket_name"), r)) if "bucket_name" in v else r.missing(at, "bucket_name"),
            read_s3_bucket_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
            (x if type(x := v["bucket_folder"]) is str else STR(x, (at, "bucket_folder"), r)) if "bucket_folder" in v else "",
        )
    return r.type(at, v, "a mapping")


def check_secret_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_secret_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS31:
            r.unknown(at, v, _KEYS31)
        return Secret.__read__(
            v,
            read_secret_value(v["value"], (at, "value"), r) if "value" in v else r.missing(at, "value"),
        )
    return r.type(at, v, "a mapping")


def check_sendgrid_email_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_sendgrid_email_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS32:
            r.unknown(at, v, _KEYS32)
        return SendgridEmail.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["api_key"]) is str else STR(x, (at, "api_key"), r)) if "api_key" in v else r.missing(at, "api_key"),
            (x if type(x := v["sender_email"]) is str else STR(x, (at, "sender_email"), r)) if "sender_email" in v else r.missing(at, "sender_email"),
            read_sendgrid_email_to_emails(v["to_emails"], (at, "to_emails"), r) if "to_emails" in v else r.missing(at, "to_emails"),
        )
    return r.type(at, v, "a mapping")


def check_slack_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_slack_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS33:
            r.unknown(at, v, _KEYS33)
        return SlackWebhook.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else r.missing(at, "url"),
            (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True,
        )
    return r.type(at, v, "a mapping")


def check_smb_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_smb_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS34:
            r.unknown(at, v, _KEYS34)
        return SMB.__read__(
            v,
            (x if type(x := v["share_path"]) is str else STR(x, (at, "share_path"), r)) if "share_path" in v else r.missing(at, "share_path"),
            (x if type(x := v["smb_username"]) is str else _SCALAR1(x, (at, "smb_username"), r)) if "smb_username" in v else None,
            (x if type(x := v["smb_password"]) is str else _SCALAR1(x, (at, "smb_password"), r)) if "smb_password" in v else None,
            (x if type(x := v["smb_host"]) is str else STR(x, (at, "smb_host"), r)) if "smb_host" in v else r.missing(at, "smb_host"),
            (x if type(x := v["smb_port"]) is int else _SCALAR2(x, (at, "smb_port"), r)) if "smb_port" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_snowflake_connector_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_snowflake_connector_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS35:
            r.unknown(at, v, _KEYS35)
        return SnowflakeConnector.__read__(
            v,
            read_snowflake_credentials_2(v["credentials"], (at, "credentials"), r) if "credentials" in v else r.missing(at, "credentials"),
            (x if type(x := v["database"]) is str else STR(x, (at, "database"), r)) if "database" in v else r.missing(at, "database"),
            (x if type(x := v["warehouse"]) is str else STR(x, (at, "warehouse"), r)) if "warehouse" in v else r.missing(at, "warehouse"),
            (x if type(x := v["schema_"]) is str else STR(x, (at, "schema_"), r)) if "schema_" in v else r.missing(at, "schema_"),
            (x if type(x := v["fetch_size"]) is int else INT(x, (at, "fetch_size"), r)) if "fetch_size" in v else 1,
            (x if type(x := v["poll_frequency_s"]) is int else INT(x, (at, "poll_frequency_s"), r)) if "poll_frequency_s" in v else 1,
        )
    return r.type(at, v, "a mapping")


def check_snowflake_credentials_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
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
        x: Any
        if not v.keys() <= _KEYS36:
            r.unknown(at, v, _KEYS36)
        return SnowflakeCredentials.__read__(
            v,
            (x if type(x := v["account"]) is str else STR(x, (at, "account"), r)) if "account" in v else r.missing(at, "account"),
            (x if type(x := v["user"]) is str else _SCALAR1(x, (at, "user"), r)) if "user" in v else None,
            (x if type(x := v["password"]) is str else _SCALAR1(x, (at, "password"), r)) if "password" in v else None,
            (x if type(x := v["private_key"]) is str else _SCALAR1(x, (at, "private_key"), r)) if "private_key" in v else None,
            (x if type(x := v["private_key_path"]) is str else _SCALAR1(x, (at, "private_key_path"), r)) if "private_key_path" in v else None,
            (x if type(x := v["private_key_passphrase"]) is str else _SCALAR1(x, (at, "private_key_passphrase"), r)) if "private_key_passphrase" in v else None,
            (x if type(x := v["authenticator"]) is str and x in _WORDS4 else _CHOICE4(x, (at, "authenticator"), r)) if "authenticator" in v else "snowflake",
            read_snowflake_credentials_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r) if "workload_identity_provider" in v else None,
            (x if type(x := v["token"]) is str else _SCALAR1(x, (at, "token"), r)) if "token" in v else None,
            (x if type(x := v["endpoint"]) is str else _SCALAR1(x, (at, "endpoint"), r)) if "endpoint" in v else None,
            (x if type(x := v["role"]) is str else _SCALAR1(x, (at, "role"), r)) if "role" in v else None,
            (x if type(x := v["autocommit"]) is bool else _SCALAR3(x, (at, "autocommit"), r)) if "autocommit" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_twilio_sms_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_twilio_sms_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS37:
            r.unknown(at, v, _KEYS37)
        return TwilioSMS.__read__(
            v,
            (x if type(x := v["notify_type"]) is str and x in _WORDS2 else _CHOICE2(x, (at, "notify_type"), r)) if "notify_type" in v else "info",
            (x if type(x := v["account_sid"]) is str else STR(x, (at, "account_sid"), r)) if "account_sid" in v else r.missing(at, "account_sid"),
            (x if type(x := v["auth_token"]) is str else STR(x, (at, "auth_token"), r)) if "auth_token" in v else r.missing(at, "auth_token"),
            (x if type(x := v["from_phone_number"]) is str else STR(x, (at, "from_phone_number"), r)) if "from_phone_number" in v else r.missing(at, "from_phone_number"),
            read_twilio_sms_to_phone_numbers(v["to_phone_numbers"], (at, "to_phone_numbers"), r) if "to_phone_numbers" in v else r.missing(at, "to_phone_numbers"),
        )
    return r.type(at, v, "a mapping")


def check_webhook_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[a-z0-9-]+$")


def read_webhook_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS38:
            r.unknown(at, v, _KEYS38)
        return Webhook.__read__(
            v,
            (x if type(x := v["method"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "method"), r)) if "method" in v else "POST",
            (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else r.missing(at, "url"),
            read_webhook_headers(v["headers"], (at, "headers"), r) if "headers" in v else None,
            (x if type(x := v["allow_private_urls"]) is bool else BOOL(x, (at, "allow_private_urls"), r)) if "allow_private_urls" in v else True,
            (x if type(x := v["verify"]) is bool else BOOL(x, (at, "verify"), r)) if "verify" in v else True,
        )
    return r.type(at, v, "a mapping")


def read_aws_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS39:
            r.unknown(at, v, _KEYS39)
        return AwsClientParameters.__read__(
            v,
            (x if type(x := v["api_version"]) is str else _SCALAR1(x, (at, "api_version"), r)) if "api_version" in v else None,
            (x if type(x := v["use_ssl"]) is bool else BOOL(x, (at, "use_ssl"), r)) if "use_ssl" in v else True,
            (x if type(x := v["verify"]) is str else _SCALAR4(x, (at, "verify"), r)) if "verify" in v else None,
            (x if type(x := v["verify_cert_path"]) is str else _SCALAR1(x, (at, "verify_cert_path"), r)) if "verify_cert_path" in v else None,
            (x if type(x := v["endpoint_url"]) is str else _SCALAR1(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None,
            read_aws_client_parameters_config(v["config"], (at, "config"), r) if "config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_assume_role_parameters(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS40:
            r.unknown(at, v, _KEYS40)
        return AssumeRoleParameters.__read__(
            v,
            (x if type(x := v["RoleSessionName"]) is str else _SCALAR1(x, (at, "RoleSessionName"), r)) if "RoleSessionName" in v else None,
            (x if type(x := v["DurationSeconds"]) is int else _SCALAR2(x, (at, "DurationSeconds"), r)) if "DurationSeconds" in v else None,
            (x if type(x := v["Policy"]) is str else _SCALAR1(x, (at, "Policy"), r)) if "Policy" in v else None,
            read_assume_role_parameters_policy_arns(v["PolicyArns"], (at, "PolicyArns"), r) if "PolicyArns" in v else None,
            read_assume_role_parameters_tags(v["Tags"], (at, "Tags"), r) if "Tags" in v else None,
            read_assume_role_parameters_transitive_tag_keys(v["TransitiveTagKeys"], (at, "TransitiveTagKeys"), r) if "TransitiveTagKeys" in v else None,
            (x if type(x := v["ExternalId"]) is str else _SCALAR1(x, (at, "ExternalId"), r)) if "ExternalId" in v else None,
            (x if type(x := v["SerialNumber"]) is str else _SCALAR1(x, (at, "SerialNumber"), r)) if "SerialNumber" in v else None,
            (x if type(x := v["TokenCode"]) is str else _SCALAR1(x, (at, "TokenCode"), r)) if "TokenCode" in v else None,
            (x if type(x := v["SourceIdentity"]) is str else _SCALAR1(x, (at, "SourceIdentity"), r)) if "SourceIdentity" in v else None,
            read_assume_role_parameters_provided_contexts(v["ProvidedContexts"], (at, "ProvidedContexts"), r) if "ProvidedContexts" in v else None,
        )
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
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not None)) and (not isinstance(v, OBJECT) or ("account_url" in v and v["account_url"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not None)) and (not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not None)) and (not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("connection_string" in v and v["connection_string"] is not None)) and (not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_azure_blob_storage_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None):
        check_azure_blob_storage_credentials_5_then(v, at, r)


def check_azure_blob_storage_credentials_6(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None):
        check_azure_blob_storage_credentials_6_then(v, at, r)


def check_azure_blob_storage_credentials_7(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None):
        check_azure_blob_storage_credentials_7_then(v, at, r)


def check_azure_blob_storage_credentials_8(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None):
        check_azure_blob_storage_credentials_8_then(v, at, r)


def check_azure_blob_storage_credentials_9(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None):
        check_azure_blob_storage_credentials_9_then(v, at, r)


def check_azure_blob_storage_credentials_10(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None):
        check_azure_blob_storage_credentials_10_then(v, at, r)


def check_azure_blob_storage_credentials_11(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None):
        check_azure_blob_storage_credentials_11_then(v, at, r)


def check_azure_blob_storage_credentials_12(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None):
        check_azure_blob_storage_credentials_12_then(v, at, r)


def check_azure_blob_storage_credentials_13(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None):
        check_azure_blob_storage_credentials_13_then(v, at, r)


def check_azure_container_instance_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None):
        check_azure_container_instance_credentials_0_then(v, at, r)


def check_azure_container_instance_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None):
        check_azure_container_instance_credentials_1_then(v, at, r)


def check_azure_container_instance_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None):
        check_azure_container_instance_credentials_2_then(v, at, r)


def check_azure_container_instance_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_id" in v and v["client_id"] is not None):
        check_azure_container_instance_credentials_3_then(v, at, r)


def check_azure_container_instance_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("client_secret" in v and v["client_secret"] is not None):
        check_azure_container_instance_credentials_4_then(v, at, r)


def check_azure_container_instance_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("tenant_id" in v and v["tenant_id"] is not None):
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
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_snowflake_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" not in v or (v["authenticator"] is None or (type(v["authenticator"]) is str and v["authenticator"] in _WORDS5))):
        check_snowflake_credentials_0_then(v, at, r)


def check_snowflake_credentials_1(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'user'", check_snowflake_credentials_1_0), ("a mapping with 'workload_identity_provider'", check_snowflake_credentials_1_1)))


def check_snowflake_credentials_2(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("password" in v and v["password"] is not None)) and (not isinstance(v, OBJECT) or ("private_key_passphrase" in v and v["private_key_passphrase"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_snowflake_credentials_3(v: Any, at: _At, r: _Report) -> None:
    if (not isinstance(v, OBJECT) or ("private_key" in v and v["private_key"] is not None)) and (not isinstance(v, OBJECT) or ("private_key_path" in v and v["private_key_path"] is not None)):
        r.problem(at, "not", "takes a form that is not allowed")


def check_snowflake_credentials_4(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and v["authenticator"] == "workload_identity"):
        check_snowflake_credentials_4_then(v, at, r)


def check_snowflake_credentials_5(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and v["authenticator"] == "oauth"):
        check_snowflake_credentials_5_then(v, at, r)


def check_snowflake_credentials_6(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("authenticator" in v and v["authenticator"] == "okta_endpoint"):
        check_snowflake_credentials_6_then(v, at, r)


def check_snowflake_credentials_7(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("workload_identity_provider" in v and v["workload_identity_provider"] == "oidc"):
        check_snowflake_credentials_7_then(v, at, r)


def check_snowflake_credentials_8(v: Any, at: _At, r: _Report) -> None:
    if passes(check_snowflake_credentials_8_if, v, r):
        check_snowflake_credentials_8_then(v, at, r)


def check_snowflake_credentials_9(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'password'", check_snowflake_credentials_9_0), ("a mapping with 'private_key'", check_snowflake_credentials_9_1), ("a mapping with 'private_key_path'", check_snowflake_credentials_9_2), ("a mapping with 'authenticator'", check_snowflake_credentials_9_3), ("a mapping with 'workload_identity_provider'", check_snowflake_credentials_9_4), ("a mapping with 'token'", check_snowflake_credentials_9_5)))


def check_snowflake_credentials_10(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("private_key_passphrase" in v and v["private_key_passphrase"] is not None):
        check_snowflake_credentials_10_then(v, at, r)


def read_snowflake_credentials_workload_identity_provider(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS6 else _CHOICE5(v, at, r)
    return r.type(at, v, "a string or null")


def read_twilio_sms_to_phone_numbers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
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
    if v is None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_json_data_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_custom_webhook_notification_block_form_data_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_headers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_custom_webhook_notification_block_cookies_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_user_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_team_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_schedule_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_target_escalation_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_opsgenie_webhook_details_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pager_duty_web_hook_clickable_url_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_pager_duty_web_hook_custom_details_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
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
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_assume_role_parameters_provided_contexts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_assume_role_parameters_provided_contexts_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_0_0_connection_string(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_0_1_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_6_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_7_then_account_url(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_8_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_10_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_11_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_12_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_13_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_0_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_2_then_client_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_3_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_4_then_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_client_secret(v: Any, at: _At, r: _Report) -> None:
    if v is None:
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
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_0_user(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_1_1_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_4_then_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_5_then_token(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_6_then_endpoint(v: Any, at: _At, r: _Report) -> None:
    if v is None:
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
    if v is None:
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
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_1_private_key(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_2_private_key_path(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_3_authenticator(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_4_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_9_5_token(v: Any, at: _At, r: _Report) -> None:
    if v is None:
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
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_tags_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_assume_role_parameters_provided_contexts_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_not_0_service_account_file(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_not_1_service_account_info(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_0_user(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_1_token(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_if_0_authenticator(v: Any, at: _At, r: _Report) -> None:
    _CHOICE6(v, at, r)


def check_if_1_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    _CHOICE7(v, at, r)


def check_then_0_private_key(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_1_private_key_path(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_2_authenticator(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_3_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_4_token(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        r.problem(at, "not", "takes a form that is not allowed")
