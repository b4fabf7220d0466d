"""One comment, posted where the forge says and renewed in place; one issue about links, opened and closed."""

import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.reviewing.comment import MARKER
from generator.reviewing.forge import BOT, Forge, ForgeError
from generator.reviewing.links import MARKER as LINKS
from generator.reviewing.report import Review
from tests.conftest import FICTION

SHA = "a" * 40
HEAD = {"sha": SHA, "ref": "mijn motie/1", "repo": {"html_url": "https://forge.example/noor/moties"}}
EVENT = {
    "workflow_run": {
        "event": "pull_request",
        "head_branch": "mijn motie/1",
        "head_sha": SHA,
        "head_repository": {"owner": {"login": "noor"}},
        "html_url": "https://forge.example/voorbeeld/moties/actions/runs/7",
    }
}
NEW = "motions/voorbeeldstad/2026-bankjes.yml"


class FakeForge:
    """A forge with two pull requests, that remembers what was written."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        self.pulls: list[dict[str, Any]] = [
            {"number": 12, "head": HEAD, "author_association": "NONE"},
            {"number": 15, "head": HEAD | {"sha": "b" * 40}, "author_association": "MEMBER"},
        ]
        self.files: dict[str, list[dict[str, str]]] = {
            "12": [{"filename": NEW, "status": "added"}, {"filename": "generator/x.py", "status": "modified"}],
            "15": [{"filename": NEW.replace("bankjes", "Bankjes"), "status": "added"}],
        }
        self.comments: list[dict[str, Any]] = []
        self.issues: list[dict[str, Any]] = []
        self.written: list[tuple[str, str, dict[str, Any]]] = []

    def answer(self, method: str, address: str, body: dict[str, Any]) -> Any:
        """Answer one request."""
        parts = urlsplit(address)
        path, query = parts.path.removeprefix("/repos/voorbeeld/moties/"), parse_qs(parts.query)
        if method != "GET":
            self.written.append((method, path, body))
            return {}
        first = query.get("page", ["1"]) == ["1"]
        return self.listed(path, query) if first else []

    def listed(self, path: str, query: dict[str, list[str]]) -> Any:
        """Return a list."""
        if path == "pulls":
            return [pull for pull in self.pulls if query.get("head", ["noor:mijn motie/1"]) == ["noor:mijn motie/1"]]
        if path.endswith("/files"):
            return self.files[path.split("/")[1]]
        return self.comments if path.endswith("/comments") else self.issues


@pytest.fixture
def forge(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeForge]:
    """Serve a forge on this machine, and set the environment of a workflow."""
    (tmp_path / "motions").symlink_to(FICTION)
    monkeypatch.chdir(tmp_path)
    fake = FakeForge()

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            assert self.headers["Authorization"] == "Bearer geheim"
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told = json.dumps(fake.answer(self.command, self.path, json.loads(body or b"{}"))).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(told)

        do_GET = do_POST = do_PATCH = handle_any  # noqa: N815  # names of the library

        def log_message(self, *_args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("GITHUB_API_URL", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("GITHUB_REPOSITORY", "voorbeeld/moties")
    monkeypatch.setenv("GITHUB_TOKEN", "geheim")
    yield fake
    server.shutdown()
    server.server_close()


def post(folder: Path, event: dict[str, Any] | None = None) -> Result:
    """Run the command of the workflow."""
    told = {"files": [{"path": NEW, "kind": "added"}], "outside": []}
    (folder / "review.json").write_text(json.dumps(told), "utf-8")
    (folder / "event.json").write_text(json.dumps(event or EVENT), "utf-8")
    words = ["forge", "comment", str(folder / "review.json"), "--event", str(folder / "event.json")]
    return CliRunner().invoke(main, words)


def test_a_comment_is_posted_on_the_pull_request_of_the_run(forge: FakeForge, tmp_path: Path) -> None:
    """Number, branch and files come from the forge; the review only brings what is said of its files."""
    result = post(tmp_path)
    assert result.output == "#12\n", result.exc_info
    ((method, path, body),) = forge.written
    assert (method, path) == ("POST", "issues/12/comments")
    assert body["body"].startswith(MARKER)
    assert f"https://forge.example/noor/moties/blob/mijn%20motie/1/{NEW}#L1" in body["body"]
    assert "- `generator/x.py`" in body["body"]
    assert "#15" in body["body"]


ADDED = """\
@@ -0,0 +1,9 @@
+title: {title}
+added: 2026-11-01
+municipality: voorbeeldstad
+submitted: 2026-10-01
+themes: [wonen]
+text:
+  - {{part: considering, points: [{reason}]}}
+  - {{part: requests, to: college, verb: requests, points: [{asked}]}}
+license: CC0-1.0
"""


def test_a_motion_like_it_in_another_pull_request_is_told(forge: FakeForge, tmp_path: Path) -> None:
    """Whoever looks it over sees that another one asks nearly the same, and nothing of one that does not."""
    benches = "bankjes te plaatsen langs alle wandelroutes in het park"
    forge.files["12"][0]["patch"] = ADDED.format(title="Bankjes", reason="ouderen graag rusten", asked=benches)
    other = ADDED.format(title="Rustpunten @iedereen", reason="wandelen gezond is", asked=f"in het park {benches}")
    forge.files["15"] = [{"filename": "motions/waterveen/2026-rust.yml", "status": "added", "patch": other}]
    assert post(tmp_path).exit_code == 0
    body = forge.written[-1][2]["body"]
    assert "staat open in #15: `Rustpunten @iedereen`" in body
    forge.files["15"][0]["patch"] = ADDED.format(title="Vuurwerk", reason="knallen", asked="vuurwerk te verbieden")
    assert post(tmp_path).exit_code == 0
    assert "#15" not in forge.written[-1][2]["body"]


def test_our_comment_is_renewed(forge: FakeForge, tmp_path: Path) -> None:
    """There is one comment, however often a branch changes; the same words are not written twice."""
    forge.comments = [{"id": 3, "user": {"login": BOT}, "body": f"{MARKER}\noud"}]
    post(tmp_path)
    ((method, path, body),) = forge.written
    assert (method, path) == ("PATCH", "issues/comments/3")
    forge.comments[0]["body"] = body["body"]
    post(tmp_path)
    assert len(forge.written) == 1


def test_a_comment_of_somebody_else_is_left_alone(forge: FakeForge, tmp_path: Path) -> None:
    """Who copies our marker does not get their words changed, nor another program's."""
    forge.comments = [
        {"id": 3, "user": {"login": "noor"}, "body": f"{MARKER}\nvan mij"},
        {"id": 4, "user": {"login": BOT}, "body": f"iets anders {MARKER}"},
        {"id": 5, "user": None, "body": MARKER},
    ]
    post(tmp_path)
    assert [(method, path) for method, path, _ in forge.written] == [("POST", "issues/12/comments")]


