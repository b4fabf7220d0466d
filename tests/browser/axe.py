"""What axe-core finds on a page."""

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

RULES: dict[str, object] = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
COLOURS: dict[str, object] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that another scheme can break; all else is the same page."""
REMEMBERED = """(() => {
  const colour = axe.commons.color.Color.prototype;
  const { parseString } = colour;
  const known = new Map();
  colour.parseString = function (text) {
    if (known.has(text)) {
      [this.r, this.g, this.b, this.alpha] = known.get(text);
    } else {
      parseString.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    return this;
  };
})()"""
"""Reads each colour of a page once: axe would read the same ten of them some twenty thousand times."""
RUN = "(options) => axe.run(document, options).then(({ violations }) => violations)"


def violations(page: Page, rules: dict[str, object]) -> list[tuple[str, list[str]]]:
    """Return what breaks these rules, each with the elements."""
    if page.evaluate("typeof axe") == "undefined":  # to read it takes longer than many a run
        page.evaluate(Axe().axe_script)
        page.evaluate(REMEMBERED)
    found = page.evaluate(RUN, {"runOnly": rules, "resultTypes": ["violations"]})
    return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found]
