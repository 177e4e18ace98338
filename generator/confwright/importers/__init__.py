"""From an installed orchestrator to schemas in our vocabulary."""