def test_a_member_hears_nothing_of_other_files(forge: FakeForge, tmp_path: Path) -> None:
    """Who belongs to the house changes code too."""
    forge.pulls[0]["author_association"] = "OWNER"
    post(tmp_path)
    assert "generator/x.py" not in forge.written[0][2]["body"]


@pytest.mark.parametrize(
    "change", [{"head_sha": "c" * 40}, {"event": "push"}, {"head_repository": None}, {"head_branch": "ander"}]
)
def test_a_run_that_is_no_longer_the_newest_says_nothing(
    forge: FakeForge, tmp_path: Path, change: dict[str, Any]
) -> None:
    """Nothing is posted where no open pull request stands at the commit of the run."""
    result = post(tmp_path, {"workflow_run": EVENT["workflow_run"] | change})
    assert (result.exit_code, forge.written) == (0, [])


def test_a_wrong_review_is_told_and_nothing_is_posted(forge: FakeForge, tmp_path: Path) -> None:
    """One sentence, and an end that is seen."""
    (tmp_path / "x.json").write_text('{"body": "x"}', "utf-8")
    (tmp_path / "event.json").write_text(json.dumps(EVENT), "utf-8")
    words = ["forge", "comment", str(tmp_path / "x.json"), "--event", str(tmp_path / "event.json")]
    result = CliRunner().invoke(main, words)
    assert (result.exit_code, forge.written) == (1, [])
    assert "vorm" in result.output


