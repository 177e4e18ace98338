"""Reads and checks what steps describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.rules import pattern
from .. import _codec
from ..steps import BuildDockerImage, GitClone, PipInstallRequirements, PullFromAzureBlobStorage, PullFromGcs, PullFromRemoteStorage, PullFromS3, PullWithBlock, PushDockerImage, PushToAzureBlobStorage, PushToGcs, PushToS3, RunShellScript, SetWorkingDirectory, Step

_KEYS1 = frozenset(("prefect.deployments.steps.git_clone", "prefect.deployments.steps.pip_install_requirements", "prefect.deployments.steps.pull_from_remote_storage", "prefect.deployments.steps.pull_with_block", "prefect.deployments.steps.run_shell_script", "prefect.deployments.steps.set_working_directory", "prefect_aws.deployments.steps.pull_from_s3", "prefect_aws.deployments.steps.push_to_s3", "prefect_azure.deployments.steps.pull_from_azure_blob_storage", "prefect_azure.deployments.steps.push_to_azure_blob_storage", "prefect_docker.deployments.steps.build_docker_image", "prefect_docker.deployments.steps.push_docker_image", "prefect_gcp.deployments.steps.pull_from_gcs", "prefect_gcp.deployments.steps.push_to_gcs"))
_PATTERN1 = pattern("^[A-Z_a-z][0-9A-Z_a-z]*(?:\\.[A-Z_a-z][0-9A-Z_a-z]*)+\\Z", 22)
_KEYS2 = frozenset(("repository", "branch", "commit_sha", "include_submodules", "access_token", "credentials", "directories", "clone_directory_name", "id", "requires"))
_ORDERS1 = Orders(_KEYS2, ("repository",))
_TEMPLATED1 = templated("string", form="prefect")
_TEMPLATED2 = templated("boolean", form="prefect")
_ANY1 = any_templated("prefect")
_KEYS3 = frozenset(("directory", "requirements_file", "stream_output", "id", "requires"))
_ORDERS2 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("url", "id", "requires"))
_ORDERS3 = Orders(None, ("url",))
_KEYS5 = frozenset(("block_document_name", "block_type_slug", "id", "requires"))
_ORDERS4 = Orders(_KEYS5, ("block_document_name", "block_type_slug"))
_KEYS6 = frozenset(("script", "directory", "env", "stream_output", "expand_env_vars", "shell", "id", "requires"))
_ORDERS5 = Orders(_KEYS6, ("script",))
_KEYS7 = frozenset(("directory", "id", "requires"))
_ORDERS6 = Orders(_KEYS7, ("directory",))
_KEYS8 = frozenset(("bucket", "folder", "credentials", "client_parameters", "id", "requires"))
_ORDERS7 = Orders(_KEYS8, ("bucket", "folder"))
_KEYS9 = frozenset(("bucket", "folder", "credentials", "client_parameters", "ignore_file", "id", "requires"))
_ORDERS8 = Orders(_KEYS9, ("bucket", "folder"))
_KEYS10 = frozenset(("container", "folder", "credentials", "id", "requires"))
_ORDERS9 = Orders(_KEYS10, ("container", "folder", "credentials"))
_KEYS11 = frozenset(("container", "folder", "credentials", "ignore_file", "id", "requires"))
_ORDERS10 = Orders(_KEYS11, ("container", "folder", "credentials"))
_KEYS12 = frozenset(("image_name", "dockerfile", "tag", "additional_tags", "ignore_cache", "persist_dockerfile", "dockerfile_output_path", "build_backend", "id", "requires"))
_ORDERS11 = Orders(None, ("image_name",))
_KEYS13 = frozenset(("image_name", "tag", "credentials", "additional_tags", "ignore_cache", "build_backend", "id", "requires"))
_ORDERS12 = Orders(_KEYS13, ("image_name",))
_KEYS14 = frozenset(("bucket", "folder", "project", "credentials", "id", "requires"))
_ORDERS13 = Orders(_KEYS14, ("bucket", "folder"))
_KEYS15 = frozenset(("bucket", "folder", "project", "credentials", "ignore_file", "id", "requires"))
_ORDERS14 = Orders(_KEYS15, ("bucket", "folder"))


def read_steps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("Step", read_step), ("a mapping", read_steps_2)))
    if isinstance(v, ARRAY):
        return read_steps_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_step(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most 1 key")
        for k in v:
            check_step_property_names(k, (at, k), r)
        extra: dict[str, Any] = {k: read_step_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS1}
        w = tuple(v)
        m = Step.__blank__()
        m._written = w
        m.git_clone = read_git_clone(v["prefect.deployments.steps.git_clone"], (at, "prefect.deployments.steps.git_clone"), r) if "prefect.deployments.steps.git_clone" in v else None
        m.pip_install_requirements = read_pip_install_requirements(v["prefect.deployments.steps.pip_install_requirements"], (at, "prefect.deployments.steps.pip_install_requirements"), r) if "prefect.deployments.steps.pip_install_requirements" in v else None
        m.pull_from_remote_storage = read_pull_from_remote_storage(v["prefect.deployments.steps.pull_from_remote_storage"], (at, "prefect.deployments.steps.pull_from_remote_storage"), r) if "prefect.deployments.steps.pull_from_remote_storage" in v else None
        m.pull_with_block = read_pull_with_block(v["prefect.deployments.steps.pull_with_block"], (at, "prefect.deployments.steps.pull_with_block"), r) if "prefect.deployments.steps.pull_with_block" in v else None
        m.run_shell_script = read_run_shell_script(v["prefect.deployments.steps.run_shell_script"], (at, "prefect.deployments.steps.run_shell_script"), r) if "prefect.deployments.steps.run_shell_script" in v else None
        m.set_working_directory = read_set_working_directory(v["prefect.deployments.steps.set_working_directory"], (at, "prefect.deployments.steps.set_working_directory"), r) if "prefect.deployments.steps.set_working_directory" in v else None
        m.pull_from_s3 = read_pull_from_s3(v["prefect_aws.deployments.steps.pull_from_s3"], (at, "prefect_aws.deployments.steps.pull_from_s3"), r) if "prefect_aws.deployments.steps.pull_from_s3" in v else None
        m.push_to_s3 = read_push_to_s3(v["prefect_aws.deployments.steps.push_to_s3"], (at, "prefect_aws.deployments.steps.push_to_s3"), r) if "prefect_aws.deployments.steps.push_to_s3" in v else None
        m.pull_from_azure_blob_storage = read_pull_from_azure_blob_storage(v["prefect_azure.deployments.steps.pull_from_azure_blob_storage"], (at, "prefect_azure.deployments.steps.pull_from_azure_blob_storage"), r) if "prefect_azure.deployments.steps.pull_from_azure_blob_storage" in v else None
        m.push_to_azure_blob_storage = read_push_to_azure_blob_storage(v["prefect_azure.deployments.steps.push_to_azure_blob_storage"], (at, "prefect_azure.deployments.steps.push_to_azure_blob_storage"), r) if "prefect_azure.deployments.steps.push_to_azure_blob_storage" in v else None
        m.build_docker_image = read_build_docker_image(v["prefect_docker.deployments.steps.build_docker_image"], (at, "prefect_docker.deployments.steps.build_docker_image"), r) if "prefect_docker.deployments.steps.build_docker_image" in v else None
        m.push_docker_image = read_push_docker_image(v["prefect_docker.deployments.steps.push_docker_image"], (at, "prefect_docker.deployments.steps.push_docker_image"), r) if "prefect_docker.deployments.steps.push_docker_image" in v else None
        m.pull_from_gcs = read_pull_from_gcs(v["prefect_gcp.deployments.steps.pull_from_gcs"], (at, "prefect_gcp.deployments.steps.pull_from_gcs"), r) if "prefect_gcp.deployments.steps.pull_from_gcs" in v else None
        m.push_to_gcs = read_push_to_gcs(v["prefect_gcp.deployments.steps.push_to_gcs"], (at, "prefect_gcp.deployments.steps.push_to_gcs"), r) if "prefect_gcp.deployments.steps.push_to_gcs" in v else None
        m.extra = extra
        m.__class__ = Step
        return m
    return r.type(at, v, "a mapping")


def read_steps_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) > 0:
            r.problem(at, "max-properties", "takes at most 0 keys")
    else:
        r.type(at, v, "a mapping")
    return v


def read_steps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_step(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def check_step_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+$")


def read_step_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_step_additional_properties_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_git_clone(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = GitClone.__blank__()
        m._written = w
        m.repository = _TEMPLATED1(v["repository"], (at, "repository"), r)
        m.branch = read_git_clone_branch(v["branch"], (at, "branch"), r) if "branch" in v else None
        m.commit_sha = read_git_clone_commit_sha(v["commit_sha"], (at, "commit_sha"), r) if "commit_sha" in v else None
        m.include_submodules = _TEMPLATED2(v["include_submodules"], (at, "include_submodules"), r) if "include_submodules" in v else False
        m.access_token = read_git_clone_access_token(v["access_token"], (at, "access_token"), r) if "access_token" in v else None
        m.credentials = _ANY1(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET
        m.directories = read_git_clone_directories(v["directories"], (at, "directories"), r) if "directories" in v else None
        m.clone_directory_name = read_git_clone_clone_directory_name(v["clone_directory_name"], (at, "clone_directory_name"), r) if "clone_directory_name" in v else None
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_git_clone_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = GitClone
        return m
    return r.type(at, v, "a mapping")


def read_pip_install_requirements(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = PipInstallRequirements.__blank__()
        m._written = w
        m.directory = read_pip_install_requirements_directory(v["directory"], (at, "directory"), r) if "directory" in v else None
        m.requirements_file = _TEMPLATED1(v["requirements_file"], (at, "requirements_file"), r) if "requirements_file" in v else "requirements.txt"
        m.stream_output = _TEMPLATED2(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else True
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pip_install_requirements_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PipInstallRequirements
        return m
    return r.type(at, v, "a mapping")


def read_pull_from_remote_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _ANY1(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        m = PullFromRemoteStorage.__blank__()
        m._written = w
        m.url = _TEMPLATED1(v["url"], (at, "url"), r)
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pull_from_remote_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.extra = extra
        m.__class__ = PullFromRemoteStorage
        return m
    return r.type(at, v, "a mapping")


def read_pull_with_block(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        m = PullWithBlock.__blank__()
        m._written = w
        m.block_document_name = _TEMPLATED1(v["block_document_name"], (at, "block_document_name"), r)
        m.block_type_slug = _TEMPLATED1(v["block_type_slug"], (at, "block_type_slug"), r)
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pull_with_block_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PullWithBlock
        return m
    return r.type(at, v, "a mapping")


def read_run_shell_script(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = RunShellScript.__blank__()
        m._written = w
        m.script = _TEMPLATED1(v["script"], (at, "script"), r)
        m.directory = read_run_shell_script_directory(v["directory"], (at, "directory"), r) if "directory" in v else None
        m.env = read_run_shell_script_env(v["env"], (at, "env"), r) if "env" in v else None
        m.stream_output = _TEMPLATED2(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else True
        m.expand_env_vars = _TEMPLATED2(v["expand_env_vars"], (at, "expand_env_vars"), r) if "expand_env_vars" in v else False
        m.shell = _TEMPLATED2(v["shell"], (at, "shell"), r) if "shell" in v else False
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_run_shell_script_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = RunShellScript
        return m
    return r.type(at, v, "a mapping")


def read_set_working_directory(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        m = SetWorkingDirectory.__blank__()
        m._written = w
        m.directory = _TEMPLATED1(v["directory"], (at, "directory"), r)
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_set_working_directory_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = SetWorkingDirectory
        return m
    return r.type(at, v, "a mapping")


def read_pull_from_s3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        m = PullFromS3.__blank__()
        m._written = w
        m.bucket = _TEMPLATED1(v["bucket"], (at, "bucket"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.credentials = read_pull_from_s3_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.client_parameters = read_pull_from_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r) if "client_parameters" in v else None
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pull_from_s3_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PullFromS3
        return m
    return r.type(at, v, "a mapping")


def read_push_to_s3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        m = PushToS3.__blank__()
        m._written = w
        m.bucket = _TEMPLATED1(v["bucket"], (at, "bucket"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.credentials = read_push_to_s3_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.client_parameters = read_push_to_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r) if "client_parameters" in v else None
        m.ignore_file = read_push_to_s3_ignore_file(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else ".prefectignore"
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_push_to_s3_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PushToS3
        return m
    return r.type(at, v, "a mapping")


def read_pull_from_azure_blob_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        m = PullFromAzureBlobStorage.__blank__()
        m._written = w
        m.container = _TEMPLATED1(v["container"], (at, "container"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.credentials = read_pull_from_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r)
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pull_from_azure_blob_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PullFromAzureBlobStorage
        return m
    return r.type(at, v, "a mapping")


def read_push_to_azure_blob_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        m = PushToAzureBlobStorage.__blank__()
        m._written = w
        m.container = _TEMPLATED1(v["container"], (at, "container"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.credentials = read_push_to_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r)
        m.ignore_file = read_push_to_azure_blob_storage_ignore_file(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else ".prefectignore"
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_push_to_azure_blob_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PushToAzureBlobStorage
        return m
    return r.type(at, v, "a mapping")


def read_build_docker_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _ANY1(x, (at, k), r) for k, x in v.items() if k not in _KEYS12}
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        m = BuildDockerImage.__blank__()
        m._written = w
        m.image_name = _TEMPLATED1(v["image_name"], (at, "image_name"), r)
        m.dockerfile = _TEMPLATED1(v["dockerfile"], (at, "dockerfile"), r) if "dockerfile" in v else "Dockerfile"
        m.tag = read_build_docker_image_tag(v["tag"], (at, "tag"), r) if "tag" in v else None
        m.additional_tags = read_build_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r) if "additional_tags" in v else None
        m.ignore_cache = _TEMPLATED2(v["ignore_cache"], (at, "ignore_cache"), r) if "ignore_cache" in v else False
        m.persist_dockerfile = _TEMPLATED2(v["persist_dockerfile"], (at, "persist_dockerfile"), r) if "persist_dockerfile" in v else False
        m.dockerfile_output_path = _TEMPLATED1(v["dockerfile_output_path"], (at, "dockerfile_output_path"), r) if "dockerfile_output_path" in v else "Dockerfile.generated"
        m.build_backend = _TEMPLATED1(v["build_backend"], (at, "build_backend"), r) if "build_backend" in v else "docker-py"
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_build_docker_image_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.extra = extra
        m.__class__ = BuildDockerImage
        return m
    return r.type(at, v, "a mapping")


def read_push_docker_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        m = PushDockerImage.__blank__()
        m._written = w
        m.image_name = _TEMPLATED1(v["image_name"], (at, "image_name"), r)
        m.tag = read_push_docker_image_tag(v["tag"], (at, "tag"), r) if "tag" in v else None
        m.credentials = read_push_docker_image_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.additional_tags = read_push_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r) if "additional_tags" in v else None
        m.ignore_cache = _TEMPLATED2(v["ignore_cache"], (at, "ignore_cache"), r) if "ignore_cache" in v else False
        m.build_backend = _TEMPLATED1(v["build_backend"], (at, "build_backend"), r) if "build_backend" in v else "docker-py"
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_push_docker_image_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PushDockerImage
        return m
    return r.type(at, v, "a mapping")


def read_pull_from_gcs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        m = PullFromGcs.__blank__()
        m._written = w
        m.bucket = _TEMPLATED1(v["bucket"], (at, "bucket"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.project = read_pull_from_gcs_project(v["project"], (at, "project"), r) if "project" in v else None
        m.credentials = read_pull_from_gcs_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_pull_from_gcs_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PullFromGcs
        return m
    return r.type(at, v, "a mapping")


def read_push_to_gcs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        m = PushToGcs.__blank__()
        m._written = w
        m.bucket = _TEMPLATED1(v["bucket"], (at, "bucket"), r)
        m.folder = _TEMPLATED1(v["folder"], (at, "folder"), r)
        m.project = read_push_to_gcs_project(v["project"], (at, "project"), r) if "project" in v else None
        m.credentials = read_push_to_gcs_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.ignore_file = _ANY1(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else UNSET
        m.id = _codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None
        m.requires = read_push_to_gcs_requires(v["requires"], (at, "requires"), r) if "requires" in v else None
        m.__class__ = PushToGcs
        return m
    return r.type(at, v, "a mapping")


def read_step_additional_properties_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_git_clone_branch(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_git_clone_commit_sha(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_git_clone_access_token(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_git_clone_directories(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_git_clone_directories_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_git_clone_clone_directory_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_git_clone_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_git_clone_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pip_install_requirements_directory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_pip_install_requirements_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pip_install_requirements_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pull_from_remote_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pull_from_remote_storage_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pull_with_block_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pull_with_block_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_run_shell_script_directory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_run_shell_script_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_shell_script_env_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_shell_script_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_run_shell_script_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_set_working_directory_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_set_working_directory_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pull_from_s3_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_pull_from_s3_credentials_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pull_from_s3_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_pull_from_s3_client_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pull_from_s3_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pull_from_s3_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_push_to_s3_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_push_to_s3_credentials_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_push_to_s3_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_push_to_s3_client_parameters_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_push_to_s3_ignore_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_push_to_s3_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_push_to_s3_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pull_from_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pull_from_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pull_from_azure_blob_storage_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_push_to_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_to_azure_blob_storage_ignore_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_push_to_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_push_to_azure_blob_storage_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_build_docker_image_tag(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_build_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_build_docker_image_additional_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_build_docker_image_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_build_docker_image_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_push_docker_image_tag(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_push_docker_image_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_push_docker_image_credentials_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_push_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_push_docker_image_additional_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_push_docker_image_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_push_docker_image_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_pull_from_gcs_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_pull_from_gcs_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_pull_from_gcs_credentials_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pull_from_gcs_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_pull_from_gcs_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_push_to_gcs_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_push_to_gcs_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_push_to_gcs_credentials_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_push_to_gcs_requires(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return _codec.common.read_plain_text(v, at, r)
    if isinstance(v, ARRAY):
        return read_push_to_gcs_requires_1(v, at, r)
    return r.type(at, v, "a list or a string")


def read_git_clone_directories_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED1(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_git_clone_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pip_install_requirements_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pull_from_remote_storage_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pull_with_block_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_run_shell_script_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_run_shell_script_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_set_working_directory_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pull_from_s3_credentials_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pull_from_s3_client_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pull_from_s3_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_push_to_s3_credentials_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_to_s3_client_parameters_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_to_s3_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pull_from_azure_blob_storage_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_push_to_azure_blob_storage_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_build_docker_image_additional_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED1(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_build_docker_image_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_push_docker_image_credentials_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_docker_image_additional_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED1(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_push_docker_image_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_pull_from_gcs_credentials_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pull_from_gcs_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_push_to_gcs_credentials_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_to_gcs_requires_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.common.read_plain_text(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")
