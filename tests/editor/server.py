"""The real yaml-language-server, spoken to as an editor does: LSP over its standard input and output."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
PLACE = Path(sys.prefix) / "editor"
"""Where the pinned server is installed, once, inside the virtual environment."""
REQUIRED = "INTERVIEWER_EDITOR_TEST"
"""Environment variable: when set, as in CI, what would be a reason to skip is a failure."""
SETTINGS = {"yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}}


def installed() -> Path:
    """The server's script, installed from the lock file when it is not there; skips when there is no node or npm."""
    script = PLACE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    lock = HERE / "package-lock.json"
    fresh = PLACE / "package-lock.json"
    if script.exists() and fresh.exists() and fresh.read_bytes() == lock.read_bytes():
        return script
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        _cannot("node and npm are not installed (Debian: apt-get install nodejs npm)")
    try:
        PLACE.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", PLACE)
        shutil.copy(lock, PLACE)
    except OSError as error:
        _cannot(f"{PLACE} cannot be written: {error}")
    command = [str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(command, cwd=PLACE, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        fresh.unlink()
        _cannot(f"npm could not install yaml-language-server: {done.stderr.strip()[-300:]}")
    return script


def _cannot(reason: str) -> None:
    if os.environ.get(REQUIRED):
        pytest.fail(reason)
    pytest.skip(reason)


class Editor:
    """One editor with one server; a context manager."""

    def __init__(self, folder: Path) -> None:
        script = installed()
        self.folder = folder
        self.count = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.process = subprocess.Popen(
            ["node", str(script), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> "Editor":
        capabilities = {"workspace": {"configuration": True}, "textDocument": {"publishDiagnostics": {}}}
        self.ask("initialize", {"processId": None, "rootUri": self.folder.as_uri(), "capabilities": capabilities})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": SETTINGS})
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate(timeout=10)

    def open(self, file: Path, text: str) -> list[dict[str, Any]]:
        """Show ``text`` as the content of ``file``; its diagnostics, once the server has said them."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while file.as_uri() not in self.diagnostics:
            self._hear()
        return self.diagnostics[file.as_uri()]

    def complete(self, file: Path, line: int, character: int) -> dict[str, dict[str, Any]]:
        """What is offered at a place (from 0), by label."""
        answer = self.ask("textDocument/completion", _at(file, line, character))
        items = answer["items"] if isinstance(answer, dict) else answer
        return {item["label"]: item for item in items}

    def hover(self, file: Path, line: int, character: int) -> str:
        """What is shown at a place (from 0)."""
        answer = self.ask("textDocument/hover", _at(file, line, character))
        return str(answer["contents"]["value"]) if answer else ""

    def ask(self, method: str, parameters: dict[str, Any]) -> Any:
        """The result of a request."""
        self.count += 1
        asked = self.count
        self._send({"id": asked, "method": method, "params": parameters})
        while True:
            message = self._hear()
            if message.get("id") == asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _hear(self) -> dict[str, Any]:
        """The next message; what the server asks of the editor is answered on the way."""
        stream = self.process.stdout
        assert stream
        size = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        assert size, "the server ended"
        message: dict[str, Any] = json.loads(stream.read(size))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            wanted = [SETTINGS.get(item.get("section"), {}) for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": wanted})
        elif "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self.process.stdin
        assert stream
        stream.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        stream.flush()


def _at(file: Path, line: int, character: int) -> dict[str, Any]:
    return {"textDocument": {"uri": file.as_uri()}, "position": {"line": line, "character": character}}
