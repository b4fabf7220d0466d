"""The frame rendered once for pages of a shape: every page is what rendering it by itself would have given."""

from pathlib import Path

import pytest
from markupsafe import Markup

from generator.publishing.build import build_site
from generator.publishing.frame import Frame
from generator.publishing.page_file import GeneratedPage
from generator.publishing.shapes import shape_of
from tests.conftest import CONNECTED, ROOT


def test_pages_of_one_shape_get_the_frame_that_each_would_have_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the frame shows of a page is either the same for its shape or put in for each."""
    joined = Frame.around

    def both(frame: Frame, page: GeneratedPage, body: str) -> str:
        assert shape_of(page) in frame.shapes, "each frame is rendered before the work is shared"
        page.content = Markup(body)  # noqa: S704  # as rendered
        alone = frame.rendered(page)
        assert joined(frame, page, body) == alone
        return alone

    monkeypatch.setattr(Frame, "around", both)
    assert build_site(ROOT / "tests" / "connected.yml", tmp_path / "site", CONNECTED)
