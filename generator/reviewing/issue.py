"""Keeps one issue of ours up to date: opened when there is something to report, closed when there is not."""

from generator.reviewing.forge import Forge, is_ours


def keep_issue(forge: Forge, title: str, marker: str, body: str) -> None:
    """Open, renew or close the one issue that begins with a marker.

    Args:
        forge: where.
        title: how it is called.
        marker: how ours begins.
        body: what there is to report; nothing closes it.
    """
    ours = [issue for issue in forge.pages("issues", state="open") if is_ours(issue, marker)]
    if body and not ours:
        forge.post("issues", {"title": title, "body": body})
    elif body and ours[0]["body"] != body:
        forge.patch(f"issues/{int(ours[0]['number'])}", {"body": body})
    elif not body and ours:
        forge.patch(f"issues/{int(ours[0]['number'])}", {"state": "closed"})
