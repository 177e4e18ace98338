"""Reads and checks what steps describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import ARRAY, OBJECT, checked, first_of
from ..._runtime.values import NULL, STR, pattern
from .. import _codec
from ..steps import BuildDockerImage, GitClone, PipInstallRequirements, PullFromAzureBlobStorage, PullFromGcs, PullFromRemoteStorage, PullFromS3, PullWithBlock, PushDockerImage, PushToAzureBlobStorage, PushToGcs, PushToS3, RunShellScript, SetWorkingDirectory, Step

_KEYS1 = frozenset(("prefect.deployments.steps.git_clone", "prefect.deployments.steps.pip_install_requirements", "prefect.deployments.steps.pull_from_remote_storage", "prefect.deployments.steps.pull_with_block", "prefect.deployments.steps.run_shell_script", "prefect.deployments.steps.set_working_directory", "prefect_aws.deployments.steps.pull_from_s3", "prefect_aws.deployments.steps.push_to_s3", "prefect_azure.deployments.steps.pull_from_azure_blob_storage", "prefect_azure.deployments.steps.push_to_azure_blob_storage", "prefect_docker.deployments.steps.build_docker_image", "prefect_docker.deployments.steps.push_docker_image", "prefect_gcp.deployments.steps.pull_from_gcs", "prefect_gcp.deployments.steps.push_to_gcs"))
_KEYS2 = frozenset(("repository", "branch", "commit_sha", "include_submodules", "access_token", "credentials", "directories", "clone_directory_name", "id", "requires"))
_KEYS3 = frozenset(("directory", "requirements_file", "stream_output", "id", "requires"))
_KEYS4 = frozenset(("url", "id", "requires"))
_KEYS5 = frozenset(("block_document_name", "block_type_slug", "id", "requires"))
_KEYS6 = frozenset(("script", "directory", "env", "stream_output", "expand_env_vars", "shell", "id", "requires"))
_KEYS7 = frozenset(("directory", "id", "requires"))
_KEYS8 = frozenset(("bucket", "folder", "credentials", "client_parameters", "id", "requires"))
_KEYS9 = frozenset(("bucket", "folder", "credentials", "client_parameters", "ignore_file", "id", "requires"))
_KEYS10 = frozenset(("container", "folder", "credentials", "id", "requires"))
_KEYS11 = frozenset(("container", "folder", "credentials", "ignore_file", "id", "requires"))
_KEYS12 = frozenset(("image_name", "dockerfile", "tag", "additional_tags", "ignore_cache", "persist_dockerfile", "dockerfile_output_path", "build_backend", "id", "requires"))
_KEYS13 = frozenset(("image_name", "tag", "credentials", "additional_tags", "ignore_cache", "build_backend", "id", "requires"))
_KEYS14 = frozenset(("bucket", "folder", "project", "credentials", "id", "requires"))
_KEYS15 = frozenset(("bucket", "folder", "project", "credentials", "ignore_file", "id", "requires"))
_PATTERN1 = pattern("^[A-Z_a-z][0-9A-Z_a-z]*(?:\\.[A-Z_a-z][0-9A-Z_a-z]*)+\\Z")
_TEMPLATED1 = templated("string", form="prefect")
_TEMPLATED2 = templated("boolean", form="prefect")
_ANY1 = any_templated("prefect")
_KEYS16 = frozenset[str]()


def read_steps(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_steps, build_steps)


def check_steps(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a list", check_steps_0), ("Step", check_step), ("a mapping", check_steps_2), ("null", check_steps_3)))


def build_steps(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a list", read_steps_0), ("Step", read_step), ("a mapping", read_steps_2), ("null", NULL),))


def check_steps_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_step(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_step(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most 1 key")
        if "prefect.deployments.steps.git_clone" in v:
            check_git_clone(v["prefect.deployments.steps.git_clone"], (at, "prefect.deployments.steps.git_clone"), r)
        if "prefect.deployments.steps.pip_install_requirements" in v:
            check_pip_install_requirements(v["prefect.deployments.steps.pip_install_requirements"], (at, "prefect.deployments.steps.pip_install_requirements"), r)
        if "prefect.deployments.steps.pull_from_remote_storage" in v:
            check_pull_from_remote_storage(v["prefect.deployments.steps.pull_from_remote_storage"], (at, "prefect.deployments.steps.pull_from_remote_storage"), r)
        if "prefect.deployments.steps.pull_with_block" in v:
            check_pull_with_block(v["prefect.deployments.steps.pull_with_block"], (at, "prefect.deployments.steps.pull_with_block"), r)
        if "prefect.deployments.steps.run_shell_script" in v:
            check_run_shell_script(v["prefect.deployments.steps.run_shell_script"], (at, "prefect.deployments.steps.run_shell_script"), r)
        if "prefect.deployments.steps.set_working_directory" in v:
            check_set_working_directory(v["prefect.deployments.steps.set_working_directory"], (at, "prefect.deployments.steps.set_working_directory"), r)
        if "prefect_aws.deployments.steps.pull_from_s3" in v:
            check_pull_from_s3(v["prefect_aws.deployments.steps.pull_from_s3"], (at, "prefect_aws.deployments.steps.pull_from_s3"), r)
        if "prefect_aws.deployments.steps.push_to_s3" in v:
            check_push_to_s3(v["prefect_aws.deployments.steps.push_to_s3"], (at, "prefect_aws.deployments.steps.push_to_s3"), r)
        if "prefect_azure.deployments.steps.pull_from_azure_blob_storage" in v:
            check_pull_from_azure_blob_storage(v["prefect_azure.deployments.steps.pull_from_azure_blob_storage"], (at, "prefect_azure.deployments.steps.pull_from_azure_blob_storage"), r)
        if "prefect_azure.deployments.steps.push_to_azure_blob_storage" in v:
            check_push_to_azure_blob_storage(v["prefect_azure.deployments.steps.push_to_azure_blob_storage"], (at, "prefect_azure.deployments.steps.push_to_azure_blob_storage"), r)
        if "prefect_docker.deployments.steps.build_docker_image" in v:
            check_build_docker_image(v["prefect_docker.deployments.steps.build_docker_image"], (at, "prefect_docker.deployments.steps.build_docker_image"), r)
        if "prefect_docker.deployments.steps.push_docker_image" in v:
            check_push_docker_image(v["prefect_docker.deployments.steps.push_docker_image"], (at, "prefect_docker.deployments.steps.push_docker_image"), r)
        if "prefect_gcp.deployments.steps.pull_from_gcs" in v:
            check_pull_from_gcs(v["prefect_gcp.deployments.steps.pull_from_gcs"], (at, "prefect_gcp.deployments.steps.pull_from_gcs"), r)
        if "prefect_gcp.deployments.steps.push_to_gcs" in v:
            check_push_to_gcs(v["prefect_gcp.deployments.steps.push_to_gcs"], (at, "prefect_gcp.deployments.steps.push_to_gcs"), r)
        for k, x in v.items():
            known = k in _KEYS1
            if not known:
                check_step_additional_properties(x, (at, k), r)
        for k in v:
            check_step_property_names(k, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_steps_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if len(v) > 0:
            r.problem(at, "max-properties", "takes at most 0 keys")
    else:
        r.type(at, v, "a mapping")


def check_steps_3(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_steps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_step(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_step(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most 1 key")
        for k in v:
            check_step_property_names(k, (at, k), r)
        extra: dict[str, Any] = {k: read_step_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS1}
        return made(
            Step(
                git_clone=read_git_clone(v["prefect.deployments.steps.git_clone"], (at, "prefect.deployments.steps.git_clone"), r) if "prefect.deployments.steps.git_clone" in v else None,
                pip_install_requirements=read_pip_install_requirements(v["prefect.deployments.steps.pip_install_requirements"], (at, "prefect.deployments.steps.pip_install_requirements"), r) if "prefect.deployments.steps.pip_install_requirements" in v else None,
                pull_from_remote_storage=read_pull_from_remote_storage(v["prefect.deployments.steps.pull_from_remote_storage"], (at, "prefect.deployments.steps.pull_from_remote_storage"), r) if "prefect.deployments.steps.pull_from_remote_storage" in v else None,
                pull_with_block=read_pull_with_block(v["prefect.deployments.steps.pull_with_block"], (at, "prefect.deployments.steps.pull_with_block"), r) if "prefect.deployments.steps.pull_with_block" in v else None,
                run_shell_script=read_run_shell_script(v["prefect.deployments.steps.run_shell_script"], (at, "prefect.deployments.steps.run_shell_script"), r) if "prefect.deployments.steps.run_shell_script" in v else None,
                set_working_directory=read_set_working_directory(v["prefect.deployments.steps.set_working_directory"], (at, "prefect.deployments.steps.set_working_directory"), r) if "prefect.deployments.steps.set_working_directory" in v else None,
                pull_from_s3=read_pull_from_s3(v["prefect_aws.deployments.steps.pull_from_s3"], (at, "prefect_aws.deployments.steps.pull_from_s3"), r) if "prefect_aws.deployments.steps.pull_from_s3" in v else None,
                push_to_s3=read_push_to_s3(v["prefect_aws.deployments.steps.push_to_s3"], (at, "prefect_aws.deployments.steps.push_to_s3"), r) if "prefect_aws.deployments.steps.push_to_s3" in v else None,
                pull_from_azure_blob_storage=read_pull_from_azure_blob_storage(v["prefect_azure.deployments.steps.pull_from_azure_blob_storage"], (at, "prefect_azure.deployments.steps.pull_from_azure_blob_storage"), r) if "prefect_azure.deployments.steps.pull_from_azure_blob_storage" in v else None,
                push_to_azure_blob_storage=read_push_to_azure_blob_storage(v["prefect_azure.deployments.steps.push_to_azure_blob_storage"], (at, "prefect_azure.deployments.steps.push_to_azure_blob_storage"), r) if "prefect_azure.deployments.steps.push_to_azure_blob_storage" in v else None,
                build_docker_image=read_build_docker_image(v["prefect_docker.deployments.steps.build_docker_image"], (at, "prefect_docker.deployments.steps.build_docker_image"), r) if "prefect_docker.deployments.steps.build_docker_image" in v else None,
                push_docker_image=read_push_docker_image(v["prefect_docker.deployments.steps.push_docker_image"], (at, "prefect_docker.deployments.steps.push_docker_image"), r) if "prefect_docker.deployments.steps.push_docker_image" in v else None,
                pull_from_gcs=read_pull_from_gcs(v["prefect_gcp.deployments.steps.pull_from_gcs"], (at, "prefect_gcp.deployments.steps.pull_from_gcs"), r) if "prefect_gcp.deployments.steps.pull_from_gcs" in v else None,
                push_to_gcs=read_push_to_gcs(v["prefect_gcp.deployments.steps.push_to_gcs"], (at, "prefect_gcp.deployments.steps.push_to_gcs"), r) if "prefect_gcp.deployments.steps.push_to_gcs" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_steps_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) > 0:
            r.problem(at, "max-properties", "takes at most 0 keys")
    else:
        r.type(at, v, "a mapping")
    return v


def check_git_clone(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "repository" not in v:
            r.missing(at, "repository")
        if "repository" in v:
            check_git_clone_repository(v["repository"], (at, "repository"), r)
        if "branch" in v:
            check_git_clone_branch(v["branch"], (at, "branch"), r)
        if "commit_sha" in v:
            check_git_clone_commit_sha(v["commit_sha"], (at, "commit_sha"), r)
        if "include_submodules" in v:
            check_git_clone_include_submodules(v["include_submodules"], (at, "include_submodules"), r)
        if "access_token" in v:
            check_git_clone_access_token(v["access_token"], (at, "access_token"), r)
        if "credentials" in v:
            check_git_clone_credentials(v["credentials"], (at, "credentials"), r)
        if "directories" in v:
            check_git_clone_directories(v["directories"], (at, "directories"), r)
        if "clone_directory_name" in v:
            check_git_clone_clone_directory_name(v["clone_directory_name"], (at, "clone_directory_name"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_git_clone_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def check_pip_install_requirements(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "directory" in v:
            check_pip_install_requirements_directory(v["directory"], (at, "directory"), r)
        if "requirements_file" in v:
            check_pip_install_requirements_requirements_file(v["requirements_file"], (at, "requirements_file"), r)
        if "stream_output" in v:
            check_pip_install_requirements_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pip_install_requirements_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_remote_storage(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "url" not in v:
            r.missing(at, "url")
        if "url" in v:
            check_pull_from_remote_storage_url(v["url"], (at, "url"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pull_from_remote_storage_requires(v["requires"], (at, "requires"), r)
        for k, x in v.items():
            known = k in _KEYS4
            if not known:
                check_pull_from_remote_storage_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_pull_with_block(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "block_document_name" not in v:
            r.missing(at, "block_document_name")
        if "block_type_slug" not in v:
            r.missing(at, "block_type_slug")
        if "block_document_name" in v:
            check_pull_with_block_block_document_name(v["block_document_name"], (at, "block_document_name"), r)
        if "block_type_slug" in v:
            check_pull_with_block_block_type_slug(v["block_type_slug"], (at, "block_type_slug"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pull_with_block_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
    else:
        r.type(at, v, "a mapping")


def check_run_shell_script(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "script" not in v:
            r.missing(at, "script")
        if "script" in v:
            check_run_shell_script_script(v["script"], (at, "script"), r)
        if "directory" in v:
            check_run_shell_script_directory(v["directory"], (at, "directory"), r)
        if "env" in v:
            check_run_shell_script_env(v["env"], (at, "env"), r)
        if "stream_output" in v:
            check_run_shell_script_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "expand_env_vars" in v:
            check_run_shell_script_expand_env_vars(v["expand_env_vars"], (at, "expand_env_vars"), r)
        if "shell" in v:
            check_run_shell_script_shell(v["shell"], (at, "shell"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_run_shell_script_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
    else:
        r.type(at, v, "a mapping")


def check_set_working_directory(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "directory" not in v:
            r.missing(at, "directory")
        if "directory" in v:
            check_set_working_directory_directory(v["directory"], (at, "directory"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_set_working_directory_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_s3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "bucket" not in v:
            r.missing(at, "bucket")
        if "folder" not in v:
            r.missing(at, "folder")
        if "bucket" in v:
            check_pull_from_s3_bucket(v["bucket"], (at, "bucket"), r)
        if "folder" in v:
            check_pull_from_s3_folder(v["folder"], (at, "folder"), r)
        if "credentials" in v:
            check_pull_from_s3_credentials(v["credentials"], (at, "credentials"), r)
        if "client_parameters" in v:
            check_pull_from_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pull_from_s3_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
    else:
        r.type(at, v, "a mapping")


def check_push_to_s3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "bucket" not in v:
            r.missing(at, "bucket")
        if "folder" not in v:
            r.missing(at, "folder")
        if "bucket" in v:
            check_push_to_s3_bucket(v["bucket"], (at, "bucket"), r)
        if "folder" in v:
            check_push_to_s3_folder(v["folder"], (at, "folder"), r)
        if "credentials" in v:
            check_push_to_s3_credentials(v["credentials"], (at, "credentials"), r)
        if "client_parameters" in v:
            check_push_to_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r)
        if "ignore_file" in v:
            check_push_to_s3_ignore_file(v["ignore_file"], (at, "ignore_file"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_push_to_s3_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_azure_blob_storage(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "container" not in v:
            r.missing(at, "container")
        if "folder" not in v:
            r.missing(at, "folder")
        if "credentials" not in v:
            r.missing(at, "credentials")
        if "container" in v:
            check_pull_from_azure_blob_storage_container(v["container"], (at, "container"), r)
        if "folder" in v:
            check_pull_from_azure_blob_storage_folder(v["folder"], (at, "folder"), r)
        if "credentials" in v:
            check_pull_from_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pull_from_azure_blob_storage_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
    else:
        r.type(at, v, "a mapping")


def check_push_to_azure_blob_storage(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "container" not in v:
            r.missing(at, "container")
        if "folder" not in v:
            r.missing(at, "folder")
        if "credentials" not in v:
            r.missing(at, "credentials")
        if "container" in v:
            check_push_to_azure_blob_storage_container(v["container"], (at, "container"), r)
        if "folder" in v:
            check_push_to_azure_blob_storage_folder(v["folder"], (at, "folder"), r)
        if "credentials" in v:
            check_push_to_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r)
        if "ignore_file" in v:
            check_push_to_azure_blob_storage_ignore_file(v["ignore_file"], (at, "ignore_file"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_push_to_azure_blob_storage_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
    else:
        r.type(at, v, "a mapping")


def check_build_docker_image(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "image_name" not in v:
            r.missing(at, "image_name")
        if "image_name" in v:
            check_build_docker_image_image_name(v["image_name"], (at, "image_name"), r)
        if "dockerfile" in v:
            check_build_docker_image_dockerfile(v["dockerfile"], (at, "dockerfile"), r)
        if "tag" in v:
            check_build_docker_image_tag(v["tag"], (at, "tag"), r)
        if "additional_tags" in v:
            check_build_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r)
        if "ignore_cache" in v:
            check_build_docker_image_ignore_cache(v["ignore_cache"], (at, "ignore_cache"), r)
        if "persist_dockerfile" in v:
            check_build_docker_image_persist_dockerfile(v["persist_dockerfile"], (at, "persist_dockerfile"), r)
        if "dockerfile_output_path" in v:
            check_build_docker_image_dockerfile_output_path(v["dockerfile_output_path"], (at, "dockerfile_output_path"), r)
        if "build_backend" in v:
            check_build_docker_image_build_backend(v["build_backend"], (at, "build_backend"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_build_docker_image_requires(v["requires"], (at, "requires"), r)
        for k, x in v.items():
            known = k in _KEYS12
            if not known:
                check_build_docker_image_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_docker_image(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "image_name" not in v:
            r.missing(at, "image_name")
        if "image_name" in v:
            check_push_docker_image_image_name(v["image_name"], (at, "image_name"), r)
        if "tag" in v:
            check_push_docker_image_tag(v["tag"], (at, "tag"), r)
        if "credentials" in v:
            check_push_docker_image_credentials(v["credentials"], (at, "credentials"), r)
        if "additional_tags" in v:
            check_push_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r)
        if "ignore_cache" in v:
            check_push_docker_image_ignore_cache(v["ignore_cache"], (at, "ignore_cache"), r)
        if "build_backend" in v:
            check_push_docker_image_build_backend(v["build_backend"], (at, "build_backend"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_push_docker_image_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_gcs(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "bucket" not in v:
            r.missing(at, "bucket")
        if "folder" not in v:
            r.missing(at, "folder")
        if "bucket" in v:
            check_pull_from_gcs_bucket(v["bucket"], (at, "bucket"), r)
        if "folder" in v:
            check_pull_from_gcs_folder(v["folder"], (at, "folder"), r)
        if "project" in v:
            check_pull_from_gcs_project(v["project"], (at, "project"), r)
        if "credentials" in v:
            check_pull_from_gcs_credentials(v["credentials"], (at, "credentials"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_pull_from_gcs_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
    else:
        r.type(at, v, "a mapping")


def check_push_to_gcs(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "bucket" not in v:
            r.missing(at, "bucket")
        if "folder" not in v:
            r.missing(at, "folder")
        if "bucket" in v:
            check_push_to_gcs_bucket(v["bucket"], (at, "bucket"), r)
        if "folder" in v:
            check_push_to_gcs_folder(v["folder"], (at, "folder"), r)
        if "project" in v:
            check_push_to_gcs_project(v["project"], (at, "project"), r)
        if "credentials" in v:
            check_push_to_gcs_credentials(v["credentials"], (at, "credentials"), r)
        if "ignore_file" in v:
            check_push_to_gcs_ignore_file(v["ignore_file"], (at, "ignore_file"), r)
        if "id" in v:
            _codec.common.check_plain_text(v["id"], (at, "id"), r)
        if "requires" in v:
            check_push_to_gcs_requires(v["requires"], (at, "requires"), r)
        if not v.keys() <= _KEYS15:
            r.unknown(at, v, _KEYS15)
    else:
        r.type(at, v, "a mapping")


def check_step_additional_properties(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping", check_step_additional_properties_0), ("null", check_step_additional_properties_1)))


def check_step_property_names(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[A-Za-z_]\\\\w*(?:\\\\.[A-Za-z_]\\\\w*)+$")


def read_step_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a mapping", read_step_additional_properties_0), ("null", NULL),))


def read_git_clone(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            GitClone(
                repository=_TEMPLATED1(v["repository"], (at, "repository"), r) if "repository" in v else r.missing(at, "repository"),
                branch=read_git_clone_branch(v["branch"], (at, "branch"), r) if "branch" in v else None,
                commit_sha=read_git_clone_commit_sha(v["commit_sha"], (at, "commit_sha"), r) if "commit_sha" in v else None,
                include_submodules=_TEMPLATED2(v["include_submodules"], (at, "include_submodules"), r) if "include_submodules" in v else False,
                access_token=read_git_clone_access_token(v["access_token"], (at, "access_token"), r) if "access_token" in v else None,
                credentials=_ANY1(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET,
                directories=read_git_clone_directories(v["directories"], (at, "directories"), r) if "directories" in v else None,
                clone_directory_name=read_git_clone_clone_directory_name(v["clone_directory_name"], (at, "clone_directory_name"), r) if "clone_directory_name" in v else None,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_git_clone_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pip_install_requirements(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return made(
            PipInstallRequirements(
                directory=read_pip_install_requirements_directory(v["directory"], (at, "directory"), r) if "directory" in v else None,
                requirements_file=_TEMPLATED1(v["requirements_file"], (at, "requirements_file"), r) if "requirements_file" in v else "requirements.txt",
                stream_output=_TEMPLATED2(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else True,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pip_install_requirements_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pull_from_remote_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _ANY1(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        return made(
            PullFromRemoteStorage(
                url=_TEMPLATED1(v["url"], (at, "url"), r) if "url" in v else r.missing(at, "url"),
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pull_from_remote_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pull_with_block(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return made(
            PullWithBlock(
                block_document_name=_TEMPLATED1(v["block_document_name"], (at, "block_document_name"), r) if "block_document_name" in v else r.missing(at, "block_document_name"),
                block_type_slug=_TEMPLATED1(v["block_type_slug"], (at, "block_type_slug"), r) if "block_type_slug" in v else r.missing(at, "block_type_slug"),
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pull_with_block_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_run_shell_script(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return made(
            RunShellScript(
                script=_TEMPLATED1(v["script"], (at, "script"), r) if "script" in v else r.missing(at, "script"),
                directory=read_run_shell_script_directory(v["directory"], (at, "directory"), r) if "directory" in v else None,
                env=read_run_shell_script_env(v["env"], (at, "env"), r) if "env" in v else None,
                stream_output=_TEMPLATED2(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else True,
                expand_env_vars=_TEMPLATED2(v["expand_env_vars"], (at, "expand_env_vars"), r) if "expand_env_vars" in v else False,
                shell=_TEMPLATED2(v["shell"], (at, "shell"), r) if "shell" in v else False,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_run_shell_script_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_set_working_directory(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return made(
            SetWorkingDirectory(
                directory=_TEMPLATED1(v["directory"], (at, "directory"), r) if "directory" in v else r.missing(at, "directory"),
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_set_working_directory_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pull_from_s3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return made(
            PullFromS3(
                bucket=_TEMPLATED1(v["bucket"], (at, "bucket"), r) if "bucket" in v else r.missing(at, "bucket"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                credentials=read_pull_from_s3_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                client_parameters=read_pull_from_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r) if "client_parameters" in v else None,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pull_from_s3_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_push_to_s3(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
        return made(
            PushToS3(
                bucket=_TEMPLATED1(v["bucket"], (at, "bucket"), r) if "bucket" in v else r.missing(at, "bucket"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                credentials=read_push_to_s3_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                client_parameters=read_push_to_s3_client_parameters(v["client_parameters"], (at, "client_parameters"), r) if "client_parameters" in v else None,
                ignore_file=read_push_to_s3_ignore_file(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else ".prefectignore",
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_push_to_s3_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pull_from_azure_blob_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return made(
            PullFromAzureBlobStorage(
                container=_TEMPLATED1(v["container"], (at, "container"), r) if "container" in v else r.missing(at, "container"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                credentials=read_pull_from_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else r.missing(at, "credentials"),
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pull_from_azure_blob_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_push_to_azure_blob_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
        return made(
            PushToAzureBlobStorage(
                container=_TEMPLATED1(v["container"], (at, "container"), r) if "container" in v else r.missing(at, "container"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                credentials=read_push_to_azure_blob_storage_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else r.missing(at, "credentials"),
                ignore_file=read_push_to_azure_blob_storage_ignore_file(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else ".prefectignore",
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_push_to_azure_blob_storage_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_build_docker_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _ANY1(x, (at, k), r) for k, x in v.items() if k not in _KEYS12}
        return made(
            BuildDockerImage(
                image_name=_TEMPLATED1(v["image_name"], (at, "image_name"), r) if "image_name" in v else r.missing(at, "image_name"),
                dockerfile=_TEMPLATED1(v["dockerfile"], (at, "dockerfile"), r) if "dockerfile" in v else "Dockerfile",
                tag=read_build_docker_image_tag(v["tag"], (at, "tag"), r) if "tag" in v else None,
                additional_tags=read_build_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r) if "additional_tags" in v else None,
                ignore_cache=_TEMPLATED2(v["ignore_cache"], (at, "ignore_cache"), r) if "ignore_cache" in v else False,
                persist_dockerfile=_TEMPLATED2(v["persist_dockerfile"], (at, "persist_dockerfile"), r) if "persist_dockerfile" in v else False,
                dockerfile_output_path=_TEMPLATED1(v["dockerfile_output_path"], (at, "dockerfile_output_path"), r) if "dockerfile_output_path" in v else "Dockerfile.generated",
                build_backend=_TEMPLATED1(v["build_backend"], (at, "build_backend"), r) if "build_backend" in v else "docker-py",
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_build_docker_image_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
                extra=extra,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_push_docker_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
        return made(
            PushDockerImage(
                image_name=_TEMPLATED1(v["image_name"], (at, "image_name"), r) if "image_name" in v else r.missing(at, "image_name"),
                tag=read_push_docker_image_tag(v["tag"], (at, "tag"), r) if "tag" in v else None,
                credentials=read_push_docker_image_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                additional_tags=read_push_docker_image_additional_tags(v["additional_tags"], (at, "additional_tags"), r) if "additional_tags" in v else None,
                ignore_cache=_TEMPLATED2(v["ignore_cache"], (at, "ignore_cache"), r) if "ignore_cache" in v else False,
                build_backend=_TEMPLATED1(v["build_backend"], (at, "build_backend"), r) if "build_backend" in v else "docker-py",
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_push_docker_image_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_pull_from_gcs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
        return made(
            PullFromGcs(
                bucket=_TEMPLATED1(v["bucket"], (at, "bucket"), r) if "bucket" in v else r.missing(at, "bucket"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                project=read_pull_from_gcs_project(v["project"], (at, "project"), r) if "project" in v else None,
                credentials=read_pull_from_gcs_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_pull_from_gcs_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_push_to_gcs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS15:
            r.unknown(at, v, _KEYS15)
        return made(
            PushToGcs(
                bucket=_TEMPLATED1(v["bucket"], (at, "bucket"), r) if "bucket" in v else r.missing(at, "bucket"),
                folder=_TEMPLATED1(v["folder"], (at, "folder"), r) if "folder" in v else r.missing(at, "folder"),
                project=read_push_to_gcs_project(v["project"], (at, "project"), r) if "project" in v else None,
                credentials=read_push_to_gcs_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                ignore_file=_ANY1(v["ignore_file"], (at, "ignore_file"), r) if "ignore_file" in v else UNSET,
                id=_codec.common.read_plain_text(v["id"], (at, "id"), r) if "id" in v else None,
                requires=read_push_to_gcs_requires(v["requires"], (at, "requires"), r) if "requires" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_git_clone_repository(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_git_clone_branch(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_git_clone_branch_0), ("null", check_git_clone_branch_1)))


def check_git_clone_commit_sha(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_git_clone_commit_sha_0), ("null", check_git_clone_commit_sha_1)))


def check_git_clone_include_submodules(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_git_clone_access_token(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_git_clone_access_token_0), ("null", check_git_clone_access_token_1)))


def check_git_clone_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_git_clone_directories(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_git_clone_directories_0), ("null", check_git_clone_directories_1)))


def check_git_clone_clone_directory_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_git_clone_clone_directory_name_0), ("null", check_git_clone_clone_directory_name_1)))


def check_git_clone_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_git_clone_requires_1)))


def check_pip_install_requirements_directory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_pip_install_requirements_directory_0), ("null", check_pip_install_requirements_directory_1)))


def check_pip_install_requirements_requirements_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pip_install_requirements_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_pip_install_requirements_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pip_install_requirements_requires_1)))


def check_pull_from_remote_storage_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_remote_storage_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pull_from_remote_storage_requires_1)))


def check_pull_from_remote_storage_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_pull_with_block_block_document_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_with_block_block_type_slug(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_with_block_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pull_with_block_requires_1)))


def check_run_shell_script_script(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_run_shell_script_directory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_run_shell_script_directory_0), ("null", check_run_shell_script_directory_1)))


def check_run_shell_script_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_run_shell_script_env_0), ("null", check_run_shell_script_env_1)))


def check_run_shell_script_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_run_shell_script_expand_env_vars(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_run_shell_script_shell(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_run_shell_script_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_run_shell_script_requires_1)))


def check_set_working_directory_directory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_set_working_directory_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_set_working_directory_requires_1)))


def check_pull_from_s3_bucket(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_s3_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_s3_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_pull_from_s3_credentials_0), ("null", check_pull_from_s3_credentials_1)))


def check_pull_from_s3_client_parameters(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_pull_from_s3_client_parameters_0), ("null", check_pull_from_s3_client_parameters_1)))


def check_pull_from_s3_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pull_from_s3_requires_1)))


def check_push_to_s3_bucket(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_s3_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_s3_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_push_to_s3_credentials_0), ("null", check_push_to_s3_credentials_1)))


def check_push_to_s3_client_parameters(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_push_to_s3_client_parameters_0), ("null", check_push_to_s3_client_parameters_1)))


def check_push_to_s3_ignore_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_push_to_s3_ignore_file_0), ("null", check_push_to_s3_ignore_file_1)))


def check_push_to_s3_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_push_to_s3_requires_1)))


def check_pull_from_azure_blob_storage_container(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_azure_blob_storage_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_ll_from_azure_blob_storage_credentials_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pull_from_azure_blob_storage_requires_1)))


def check_push_to_azure_blob_storage_container(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_azure_blob_storage_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_push_to_azure_blob_storage_credentials_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_to_azure_blob_storage_ignore_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_push_to_azure_blob_storage_ignore_file_0), ("null", check_push_to_azure_blob_storage_ignore_file_1)))


def check_push_to_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_push_to_azure_blob_storage_requires_1)))


def check_build_docker_image_image_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_build_docker_image_dockerfile(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_build_docker_image_tag(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_build_docker_image_tag_0), ("null", check_build_docker_image_tag_1)))


def check_build_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_build_docker_image_additional_tags_0), ("null", check_build_docker_image_additional_tags_1)))


def check_build_docker_image_ignore_cache(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_build_docker_image_persist_dockerfile(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_build_docker_image_dockerfile_output_path(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_build_docker_image_build_backend(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_build_docker_image_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_build_docker_image_requires_1)))


def check_build_docker_image_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_push_docker_image_image_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_docker_image_tag(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_push_docker_image_tag_0), ("null", check_push_docker_image_tag_1)))


def check_push_docker_image_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_push_docker_image_credentials_0), ("null", check_push_docker_image_credentials_1)))


def check_push_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_push_docker_image_additional_tags_0), ("null", check_push_docker_image_additional_tags_1)))


def check_push_docker_image_ignore_cache(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_push_docker_image_build_backend(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_docker_image_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_push_docker_image_requires_1)))


def check_pull_from_gcs_bucket(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_gcs_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_gcs_project(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_pull_from_gcs_project_0), ("null", check_pull_from_gcs_project_1)))


def check_pull_from_gcs_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_pull_from_gcs_credentials_0), ("null", check_pull_from_gcs_credentials_1)))


def check_pull_from_gcs_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_pull_from_gcs_requires_1)))


def check_push_to_gcs_bucket(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_gcs_folder(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_gcs_project(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_push_to_gcs_project_0), ("null", check_push_to_gcs_project_1)))


def check_push_to_gcs_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_push_to_gcs_credentials_0), ("null", check_push_to_gcs_credentials_1)))


def check_push_to_gcs_ignore_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_push_to_gcs_requires(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a string", _codec.common.check_plain_text), ("a list", check_push_to_gcs_requires_1)))


def check_step_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_additional_properties_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_step_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_step_additional_properties_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_git_clone_branch(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_git_clone_commit_sha(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_git_clone_access_token(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_git_clone_directories(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_git_clone_directories_0), ("null", NULL),))


def read_git_clone_clone_directory_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_git_clone_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_git_clone_requires_1),))


def read_pip_install_requirements_directory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_pip_install_requirements_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pip_install_requirements_requires_1),))


def read_pull_from_remote_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pull_from_remote_storage_requires_1),))


def read_pull_with_block_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pull_with_block_requires_1),))


def read_run_shell_script_directory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_run_shell_script_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_run_shell_script_env_0), ("null", NULL),))


def read_run_shell_script_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_run_shell_script_requires_1),))


def read_set_working_directory_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_set_working_directory_requires_1),))


def read_pull_from_s3_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_pull_from_s3_credentials_0), ("null", NULL),))


def read_pull_from_s3_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_pull_from_s3_client_parameters_0), ("null", NULL),))


def read_pull_from_s3_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pull_from_s3_requires_1),))


def read_push_to_s3_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_push_to_s3_credentials_0), ("null", NULL),))


def read_push_to_s3_client_parameters(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_push_to_s3_client_parameters_0), ("null", NULL),))


def read_push_to_s3_ignore_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_push_to_s3_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_push_to_s3_requires_1),))


def read_pull_from_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_pull_from_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pull_from_azure_blob_storage_requires_1),))


def read_push_to_azure_blob_storage_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_push_to_azure_blob_storage_ignore_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_push_to_azure_blob_storage_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_push_to_azure_blob_storage_requires_1),))


def read_build_docker_image_tag(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_build_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_build_docker_image_additional_tags_0), ("null", NULL),))


def read_build_docker_image_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_build_docker_image_requires_1),))


def read_push_docker_image_tag(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_push_docker_image_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_push_docker_image_credentials_0), ("null", NULL),))


def read_push_docker_image_additional_tags(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_push_docker_image_additional_tags_0), ("null", NULL),))


def read_push_docker_image_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_push_docker_image_requires_1),))


def read_pull_from_gcs_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_pull_from_gcs_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_pull_from_gcs_credentials_0), ("null", NULL),))


def read_pull_from_gcs_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_pull_from_gcs_requires_1),))


def read_push_to_gcs_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_push_to_gcs_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_push_to_gcs_credentials_0), ("null", NULL),))


def read_push_to_gcs_requires(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("a string", _codec.common.read_plain_text), ("a list", read_push_to_gcs_requires_1),))


def check_git_clone_branch_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_git_clone_branch_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_git_clone_commit_sha_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_git_clone_commit_sha_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_git_clone_access_token_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_git_clone_access_token_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_git_clone_directories_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_git_clone_directories_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_git_clone_directories_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_git_clone_clone_directory_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_git_clone_clone_directory_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_git_clone_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_pip_install_requirements_directory_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pip_install_requirements_directory_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_pip_install_requirements_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_pull_from_remote_storage_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_pull_with_block_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_run_shell_script_directory_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_run_shell_script_directory_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_run_shell_script_env_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_env_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_run_shell_script_env_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_run_shell_script_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_set_working_directory_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_pull_from_s3_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_credentials_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_s3_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_pull_from_s3_client_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_client_parameters_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_s3_client_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_pull_from_s3_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_push_to_s3_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_credentials_0_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_to_s3_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_s3_client_parameters_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_client_parameters_0_additional_properties_2(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_to_s3_client_parameters_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_s3_ignore_file_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_s3_ignore_file_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_s3_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_ll_from_azure_blob_storage_credentials_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_azure_blob_storage_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_push_to_azure_blob_storage_credentials_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_azure_blob_storage_ignore_file_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_azure_blob_storage_ignore_file_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_azure_blob_storage_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_build_docker_image_tag_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_build_docker_image_tag_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_build_docker_image_additional_tags_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_build_docker_image_additional_tags_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_build_docker_image_additional_tags_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_build_docker_image_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_push_docker_image_tag_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_docker_image_tag_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_docker_image_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_credentials_0_additional_properties_3(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_docker_image_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_docker_image_additional_tags_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_push_docker_image_additional_tags_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_push_docker_image_additional_tags_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_docker_image_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_pull_from_gcs_project_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_pull_from_gcs_project_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_pull_from_gcs_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_credentials_0_additional_properties_4(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_pull_from_gcs_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_pull_from_gcs_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_push_to_gcs_project_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_push_to_gcs_project_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_gcs_credentials_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS16
            if not known:
                check_credentials_0_additional_properties_5(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_push_to_gcs_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_push_to_gcs_requires_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            _codec.common.check_plain_text(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_additional_properties_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


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


def check_git_clone_directories_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_credentials_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_client_parameters_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_credentials_0_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_client_parameters_0_additional_properties_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_build_docker_image_additional_tags_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_credentials_0_additional_properties_3(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_push_docker_image_additional_tags_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_credentials_0_additional_properties_4(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_credentials_0_additional_properties_5(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
