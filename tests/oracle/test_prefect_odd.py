"""Odd deployments, one by one: the loader's verdict is ours; where we are stricter, for a reason, and only there."""

from __future__ import annotations

import yaml

import generated.prefect as ours
from confwright.systems.prefect.dates import date_notes
from confwright.systems.prefect.lint import lint
from tests.oracle.prefect_support import Prefect, prefect

__all__ = ["prefect"]

HEAD = "deployments:\n- {name: a, entrypoint: 'flow.py:etl', "
SAME = """
tags: []
tags: [a, b]
description: null, version: null
parameters: null
parameters: []
parameters: {day: 2024-01-01}
parameters: {"{{ k }}": 1}
version: 1.0
version: 2024-01-01
version: "2024-01-01"
description: 5
description: "{{ $A }}{{ prefect.variables.b }}"
description: "{{}} {% raw %} { { a } } {{ a"
work_pool: p
work_pool: {}
work_pool: {name: p, job_variables: null}
work_pool: {name: p, job_variables: "{{ $X }}"}
work_pool: {name: 5}
work_pool: {name: p, work_queue_name: 5}
work_pool: {name: p, job_variables: {env: {A: null}}}
work_pool: {name: p, job_variables: {env.A: x}}
work_pool: {name: p, job_variables: {env: "{{ prefect.variables.e }}"}}
work_pool: {name: p, job_variables: {env: "{{ prefect.blocks.json.e }}"}}
job_variables: {image: x}
work_queue_name: q
env: {A: b}
schedule: {}
schedule: null
schedule: []
schedule: "0 0 * * *"
schedules: {}
schedules: null
schedules: [null]
schedules: [{cron: 5}]
schedules: [{cron: "* * * * *", active: "{{ $A }}"}]
schedules: [{interval: "{{ $A }}"}]
schedules: [{interval: 60, anchor_date: 2024-01-01}]
schedules: [{interval: 60, slug: 5}]
schedules: [{interval: 60, max_scheduled_runs: 5}]
schedules: [{cron: "* * * * *", day_or: "no"}]
paused: "{{ $X }}"
paused: null
paused: 2
enforce_parameter_schema: "{{ $X }}"
concurrency_limit: 3
concurrency_limit: null
concurrency_limit: 3.5
concurrency_limit: "{{ $X }}"
concurrency_limit: {limit: 3, collision_strategy: ENQUEUE, grace_period_seconds: 60}
build: {}
build: null
build: []
build: [x]
build: x
pull: {a.b: {}}
pull: [{a.b: null}]
pull: [{prefect.deployments.steps.git_clone: {repository: x, credentials: "{{ prefect.blocks.github-credentials.x }}"}}]
triggers: null
triggers: {}
triggers: [{match: {a: [b]}}]
sla: {name: x, duration: 3}
sla: [{name: x, duration: 3, severity: low}]
sla: [{name: x, stale_after: PT1H}]
sla: []
version_type: vcs:git
id: x
"""
"""What the loader takes and keeps, or refuses, or drops."""
STRICTER = {
    "Prefect makes a tag of every letter": ["tags: abc"],
    "Prefect makes a text of it: `validate` says so in a warning": ["tags: [1]"],
    "a number or a boolean of YAML needs no quotes; other texts fail": [
        'paused: "true"', "paused: 1", 'enforce_parameter_schema: "no"', 'concurrency_limit: "3"', "concurrency_limit: true",
        'concurrency_limit: {limit: "3"}', 'sla: [{name: x, duration: "3"}]',
    ],
    "it loads, and fails when the deployment is made": [
        'schedule: {cron: "* * * * *"}, schedules: []', "tags: null", "work_pool: null", "concurrency_limit: 0", "version_type: x",
        "concurrency_limit: {limit: 3}", "concurrency_limit: {limit: 3, collision_strategy: enqueue}",
        'description: "{{ prefect.blocks.x }}"', "schedules: [{interval: 0}]", 'schedules: [{cron: "* * 31 2"}]',
        'schedules: [{cron: "* * * * *", timezone: Mars/Base}]', "triggers: [{posture: sometimes}]",
    ],
    "the API takes texts only (422)": [
        "work_pool: {name: p, job_variables: {env: {A: 1}}}", "work_pool: {name: p, job_variables: {env: {A: true}}}",
        "work_pool: {name: p, job_variables: {env.A: 1}}",
    ],
    "the worker's own model takes no null": ["work_pool: {name: p, job_variables: {env: null}}"],
    "nothing is written in the place of what nobody gives": [
        'description: "{{ c }}"', 'description: "{{ $1A }}"', 'description: "{{ $ }}"', 'description: "{{ prefect.variables. }}"',
    ],
    "nothing but a name is filled in: the text is stored as it is": [
        'description: "{{ upper(x) }}"', 'description: "{{ a|b }}"', 'version: "{{ a + 1 }}"', 'tags: ["{{ a[\'b\'] }}"]',
    ],
    "the API refuses the name": ["name: a/b", "name: '%d'", "name: 'a&b'", "name: '<a>'"],
    "the server would keep a secret as plain text": [
        'parameters: {a: {b: "{{ prefect.blocks.secret.x }}"}}', 'description: "pre {{ prefect.blocks.slack-webhook.c.url }}"',
        'parameters: {a: ["{{ prefect.blocks.aws-credentials.c.aws_secret_access_key }}"]}', 'description: "{{ prefect.blocks.webhook.c }}"',
        'work_pool: {name: p, job_variables: {env: {A: "{{ prefect.blocks.secret.x }}"}}}',
        'schedules: [{cron: "* * * * *", parameters: {a: "{{ prefect.blocks.secret.x }}"}}]',
    ],
    "run_step refuses a step with several keys": ["pull: [{a.b: {}, c.d: {}}]"],
    "the step's function is called with it, and cannot be, or reads it as true": [
        "pull: [{a.b: []}]", "pull: [{a.b: x}]", "pull: [{a: {}}]",
        'pull: [{prefect.deployments.steps.run_shell_script: {script: x, expand_env_vars: "no"}}]',
        "pull: [{prefect.deployments.steps.set_working_directory: {directory: 5}}]", "pull: [{prefect.deployments.steps.git_cloen: {}}]",
    ],
    "read before anything is filled in": ['pull: [{a.b: {id: "{{ $X }}"}}]'],
    "the second of two equal keys counts, and the first is lost": ["tags: [a], tags: [b]"],
}  # fmt: skip
"""What we refuse and the loader takes, by the reason."""
FINE = {
    'parameters: {a: "{{ prefect.blocks.aws-credentials.c.region_name }}"}',
    'pull: [{a.b: {t: "{{ prefect.blocks.secret.x }}"}}]',
    'build: [{a.b: {t: "{{ prefect.blocks.secret.x }}"}}]',
}
"""Where no secret is kept, none is told of."""


def refused(text: str) -> bool:
    content = text.encode()
    try:
        ours.loads(text)
    except ours.ConfigError:
        return True
    notes = [*date_notes(content), *lint(yaml.safe_load(text))]
    return any(note.severity == "error" for note in notes)


def test_odd_deployments(prefect: Prefect) -> None:
    same = [*SAME.strip().splitlines(), *FINE]
    stricter = [(one, why) for why, ones in STRICTER.items() for one in ones]
    texts = [HEAD + one + "}\n" for one in (*same, *(one for one, _ in stricter))]
    verdicts = [one["ok"] and not one["dropped"] for one in prefect.ask([["load", text] for text in texts])]
    strange = [
        f"{one}: Prefect {'takes' if taken else 'refuses or drops'} it, and we do not"
        for one, taken, text in zip(same, verdicts, texts, strict=False)
        if taken == refused(text)
    ]
    for (one, why), taken, text in zip(stricter, verdicts[len(same) :], texts[len(same) :], strict=True):
        if not taken or not refused(text):
            strange.append(f"{one}: no difference any more ({why})")
    assert not strange, "\n".join(strange)
