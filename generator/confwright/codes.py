"""Every code that a diagnostic or a problem can have: what it means, and what to do. The docs' pages are made from this.

`python -m confwright.codes FOLDER` writes them (docs/reference/diagnostics).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .targets.airflow_codes import TABLE as _AIRFLOW

_TABLE = """\
# documents
choice | Only a few values are allowed here, and this is none of them. | Take one of those that the message names.
class-unchecked | The class is one of your own, or of a library whose schemas were not imported: its module and its configuration were not looked at. | Nothing, if the module is there where the file is read; else correct its name.
class-unknown | The module that is named does not have this class, or not one for this place: whoever reads the file fails when it starts. Where a schema knows only some classes of a module, it is a warning. | Correct the name or the module; import the schemas again where a newer version of the library has the class.
contains | The list needs a certain number of members of one form. | Add or take out members.
dependent-required | One key makes no sense without another. | Add the key that the message names.
deprecated | What is written here still works, and has a successor. | Do what the hint says; `confwright validate --fix` renames keys.
exclusive-maximum | The number is too large. | Take a smaller one.
exclusive-minimum | The number is too small. | Take a larger one.
false | The schema allows no value in this place. | Take the key out.
format | The text is not of the form that is read here, such as a date or an address. | Write it in that form.
max-items | The list is too long. | Take members out.
max-length | The text is too long. | Shorten it.
max-properties | Too many keys stand together; where they are alternatives, only one of them may. | Keep the one that is meant.
maximum | The number is too large. | Take a smaller one.
min-items | The list is too short. | Add members.
min-length | The text is too short. | Lengthen it.
min-properties | Too few keys are there; where they are alternatives, one of them must be. | Add a key.
minimum | The number is too small. | Take a larger one.
missing-key | Whoever reads the document needs this key and has no default for it. | Add the key.
multiple-of | The number is no multiple of the one that is asked for. | Take one that is.
not | Two things stand together that exclude each other. | Keep the one that is meant.
one-of | The value fits several forms, and it must be clear which one is meant. | Add or take out a key, so that it fits one.
pattern | The text does not match the regular expression of the schema. | Write it in the form that the expression asks for.
secret | A secret is written out here; it would be read by all who read the document. | Keep it in an environment variable, and write {env: NAME}.
type | The value is of another type than the one that is read here. YAML decides by the form: 5 is a number, "5" is text, and a key without a value is null. | Write it in the form that the hint shows.
unique-by | Two members of the list go by the same name; whoever reads it takes one of them, or neither. | Give one of them another name, or take it out.
unique-items | The same member stands twice in the list. | Take one out.
unknown-key | Nobody reads this key, so it has no effect; mostly it is misspelt, or stands a level too high or too low. | Correct it; `confwright validate --fix` does where that is safe.
unsound | A value that the schema allows does not fit the generated type. | This is a defect of Confwright: please report it with the schema.
# the text of documents
encoding | The file is not UTF-8 text. | Save it as UTF-8.
file | The document cannot be opened. | Look at the path, and at who may read it.
yaml-documents | A file holds one configuration; `---` begins a second one. | Keep one document in the file.
yaml-duplicate-key | The same key stands twice in a mapping; readers take one of the two values, and not all take the same. | Keep the one that is meant.
yaml-key | A key is text; 1, true and null are something else in YAML. | Put it in quotes.
yaml-merge | `<<` merges mappings, and this is none. | Merge a mapping, or a list of mappings.
yaml-missing | YAML cannot be read without PyYAML. | pip install PyYAML.
yaml-number | The number has more digits than any number needs. | Write a shorter one, or put it in quotes if it is text.
toml-syntax | The text is no TOML. | Mend it at the place that the message names.
yaml-syntax | This is no YAML. | Mend it at the place that the message names; what is meant often begins in the line before.
yaml-tag | A tag such as !include or !!python/object has the reader do something; a configuration is plain data. | Write the value itself.
# limits
limit-definitions | There are more schemas inside schemas than any real one has. | Split it, or raise `definitions` in [tool.confwright.limits].
limit-expansion | A schema stands for very many others at one place: this is how a page of schema takes for ever to check. | Say it in fewer steps, or raise `expansion` in [tool.confwright.limits].
limit-pattern | A text is too long for the regular expression that it has to match. | Shorten it, or write the expression without references to groups.
limit-problems | There are so many problems that the rest is not told. | Mend those that are.
limits | There is no such limit. | Take one of those that the guide names.
limit-aliases | Aliases stand for more than a document can sensibly hold: this is how a small file fills the memory. | Write less with aliases.
limit-depth | The document is nested deeper than any configuration is. | Nest it less.
limit-files | A schema is spread over more files than are read. | Put several into one.
limit-nodes | The document holds more values than any configuration does. | Split it.
limit-size | The file is larger than any configuration is. | Split it.
# references
env-malformed | The environment variable holds something that is not of the type of the field. | Set it to a value of that type.
env-unset | The environment variable that a reference names is not set. | Set it.
# environments
dagster-reference | Dagster resolves a reference in a field of text or of whole numbers; in any other it refuses to start. | Write the value itself, in the layer of each environment.
resource-reference | A resource names another one that is not there, is of another class, or is made of it in turn. | Name a resource of the deployment whose class is the one that is wanted.
deployment-key | deployment.yaml has no such key. | Correct it.
deployment-missing | deployment.yaml lacks a key that it needs. | Add it.
deployment-type | A value in deployment.yaml is of another type than the one that is read here. | Write it in the form that the message names.
env-empty | The environment variable is set to nothing. | Set it to a value, or take it out.
env-example | .env.example does not list what the deployment needs. | confwright env example
env-syntax | python-dotenv passes over this line of a .env file, so it sets nothing. | Write NAME=value; put a value with spaces or quotes in quotes.
env-unknown | Nothing reads this variable, and it is much like one that is needed. | Correct its name.
environment-cycle | Environments extend each other in a circle. | Let one of them stand on its own.
branch-production-variable | Branch deployments would read what belongs to production, and could write to it. | Give the branch environment a variable of its own, or write the reason under `dagster-plus.shared`.
deployment-name | There is no deployment of that name. | Correct it, or add it under `current.dagster-plus.deployments`.
plus-agent | What the agent is told contradicts what deployment.yaml says of Dagster+. | Take it out; it follows from `current.dagster-plus` and `dagster-plus.ttl`.
ci-missing | A workflow needs something that deployment.yaml does not say. | Add it under `dagster-plus`.
ci-expression | GitHub replaces `${{ }}` before a script is read, so a text that holds it could say anything. | Write it without.
ci-registry | Images are pushed, and no step logs in to their registry. | Say `dagster-plus.ci.registry`, or log in with a step of your own.
ci-defaults | `dagster-cloud deployment add-location` reads a location without the defaults of its file. | Write the defaults into each location.
environment-default | A process that nobody told its environment would be in production. | Name another default, or none.
environment-name | This cannot be the name of an environment. | Take another one.
environment-other | The variables that name the environment name another one than the one that is looked at. | Correct them, or look at the other environment.
environment-unknown | There is no such environment. | Take one of those that the message names.
environment-unset | Nothing tells the environment, and there is no default. | Set the variable that the message names.
environment-variable | This cannot be the name of an environment variable. | Letters, digits and underscores.
layer-unknown | A layer of values belongs to `base` or to an environment, and there is none of this name. | Correct the name.
production-secret | An environment that is not production uses a secret of production. | Give it a variable of its own.
resource-name | This cannot be the name of a resource: it is a key and a name in Python. | Take a lower case name with underscores.
resource-schema | The schema of a resource is not there. | Correct its path.
resource-unknown | There is no such resource. | Correct the name, or add it under `resources`.
unset-place | `!unset` removes a key of a map; a list is replaced as a whole. | Write the members that the list should have.
# changes
approval | The file of approvals is not as it should be. | Give each entry a rule, a place (`at`) and a reason.
approval-unused | A change is approved that is not there; it may hide a later one. | Take the entry out.
compat-argument | What is to be compared cannot be found. | Name a schema file, a commit, or commit:path.
data-bound | A bound is tighter than it was. | Loosen it, or approve the change with a reason.
data-branch-removed | One of several forms is not taken any more. | Keep it, deprecated, or approve the change with a reason.
data-closed | Keys that nobody declared were taken, and are refused now. | Declare the keys that are in use, or approve the change.
data-default | A file that leaves the key out means something else now. | Keep the default, or approve the change with a reason.
data-form | Text or a number must have a form that it need not have had. | Loosen it, or approve the change with a reason.
data-key-removed | A key is unknown now. | Keep it, deprecated, or approve the change with a reason.
data-key-required | A key must be there that could be left out. | Give it a default, or approve the change with a reason.
data-reference-removed | A reference to a variable is not taken any more. | Keep `x-env`, or approve the change with a reason.
data-refused | Nothing may stand any more where something could. | Keep it, deprecated, or approve the change with a reason.
data-rule-added | There is a rule that was not there; whether files break it cannot be told from the schemas. | Check the files, and approve the change.
data-type | Values of a type are not taken any more. | Keep it, or approve the change with a reason.
data-value-removed | A value is not taken any more. | Keep it, deprecated, or approve the change with a reason.
env-required | What could be written out must come from an environment variable. | Set the variable everywhere, then approve the change.
env-variable | An environment needs a variable that it did not need. | Set it there, then approve the change.
git | Something cannot be taken out of git. | Look at what git says.
type-changed | A type that code relies on is another one. | Keep it, or mend the code and approve the change.
type-class-removed | A class that code may use is gone, or has another name. | Keep the name with `x-name`, or mend the code and approve the change.
type-field-removed | A field that code may use is gone. | Keep it, deprecated, or mend the code and approve the change.
type-field-required | Code that makes an object must give a field that it need not have given. | Give it a default, or mend the code and approve the change.
type-package-removed | A package is gone from the project. | Keep it, or mend the code and approve the change.
# Prefect
prefect-entrypoint | The file of the flow, or the flow in it, is not where the entrypoint says. | Correct the entrypoint, or run this where the flows are.
prefect-misplaced | Prefect ignores this key here, and would read it at another place. | Move it to where the hint says.
prefect-parameter | The flow has no such parameter, takes another type, or gets none where it has no default. | Correct it by the flow's signature.
prefect-schedule | The schedule loads, and fails when the deployment is made. | Correct it.
prefect-secret-stored | `prefect deploy` replaces a block by its plain text in a deployment's own fields, and the server keeps that. | Load the block in the flow, use it in a pull step, or make it a default of the work pool.
prefect-setting | Prefect refuses these settings together, or this length of time. | Correct one of them.
prefect-setting-unknown | Prefect has no setting of this environment variable and ignores it. | Correct the name; variables of your own are best called otherwise.
prefect-step-output | No earlier step gives this; Prefect writes nothing in its place, or drops the key. | Correct the id or the key; an environment variable is written {{ $NAME }}.
prefect-step-removed | The module of this step is gone from Prefect. | Take the step that the hint names.
prefect-step-unknown | The module has no such step. | Correct its name.
prefect-trigger | The trigger loads, and fails when its automation is made. | Correct it.
prefect-unnamed | `prefect deploy` passes over a deployment without a name. | Give it one.
prefect-vanishes | An item of a list that is nothing but a step's output is dropped before the steps run. | Put text around it.
reference | The reference cannot be filled in here: it becomes text where none will do, is read too early, or is malformed. | Do what the message says.
# schemas
mypy | The generated code does not pass mypy. | This is a defect of Confwright: please report it with the schema.
package-name | This cannot be the name of a Python package. | Take an identifier, like my_app.
ref-cycle | References lead in a circle, and no value is ever described. | Let one of them describe something.
ref-missing | A reference leads to nothing. | Correct it.
ref-outside | A reference leaves the schema's folder; nothing is read from elsewhere, nor from the network. | Move the file there, or name its folder in ref-roots.
ref-roots | A folder that stands for an address cannot be used. | Correct it in the settings.
ref-type | A reference leads to something that is no schema. | Correct it.
pattern-explosive | A regular expression can take exponential time, and refers to groups, so that there is no other way to match it. | Write it without references, or so that no two repetitions match the same text.
secret-in-schema | The value of a secret stands in the schema, and would stand in the generated code. | Take it out; a default of a secret is a reference, {env: NAME}.
schema-keyword | The keyword cannot be served, and would be ignored silently. | Say it in another way, or take it out.
schema-type | A keyword has a value of the wrong type. | Correct it.
style-key | The style asked for cannot have this key. | Take another style: confwright and pydantic have any key.
style-library | The code of the style asked for imports a library, and cannot be checked without it. | Install the library beside Confwright.
x-aliases | `x-aliases` is not used as it is meant. | See the table of keywords.
x-attribute | `x-attribute` is not a name that a field can have. | Take an identifier.
x-deprecated | `x-deprecated` is not used as it is meant. | Write {reason: text, replacement: text}.
x-discriminator | `x-discriminator` is not used as it is meant. | Name the keys that tell the branches of a choice apart.
x-env | `x-env` is not used as it is meant. | See the table of keywords.
x-name | `x-name` is not a name that a class can have. | Take a name in PascalCase.
x-unique-by | `x-unique-by` is not the name of a property. | Write the key that no two members may share.
x-resource | `x-resource` is not the dotted name of a class. | Write package.module.Class.
x-yaml | `x-yaml` names no dialect that is known. | Take "1.1", "1.2" or "dagster".
# projects and files
bad-manifest | The list of generated files is damaged, so it cannot be told which may be replaced. | Restore it from version control, or delete the generated files together with it.
busy | Another generator is writing into the same folder. | Wait for it.
cannot-read | A file cannot be read. | Look at the path, and at who may read it.
cannot-write | A file cannot be written; nothing was changed. | Look at who may write there, and whether the disk is full.
docs-link | A page of the project links to a file or a heading that is not there. | Correct the link.
document-unknown | Neither its name nor its keys tell what the file is. | Say it with --as, or set `documents` of a package in [tool.confwright].
file-exists | A file is there already, and is not overwritten. | Move it away, or choose another folder.
file-unreadable | A file cannot be read. | Look at the path, and at who may read it.
foreign-file | A file that Confwright did not write, or that was edited since, is in the way. | Keep your text elsewhere and delete the file, then generate again.
import-failed | The importer broke in the Python that it was run in. | Look at its last words; run it with --python in an environment that works.
import-missing | The system whose schemas are to be imported is not installed in that Python. | Install it there, or name another Python with --python.
import-python | The Python that was named cannot be started. | Correct --python.
import-skipped | A library does not import, so what it brings is left out. | Mend its installation, and import again.
internal | Something went wrong that should never do. | This is a defect of Confwright: please report it.
nothing-to-do | No file was named, and the settings name no documents. | Name a file, or set `documents` of a package.
package-unknown | There is no such package. | Take one of those that the message names, or generate it.
project-missing | There is no pyproject.toml with a table [tool.confwright] here or above. | `confwright init` makes a small project to start from.
project-setting | A setting is wrong. | Correct it at the line that the message names.
project-syntax | pyproject.toml cannot be read. | Mend it at the place that the message names.
unsafe-path | A generated file would lie outside its folder, or two would be one on some systems. | Rename one of the definitions.
"""


@dataclass(frozen=True, slots=True)
class Code:
    """A code, the kind of thing it is about, what it means, and what to do about it."""

    name: str
    about: str
    why: str
    mend: str


@cache
def codes() -> Mapping[str, Code]:
    """All codes by their names."""
    found: dict[str, Code] = {}
    about = ""
    for line in (_TABLE + _AIRFLOW).splitlines():
        if line.startswith("# "):
            about = line[2:]
            continue
        name, why, mend = line.split(" | ")
        found[name] = Code(name, about, why, mend)
    return found


def explanations() -> dict[str, str]:
    """What each code means, in a sentence or two."""
    return {name: code.why for name, code in codes().items()}


def pages() -> dict[str, str]:
    """The pages of the docs, by their file names."""
    head = "<!-- Made from generator/confwright/codes.py by `make docs`. -->\n"
    out: dict[str, str] = {}
    index = [head, "# Diagnostics\n", "\nEvery code that a message can have, and what to do about it.\n"]
    for about in dict.fromkeys(code.about for code in codes().values()):
        index.append(f"\n## About {about}\n\n")
        for code in sorted((c for c in codes().values() if c.about == about), key=lambda c: c.name):
            index.append(f"- [`{code.name}`]({code.name}.md): {code.why}\n")
            out[f"{code.name}.md"] = (
                f"{head}# `{code.name}`\n\n{code.why}\n\n**What to do.** {code.mend}\n\n[All codes](README.md)\n"
            )
    out["README.md"] = "".join(index)
    return out


def main(folder: str) -> None:
    """Write the pages, and delete those of codes that are no more."""
    from pathlib import Path

    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for stale in {path.name for path in target.glob("*.md")} - wanted.keys():
        (target / stale).unlink()
    for name, text in wanted.items():
        (target / name).write_text(text, "utf-8")


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
