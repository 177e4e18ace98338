"""What Dagster loads: `dagster dev -m analytics.definitions`.

Each weakness of `resources[os.getenv("DAGSTER_DEPLOYMENT", "local")]` is gone: the environment is checked, no other one is
built, all have the same resources, and a variable that is not set is told now, with all the others.
"""

import dagster as dg

from generated.analytics import dagster_resources

from .assets import events, table

defs = dg.Definitions(assets=[events, table], resources=dagster_resources())
