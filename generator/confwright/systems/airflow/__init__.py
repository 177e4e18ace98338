"""Airflow and Astro: connections, variables, pools and options as the files and variables that each of them reads.

value (generated.airflow.Airflow) --settings_of--> Settings --resolve--> Settings without references
    --render--> .env, export, connections and variables files, airflow_settings.yaml, airflow.cfg, Astro's deployment file
    <--read---- each of these
"""
