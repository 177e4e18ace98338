"""The codes of what is found in Airflow's and Astro's files; see confwright.codes."""

from __future__ import annotations

TABLE = """\
# Airflow
astro-configuration | A deployment file needs the Deployment's `configuration`. | Give the file that it stands in.
astro-extra | Of a mapping the Astro CLI lower-cases the keys, and drops values that are not text. | Write `conn_extra` as JSON text.
astro-key | The Astro CLI does not know this key, and ignores it. | Correct it, or take it out.
astro-lost | The Astro CLI has no place for this, and skips it. | Leave it out, or use another file.
astro-name | The Astro CLI does not quote this name in the command that it makes. | Take a name of letters, digits, dots, dashes and underscores.
astro-pool | The Astro CLI makes no such pool. | Give it a plain name and at least one slot.
astro-quote | The Astro CLI puts values between single quotes, and one more ends them. | Write \\u0027 in JSON; take another value elsewhere.
astro-secret | The variable holds a secret, and would be shown to all who see the Deployment. | Set `is_secret: true`.
astro-text | A value that is no text becomes another one: yes becomes 1. | Write it in quotes.
astro-type | A connection needs `conn_type` or `conn_uri`; without them the Astro CLI skips it. | Add one of them.
astro-uri | `conn_uri` is ignored where other fields stand beside it. | Keep one of the two.
astro-variable | An environment variable of a deployment file has a key and a value. | Write both.
cfg-syntax | Airflow's parser refuses the file. | Mend it at the line that is named.
cfg-text | The parser of airflow.cfg strips blanks around a value and around each of its lines, and takes lines for comments. | Set the option by its environment variable.
connection-extra | `extra` is a JSON object, or the text of one. | Write it so, and only one of `extra` and `extra_dejson`.
connection-form | A connection is a URI or an object. | Write it so.
connection-id | `conn_id` says something else than the key that the connection stands under. | Leave it out.
connection-json | The value begins like JSON and is none; Airflow then says that the connection is not defined. | Mend it.
connection-key | Airflow refuses a connection with a key that it does not know; where it is looked up, it is said not to be defined. | Correct the key; what is the provider's own belongs into `extra`.
connection-mixed | `uri` and the fields of a connection exclude each other. | Keep one of the two.
connection-password | A password that is no text breaks the whole file; in YAML 0123 is a number. | Write it in quotes.
connection-port | A port is an integer. | Correct it.
connection-text | A field that is a number in the file becomes text. | Write it in quotes.
connection-twice | The same connection is given several times. | Keep one.
connection-type | No provider that was installed when the schemas were made has this type, so no hook can be made of the connection. | Correct the type, or install the provider and import again.
description-lost | Environment variables have no descriptions. | Use a file of variables.
dotenv-expanded | Compose, the Astro CLI and shells replace `$NAME` where it does not stand between single quotes. | Write \\u0024 in JSON, or use single quotes.
dotenv-json | A .env file for `airflow connections import` holds URIs; JSON ends up in the fields of a connection. | Use a file that ends in .json or .yaml.
dotenv-quoting | Readers of .env files do not agree on any way to quote this value. | Use the target `export`.
dotenv-syntax | This line sets no variable. | Write NAME=VALUE.
expanded | Airflow replaces `$NAME` in the value of every option by the environment's variable, again and again, and `~` by a home. | Keep such a value in a secrets backend.
file-form | The file must hold an object. | Write one.
name-clash | Airflow looks for a name in capitals, so two that differ in case only are one. | Rename one.
nul | No environment variable can hold the character NUL. | Take it out.
option-form | The variable of an option is AIRFLOW__SECTION__OPTION, with two underscores. | Correct it.
option-ignored | Only sensitive options can come from a command or a secrets backend. | Set the option itself.
option-percent | `%` begins a replacement in airflow.cfg. | Double it.
option-removed | The option, or this value of it, is no more. | Take it out.
option-renamed | The option has another name now; the old one may still be read, with a warning. | Rename it.
option-unknown | Airflow has no such option and ignores it. | Correct it; an option of a provider is known once that is installed and imported.
option-value | Airflow would fail on this value, or refuse to start. | Correct it.
pool-lost | No environment variable makes a pool. | Use a file of pools.
pool-slots | A pool has an integer number of slots. | Add it.
secret-data | The extra holds a secret that is no text, and only text can stand in a variable of the environment. | Hooks that take it as data take it as JSON text too, mostly; try it.
unresolved | `${NAME}` is filled in nowhere but in Airflow's options: here it is plain text to Airflow. | Render with --resolve.
uri | Airflow cannot read this URI. | Use the JSON form, or encode the parts.
uri-encoding | A character that ends a part of a URI stands in a login or password. | Encode it: %40 for @, %2F for /, %23 for #.
uri-extra | The server reads the extras of a URI as JSON where they are, tasks as text: `verify=false` is no in the one and yes in the other. | Use the JSON form.
uri-lost | A URI has no place for this, or changes it. | Use the JSON form.
variable-case | Airflow looks for the name in capitals only. | Write it so.
variable-name | A shell cannot set a variable of this name. | Take an id of letters, digits and underscores.
variable-object | LocalFilesystemBackend gives the whole object, description and all, as the variable's value. | Leave out the description where that backend reads the file.
variable-text | A variable is text to Airflow; what is none is kept as its JSON. | Write it in quotes, or read it with deserialize_json.
"""
