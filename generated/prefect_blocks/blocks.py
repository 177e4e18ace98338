"""Part of the package prefect_blocks.

Source: blocks.yaml, sha256 3c6282836412
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefectBlocks(Record):
    """Documents of blocks: by the slug of their type, and by their names."""

    _keys_: ClassVar[Mapping[str, str]] = {
        "aws_credentials": "aws-credentials",
        "aws_secret": "aws-secret",
        "azure_blob_storage_container": "azure-blob-storage-container",
        "azure_blob_storage_credentials": "azure-blob-storage-credentials",
        "azure_container_instance_credentials": "azure-container-instance-credentials",
        "azure_cosmos_db_credentials": "azure-cosmos-db-credentials",
        "azure_devops_repository": "azure-devops-repository",
        "azuredevops_credentials": "azuredevops-credentials",
        "azureml_credentials": "azureml-credentials",
        "bigquery_warehouse": "bigquery-warehouse",
        "custom_webhook": "custom-webhook",
        "discord_webhook": "discord-webhook",
        "docker_host": "docker-host",
        "docker_registry_credentials": "docker-registry-credentials",
        "gcp_credentials": "gcp-credentials",
        "gcs_bucket": "gcs-bucket",
        "k8s_job": "k8s-job",
        "kubernetes_cluster_config": "kubernetes-cluster-config",
        "kubernetes_credentials": "kubernetes-credentials",
        "lambda_function": "lambda-function",
        "local_file_system": "local-file-system",
        "mattermost_webhook": "mattermost-webhook",
        "minio_credentials": "minio-credentials",
        "ms_teams_webhook": "ms-teams-webhook",
        "opsgenie_webhook": "opsgenie-webhook",
        "pager_duty_webhook": "pager-duty-webhook",
        "remote_file_system": "remote-file-system",
        "s3_bucket": "s3-bucket",
        "sendgrid_email": "sendgrid-email",
        "slack_webhook": "slack-webhook",
        "snowflake_connector": "snowflake-connector",
        "snowflake_credentials": "snowflake-credentials",
        "twilio_sms": "twilio-sms",
    }

    aws_credentials: Mapping[str, AwsCredentials] | None = None
    """Blocks of type `aws-credentials`, by their names."""
    aws_secret: Mapping[str, AwsSecret] | None = None
    """Blocks of type `aws-secret`, by their names."""
    azure_blob_storage_container: Mapping[str, AzureBlobStorageContainer] | None = None
    """Blocks of type `azure-blob-storage-container`, by their names."""
    azure_blob_storage_credentials: Mapping[str, AzureBlobStorageCredentials] | None = None
    """Blocks of type `azure-blob-storage-credentials`, by their names."""
    azure_container_instance_credentials: Mapping[str, AzureContainerInstanceCredentials] | None = None
    """Blocks of type `azure-container-instance-credentials`, by their names."""
    azure_cosmos_db_credentials: Mapping[str, AzureCosmosDbCredentials] | None = None
    """Blocks of type `azure-cosmos-db-credentials`, by their names."""
    azure_devops_repository: Mapping[str, AzureDevopsRepository] | None = None
    """Blocks of type `azure-devops-repository`, by their names."""
    azuredevops_credentials: Mapping[str, AzureDevopsCredentials] | None = None
    """Blocks of type `azuredevops-credentials`, by their names."""
    azureml_credentials: Mapping[str, AzureMlCredentials] | None = None
    """Blocks of type `azureml-credentials`, by their names."""
    bigquery_warehouse: Mapping[str, BigQueryWarehouse] | None = None
    """Blocks of type `bigquery-warehouse`, by their names."""
    custom_webhook: Mapping[str, CustomWebhookNotificationBlock] | None = None
    """Blocks of type `custom-webhook`, by their names."""
    discord_webhook: Mapping[str, DiscordWebhook] | None = None
    """Blocks of type `discord-webhook`, by their names."""
    docker_host: Mapping[str, DockerHost] | None = None
    """Blocks of type `docker-host`, by their names."""
    docker_registry_credentials: Mapping[str, DockerRegistryCredentials] | None = None
    """Blocks of type `docker-registry-credentials`, by their names."""
    gcp_credentials: Mapping[str, GcpCredentials] | None = None
    """Blocks of type `gcp-credentials`, by their names."""
    gcpsecret: Mapping[str, GcpSecret] | None = None
    """Blocks of type `gcpsecret`, by their names."""
    gcs_bucket: Mapping[str, GcsBucket] | None = None
    """Blocks of type `gcs-bucket`, by their names."""
    k8s_job: Mapping[str, KubernetesJob] | None = None
    """Blocks of type `k8s-job`, by their names."""
    kubernetes_cluster_config: Mapping[str, KubernetesClusterConfig] | None = None
    """Blocks of type `kubernetes-cluster-config`, by their names."""
    kubernetes_credentials: Mapping[str, KubernetesCredentials] | None = None
    """Blocks of type `kubernetes-credentials`, by their names."""
    lambda_function: Mapping[str, LambdaFunction] | None = None
    """Blocks of type `lambda-function`, by their names."""
    local_file_system: Mapping[str, LocalFileSystem] | None = None
    """Blocks of type `local-file-system`, by their names."""
    mattermost_webhook: Mapping[str, MattermostWebhook] | None = None
    """Blocks of type `mattermost-webhook`, by their names."""
    minio_credentials: Mapping[str, MinIOCredentials] | None = None
    """Blocks of type `minio-credentials`, by their names."""
    ms_teams_webhook: Mapping[str, MicrosoftTeamsWebhook] | None = None
    """Blocks of type `ms-teams-webhook`, by their names."""
    opsgenie_webhook: Mapping[str, OpsgenieWebhook] | None = None
    """Blocks of type `opsgenie-webhook`, by their names."""
    pager_duty_webhook: Mapping[str, PagerDutyWebHook] | None = None
    """Blocks of type `pager-duty-webhook`, by their names."""
    remote_file_system: Mapping[str, RemoteFileSystem] | None = None
    """Blocks of type `remote-file-system`, by their names."""
    s3_bucket: Mapping[str, S3Bucket] | None = None
    """Blocks of type `s3-bucket`, by their names."""
    secret: Mapping[str, Secret] | None = None
    """Blocks of type `secret`, by their names."""
    sendgrid_email: Mapping[str, SendgridEmail] | None = None
    """Blocks of type `sendgrid-email`, by their names."""
    slack_webhook: Mapping[str, SlackWebhook] | None = None
    """Blocks of type `slack-webhook`, by their names."""
    smb: Mapping[str, SMB] | None = None
    """Blocks of type `smb`, by their names."""
    snowflake_connector: Mapping[str, SnowflakeConnector] | None = None
    """Blocks of type `snowflake-connector`, by their names."""
    snowflake_credentials: Mapping[str, SnowflakeCredentials] | None = None
    """Blocks of type `snowflake-credentials`, by their names."""
    twilio_sms: Mapping[str, TwilioSMS] | None = None
    """Blocks of type `twilio-sms`, by their names."""
    webhook: Mapping[str, Webhook] | None = None
    """Blocks of type `webhook`, by their names."""
    extra: Mapping[str, Mapping[str, Mapping[str, JsonValue]]] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssumeRoleParameters(Record):
    """Model used to manage parameters for the AWS STS assume_role call.
    Refer to the
    [boto3 STS assume_role
    docs](https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/sts/client/assume_role.html)
    for more information about the possible assume role configurations.
    """

    RoleSessionName: str | None = None
    """An identifier for the assumed role session. If not provided, a default will be generated."""
    DurationSeconds: int | None = None
    """The duration, in seconds, of the role session. The value can range from 900 seconds (15 minutes) to 43,200 seconds
    (12 hours).
    """
    Policy: str | None = None
    """An IAM policy in JSON format that you want to use as an inline session policy."""
    PolicyArns: list[Mapping[str, str]] | None = None
    """The ARNs of the IAM managed policies to use as managed session policies. Each item should be a dict with an 'arn'
    key.
    """
    Tags: list[Mapping[str, str]] | None = None
    """A list of session tags. Each tag should be a dict with 'Key' and 'Value' keys."""
    TransitiveTagKeys: list[str] | None = None
    """A list of keys for session tags that you want to set as transitive. Transitive tags persist during role chaining."""
    ExternalId: str | None = None
    """A unique identifier that is used by third parties to assume a role in their customers' accounts."""
    SerialNumber: str | None = None
    """The identification number of the MFA device that is associated with the user who is making the AssumeRole call."""
    TokenCode: str | None = None
    """The value provided by the MFA device, if MFA authentication is required."""
    SourceIdentity: str | None = None
    """The source identity specified by the principal that is calling the AssumeRole operation."""
    ProvidedContexts: list[Mapping[str, str]] | None = None
    """A list of context information. Each context should be a dict with 'ProviderArn' and 'ContextAssertion' keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsClientParameters(Record):
    """Model used to manage extra parameters that you can pass when you initialize
    the Client. If you want to find more information, see
    [boto3 docs](https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/session.html)
    for more info about the possible client configurations.
    """

    api_version: str | None = None
    """The API version to use."""
    use_ssl: bool = True
    """Whether or not to use SSL."""
    verify: bool | str | None = None
    """Whether or not to verify SSL certificates."""
    verify_cert_path: str | None = None
    """Path to the CA cert bundle to use."""
    endpoint_url: str | None = None
    """The complete URL to use for the constructed client."""
    config: Mapping[str, JsonValue] | None = None
    """Advanced configuration for Botocore clients."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsCredentials(Record):
    """Block used to manage authentication with AWS. AWS authentication is
    handled via the `boto3` module. Refer to the
    [boto3 docs](https://boto3.amazonaws.com/v1/documentation/api/latest/guide/credentials.html)
    for more info about the possible credential configurations.
    """

    aws_access_key_id: str | None = None
    """A specific AWS access key ID."""
    aws_secret_access_key: str | None = field(default=None, repr=False)
    """A specific AWS secret access key."""
    aws_session_token: str | None = None
    """The session key for your AWS account. This is only needed when you are using temporary credentials."""
    profile_name: str | None = None
    """The profile to use when creating your session."""
    region_name: str | None = None
    """The AWS Region where you want to create new connections."""
    aws_client_parameters: AwsClientParameters | None = None
    """Extra parameters to initialize the Client."""
    assume_role_arn: str | None = None
    """The ARN of the IAM role to assume."""
    assume_role_kwargs: AssumeRoleParameters | None = None
    """Additional parameters for the assume_role call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsSecret(Record):
    """Manages a secret in AWS's Secrets Manager."""

    aws_credentials: AwsCredentials
    secret_name: str
    """The name of the secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobStorageContainer(Record):
    """Represents a container in Azure Blob Storage.

    This class provides methods for downloading and uploading files and folders
    to and from the Azure Blob Storage container.
    """

    container_name: str
    """The name of a Azure Blob Storage container."""
    credentials: AzureBlobStorageCredentials
    """The credentials to use for authentication with Azure."""
    base_folder: str | None = None
    """A base path to a folder within the container to use for reading and writing objects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureBlobStorageCredentials(Record):
    """Stores credentials for authenticating with Azure Blob Storage.

    Authentication can be done using one of the following methods:
    1. Connection string: Provide a connection string for your Azure storage account.
    2. Account URL with DefaultAzureCredential: Provide an account URL and credentials
       will be discovered automatically using DefaultAzureCredential.
    3. Account URL with Service Principal: Provide an account URL along with client_id,
       tenant_id, and client_secret for service principal authentication.
    """

    connection_string: str | None = field(default=None, repr=False)
    """The connection string to your Azure storage account. If provided, the connection string will take precedence over
    the account URL.
    """
    account_url: str | None = None
    """The URL for your Azure storage account. Required for DefaultAzureCredential or service principal authentication."""
    client_id: str | None = None
    """The service principal client ID. If provided, tenant_id and client_secret must also be provided for service
    principal authentication.
    """
    tenant_id: str | None = None
    """The service principal tenant ID. If provided, client_id and client_secret must also be provided for service
    principal authentication.
    """
    client_secret: str | None = field(default=None, repr=False)
    """The service principal client secret. If provided, client_id and tenant_id must also be provided for service
    principal authentication.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureContainerInstanceCredentials(Record):
    """Block used to manage Azure Container Instances authentication. Stores Azure Service
    Principal authentication data.
    """

    client_id: str | None = None
    """The service principal client ID. If none of client_id, tenant_id, and client_secret are provided, will use
    DefaultAzureCredential; else will need to provide all three to use ClientSecretCredential.
    """
    tenant_id: str | None = None
    """The service principal tenant ID.If none of client_id, tenant_id, and client_secret are provided, will use
    DefaultAzureCredential; else will need to provide all three to use ClientSecretCredential.
    """
    client_secret: str | None = field(default=None, repr=False)
    """The service principal client secret.If none of client_id, tenant_id, and client_secret are provided, will use
    DefaultAzureCredential; else will need to provide all three to use ClientSecretCredential.
    """
    credential_kwargs: Mapping[str, JsonValue] | None = None
    """Additional keyword arguments to pass to `ClientSecretCredential` or `DefaultAzureCredential`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureCosmosDbCredentials(Record):
    """Block used to manage Cosmos DB authentication with Azure.
    Azure authentication is handled via the `azure` module through
    a connection string.
    """

    connection_string: str = field(repr=False)
    """Includes the authorization information required."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDevopsCredentials(Record):
    """Block used to authenticate with Azure DevOps using a Personal Access Token."""

    token: str | None = field(default=None, repr=False)
    """A Personal Access token to authenticate with AzureDevops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureDevopsRepository(Record):
    """Interact with files stored in Azure DevOps repositories."""

    repository: str
    """The full HTTPS URL of the Azure DevOps repository."""
    reference: str | None = None
    """Optional branch or tag name."""
    git_depth: int | None = 1
    """Depth of git history to fetch."""
    credentials: AzureDevopsCredentials | None = None
    """Azure DevOps Credentials block to authenticate with azuredevops private repositories"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureMlCredentials(Record):
    """Block used to manage authentication with AzureML. Azure authentication is
    handled via the `azure` module.
    """

    tenant_id: str
    """The active directory tenant that the service identity belongs to."""
    service_principal_id: str
    """The service principal ID."""
    service_principal_password: str = field(repr=False)
    """The service principal password/key."""
    subscription_id: str
    """The Azure subscription ID containing the workspace, in format: '00000000-0000-0000-0000-000000000000'."""
    resource_group: str
    """The resource group containing the workspace."""
    workspace_name: str
    """The existing workspace name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BigQueryWarehouse(Record):
    """A block for querying a database with BigQuery.

    Upon instantiating, a connection to BigQuery is established
    and maintained for the life of the object until the close method is called.

    It is recommended to use this block as a context manager, which will automatically
    close the connection and its cursors when the context is exited.

    It is also recommended that this block is loaded and consumed within a single task
    or flow because if the block is passed across separate tasks and flows,
    the state of the block's connection and cursor could be lost.
    """

    gcp_credentials: GcpCredentials
    fetch_size: int = 1
    """The number of rows to fetch at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomWebhookNotificationBlock(Record):
    """Enables sending notifications via any custom webhook.

    All nested string param contains `{{key}}` will be substituted with value from context/secrets.

    Context values include: `subject`, `body` and `name`.
    """

    name: str
    """Name of the webhook."""
    url: str
    """The webhook URL."""
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "POST"
    """The webhook request method. Defaults to `POST`."""
    params: Mapping[str, str] | None = None
    """Custom query params."""
    json_data: Mapping[str, JsonValue] | None = None
    """Send json data as payload."""
    form_data: Mapping[str, str] | str | None = None
    """Send form data as payload. Should not be used together with _JSON Data_. Can be a dictionary for form-encoded data
    or a string for raw body content.
    """
    headers: Mapping[str, str] | None = None
    """Custom headers."""
    cookies: Mapping[str, str] | None = None
    """Custom cookies."""
    timeout: float = 10
    """Request timeout in seconds. Defaults to 10."""
    allow_private_urls: bool = True
    """Whether to allow notifications to private URLs. Defaults to True."""
    secrets: Mapping[str, JsonValue] | None = None
    """A dictionary of secret values to be substituted in other configs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordWebhook(Record):
    """Enables sending notifications via a provided Discord webhook."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    webhook_id: str = field(repr=False)
    """The first part of 2 tokens provided to you after creating a incoming-webhook."""
    webhook_token: str = field(repr=False)
    """The second part of 2 tokens provided to you after creating a incoming-webhook."""
    botname: str | None = None
    """Identify the name of the bot that should issue the message. If one isn't specified then the default is to just use
    your account (associated with the incoming-webhook).
    """
    tts: bool = False
    """Whether to enable Text-To-Speech."""
    include_image: bool = False
    """Whether to include an image in-line with the message describing the notification type."""
    avatar: bool = False
    """Whether to override the default discord avatar icon."""
    avatar_url: str | None = None
    """Over-ride the default discord avatar icon URL. By default this is not set and Apprise chooses the URL dynamically
    based on the type of message (info, success, warning, or error).
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerHost(Record):
    """Store settings for interacting with a Docker host."""

    base_url: str | None = None
    """URL to the Docker host."""
    version: str = "auto"
    """The version of the API to use"""
    timeout: int | None = None
    """Default timeout for API calls, in seconds."""
    max_pool_size: int | None = None
    """The maximum number of connections to save in the pool."""
    client_kwargs: Mapping[str, JsonValue] | None = None
    """Additional keyword arguments to pass to `docker.from_env()` or `DockerClient`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerRegistryCredentials(Record):
    """Store credentials for interacting with a Docker Registry."""

    username: str
    """The username to log into the registry with."""
    password: str = field(repr=False)
    """The password to log into the registry with."""
    registry_url: str
    """The URL to the registry. Generally, "http" or "https" can be omitted."""
    reauth: bool = True
    """Whether or not to reauthenticate on each interaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpCredentials(Record):
    """Block used to manage authentication with GCP. Google authentication is
    handled via the `google.oauth2` module or through the CLI.
    Specify either one of service `account_file` or `service_account_info`; if both
    are not specified, the client will try to detect the credentials following Google's
    [Application Default Credentials](https://cloud.google.com/docs/authentication/application-default-credentials).
    See Google's [Authentication documentation](https://cloud.google.com/docs/authentication#service-accounts)
    for details on inference and recommended authentication patterns.
    """

    service_account_file: str | None = None
    """Path to the service account JSON keyfile."""
    service_account_info: Mapping[str, JsonValue] | None = None
    """The contents of the keyfile as a dict."""
    project: str | None = None
    """The GCP project to use for the client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcpSecret(Record):
    """Manages a secret in Google Cloud Platform's Secret Manager."""

    gcp_credentials: GcpCredentials
    secret_name: str
    """Name of the secret to manage."""
    secret_version: str = "latest"
    """Version number of the secret to use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GcsBucket(Record):
    """Block used to store data using GCP Cloud Storage Buckets.

    Note! `GcsBucket` in `prefect-gcp` is a unique block, separate from `GCS`
    in core Prefect. `GcsBucket` does not use `gcsfs` under the hood,
    instead using the `google-cloud-storage` package, and offers more configuration
    and functionality.
    """

    bucket: str
    """Name of the bucket."""
    gcp_credentials: GcpCredentials | None = None
    """The credentials to authenticate with GCP."""
    bucket_folder: str = ""
    """A default path to a folder within the GCS bucket to use for reading and writing objects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesClusterConfig(Record):
    """Stores configuration for interaction with Kubernetes clusters.

    See `from_file` for creation.
    """

    config: Mapping[str, JsonValue]
    """The entire contents of a kubectl config file."""
    context_name: str
    """The name of the kubectl context to use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesCredentials(Record):
    """Credentials block for generating configured Kubernetes API clients."""

    cluster_config: KubernetesClusterConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesJob(Record):
    """A block representing a Kubernetes job configuration."""

    v1_job: Mapping[str, JsonValue]
    """The Kubernetes job manifest to run. This dictionary can be produced using `yaml.safe_load`."""
    api_kwargs: Mapping[str, JsonValue] | None = None
    """Additional arguments to include in Kubernetes API calls."""
    credentials: KubernetesCredentials | None = None
    """The credentials to configure a client from."""
    delete_after_completion: bool = True
    """Whether to delete the job after it has completed."""
    interval_seconds: int = 5
    """The number of seconds to wait between job status checks."""
    namespace: str = "default"
    """The namespace to create and run the job in."""
    timeout_seconds: int | None = None
    """The number of seconds to wait for the job run before timing out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LambdaFunction(Record):
    """Invoke a Lambda function. This block is part of the prefect-aws
    collection. Install prefect-aws with `pip install prefect-aws` to use this
    block.
    """

    function_name: str
    """The name, ARN, or partial ARN of the Lambda function to run. This must be the name of a function that is already
    deployed to AWS Lambda.
    """
    qualifier: str | None = None
    """The version or alias of the Lambda function to use when invoked. If not specified, the latest (unqualified)
    version of the Lambda function will be used.
    """
    aws_credentials: AwsCredentials | None = None
    """The AWS credentials to invoke the Lambda with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFileSystem(Record):
    """Store data as a file on a local file system."""

    basepath: str | None = None
    """Default local path for this block to write to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MattermostWebhook(Record):
    """Enables sending notifications via a provided Mattermost webhook."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    hostname: str
    """The hostname of your Mattermost server."""
    secure: bool = False
    """Whether to use secure https connection."""
    token: str = field(repr=False)
    """The token associated with your Mattermost webhook."""
    botname: str | None = None
    """The name of the bot that will send the message."""
    channels: list[str] | None = None
    """The channel(s) you wish to notify."""
    include_image: bool = False
    """Whether to include the Apprise status image in the message."""
    path: str | None = None
    """An optional sub-path specification to append to the hostname."""
    port: int = 8065
    """The port of your Mattermost server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrosoftTeamsWebhook(Record):
    """Enables sending notifications via a provided Microsoft Teams webhook."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    url: str = field(repr=False)
    """The Microsoft Power Automate (Workflows) URL used to send notifications to Teams."""
    allow_private_urls: bool = True
    """Whether to allow notifications to private URLs. Defaults to True."""
    include_image: bool = True
    """Include an image with the notification."""
    wrap: bool = True
    """Wrap the notification text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinIOCredentials(Record):
    """Block used to manage authentication with MinIO. Refer to the MinIO docs:
    https://docs.min.io/docs/minio-server-configuration-guide.html for more info about the possible credential
    configurations.
    """

    minio_root_user: str
    """Admin or root user."""
    minio_root_password: str = field(repr=False)
    """Admin or root password."""
    region_name: str | None = None
    """The AWS Region where you want to create new connections."""
    aws_client_parameters: AwsClientParameters | None = None
    """Extra parameters to initialize the Client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpsgenieWebhook(Record):
    """Enables sending notifications via a provided Opsgenie webhook."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    apikey: str = field(repr=False)
    """The API Key associated with your Opsgenie account."""
    target_user: list[str] | None = None
    """The user(s) you wish to notify."""
    target_team: list[str] | None = None
    """The team(s) you wish to notify."""
    target_schedule: list[str] | None = None
    """The schedule(s) you wish to notify."""
    target_escalation: list[str] | None = None
    """The escalation(s) you wish to notify."""
    region_name: Literal["us", "eu"] = "us"
    """The 2-character region code."""
    batch: bool = False
    """Notify all targets in batches (instead of individually)."""
    tags: list[str] | None = None
    """A comma-separated list of tags you can associate with your Opsgenie message."""
    priority: int | None = 3
    """The priority to associate with the message. It is on a scale between 1 (LOW) and 5 (EMERGENCY)."""
    alias: str | None = None
    """The alias to associate with the message."""
    entity: str | None = None
    """The entity to associate with the message."""
    details: Mapping[str, str] | None = None
    """Additional details composed of key/values pairs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagerDutyWebHook(Record):
    """Enables sending notifications via a provided PagerDuty webhook."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The severity of the notification."""
    integration_key: str = field(repr=False)
    """This can be found on the Events API V2 integration's detail page, and is also referred to as a Routing Key. This
    must be provided alongside `api_key`, but will error if provided alongside `url`.
    """
    api_key: str = field(repr=False)
    """This can be found under Integrations. This must be provided alongside `integration_key`, but will error if
    provided alongside `url`.
    """
    source: str | None = "Prefect"
    """The source string as part of the payload."""
    component: str = "Notification"
    """The component string as part of the payload."""
    group: str | None = None
    """The group string as part of the payload."""
    class_id: str | None = None
    """The class string as part of the payload."""
    region_name: Literal["us", "eu"] = "us"
    """The region name."""
    clickable_url: str | None = None
    """A clickable URL to associate with the notice."""
    include_image: bool = True
    """Associate the notification status via a represented icon."""
    custom_details: Mapping[str, str] | None = None
    """Additional details to include as part of the payload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFileSystem(Record):
    """Store data as a file on a remote file system.

    Supports any remote file system supported by `fsspec`. The file system is specified
    using a protocol. For example, "s3://my-bucket/my-folder/" will use S3.
    """

    basepath: str
    """Default path for this block to write to."""
    settings: Mapping[str, JsonValue] | None = None
    """Additional settings to pass through to fsspec."""


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Bucket(Record):
    """Block used to store data using AWS S3 or S3-compatible object storage like MinIO."""

    bucket_name: str
    """Name of your bucket."""
    credentials: MinIOCredentials | AwsCredentials | None = None
    """A block containing your credentials to AWS or MinIO."""
    bucket_folder: str = ""
    """A default path to a folder within the S3 bucket to use for reading and writing objects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SMB(Record):
    """Store data as a file on a SMB share."""

    share_path: str
    """SMB target (requires <SHARE>, followed by <PATH>)."""
    smb_username: str | None = field(default=None, repr=False)
    """Username with access to the target SMB SHARE."""
    smb_password: str | None = field(default=None, repr=False)
    """Password for SMB access."""
    smb_host: str
    """SMB server/hostname."""
    smb_port: int | None = None
    """SMB port (default: 445)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret(Record):
    """A block that represents a secret value. The value stored in this block will be obfuscated when this block is
    viewed or edited in the UI.
    """

    value: JsonValue = field(repr=False)
    """A value that should be kept secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendgridEmail(Record):
    """Enables sending notifications via Sendgrid email service."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    api_key: str = field(repr=False)
    """The API Key associated with your sendgrid account."""
    sender_email: str
    """The sender email id."""
    to_emails: list[str]
    """Email ids of all recipients."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackWebhook(Record):
    """Enables sending notifications via a provided Slack webhook.

    Supports both standard Slack webhooks (hooks.slack.com) and Slack GovCloud
    webhooks (hooks.slack-gov.com).
    """

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    url: str = field(repr=False)
    """Slack incoming webhook URL used to send notifications."""
    allow_private_urls: bool = True
    """Whether to allow notifications to private URLs. Defaults to True."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnowflakeConnector(Record):
    """Perform data operations against a Snowflake database."""

    credentials: SnowflakeCredentials
    """The credentials to authenticate with Snowflake."""
    database: str
    """The name of the default database to use."""
    warehouse: str
    """The name of the default warehouse to use."""
    schema_: str
    """The name of the default schema to use."""
    fetch_size: int = 1
    """The default number of rows to fetch at a time."""
    poll_frequency_s: int = 1
    """The number of seconds between checking query status for long running queries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnowflakeCredentials(Record):
    """Block used to manage authentication with Snowflake."""

    account: str
    """The snowflake account name."""
    user: str | None = None
    """The user name used to authenticate."""
    password: str | None = field(default=None, repr=False)
    """The password used to authenticate."""
    private_key: str | None = field(default=None, repr=False)
    """The PEM used to authenticate."""
    private_key_path: str | None = None
    """The path to the private key."""
    private_key_passphrase: str | None = field(default=None, repr=False)
    """The password to use for the private key."""
    authenticator: Literal[
        "snowflake",
        "snowflake_jwt",
        "externalbrowser",
        "okta_endpoint",
        "oauth",
        "username_password_mfa",
        "workload_identity",
    ] = "snowflake"
    """The type of authenticator to use for initializing connection."""
    workload_identity_provider: Literal["aws", "azure", "gcp", "oidc"] | None = None
    """The workload identity provider to use for initializing the connection."""
    token: str | None = field(default=None, repr=False)
    """The OAuth or JWT Token to provide when authenticator is set to `oauth`."""
    endpoint: str | None = None
    """The Okta endpoint to use when authenticator is set to `okta_endpoint`."""
    role: str | None = None
    """The name of the default role to use."""
    autocommit: bool | None = None
    """Whether to automatically commit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioSMS(Record):
    """Enables sending notifications via Twilio SMS."""

    notify_type: Literal["info", "success", "warning", "failure"] = "info"
    """The type of notification being performed."""
    account_sid: str
    """The Twilio Account SID - it can be found on the homepage of the Twilio console."""
    auth_token: str = field(repr=False)
    """The Twilio Authentication Token - it can be found on the homepage of the Twilio console."""
    from_phone_number: str
    """The valid Twilio phone number to send the message from."""
    to_phone_numbers: list[str]
    """A list of valid Twilio phone number(s) to send the message to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook(Record):
    """Block that enables calling webhooks."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"] = "POST"
    """The webhook request method. Defaults to `POST`."""
    url: str = field(repr=False)
    """The webhook URL."""
    headers: Mapping[str, JsonValue] | None = None
    """A dictionary of headers to send with the webhook request."""
    allow_private_urls: bool = True
    """Whether to allow notifications to private URLs. Defaults to True."""
    verify: bool = True
    """Whether or not to enforce a secure connection to the webhook."""
