"""Where the values of the chart `dagster` say that the standard output of steps is kept."""

from __future__ import annotations

from .helm_parts import Schema, anything, chosen, closed, count, deprecated, flag, one_of, ref, required_text, source


def compute_log_definitions() -> dict[str, Schema]:
    """The definitions of the compute log managers."""
    interval = count("Seconds between uploads while a step runs.")
    local: dict[str, Schema] = {
        "localDir": source("string", "Where they are written first."),
        "prefix": source("string", "What their names begin with."),
        "uploadInterval": interval,
        "showUrlOnly": flag("Whether the page shows where they are, and not what is in them."),
    }
    kinds = {
        "AzureBlobComputeLogManager": "azureBlobComputeLogManager",
        "GCSComputeLogManager": "gcsComputeLogManager",
        "S3ComputeLogManager": "s3ComputeLogManager",
        "CustomComputeLogManager": "customComputeLogManager",
    }
    return {
        "ComputeLogManager": closed(
            "Where the standard output of steps is kept.",
            {
                "type": one_of("NoOpComputeLogManager", "LocalComputeLogManager", *kinds),
                "config": closed(
                    "The settings of that kind.",
                    {
                        "azureBlobComputeLogManager": ref("AzureBlobComputeLogManager"),
                        "gcsComputeLogManager": ref("GcsComputeLogManager"),
                        "s3ComputeLogManager": ref("S3ComputeLogManager"),
                        "localComputeLogManager": ref("LocalComputeLogManager"),
                        "customComputeLogManager": ref("CustomClass"),
                    },
                ),
            },
            allOf=chosen("compute log manager", kinds),
        ),
        "AzureBlobComputeLogManager": closed(
            "In Azure.",
            {
                "storageAccount": required_text(),
                "container": required_text(),
                "secretCredential": anything("A credential of an application."),
                "defaultAzureCredential": anything("Settings of the default credential."),
                "accessKeyOrSasToken": {**source("string"), "x-sensitive": True},
                "secretKey": deprecated(
                    {**source("string"), "x-sensitive": True}, "Newer charts tell keys and tokens apart.",
                    "accessKeyOrSasToken",
                ),
                **local,
            },
            ["storageAccount", "container"],
        ),
        "GcsComputeLogManager": closed(
            "In Google Cloud Storage.",
            {
                "bucket": required_text(),
                "jsonCredentialsEnvvar": source("string", "The variable that holds the credentials."),
                **local,
            },
            ["bucket"],
        ),
        "S3ComputeLogManager": closed(
            "In S3.",
            {
                "bucket": required_text(),
                "region": source("string", "The region of the bucket."),
                "endpointUrl": source("string", "The address, where it is not Amazon's."),
                "useSsl": flag("Whether TLS is spoken."),
                "verify": flag("Whether the certificate is looked at."),
                "verifyCertPath": source("string", "The certificates that are trusted."),
                "skipEmptyFiles": flag("Whether empty files are left out."),
                "uploadExtraArgs": anything("More arguments of uploads."),
                **local,
            },
            ["bucket"],
        ),
        "LocalComputeLogManager": closed(
            "On the disk.",
            {"baseDir": required_text(), "pollingTimeout": count("Seconds between looks.")},
            ["baseDir"],
        ),
    }  # fmt: skip
