"""No code of the working tree runs in the server, whatever is asked about it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.lsp import Place, language_server

ROOT = Path(__file__).parents[2]
REQUESTS = (
    "definition",
    "typeDefinition",
    "hover",
    "completion",
    "documentSymbol",
    "semanticTokens/full",
    "codeAction",
)


def test_no_code_of_the_tree_runs(tmp_path: Path) -> None:
    folder, ran = tmp_path / "analytics", tmp_path / "ran"
    shutil.copytree(ROOT / "examples/analytics", folder)
    shutil.copytree(ROOT / "generated/analytics", folder / "generated/analytics")
    trap = f"open({str(ran)!r}, 'a').write(__file__ + '\\n')\n"
    for name in (
        "yaml.py",
        "json.py",
        "queue.py",
        "dotenv.py",
        "analytics_config.py",
        "sitecustomize.py",
        "conftest.py",
    ):
        (folder / name).write_text(trap)
    for file in folder.rglob("*.py"):
        file.write_text(f"{file.read_text()}\n{trap}")
    code = folder / "analytics/assets.py"
    code.write_text(f'import analytics_config\nx = EnvVar("LAKE_TOKEN")\ny = RESOURCES["production"]["lake"]\n{trap}')
    with language_server([sys.executable, "-m", "confwright", "lsp"], folder, {}) as server:
        for name, place in (
            ("deployment.yaml", Place(33, 5)),
            ("analytics/assets.py", Place(1, 14)),
            ("generated/analytics/models.py", Place(35, 6)),
        ):
            file = folder / name
            server.open(file, file.read_text(), "yaml")
            document = {"uri": file.as_uri()}
            where = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}
            for what in REQUESTS:
                more = {"range": where, "context": {"diagnostics": []}} if what == "codeAction" else {}
                server.ask(f"textDocument/{what}", file, place, **more)
            assert server.ask("textDocument/references", file, place, context={"includeDeclaration": True})
            server.request("textDocument/inlayHint", {"textDocument": document, "range": where})
        server.diagnostics(folder / "deployment.yaml")
    assert not ran.exists(), ran.read_text()
