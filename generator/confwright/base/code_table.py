"""The table of codes: code | judge | what it means | what to do, grouped by what a code is about. `codes.py` reads it."""

from typing import Final

JUDGES: Final = frozenset(
    {
        "Airflow", "Dagster", "Git", "GitHub Actions", "Helm chart template", "JSON Schema", "Kubernetes", "Prefect", "PyYAML", "astro-cli",
        "dagster-cloud-cli", "datamodel-code-generator", "mypy", "python-dotenv", "the operating system", "tomllib",
    }
)  # fmt: skip
"""The judges beside Confwright: what such a code reports, this system or validator rejects, drops or reads differently."""

TABLE: Final = """\
# documents
choice | JSON Schema | Only certain values are allowed here. | Use a value that the message names.
component-env | Dagster | A template of a component uses a variable that `requirements.env` of the component does not name. `dg check yaml --validate-requirements` refuses it. | Add the variable to `requirements.env`.
class-unchecked | Dagster | The class is your own, or belongs to a library whose schemas were not imported. Its module and its configuration were not checked. | If Dagster can import the module, nothing. Otherwise correct the name.
class-unknown | Dagster | The module does not have this class, or Dagster does not accept the class here. Dagster fails when it starts. The finding is a warning if the schema knows only some classes of the module. | Correct the class or the module. If a newer version of the library has the class, import the schemas again.
contains | JSON Schema | The list has too few or too many members that match a given schema. | Add or remove such members.
dependent-required | JSON Schema | A key requires another key that is missing. | Add the key that the message names.
deprecated | JSON Schema | The key or value still works, but has a replacement. | Follow the hint. `confwright validate --fix` renames keys.
exclusive-maximum | JSON Schema | The number is too large. | Use a smaller number.
exclusive-minimum | JSON Schema | The number is too small. | Use a larger number.
false | JSON Schema | The schema allows no value here. | Remove the key.
format | JSON Schema | The text does not have the required format, such as a date or an address. | Write the text in that format.
max-items | JSON Schema | The list has too many members. | Remove members.
max-length | JSON Schema | The text is too long. | Shorten the text.
max-properties | JSON Schema | The mapping has too many keys. If the keys are alternatives, only one is allowed. | Remove keys.
maximum | JSON Schema | The number is too large. | Use a smaller number.
min-items | JSON Schema | The list has too few members. | Add members.
min-length | JSON Schema | The text is too short. | Lengthen the text.
min-properties | JSON Schema | The mapping has too few keys. If the keys are alternatives, one is required. | Add a key.
minimum | JSON Schema | The number is too small. | Use a larger number.
missing-key | JSON Schema | A required key is missing. It has no default. | Add the key.
multiple-of | JSON Schema | The number is not a multiple of the required number. | Use a multiple of that number.
dagster-logging | Dagster | Python's `logging` rejects this part of `python_logs`. Every run fails when it starts. | Write what `logging.config.dictConfig` accepts.
helm-ignored | Helm chart template | These values have no effect. Helm gives the values of a dependency to it only below its name or alias, and a release of a chart reads only the keys that it has. | Move the values below the name of the dependency, or use a release that has the key.
helm-refused | Helm chart template | Helm fails on these values, or the reader of a rendered file rejects that file. | Follow the hint.
never-read | Dagster | Dagster does not read a file with this name. | Rename the file as the hint says.
not | JSON Schema | The document has a combination that the schema excludes. | Remove one of the parts.
one-of | JSON Schema | The value must match exactly one of several schemas, but matches more than one or none. | Add or remove a key so that the value matches one.
pattern | JSON Schema | The text does not match the regular expression of the schema. | Write text that matches the expression.
not-replaced | Confwright | The text looks like a variable, but nothing replaces it. The orchestrator reads the text as written. | Write the reference that the hint shows.
secret | Confwright | A secret is in the document in plain text. Everyone who can read the document can read it. | Store the secret in an environment variable and write {env: NAME}.
secret-plain | Confwright | The file that `render` would write holds a secret, and others can read the file. | Write `{env: NAME}` in the values, or choose a target that keeps secrets, such as external-secret.
secret-written-out | Confwright | A password or token is in the file in plain text. The orchestrator accepts it, but everyone who can read the file can read it. | Move the secret to where the hint says, and replace it: the history of the file still has it.
type | JSON Schema | The value has the wrong type. YAML derives the type from the form: 5 is a number, "5" is text, and a key without a value is null. | Write the value as the hint shows.
unique-by | JSON Schema | Two members of the list have the same name. The reader uses one of them, or neither. | Rename or remove one of the members.
unique-items | JSON Schema | The list has the same member twice. | Remove one of the two.
unknown-key | JSON Schema | The reader of the document does not know this key here. It may be misspelled, or at the wrong level. | Correct the key. `confwright validate --fix` does so where that is safe.
unsound | Confwright | The schema allows a value that does not fit the generated type. | This is a bug in Confwright. Please report it with the schema.
kubernetes-text | Kubernetes | The value of a variable, and of a key of a ConfigMap or Secret, is text. Kubernetes refuses a number or a boolean. | Put the value in quotes.
# the text of documents
encoding | PyYAML | The file is not valid UTF-8. | Save the file as UTF-8.
file | the operating system | The document cannot be opened. | Check the path and the permissions.
yaml-documents | PyYAML | A configuration file has one document. `---` starts a second one. | Keep one document in the file.
yaml-duplicate-key | PyYAML | A mapping has the same key twice. Readers use one of the two values, and not all use the same one. | Remove one of the two keys.
yaml-key | PyYAML | Keys must be text. YAML reads 1, true and null as other types. | Put the key in quotes.
yaml-merge | PyYAML | `<<` merges only a mapping or a list of mappings. | Merge a mapping or a list of mappings.
yaml-missing | Confwright | Reading YAML requires PyYAML. | Run `pip install PyYAML`.
yaml-number | Confwright | The number has too many digits to read safely. | Write a shorter number. Put it in quotes if it is text.
toml-syntax | tomllib | The file is not valid TOML. | Correct the file at the place that the message names.
yaml-syntax | PyYAML | The file is not valid YAML. | Correct the file at the place that the message names. The mistake is often in the line before.
yaml-tag | PyYAML | The tag runs code or reads another file. A safe loader rejects it. | Write the value itself.
# limits
limit-definitions | Confwright | The schema has more nested schemas than Confwright reads. | Split the schema, or raise `definitions` in [tool.confwright.limits].
limit-expansion | Confwright | One place of the schema expands to so many schemas that checking it could take forever. | Simplify the schema, or raise `expansion` in [tool.confwright.limits].
limit-pattern | Confwright | The text is too long for its regular expression. | Shorten the text, or write the expression without backreferences.
limit-problems | Confwright | The document has more problems than are shown. | Correct the problems that are shown.
argument | Confwright | An argument of `generate_package` has a value that it cannot have, or that another argument rules out. | Use one of the values in the message.
limits | Confwright | The settings name an unknown limit. | Use a limit from the guide.
limit-aliases | Confwright | The aliases expand to more values than Confwright reads. A small file with such aliases can fill the memory. | Use fewer aliases.
limit-depth | Confwright | The document has too many levels. | Nest it less.
limit-files | Confwright | The schema is spread over more files than Confwright reads. | Merge some of the files.
limit-nodes | Confwright | The document has more values than Confwright reads. | Split the document.
limit-size | Confwright | The file is larger than Confwright reads. | Split the file.
# references
env-malformed | JSON Schema | The environment variable has a value of the wrong type for the field. | Set the variable to a value of the right type.
env-types | Confwright | The package that reads the file refuses it, so `confwright env` does not know what the variables turn into. | Run `confwright validate` on the file and correct it.
env-file-missing | Confwright | A service of a compose file names an `env_file` that does not exist here. Compose fails without it. | Add the file. If it may be missing, write `path:` with `required: false`.
env-unchecked | Confwright | Something else sets the variable, such as a Secret of a cluster, so its value is not known here. | Check it there.
env-unset | Confwright | The document refers to an environment variable that is not set. | Set the variable.
# environments
dagster-reference | Dagster | Dagster resolves references only in fields of text or whole numbers. With a reference in any other field it does not start. | Write the value itself in the layer of each environment.
reference-unresolved | Confwright | The reference is in a map whose members the schema does not describe. Nothing resolves it, so the code gets the mapping `{env: NAME}`. | Describe the map in the schema, with `x-env: true` where a reference is allowed. Otherwise write the value itself.
reference-unseen | Confwright | Confwright cannot check this reference: its class is unknown, or the schema allows no reference here. | Check what the reader does with the reference. Import the schema of the class, or correct the reference.
boolean-any-text | Dagster | Dagster up to 1.10.15 takes any text of an environment variable as true, `false` too. Only an empty variable is false. | Write true or false in the file, or move to a Dagster that reads the text.
version-unknown | Confwright | Confwright does not know the version that was given, or no versions of the system that reads the file. | Write it like `dagster==1.9.13`. docs/versions.md lists the versions that are known.
resource-reference | Dagster | A resource refers to a resource that does not exist, has another class, or depends on the first one. | Name a resource of the deployment that has the required class.
deployment-key | Confwright | Confwright does not know this key of deployment.yaml. | Correct the key.
deployment-missing | Confwright | deployment.yaml lacks a required key. | Add the key.
deployment-type | Confwright | A value in deployment.yaml has the wrong type. | Write the type that the message names.
env-empty | Confwright | The environment variable is set, but empty. | Set it to a value, or unset it.
env-example | Confwright | .env.example does not list every variable that the deployment needs. | Run `confwright env example`.
env-syntax | python-dotenv | python-dotenv skips this line of a .env file, so the line sets nothing. | Write NAME=value. Quote a value that has spaces or quotes.
env-unknown | Confwright | Nothing reads this variable, but its name is close to one that is needed. | Correct the name.
include-file | Confwright | `include` of deployment.yaml leads to no file, or to one that cannot be part of the deployment. | Correct the pattern. It is relative to deployment.yaml.
value-twice | Confwright | Two files set the same value of a layer. | Keep one of them.
environment-cycle | Confwright | Environments extend each other in a cycle. | Remove `extends` from one of them.
branch-production-variable | Confwright | Branch deployments would read a variable of production. They could write to production. | Give the branch environment its own variable, or write the reason under `dagster-plus.shared`.
deployment-name | Confwright | deployment.yaml does not list a deployment with this name. | Correct the name, or add it under `current.dagster-plus.deployments`.
plus-agent | Confwright | The agent's configuration contradicts the Dagster+ settings in deployment.yaml. | Remove the value. Confwright derives it from `current.dagster-plus` and `dagster-plus.ttl`.
ci-missing | Confwright | The workflow needs a setting that deployment.yaml lacks. | Add it under `dagster-plus`.
ci-expression | GitHub Actions | GitHub replaces `${{ }}` before a shell reads the script, so the text could run any command. | Write the text without `${{ }}`.
ci-registry | GitHub Actions | The workflow pushes images, but no step logs in to their registry. | Set `dagster-plus.ci.registry`, or log in with your own step.
ci-defaults | dagster-cloud-cli | `dagster-cloud deployment add-location` reads a location without the `defaults` of its file. | Write the defaults into each location.
environment-default | Confwright | Without the variable that selects the environment, a process would run in production. | Use another default, or remove it.
environment-name | Confwright | The name of the environment is not valid. | Use a name that the message allows.
environment-other | Confwright | The variables select another environment than the one that is checked. | Correct the variables, or check the other environment.
environment-unknown | Confwright | deployment.yaml does not define this environment. | Use one that the message names.
environment-unset | Confwright | No variable selects the environment, and there is no default. | Set the variable that the message names.
environment-variable | the operating system | The name of the environment variable is not valid. | Use letters, digits and underscores. Start with a letter or an underscore.
layer-unknown | Confwright | A layer of values must belong to `base` or to an environment of deployment.yaml. | Correct the name of the layer.
production-secret | Confwright | An environment other than production uses a secret of production. | Give the environment its own variable.
resource-ambiguous | Confwright | The values of the resource match several classes. | Name the schema of each environment: `schema: {local: FILE, production: FILE}`.
resource-name | Confwright | The name of the resource is not valid: it becomes a key and a Python name. | Use lower-case letters, digits and underscores.
resource-schema | Confwright | The schema file of the resource does not exist. | Correct its path.
resource-unknown | Confwright | deployment.yaml does not define this resource. | Correct the name, or add it under `resources`.
unset-place | Confwright | `!unset` removes a key of a map. A list is replaced as a whole. | Write the members that the list should have.
# changes
approval | Confwright | The file of approvals is not valid. | Give each entry a rule, a place (`at`) and a reason.
approval-unused | Confwright | The approved change does not exist. The approval could hide a later change. | Remove the entry.
usage | Confwright | The command line has an unknown or missing argument, or arguments that exclude each other. | Follow the message. `confwright COMMAND --help` lists the arguments.
compat-argument | Confwright | Confwright cannot find what to compare. | Name a schema file, a commit, or commit:path.
data-bound | JSON Schema | A bound is tighter than before. | Loosen it, or approve the change with a reason.
data-branch-removed | JSON Schema | One of several alternatives was removed. | Keep it as deprecated, or approve the change with a reason.
data-closed | JSON Schema | Undeclared keys were allowed before, and are rejected now. | Declare the keys that are in use, or approve the change with a reason.
data-default | JSON Schema | The default changed, so a file without the key has another meaning. | Keep the default, or approve the change with a reason.
data-form | JSON Schema | Text or numbers have a new restriction. | Loosen it, or approve the change with a reason.
data-key-removed | JSON Schema | A key was removed. | Keep it as deprecated, or approve the change with a reason.
data-key-required | JSON Schema | An optional key became required. | Give it a default, or approve the change with a reason.
data-reference-removed | Confwright | A reference to an environment variable is no longer allowed. | Keep `x-env`, or approve the change with a reason.
data-refused | JSON Schema | The schema allows no value here any more. | Keep it as deprecated, or approve the change with a reason.
data-rule-added | JSON Schema | The schema has a new rule. The schemas alone do not show whether existing files break it. | Check the files, then approve the change with a reason.
data-type | JSON Schema | A type is no longer allowed. | Keep it, or approve the change with a reason.
data-value-removed | JSON Schema | A value is no longer allowed. | Keep it as deprecated, or approve the change with a reason.
env-required | Confwright | A value that could be written in the file must come from an environment variable now. | Set the variable in every environment, then approve the change with a reason.
env-variable | Confwright | The environment needs a new variable. | Set the variable there, then approve the change with a reason.
git | Git | Git cannot read the file or the commit. | Read Git's own message.
upgrade-default | Confwright | The file leaves the key out, and the new version takes another default in its place. | Write the value that you want into the file.
upgrade-from | Confwright | An upgrade leads from the version that runs now, and no file of the project names it. | Name it: `--from dagster==1.9.13`.
upgrade-ignored | Confwright | The old version reads this, and the new version ignores it. | Remove it, or write what the new version reads in its place.
upgrade-read | Confwright | Both versions accept this, and read different values from it. | Check that the new meaning is the one that you want.
upgrade-refused | Confwright | The old version accepts this, and the new version refuses it. | Follow the message before you upgrade.
upgrade-renamed | Confwright | The new version has another name or place for this, with the same meaning. | Run `confwright upgrade --fix`, or follow the hint.
type-changed | Confwright | A type that code may use changed. | Keep the type, or adapt the code and approve the change with a reason.
type-class-removed | Confwright | A class that code may use was removed or renamed. | Keep the name with `x-name`, or adapt the code and approve the change with a reason.
type-field-removed | Confwright | A field that code may use was removed. | Keep it as deprecated, or adapt the code and approve the change with a reason.
type-field-required | Confwright | Code that creates an object must pass a field that was optional. | Give it a default, or adapt the code and approve the change with a reason.
type-package-removed | Confwright | A package was removed from the project. | Keep it, or adapt the code and approve the change with a reason.
# Prefect
prefect-entrypoint | Prefect | The entrypoint names a file that does not exist, or a flow that the file does not have. | Correct the entrypoint, or run this where the flows are.
prefect-job-variable | Prefect | No known type of work pool has this job variable. Prefect accepts it, but only a pool with its own template reads it. | Correct the name, or import the pool's template.
prefect-misplaced | Prefect | Prefect ignores this key here, but reads it in another place. | Move it to where the hint says.
prefect-variable-undeclared | Prefect | Prefect rejects a base job template whose job configuration uses a variable that `variables` does not declare. | Declare the variable, or correct the name.
prefect-variable-unused | Prefect | A variable of a base job template that the job configuration does not use has no effect. | Use it, or remove it.
prefect-name | Prefect | `prefect deploy` rejects this name: it must not have `/`, `%`, `&`, `<` or `>`. | Use another name.
prefect-parameter | Prefect | The flow does not have this parameter, the value has the wrong type, or a parameter without a default is missing. | Follow the flow's signature.
prefect-schedule | Prefect | Prefect loads the schedule, but fails when it creates the deployment. | Correct the schedule.
prefect-secret-stored | Prefect | `prefect deploy` replaces a block in a deployment's own fields by its plain text, and the server stores that text. | Load the block in the flow, use it in a pull step, or make it a default of the work pool.
prefect-setting | Prefect | Prefect rejects this combination of settings, this duration or this text, or does not read the table. | Correct the setting.
prefect-setting-unknown | Prefect | Prefect does not have a setting for this environment variable, and ignores it. | Correct the name. Do not start the names of your own variables with `PREFECT_`.
prefect-step-output | Prefect | No earlier step has this output. Prefect writes nothing in its place, or drops the key. | Correct the id or the key. An environment variable is written {{ $NAME }}.
prefect-step-removed | Prefect | Prefect no longer has the module of this step. | Use the step that the hint names.
prefect-step-unknown | Prefect | The module does not have this step. | Correct the name.
prefect-template | Prefect | Between double braces Prefect resolves names only: no filters, calls, indexes or defaults. Prefect stores the text as written. | Write {{ $NAME }} for an environment variable, or {{ prefect.variables.NAME }} for a variable of the server.
prefect-trigger | Prefect | Prefect loads the trigger, but fails when it creates the automation. | Correct the trigger.
prefect-unchecked | Prefect | Part of this was not checked against the flow or the step: the file is not here, the module is unknown, or a type is not read. | Run this where the flows are, or check it yourself.
prefect-unnamed | Prefect | `prefect deploy` skips a deployment without a name. | Add a name.
prefect-vanishes | Prefect | Up to 3.8, Prefect drops a list item that has only the output of a step, before the steps run. | Add text around the output.
reference | Prefect | The reference does not work here: Prefect inserts text where the field needs another type, reads the field too early, or cannot parse the reference. | Follow the hint in the message.
# schemas
witness | datamodel-code-generator | datamodel-code-generator derives the models of every package a second time. Its type differs from the generated class. | This is a bug in Confwright. Please report it with the schema.
keyword-void | JSON Schema | The keyword has no meaning in the draft of this schema, so it is not checked. | Name the right draft in `$schema` or set `dialect` of the package. Otherwise write what this draft supports.
mypy | mypy | The generated code does not pass mypy. | This is a bug in Confwright. Please report it with the schema.
package-name | Confwright | The name is not a valid name of a Python package. | Use an identifier such as my_app.
override-file | Confwright | A file in schemas/overrides is not a map of places to patches, or a place names a file that does not exist. | Write `FILE#POINTER: PATCH`, with the file relative to the overlay.
override-pointer | Confwright | An overlay changes a place that the schema does not have (any more). | Correct the pointer, or remove the patch.
ref-cycle | JSON Schema | References form a cycle that never describes a value. | Replace one of the references by a schema.
object-assumed | Confwright | No `type` says that only objects are valid, but the schema describes nothing else. Confwright refuses other values. | Add `type: object`, or set `assume-object = false` of the package.
ref-missing | JSON Schema | The target of the reference does not exist. It is a warning in a definition that the root does not use. | Correct the reference, or copy the file with `confwright vendor`.
ref-outside | Confwright | The reference leaves the folder of the schema. Confwright reads neither other folders nor the network. | Set `root` of the package to a folder above both, or add the folder to ref-roots.
ref-roots | Confwright | Confwright cannot use the folder that the settings give for an address. | Correct it in the settings.
ref-type | JSON Schema | The target of the reference is not a schema. | Correct the reference.
pattern-unchecked | Confwright | Confwright cannot check this regular expression: it has backreferences, uses syntax of one dialect only, or can take exponential time. Strings and keys are not checked by it. | Rewrite the expression, set `regex` of the package if it has another dialect, or check the values elsewhere.
regex-dialect | Confwright | The regular expression is not valid ECMA-262, the dialect of JSON Schema. Confwright reads it as Python, RE2 or PCRE. | Set `regex` of the package, or write the expression in ECMA-262.
secret-in-schema | Confwright | The schema has the value of a secret. The generated code would have it too. | Remove the value. Write the default of a secret as a reference: {env: NAME}.
schema-dialect | Confwright | The schema does not name its draft of JSON Schema, or names an unknown one. Confwright derives the draft from the keywords and does not check formats. | Name the draft in `$schema`, or set `dialect` of the package.
keyword-near | JSON Schema | JSON Schema ignores unknown keywords. This one is close to a known keyword. | Correct the keyword.
schema-impossible | JSON Schema | A required key is not allowed by the same schema, so every document is invalid. | Correct the name in `required`, or declare the key in `properties`.
schema-says-nothing | JSON Schema | The schema does not restrict any value, so `load` accepts every document. | Name a definition: `schema = "FILE#/$defs/NAME"`.
schema-value | JSON Schema | The schema rejects one of its own values: a default, an example or a choice. | Correct the value, or the rule that rejects it.
schema-keyword | Confwright | Confwright does not support this keyword, and does not ignore it silently. | Write the rule in another way, or remove it.
schema-type | JSON Schema | The value of a keyword has the wrong type. | Correct the value.
style-key | datamodel-code-generator | The selected style cannot have this key. | Select another style. `confwright` and `pydantic` allow every key.
style-library | mypy | Code of the selected style imports a library, and mypy cannot check the code without it. | Install the library beside Confwright.
x-aliases | Confwright | The value of `x-aliases` is not valid. | See the table of keywords.
x-attribute | Confwright | The value of `x-attribute` is not a valid name of a field. | Use a Python identifier.
x-deprecated | Confwright | The value of `x-deprecated` is not valid. | Write {reason: text, replacement: text}.
x-discriminator | Confwright | The value of `x-discriminator` is not valid. | Name the keys that distinguish the branches of the choice.
x-env | Confwright | The value of `x-env` is not valid. | See the table of keywords.
x-name | Confwright | The value of `x-name` is not a valid name of a class. | Use a name in PascalCase.
x-unique-by | Confwright | The value of `x-unique-by` is not the name of a property. | Name the key that must differ between members.
x-dagster-k8s | Confwright | The value of `x-dagster-k8s` names no model. | Write {model: NAME}, with a name of `x-dagster-k8s-models`.
x-resource | Confwright | The value of `x-resource` is not the dotted name of a class. | Write package.module.Class.
x-booleans | Confwright | The value of `x-booleans` is unknown. | Use `any-text`, or remove the keyword.
x-yaml | Confwright | The value of `x-yaml` is not a known dialect. | Use "1.1", "1.2" or "dagster".
# projects and files
bad-manifest | Confwright | The list of generated files is damaged, so Confwright does not know which files it may replace. | Restore the list from version control, or `confwright generate --force`. Conflict markers in it are not damage.
busy | Confwright | Another process generates into the same folder. | Wait until it ends.
cannot-read | the operating system | A file cannot be read. | Check the path and the permissions.
cannot-write | the operating system | A file cannot be written. Nothing was changed. | Check the permissions and the free space of the disk.
docs-picture | Confwright | The SVG has a script, an event handler or an address. It could run on the site if someone opens it. | Export the picture as shapes and text only, or use a PNG.
docs-link | Confwright | A page of the project links to a file or a heading that does not exist. | Correct the link.
document-unknown | Confwright | Confwright recognises the file neither by its name nor by its keys. | Name its type with --as, or set `documents` of a package in [tool.confwright].
file-exists | Confwright | The file exists already, and Confwright does not overwrite it. | Move the file, or choose another folder.
file-unreadable | the operating system | A file cannot be read. | Check the path and the permissions.
foreign-file | Confwright | Confwright did not write this file, or someone edited it since. Confwright does not replace it. | Save your changes elsewhere, then `confwright generate --force`, which names and replaces such files.
import-failed | Confwright | The importer failed in the other Python. | Read its last message. Run it with --python in an environment that works.
import-missing | Confwright | The system to import from is not installed in that Python. | Install it there, or name another Python with --python.
import-python | the operating system | The Python interpreter cannot be started. | Correct --python.
import-version | Confwright | The installed system is older than what can be read. | Name a Python with a newer one with --python.
import-source | Confwright | A file to import from cannot be read, or has nothing of that kind in it. | Correct the path, or what the message names.
import-skipped | Confwright | A library fails to import, so its classes were left out. | Fix the installation of the library and import again.
import-kept | Confwright | A class or library that was imported before cannot be imported now. Its old schema stays as it was. | Correct the Python code or its installation. If it is gone for good, remove it from `[tool.confwright.imports]` in pyproject.toml.
import-none | Confwright | `confwright import` was called without a name, and the project has no remembered imports. | Import a system by its name; that is remembered.
import-stale | Confwright | A Python file changed after its classes were imported as schemas. Fields that are missing or too many would only show when the system starts. | Run `confwright import`, and commit the schemas.
internal | Confwright | Confwright failed unexpectedly. | This is a bug in Confwright. Please report it.
document-unmatched | Confwright | No file matches a pattern in `documents`, so the pattern checks nothing. | Correct the pattern in `documents`.
document-passed-over | Confwright | The file has the name of a known type, but other keys. It was not checked. | Name its type with --as, or rename the file.
nothing-to-do | Confwright | No file was named, and the settings name no documents. | Name a file, or set `documents` of a package.
package-unknown | Confwright | The project does not have this package. | Use a package that the message names, or generate it.
project-missing | Confwright | Neither this folder nor one above has a pyproject.toml with a table [tool.confwright]. | Run `confwright init` to create a small project.
project-setting | Confwright | A setting is not valid. | Correct it at the line that the message names.
project-syntax | tomllib | pyproject.toml is not valid TOML. | Correct it at the place that the message names.
system-unusable | Confwright | A distribution has an entry point `confwright.systems` that cannot be imported, or that names no system. | Uninstall or correct that distribution.
unsafe-path | Confwright | Confwright would write outside its folder or project, into a folder of Git, or over a source of the project, or two files would have the same name on some systems. | Choose another path, or rename one of the definitions.
# Airflow
astro-configuration | astro-cli | A deployment file needs the `configuration` of the Deployment. | Name the file that has it.
astro-extra | astro-cli | The Astro CLI converts the keys of a mapping to lower case, at every depth. It drops a `conn_extra` that is neither a mapping nor text. | Write `conn_extra` as JSON text.
astro-key | astro-cli | The Astro CLI does not know this key and ignores it. | Correct the key, or remove it.
astro-lost | astro-cli | The Astro CLI has no field for this, or skips it since its name or its value is missing. | Fill in the other half, or remove it.
astro-name | astro-cli | The Astro CLI adds connections, pools and variables by Airflow's REST API, which refuses this name. What follows it in the file is not added either. | Use letters, digits, dots, dashes and underscores.
astro-pool | astro-cli | The Astro CLI does not create this pool, or Airflow's REST API refuses it. | Give it a name and at least one slot, or -1 for no limit.
astro-secret | Confwright | The variable has a secret. Everyone who can see the Deployment can read it. | Set `is_secret: true`.
astro-text | astro-cli | The Astro CLI reads a value that is not text in its own way: yes becomes 1, 0123 is octal, and a date is dropped. | Put the value in quotes.
astro-type | astro-cli | The Astro CLI skips a connection without `conn_id`, and one with neither `conn_type` nor `conn_uri`. | Add what is missing.
astro-uri | astro-cli | The Astro CLI ignores `conn_uri` if other fields are set, and `conn_extra` beside `conn_uri`. | Keep one of the two.
astro-variable | astro-cli | An environment variable of a deployment file needs a key and a value. | Write both.
cfg-syntax | Airflow | Airflow's parser rejects the file. | Correct the line that the message names.
cfg-text | Airflow | The parser of airflow.cfg removes spaces around a value and around each of its lines, and reads some lines as comments. | Set the option by its environment variable.
connection-extra | Airflow | `extra` must be a JSON object, or text with a JSON object. | Write a JSON object, and use only one of `extra` and `extra_dejson`.
connection-form | Airflow | A connection must be a URI or an object. | Write a URI or an object.
connection-hook | Airflow | The hook of this type of connection, or the client that it calls, refuses the connection before it connects. | Correct what the message names. If only your own code reads the connection, give it a type of its own.
connection-id | Airflow | `conn_id` differs from the key of the connection. | Remove `conn_id`.
connection-json | Airflow | The value starts like JSON, but is not valid JSON. Airflow reports that the connection is not defined. | Correct the JSON.
connection-key | Airflow | Airflow rejects a connection with an unknown key. A lookup reports that the connection is not defined. | Correct the key. Put fields of the provider into `extra`.
connection-mixed | Airflow | `uri` and the fields of a connection exclude each other. | Keep one of the two.
connection-password | Airflow | Airflow rejects the whole file if a password is not text. In YAML 0123 is a number. | Put the password in quotes.
connection-port | Airflow | The port must be an integer of at most 65535. | Correct the port.
connection-text | Airflow | The field is a number in the file. Airflow reads it as text. | Put the value in quotes.
connection-twice | Airflow | The file defines the same connection more than once. | Keep one definition.
connection-type | Airflow | No known provider declares this type: neither those that were installed at the import, nor those published with Airflow. | Correct the type, or import again where the provider is installed.
control-character | Confwright | The value of the variable has a character that controls a terminal or changes the direction of text. | Remove it, or write the value as JSON.
description-lost | Airflow | Environment variables do not have descriptions. | Use a file of variables.
dotenv-json | Airflow | `airflow connections import` expects URIs in a .env file and reads JSON into the wrong fields. Not all readers of environment variables take JSON of several lines. | Write the JSON on one line. For `airflow connections import`, use a file that ends in .json or .yaml.
dotenv-quoting | python-dotenv | A shell, python-dotenv and Compose read every form of this value differently. | Use the target `export`.
dotenv-readers | python-dotenv | Compose, systemd, Docker or a shell reads this line differently than python-dotenv, which Confwright follows. | If only python-dotenv reads the file, nothing. Otherwise write the value so that all agree.
dotenv-syntax | python-dotenv | This line does not set a variable. | Write NAME=VALUE.
dotenv-unset | python-dotenv | The value refers to a variable that the lines above do not set. Its value depends on where the file is used. | If the environment there sets the variable, nothing.
expanded | Airflow | Airflow replaces `$NAME` in every option by the environment variable, repeatedly, and `~` by the home folder. | Store such a value in a secrets backend.
file-form | Airflow | The file must have an object at its root. | Write an object.
http-address | Airflow | HttpHook builds its address from the host, with the connection's `schema` as the scheme (default `http`). In a URI the path becomes the `schema`. | Write `https` after the host, or write the whole address into `host` of the JSON form. A path belongs to the operator.
name-clash | Airflow | Airflow looks names up in upper case. Two names that differ only in case are the same. | Rename one of them.
nul | the operating system | An environment variable cannot have the character NUL. | Remove it.
option-form | Airflow | The variable of an option must be AIRFLOW__SECTION__OPTION, with double underscores. Airflow does not read any other name. | Correct the name.
option-ignored | Airflow | Only sensitive options can come from a command or a secrets backend. | Set the option itself.
left-out | Confwright | The document that `read` writes does not have this: its reader ignores it, it does not belong to Airflow, or another value replaces it. | Check whether you need it. Correct its name, or store it elsewhere.
option-lost | Airflow | Airflow merges AIRFLOW__SECRETS__BACKEND_KWARG__NAME into the JSON of the option. Here the option is a reference, so Confwright cannot merge them. | Add the arguments to the value of the variable that the reference names.
option-percent | Airflow | `%` starts an interpolation in every option of airflow.cfg. Reading the option fails if the interpolation is not valid. | Write `%%`.
option-removed | Airflow | Airflow 3 removed the option, or this value of it. | Remove it.
option-renamed | Airflow | Airflow 3 renamed the option. It may still read the old name, with a warning. | Rename it.
option-unknown | Airflow | Neither Airflow nor a provider that this import knows declares the option. | Correct the name. To add the options of another provider, install it and import again.
option-value | Airflow | Airflow fails on this value, or does not start. | Correct the value.
pool-lost | Airflow | Environment variables cannot create a pool. | Use a file of pools.
pool-slots | Airflow | A pool needs an integer number of slots. | Add it.
secret-data | Confwright | `extra` has a secret that is not text. An environment variable has only text. | Most hooks accept the secret as JSON text too. Test it.
unresolved | Airflow | Airflow replaces `${NAME}` only in its options. Here it is plain text. | Render with --resolve.
uri | Airflow | Airflow cannot parse this URI. | Use the JSON form, or encode the parts.
uri-encoding | Airflow | The URI has a raw `/` or `#`, which may be part of the login or the password but ends them. | Encode it: %2F for /, %23 for #.
uri-extra | Airflow | The server reads the extras of a URI as JSON if they are JSON, but tasks read them as text: `verify=false` is false for one and true for the other. | Use the JSON form.
uri-lost | Airflow | A URI cannot express this, or changes it. | Use the JSON form.
variable-case | Airflow | Airflow looks the name up only in upper case. | Write the name in upper case.
variable-name | the operating system | A shell cannot set a variable with this name. | Use letters, digits and underscores.
variable-object | Airflow | LocalFilesystemBackend returns the whole object, with its description, as the value of the variable. | Remove the description if that backend reads the file.
variable-text | Airflow | Airflow stores variables as text. It stores other values as JSON. | Put the value in quotes, or read it with deserialize_json.
"""