@pytest.mark.parametrize(
    ("api", "repository"),
    [
        ("http://forge.example", "a/b"),
        ("https://forge.example", "a"),
        ("file:///etc", "a/b"),
        ("https://x", "a/b/../c"),
        ("https://x", "../.."),
        ("https://x", "a/.."),
        ("http://localhost:8300@elsewhere", "a/b"),
        ("http://127.0.0.1:8300@elsewhere/x", "a/b"),
        ("https://forge.example@elsewhere", "a/b"),
        ("https://forge.example\\@elsewhere", "a/b"),
        ("https://forge.example?x=", "a/b"),
        ("https://forge.example#", "a/b"),
        ("http://localhost.elsewhere:8300", "a/b"),
        ("http://localhost:", "a/b"),
        ("https://", "a/b"),
    ],
)
def test_the_token_goes_nowhere_else(api: str, repository: str) -> None:
    """Only to a forge by https, for one repository; it is in no text that could be printed."""
    with pytest.raises(ForgeError):
        Forge(api, repository, "geheim")
    assert "geheim" not in repr(Forge("https://forge.example", "a/b", "geheim"))


class _Host:
    """A host that remembers which token came with what, and sends everything on."""

    def __init__(self, location: str = "") -> None:
        self.seen: list[tuple[str, str, str | None]] = []
        ours = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                ours.seen.append((self.command, self.path, self.headers["Authorization"]))
                on = location and not self.path.startswith("/there")
                self.send_response(307 if on else 200)
                if on:
                    self.send_header("Location", location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST = do_PATCH = handle_any  # noqa: N815  # names of the library

            def log_message(self, *_args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"


def test_the_token_is_not_sent_on_to_another_host_or_port() -> None:
    """A forge that sends a question on is followed on itself alone, and what was to be written never."""
    other = _Host()
    forge = _Host(f"{other.address}/there")
    ours = Forge(forge.address, "a/b", "geheim")
    asked: tuple[Callable[[], Any], ...] = (
        partial(ours.get, "x"),
        partial(ours.post, "x", {}),
        partial(ours.patch, "x", {}),
    )
    for ask in asked:
        with pytest.raises(ForgeError):
            ask()
    assert (len(forge.seen), other.seen) == (3, [])
    moved = _Host("/there")
    Forge(moved.address, "a/b", "geheim").get("x")
    assert [path for _method, path, _token in moved.seen] == ["/repos/a/b/x", "/there"]
    with pytest.raises(ForgeError):
        Forge(moved.address, "a/b", "geheim").post("x", {})
    for host in (other, forge, moved):
        host.server.shutdown()
        host.server.server_close()


ODD_EVENTS = [
    "{}",
    "[]",
    "null",
    "{",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    '{"workflow_run": null}',
    '{"workflow_run": []}',
    '{"workflow_run": {"event": "pull_request", "head_repository": "x"}}',
    '{"workflow_run": {"event": "pull_request", "head_repository": {"owner": null}}}',
    '{"workflow_run": {"event": "pull_request", "head_repository": {"owner": {"login": "noor"}}, "head_branch": "x"}}',
]


@pytest.mark.parametrize("words", ODD_EVENTS)
def test_an_odd_event_is_one_sentence(forge: FakeForge, tmp_path: Path, words: str) -> None:
    """Nothing is posted, and no traceback is shown."""
    (tmp_path / "review.json").write_text(Review().model_dump_json(), "utf-8")
    (tmp_path / "event.json").write_text(words, "latin-1")
    called = ["forge", "comment", str(tmp_path / "review.json"), "--event", str(tmp_path / "event.json")]
    result = CliRunner().invoke(main, called, catch_exceptions=False)
    assert (result.exit_code in {0, 1}, forge.written) == (True, [])
    assert len(result.output.strip().splitlines()) <= 1


@pytest.mark.parametrize("pulls", [{"message": "x"}, ["x"], [{"head": None}], [{"head": {"sha": SHA}}], 7])
def test_an_odd_answer_is_one_sentence(
    forge: FakeForge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pulls: Any
) -> None:
    """The same where the forge itself is not as we know it."""
    forge.pulls = pulls
    monkeypatch.setattr(forge, "listed", lambda _path, _query: pulls)
    result = post(tmp_path)
    assert (result.exit_code, forge.written) == (1, [])
    assert "vorm" in result.output


def test_a_check_that_could_not_begin_is_told(forge: FakeForge, tmp_path: Path) -> None:
    """Where no review was made the contributor hears so, and the next one takes its place."""
    (tmp_path / "event.json").write_text(json.dumps(EVENT), "utf-8")
    called = ["forge", "comment", str(tmp_path / "none.json"), "--event", str(tmp_path / "event.json")]
    assert CliRunner().invoke(main, called).output == "#12\n"
    ((method, _path, body),) = forge.written
    assert method == "POST"
    assert body["body"].startswith(MARKER)
    assert "https://forge.example/voorbeeld/moties/actions/runs/7" in body["body"]


def test_a_refusal_is_told_without_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A forge that can't be reached ends the job with one sentence."""
    for name, value in (("API_URL", "http://127.0.0.1:9"), ("REPOSITORY", "a/b"), ("TOKEN", "geheim")):
        monkeypatch.setenv(f"GITHUB_{name}", value)
    result = post(tmp_path)
    assert result.exit_code == 1
    assert "geheim" not in result.output
    assert "niet bereikbaar" in result.output


def test_the_comment_can_be_shown_for_another_forge(tmp_path: Path) -> None:
    """What another job handed over is read as hostile data, and the words are made here."""
    told = {"files": [{"path": NEW, "kind": "added"}], "outside": ["README.md"], "previews": 1}
    path = tmp_path / "review.json"
    path.write_text(json.dumps(told), "utf-8")
    words = [
        "forge",
        "show",
        str(path),
        "--lines",
        "https://forge.example/{path}#L{line}",
        "--preview",
        "https://x.example",
    ]
    shown = CliRunner().invoke(main, words).output
    assert f"[`{NEW}`](https://forge.example/{NEW}#L1)" in shown
    assert "- `README.md`" in shown
    assert "(https://x.example)" in shown
    path.write_text("[]", "utf-8")
    assert CliRunner().invoke(main, words).exit_code == 1


def issue(folder: Path, words: str) -> Result:
    """Run the command that keeps the issue."""
    (folder / "links.md").write_text(words, "utf-8")
    return CliRunner().invoke(main, ["forge", "issue", str(folder / "links.md")])


def test_one_issue_is_opened_renewed_and_closed(forge: FakeForge, tmp_path: Path) -> None:
    """It is there as long as there is something to tell."""
    assert issue(tmp_path, "").exit_code == 0
    assert forge.written == []
    issue(tmp_path, f"{LINKS}\neen")
    assert (forge.written[0][:2], forge.written[0][2]["title"]) == (("POST", "issues"), "Links die niet meer werken")
    forge.issues = [{"number": 8, "user": {"login": BOT}, "body": f"{LINKS}\neen"}]
    issue(tmp_path, f"{LINKS}\neen")
    issue(tmp_path, f"{LINKS}\ntwee")
    issue(tmp_path, "")
    assert forge.written[1:] == [
        ("PATCH", "issues/8", {"body": f"{LINKS}\ntwee"}),
        ("PATCH", "issues/8", {"state": "closed"}),
    ]


def test_a_review_may_hold_nothing(forge: FakeForge, tmp_path: Path) -> None:
    """A contribution without motions gets its one comment too."""
    (tmp_path / "review.json").write_text(Review().model_dump_json(), "utf-8")
    (tmp_path / "event.json").write_text(json.dumps(EVENT), "utf-8")
    words = ["forge", "comment", str(tmp_path / "review.json"), "--event", str(tmp_path / "event.json")]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert "In de map met moties is niets veranderd" in forge.written[0][2]["body"]
