"""Keeps a preview alive: what fails or is moved away is told in one line, and what comes back is followed again."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.i18n.language import Language
from generator.publishing.failure import BuildFailedError

log = logging.getLogger("mkdocs.plugins.motiewijzer")
PAUSE = 0.5
"""Seconds between two looks whether something went or came back; the server itself looks as often."""


def patient(builder: Callable[..., Any], t: Language) -> Callable[[], None]:
    """Return a builder that never fails: the last good pages stay, and one line tells why.

    Args:
        builder: builds the site once more.
        t: the language of that line.
    """

    def build() -> None:
        try:
            builder()
        except (Exception, SystemExit) as error:  # noqa: BLE001  # whatever it is, the preview goes on
            tell(error, t)

    return build


def tell(error: BaseException, t: Language) -> None:
    """Tell a failure in one line; a finding or a setting that MkDocs has told already needs no second one."""
    words = "" if isinstance(error, Abort) else " ".join(BuildFailedError.of(error, Path.cwd()).translated(t).split())
    stays = t.gettext("The preview shows the last good pages until that is mended.")
    log.error(" ".join(filter(None, (words, stays))))


def follow_moves(server: LiveReloadServer) -> None:
    """Build when something watched is moved away, so that this is told, and watch it again when it is back.

    By itself the server says nothing of either, and forgets what was away for good.
    """
    away: set[str] = set()

    def look() -> None:
        while not server._shutdown:  # noqa: SLF001  # it tells in no other way that it has ended
            time.sleep(PAUSE)
            if has_moved(server, away):
                ask_for_build(server)

    Thread(target=look, daemon=True).start()


def ask_for_build(server: LiveReloadServer) -> None:
    """Have the server build once more when it is done with what it does now, as its own watching does at a change."""
    with server._rebuild_cond:  # noqa: SLF001
        server._want_rebuild = True  # noqa: SLF001
        server._rebuild_cond.notify_all()  # noqa: SLF001


def has_moved(server: LiveReloadServer, away: set[str]) -> bool:
    """Take up every path again whose watching ended and that is there; return whether any went or came back.

    Args:
        server: what watches.
        away: the paths that were away at the last look; brought up to date.
    """
    ended = {one.watch.path for one in server.observer.emitters if one.ident and not one.is_alive()}
    back = {path for path in ended if Path(path).exists()}
    for path in back:
        while path in server._watched_paths:  # noqa: SLF001  # once for each who asked
            server.unwatch(path)
        server.watch(path)
    gone = ended - back
    went = gone - away
    away.clear()
    away |= gone
    return bool(went or back)
