"""Part of the package prefect.

Source: steps.yaml, sha256 5638802df5a5
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.prefect import PrefectRef, PrefectValue
    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """One step: exactly one function, by its dotted name, with its arguments. A function that is not known here stands
    in `extra`.
    """

    _keys_: ClassVar[Mapping[str, str]] = {
        "git_clone": "prefect.deployments.steps.git_clone",
        "pip_install_requirements": "prefect.deployments.steps.pip_install_requirements",
        "pull_from_remote_storage": "prefect.deployments.steps.pull_from_remote_storage",
        "pull_with_block": "prefect.deployments.steps.pull_with_block",
        "run_shell_script": "prefect.deployments.steps.run_shell_script",
        "set_working_directory": "prefect.deployments.steps.set_working_directory",
        "pull_from_s3": "prefect_aws.deployments.steps.pull_from_s3",
        "push_to_s3": "prefect_aws.deployments.steps.push_to_s3",
        "pull_from_azure_blob_storage": "prefect_azure.deployments.steps.pull_from_azure_blob_storage",
        "push_to_azure_blob_storage": "prefect_azure.deployments.steps.push_to_azure_blob_storage",
        "build_docker_image": "prefect_docker.deployments.steps.build_docker_image",
        "push_docker_image": "prefect_docker.deployments.steps.push_docker_image",
        "pull_from_gcs": "prefect_gcp.deployments.steps.pull_from_gcs",
        "push_to_gcs": "prefect_gcp.deployments.steps.push_to_gcs",
    }

    git_clone: GitClone | None = None
    pip_install_requirements: PipInstallRequirements | None = None
    pull_from_remote_storage: PullFromRemoteStorage | None = None
    pull_with_block: PullWithBlock | None = None
    run_shell_script: RunShellScript | None = None
    set_working_directory: SetWorkingDirectory | None = None
    pull_from_s3: PullFromS3 | None = None
    push_to_s3: PushToS3 | None = None
    pull_from_azure_blob_storage: PullFromAzureBlobStorage | None = None
    push_to_azure_blob_storage: PushToAzureBlobStorage | None = None
    build_docker_image: BuildDockerImage | None = None
    push_docker_image: PushDockerImage | None = None
    pull_from_gcs: PullFromGcs | None = None
    push_to_gcs: PushToGcs | None = None
    extra: Mapping[str, Mapping[str, PrefectValue] | None] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GitClone(Record):
    """Clones a git repository into the current working directory."""

    repository: str | PrefectRef[str]
    """the URL of the repository to clone"""
    branch: str | PrefectRef[str] | None = None
    """the branch to clone; if not provided, the default branch will be used"""
    commit_sha: str | PrefectRef[str] | None = None
    """the commit SHA to clone; if not provided, the default branch will be used"""
    include_submodules: bool | PrefectRef[bool] = False
    """whether to include git submodules when cloning the repository"""
    access_token: str | PrefectRef[str] | None = field(default=None, repr=False)
    """an access token to use for cloning the repository; if not provided
    the repository will be cloned using the default git credentials
    """
    credentials: PrefectValue | Unset = field(default=UNSET, repr=False)
    """a GitHubCredentials, GitLabCredentials, or BitBucketCredentials block can be used to specify the
    credentials to use for cloning the repository.
    """
    directories: list[str | PrefectRef[str]] | PrefectRef[list[JsonValue]] | None = None
    """Specify directories you want to be included (uses git sparse-checkout)"""
    clone_directory_name: str | PrefectRef[str] | None = None
    """the name of the local directory to clone into; if not provided,
    the name will be inferred from the repository URL and branch
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PipInstallRequirements(Record):
    """Installs dependencies from a requirements.txt file."""

    directory: str | PrefectRef[str] | None = None
    """The directory the requirements.txt file is in. Defaults to
    the current working directory.
    """
    requirements_file: str | PrefectRef[str] = "requirements.txt"
    """The requirements.txt to use for installation."""
    stream_output: bool | PrefectRef[bool] = True
    """Whether to stream the output from pip install should be
    streamed to the console
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullFromRemoteStorage(Record):
    """Pulls code from a remote storage location into the current working directory."""

    url: str | PrefectRef[str]
    """the URL of the remote storage location. Should be a valid `fsspec` URL.
    Some protocols may require an additional `fsspec` dependency to be installed.
    Refer to the [`fsspec`
    docs](https://filesystem-spec.readthedocs.io/en/latest/api.html#other-known-implementations)
    for more details.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""
    extra: Mapping[str, PrefectValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullWithBlock(Record):
    """Pulls code using a block."""

    block_document_name: str | PrefectRef[str]
    """The name of the block document to use"""
    block_type_slug: str | PrefectRef[str]
    """The slug of the type of block to use"""
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunShellScript(Record):
    """Runs one or more shell commands in a subprocess. Returns the standard output and standard error of the script."""

    script: str | PrefectRef[str]
    """The script to run"""
    directory: str | PrefectRef[str] | None = None
    """The directory to run the script in. Defaults to the current
    working directory.
    """
    env: Mapping[str, str | PrefectRef[str]] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """A dictionary of environment variables to set for the script"""
    stream_output: bool | PrefectRef[bool] = True
    """Whether to stream the output of the script to
    stdout/stderr
    """
    expand_env_vars: bool | PrefectRef[bool] = False
    """Whether to expand environment variables in the script
    before running it
    """
    shell: bool | PrefectRef[bool] = False
    """Whether to run the command through the system shell.
    When True, shell operators like pipes (|), redirects (>),
    and logical operators (&&, ||) are supported. Only set this
    to True when you need shell features, as it has security
    implications similar to subprocess.run(shell=True).
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWorkingDirectory(Record):
    """Sets the working directory; works with both absolute and relative paths."""

    directory: str | PrefectRef[str]
    """the directory to set as the working directory"""
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullFromS3(Record):
    """Pulls the contents of an S3 bucket folder to the current working directory."""

    bucket: str | PrefectRef[str]
    """The name of the S3 bucket where files are stored."""
    folder: str | PrefectRef[str]
    """The folder in the S3 bucket where files are stored."""
    credentials: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = field(
        default=None, repr=False
    )
    """A dictionary of AWS credentials (aws_access_key_id,
    aws_secret_access_key, aws_session_token) or MinIO credentials
    (minio_root_user, minio_root_password).
    """
    client_parameters: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """A dictionary of additional parameters to pass to the
    boto3 client.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushToS3(Record):
    """Pushes the contents of the current working directory to an S3 bucket, excluding files and folders specified in the
    ignore_file.
    """

    bucket: str | PrefectRef[str]
    """The name of the S3 bucket where files will be uploaded."""
    folder: str | PrefectRef[str]
    """The folder in the S3 bucket where files will be uploaded."""
    credentials: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = field(
        default=None, repr=False
    )
    """A dictionary of AWS credentials (aws_access_key_id,
    aws_secret_access_key, aws_session_token) or MinIO credentials
    (minio_root_user, minio_root_password).
    """
    client_parameters: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = None
    """A dictionary of additional parameters to pass to the boto3
    client.
    """
    ignore_file: str | PrefectRef[str] | None = ".prefectignore"
    """The name of the file containing ignore patterns."""
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullFromAzureBlobStorage(Record):
    """Pulls from an Azure Blob Storage container."""

    container: str | PrefectRef[str]
    """The name of the container to pull files from"""
    folder: str | PrefectRef[str]
    """The folder within the container to pull from"""
    credentials: Mapping[str, str | PrefectRef[str]] | PrefectRef[Mapping[str, JsonValue]] = field(repr=False)
    """A dictionary of credentials with keys `connection_string` or
    `account_url` and values of the corresponding connection string or
    account url. If both are provided, `connection_string` will be used.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushToAzureBlobStorage(Record):
    """Pushes to an Azure Blob Storage container."""

    container: str | PrefectRef[str]
    """The name of the container to push files to"""
    folder: str | PrefectRef[str]
    """The folder within the container to push to"""
    credentials: Mapping[str, str | PrefectRef[str]] | PrefectRef[Mapping[str, JsonValue]] = field(repr=False)
    """A dictionary of credentials with keys `connection_string` or
    `account_url` and values of the corresponding connection string or
    account url. If both are provided, `connection_string` will be used.
    """
    ignore_file: str | PrefectRef[str] | None = ".prefectignore"
    """The path to a file containing patterns of files to ignore when
    pushing to Azure Blob Storage. If not provided, the default `.prefectignore`
    file will be used.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildDockerImage(Record):
    """Builds a Docker image for a Prefect deployment."""

    image_name: str | PrefectRef[str]
    """The name of the Docker image to build, including the registry and
    repository.
    """
    dockerfile: str | PrefectRef[str] = "Dockerfile"
    """The path to the Dockerfile used to build the image. If "auto" is
    passed, a temporary Dockerfile will be created to build the image.
    """
    tag: str | PrefectRef[str] | None = None
    """The tag to apply to the built image."""
    additional_tags: list[str | PrefectRef[str]] | PrefectRef[list[JsonValue]] | None = None
    """Additional tags on the image, in addition to `tag`, to apply to the built image."""
    ignore_cache: bool | PrefectRef[bool] = False
    persist_dockerfile: bool | PrefectRef[bool] = False
    """If True and dockerfile="auto", the generated Dockerfile will be saved
    instead of deleted after the build.
    """
    dockerfile_output_path: str | PrefectRef[str] = "Dockerfile.generated"
    """Optional path where the auto-generated Dockerfile should be saved
    (e.g., "Dockerfile.generated"). Only used if `persist_dockerfile` is True.
    """
    build_backend: str | PrefectRef[str] = "docker-py"
    """The backend to use for building images. `"docker-py"`
    (default) uses the docker-py library.  `"buildx"` uses
    python-on-whales for BuildKit/buildx support, enabling features
    like build secrets, SSH forwarding, and multi-platform builds.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""
    extra: Mapping[str, PrefectValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushDockerImage(Record):
    """Push a Docker image to a remote registry."""

    image_name: str | PrefectRef[str]
    """The name of the Docker image to push, including the registry and
    repository.
    """
    tag: str | PrefectRef[str] | None = None
    """The tag of the Docker image to push."""
    credentials: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = field(
        default=None, repr=False
    )
    """A dictionary containing the username, password, and URL for the
    registry to push the image to.
    """
    additional_tags: list[str | PrefectRef[str]] | PrefectRef[list[JsonValue]] | None = None
    """Additional tags on the image, in addition to `tag`, to apply to the built image."""
    ignore_cache: bool | PrefectRef[bool] = False
    build_backend: str | PrefectRef[str] = "docker-py"
    """The backend to use for pushing images. `"docker-py"`
    (default) uses docker-py. `"buildx"` uses python-on-whales.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullFromGcs(Record):
    """Pulls the contents of a project from an GCS bucket to the current working directory."""

    bucket: str | PrefectRef[str]
    """The name of the GCS bucket where files are stored."""
    folder: str | PrefectRef[str]
    """The folder in the GCS bucket where files are stored."""
    project: str | PrefectRef[str] | None = None
    """The GCP project the bucket belongs to. If not provided, the project will be
    inferred from the credentials or the local environment.
    """
    credentials: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = field(
        default=None, repr=False
    )
    """A dictionary containing the service account information and project
    used for authentication. If not provided, the application default
    credentials will be used.
    """
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushToGcs(Record):
    """Pushes the contents of the current working directory to a GCS bucket, excluding files and folders specified in the
    ignore_file.
    """

    bucket: str | PrefectRef[str]
    """The name of the GCS bucket where files will be uploaded."""
    folder: str | PrefectRef[str]
    """The folder in the GCS bucket where files will be uploaded."""
    project: str | PrefectRef[str] | None = None
    """The GCP project the bucket belongs to. If not provided, the project
    will be inferred from the credentials or the local environment.
    """
    credentials: Mapping[str, PrefectValue] | PrefectRef[Mapping[str, JsonValue]] | None = field(
        default=None, repr=False
    )
    """A dictionary containing the service account information and project
    used for authentication. If not provided, the application default
    credentials will be used.
    """
    ignore_file: PrefectValue | Unset = UNSET
    """The name of the file containing ignore patterns."""
    id: str | None = None
    """A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`."""
    requires: str | list[str] | None = None
    """Packages that Prefect installs where the step's function cannot be imported."""


Steps: TypeAlias = Union[
    "list[Step]",
    "Step",
    "Mapping[str, JsonValue]",
    None,
]
"""Steps in the order they run; a single one may stand alone."""
