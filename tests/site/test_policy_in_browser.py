"""Every page has a content-security policy, which nothing of ours trips over and which stops what is not ours."""

import pytest
from playwright.sync_api import Browser

from tests.browser.waiting import at_rest
from tests.kinds import KINDS

TRIPPED = "document.addEventListener('securitypolicyviolation', (event) => console.error('policy:', event.blockedURI))"


def test_no_page_trips_over_its_own_policy(browser: Browser, address: str) -> None:
    """On no kind of page is anything of ours refused, also after search, panel and form have come up."""
    context = browser.new_context()
    context.add_init_script(TRIPPED)
    said: list[str] = []
    context.on("console", lambda line: said.append(line.text))
    for url, page in at_rest((context.new_page, address + url) for url in KINDS.values()):
        assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1, url
    context.close()
    assert [line for line in said if "policy" in line.lower()] == []


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
