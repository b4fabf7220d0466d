"""A small forge that speaks the dialect of GitHub, keeps what is posted, and records every call."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

BOT = {"login": "github-actions[bot]"}
FOLDER = "/repos/voorbeeld/moties/"


class Api:
    """The repository `voorbeeld/moties`, with its pull requests, comments and issues."""

    def __init__(self) -> None:
        """Begin with nothing, on a free port."""
        self.pulls: list[dict[str, Any]] = []
        self.files: dict[str, list[dict[str, Any]]] = {}
        self.comments: list[dict[str, Any]] = []
        self.issues: list[dict[str, Any]] = []
        self.calls: list[tuple[str, str, str]] = []
        """Method, path and what was sent as authorisation."""
        self.moved = ""
        """Where every question is sent on to, such as `http://127.0.0.1:8300`; empty where it is answered here."""
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server.server_port}"

    def writes(self) -> list[tuple[str, str]]:
        """Return method and path of every call that wrote."""
        return [(method, path) for method, path, _token in self.calls if method != "GET"]

    def answer(self, method: str, address: str, body: dict[str, Any]) -> Any:
        """Answer one call."""
        parts = urlsplit(address)
        path, query = parts.path.removeprefix(FOLDER), parse_qs(parts.query)
        if method == "POST":
            kept = self.comments if path.endswith("/comments") else self.issues
            kept.append({"id": len(kept) + 1, "number": len(kept) + 1, "user": BOT, **body})
            return kept[-1]
        if method == "PATCH":
            kept = self.comments if path.startswith("issues/comments/") else self.issues
            kept[int(path.rsplit("/", 1)[1]) - 1] |= body
            return {}
        if query.get("page", ["1"]) != ["1"]:
            return []
        if path == "pulls":
            return self.pulls
        if path.endswith("/files"):
            return self.files[path.split("/")[1]]
        return self.comments if path.endswith("/comments") else self.issues

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        api = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
                api.calls.append((self.command, self.path, str(self.headers["Authorization"])))
                told = json.dumps(api.answer(self.command, self.path, body)).encode()
                self.send_response(307 if api.moved else 200)
                if api.moved:
                    self.send_header("Location", api.moved + self.path)
                self.end_headers()
                self.wfile.write(told)

            do_GET = do_POST = do_PATCH = handle_any  # noqa: N815  # names of the library

            def log_message(self, *_args: Any) -> None:
                pass

        return Handler
