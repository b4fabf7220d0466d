"""The content-security policy of every page stops what is not ours; `test_every_kind` looks whether ours passes."""

import pytest
from playwright.sync_api import Browser

TRIPPED = "document.addEventListener('securitypolicyviolation', (event) => console.error('policy:', event.blockedURI))"


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("<img src=x onerror=\"document.title = 'ran'\">", "inline"),
        ('<iframe srcdoc="<script>parent.document.title = `ran`</script>"></iframe>', "inline"),
        ('<img src="https://elsewhere.example/pixel.png">', "https://elsewhere.example/pixel.png"),
        ('<p style="position: fixed">', "inline"),
    ],
)
def test_what_is_not_ours_is_refused(browser: Browser, address: str, planted: str, what: str) -> None:
    """Markup that would get past our escaping still runs no script, sets no style and calls no other host."""
    page = browser.new_page()
    page.add_init_script(TRIPPED)
    page.goto(address)
    title = page.title()
    with page.expect_console_message(lambda line: line.text.startswith("policy:")) as refused:
        page.evaluate("(html) => document.body.insertAdjacentHTML('beforeend', html)", planted)
    assert refused.value.text == f"policy: {what}"
    assert page.title() == title
    page.close()
