"""The page that finds motions, as people use it: with a mouse, a keyboard, a phone and a shared address."""

import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.axe import COLOURS, RULES, violations

pytestmark = pytest.mark.browser

SHADE = "Schaduw en water op elk schoolplein"
TEAM = "Een huurteam voor Voorbeeldstad"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open an empty page in a fresh profile; a script that fails fails the test."""
    context = browser.new_context()
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    yield page
    context.close()
    assert failures == []


def titles(page: Page) -> list[str]:
    """Return the titles of the results, when they are there."""
    expect(page.locator(".finder .results__count")).to_be_visible()
    expect(page.locator(".finder .motions")).to_have_attribute("aria-busy", "false")
    return [" ".join(title.split()) for title in page.locator(".finder .motions h3").all_inner_texts()]


def box(page: Page, name: str) -> None:
    """Choose or drop a filter by its words."""
    page.get_by_role("checkbox", name=re.compile(rf"^{name} ?\d+$")).click()


def test_from_the_front_page_to_a_motion(page: Page, address: str) -> None:
    """A councillor types a subject, narrows by outcome and stands on the motion."""
    page.goto(address)
    page.get_by_role("main").get_by_role("searchbox").fill("hitte")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=hitte"))
    before = len(titles(page))
    box(page, "Gelukt")
    expect(page.get_by_role("button", name="Haal het filter Gelukt weg")).to_be_visible()
    assert SHADE in titles(page)
    assert len(titles(page)) <= before
    expect(page.locator(".results__status")).to_have_text(re.compile(r"^\d+ moties? voor “hitte”$"))
    page.get_by_role("link", name=SHADE).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(SHADE)


def test_a_result_says_what_it_needs_to(page: Page, address: str) -> None:
    """Title, outcome with votes, place, date, text and the words that were found."""
    page.goto(f"{address}moties/?q=schoolplein")
    result = page.locator(".finder .motion-item", has_text=SHADE)
    for words in (
        "Aangenomen · 24–15",
        "Voorbeeldstad",
        "23 januari 2025",
        "tekst om te gebruiken",
    ):
        expect(result).to_contain_text(words)
    expect(result.locator("mark").first).to_have_text("schoolplein")


@pytest.mark.parametrize("signs", ["???", "#", "-"])
def test_a_question_without_a_word_is_told_so(page: Page, address: str, signs: str) -> None:
    """Signs are no name of a town, nor something that other councils could be asked for; one can browse."""
    page.goto(f"{address}moties/?q={quote(signs)}")
    assert titles(page) == []
    expect(page.locator("#found")).to_have_text("Typ een woord om te zoeken, bijvoorbeeld “bomen”")
    expect(page.locator("[data-ask]")).to_be_hidden()
    expect(page.get_by_role("link", name="thema’s", exact=True)).to_be_visible()


def test_the_state_is_an_address(page: Page, address: str) -> None:
    """A shared address, a reload and going back show the same filters, order and results."""
    page.goto(f"{address}moties/?q=water&uitkomst=successful&uitkomst=model&sorteer=besluit")
    shared = titles(page)
    assert shared
    page.reload()
    assert titles(page) == shared
    expect(page.locator(".results__order select")).to_have_value("besluit")
    box(page, "Gelukt")
    expect(page).not_to_have_url(re.compile("successful"))
    narrowed = titles(page)
    assert narrowed != shared
    page.locator(".finder .motions a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(narrowed[0])
    page.go_back()
    assert titles(page) == narrowed
    page.go_back()
    expect(page).to_have_url(re.compile("uitkomst=successful&uitkomst=model"))
    assert titles(page) == shared


def test_several_values_of_one_facet_widen(page: Page, address: str) -> None:
    """Two municipalities give the motions of both; a theme beside them narrows."""
    page.goto(f"{address}moties/")
    everything = len(titles(page))
    box(page, "Duinrecht")
    expect(page.locator(".results__count")).to_have_text("2 moties")
    box(page, "Voorbeeldstad")
    expect(page.locator(".results__count")).to_have_text("4 moties")
    box(page, "Wonen")
    expect(page.locator(".results__count")).to_have_text("1 motie")
    assert titles(page) == [TEAM]
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator(".results__count")).to_be_focused()
    assert len(titles(page)) == everything


def test_a_municipality_is_typed(page: Page, address: str) -> None:
    """Letters in the field of a long facet leave the values that begin with them."""
    page.goto(f"{address}moties/")
    titles(page)
    page.get_by_role("searchbox", name="Typ een naam: gemeente").fill("wat")
    facet = page.locator("fieldset", has=page.locator("legend", has_text="Gemeente")).first
    assert [words.split("\n")[0] for words in facet.locator("label:visible").all_inner_texts()] == ["Waterveen"]


def test_a_municipality_is_found_by_another_name(page: Page, address: str) -> None:
    """In the filter and under the search field: also by those that went into it, and as the names are written."""
    page.goto(f"{address}moties/")
    titles(page)
    page.get_by_role("searchbox", name="Typ een naam: gemeente").fill("oud-wat")
    facet = page.locator("fieldset", has=page.locator("legend", has_text="Gemeente")).first
    assert [words.split("\n")[0] for words in facet.locator("label:visible").all_inner_texts()] == ["Waterveen"]
    page.goto(f"{address}themas/")
    page.get_by_role("searchbox").fill("oud-wat")
    expect(page.get_by_role("option").first).to_have_text("Waterveen · Oud-Waterveen gemeente")
    expect(page.get_by_role("option").first.locator("mark")).to_have_text("Oud-Wat")


def test_unknown_values_are_told_and_left_out(page: Page, address: str) -> None:
    """An address with values that mean nothing shows the rest, and says so."""
    page.goto(f"{address}moties/?q=huurteam&thema=vliegvelden&kleur=rood")
    assert TEAM in titles(page)
    expect(page.locator(".results__notices")).to_contain_text("thema=vliegvelden, kleur=rood")


def test_a_typing_error_leads_to_a_question(page: Page, address: str) -> None:
    """The mended word is offered, its results are there already, and choosing it changes the question."""
    page.goto(f"{address}moties/?q=huurtaem")
    assert TEAM in titles(page)
    expect(page.locator(".results__count")).to_have_text("Geen motie over “huurtaem”")
    expect(page.locator(".results__kind").first).to_have_text("Bedoelde je huurteam?")
    page.get_by_role("button", name="huurteam", exact=True).click()
    expect(page).to_have_url(re.compile(r"q=huurteam$"))
    expect(page.locator("#search")).to_have_value("huurteam")


def test_nothing_found_helps(page: Page, address: str) -> None:
    """An empty answer offers to drop the filters, and ways to browse."""
    page.goto(f"{address}moties/?q=huurteam&uitkomst=model")
    expect(page.locator(".results__count")).to_have_text("Geen motie voor “huurteam” met deze filters")
    expect(page.locator(".results__none")).to_contain_text("Dit kun je doen")
    page.get_by_role("button", name=re.compile("^Zonder filters: 1 motie$")).click()
    assert TEAM in titles(page)


def test_partial_answers_say_what_they_lack(page: Page, address: str) -> None:
    """Where no motion has all words, the page says so, and each result names the word that it lacks."""
    page.goto(f"{address}moties/?q=huurteam+Schoolplein")
    assert titles(page)
    expect(page.locator(".results__count")).to_have_text("Geen motie over “huurteam Schoolplein”")
    expect(page.locator(".results__kind")).to_have_text(["Deze hebben een deel van je woorden"])
    expect(page.locator(".motion-item", has_text=TEAM)).to_contain_text("zonder: Schoolplein")


def test_a_theme_is_a_link_with_its_number(page: Page, address: str) -> None:
    """A word of a theme leads there; the whole theme does not stand among the results."""
    page.goto(f"{address}moties/?q=hitte")
    found = titles(page)
    link = page.locator(".results__notices a")
    expect(link).to_have_text(re.compile(r"^Het hele thema Klimaatadaptatie: \d+ moties?$"))
    number = int((link.text_content() or "").split()[-2])
    assert len(found) < number or number < 2
    link.click()
    expect(page).to_have_url(re.compile("/themas/klimaatadaptatie/"))
    # One number for one thing: the theme's own page tells models apart too.
    expect(page.get_by_role("heading", name=re.compile(rf"^{number} moties?$"))).to_be_visible()


def test_a_result_says_why_it_is_here(page: Page, address: str) -> None:
    """A word in the title, in what is asked, or a name: each result tells which."""
    page.goto(f"{address}moties/?q=schoolplein")
    expect(page.locator(".finder .motion-item", has_text=SHADE)).to_contain_text("staat in de titel")
    page.goto(f"{address}moties/?q=Duinrecht")
    assert titles(page)
    expect(page.locator(".finder .motion-item").first).to_contain_text("uit deze gemeente")


def test_the_numbers_agree(page: Page, address: str) -> None:
    """The search counts motions and models apart, as the front page does."""
    page.goto(f"{address}moties/")
    titles(page)
    count = page.locator(".results__count").inner_text()
    page.goto(address)
    expect(page.locator("main, #content").first).to_contain_text(re.compile(rf"\b{count.split()[0]}\b"))
    assert re.fullmatch(r"\d+ moties( en \d+ voorbeeldmoties?)?", count)


def test_a_phrase_in_quotes(page: Page, address: str) -> None:
    """Quotes ask for the words in this order."""
    page.goto(f'{address}moties/?q="water op elk schoolplein"')
    assert titles(page) == [SHADE]


def test_guides_are_found_apart(page: Page, address: str) -> None:
    """A page of the handbook stands under the results, not among them, and leads there; a finding never does."""
    page.goto(f"{address}moties/?q=motie+vreemd")
    guides = page.locator(".results__guides")
    expect(guides).to_be_visible()
    assert guides.locator("a[href*=bevindingen]").count() == 0
    guides.get_by_role("link", name="Welk instrument past").click()
    expect(page).to_have_url(re.compile("/handboek/welk-instrument/"))


def test_the_keyboard_is_enough(page: Page, address: str) -> None:
    """Question, filter, chip and result are reached and used without a mouse."""
    page.goto(f"{address}moties/")
    titles(page)
    page.locator("#search").focus()
    page.keyboard.type("hitte")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=hitte"))
    page.get_by_role("checkbox", name=re.compile("^Gelukt")).focus()
    page.keyboard.press("Space")
    chip = page.get_by_role("button", name="Haal het filter Gelukt weg")
    chip.focus()
    page.keyboard.press("Enter")
    expect(chip).to_have_count(0)
    expect(page.locator(".results__count")).to_be_focused()
    page.locator(".finder .motions a").first.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/moties/[a-z-]+/\d{4}-"))


def test_from_the_field_to_the_first_result(page: Page, address: str) -> None:
    """Fifteen stops of the keyboard at most: the filters are skipped at a press."""
    page.goto(f"{address}moties/?q=hitte")
    titles(page)
    page.locator("#search").focus()
    for _stop in range(15):
        page.keyboard.press("Tab")
        skip = page.locator(".finder__skip:focus")
        if skip.count():
            page.keyboard.press("Enter")
            expect(page.locator(".results__count")).to_be_focused()
        if page.locator(".motion-item a:focus").count():
            return
    pytest.fail("no result after fifteen stops")


def test_suggestions_lead_on(page: Page, address: str) -> None:
    """While one types, themes, ideas, places and parties are offered; arrows and Enter choose, Escape leaves."""
    page.goto(f"{address}themas/")
    page.get_by_role("searchbox").focus()
    field = page.get_by_role("combobox")
    field.press_sequentially("hit")
    expect(page.get_by_role("option", name=re.compile("^Klimaatadaptatie · hit.* thema$"))).to_be_visible()
    expect(page.get_by_role("option", name=re.compile("Klimaatadaptatie")).locator("mark")).to_have_text("hit")
    expect(page.get_by_role("option").last).to_have_text("Zoek op “hit”")
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    field.press_sequentially("te")
    field.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_have_text(re.compile("Klimaatadaptatie"))
    field.press("Enter")
    expect(page).to_have_url(re.compile("/themas/klimaatadaptatie/"))


def test_motions_are_suggested_and_the_search_always(page: Page, address: str) -> None:
    """A motion with the word is offered too; whatever is typed, the last suggestion searches for it."""
    page.goto(f"{address}themas/")
    page.get_by_role("searchbox").focus()
    field = page.get_by_role("combobox")
    field.press_sequentially("schoolplein")
    expect(page.get_by_role("option", name=re.compile(SHADE))).to_be_visible()
    field.fill("qwxyz")
    expect(page.get_by_role("option")).to_have_text(["Zoek op “qwxyz”"])
    page.get_by_role("option").click()
    expect(page).to_have_url(re.compile("/moties/.q=qwxyz"))


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """Open the finder on a phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}moties/?q=water")
    titles(page)
    yield page
    context.close()


def test_on_a_phone_the_filters_are_a_sheet(phone: Page) -> None:
    """The sheet fills the screen, says how many motions it would show, and gives the focus back."""
    opener = phone.get_by_role("button", name="Filters")
    opener.tap()
    sheet = phone.get_by_role("dialog", name="Filters")
    assert sheet.bounding_box() == {"x": 0, "y": 0, "width": 360, "height": 740}
    phone.get_by_role("checkbox", name=re.compile("^Voorbeeldmotie")).tap()
    phone.get_by_role("button", name="Toon 1 voorbeeldmotie").tap()
    expect(sheet).to_be_hidden()
    expect(phone.get_by_role("button", name="Filters (1)")).to_be_focused()
    assert titles(phone) == ["Watertappunten in de openbare ruimte"]


@pytest.mark.parametrize("state", ["results", "sheet"])
def test_targets_and_width_on_a_phone(phone: Page, state: str) -> None:
    """Nothing scrolls sideways, and everything to press is 44 pixels high."""
    if state == "sheet":
        phone.get_by_role("button", name="Filters").tap()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    heights = phone.evaluate(
        "[...document.querySelectorAll('.finder :is(button, select, input[type=search], label.facet__value, h3 a)')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.outerHTML.slice(0, 90), e.getBoundingClientRect().height])"
    )
    assert heights
    assert [one for one in heights if one[1] < 44] == []


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("state", ["results", "nothing", "open"])
def test_axe_with_results_and_menus_open(browser: Browser, address: str, state: str, width: int) -> None:
    """Axe finds nothing with results, without any, and with suggestions or the sheet open, light and dark."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="light")
    page = context.new_page()
    page.goto(f"{address}moties/?q={'huurtaem' if state != 'nothing' else 'xyzzyq'}&soort=motion")
    titles(page)
    if state == "open" and width == 360:
        page.get_by_role("button", name=re.compile("^Filters")).click()
    elif state == "open":
        page.locator("#search").fill("")
        page.locator("#search").press_sequentially("hit")
        expect(page.get_by_role("option").first).to_be_visible()
    found = violations(page, RULES)
    page.emulate_media(color_scheme="dark")
    found += violations(page, COLOURS)
    context.close()
    assert found == []


def test_without_javascript_the_list_is_there(browser: Browser, address: str) -> None:
    """Without scripts the page offers all motions and the ways to browse."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}moties/?q=hitte")
    expect(page.get_by_role("link", name=SHADE)).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="thema’s")).to_be_visible()
    expect(page.locator(".finder")).to_be_hidden()
    context.close()


def test_results_do_not_wait_for_the_filters(page: Page, address: str) -> None:
    """A question is answered before the table that counts has come; the filters stand there when it does."""
    held: list[Route] = []
    page.route("**/columns.zlib", lambda route: held.append(route))  # noqa: PLW0108  # no method can be given
    page.goto(f"{address}moties/?q=hitte")
    assert SHADE in titles(page)
    expect(page.locator(".facet")).to_have_count(0)
    expect(page.locator(".filters__groups")).to_have_attribute("aria-busy", "true")
    for route in held:
        route.continue_()
    expect(page.locator(".filters__groups")).to_have_attribute("aria-busy", "false")
    box(page, "Gelukt")
    expect(page).to_have_url(re.compile("uitkomst=successful"))


def test_results_stand_without_the_filters(browser: Browser, address: str) -> None:
    """Where the table does not come, what was found is there all the same; a filter in the address is not left out."""
    page = browser.new_page()
    page.route("**/columns.zlib", lambda route: route.abort())
    page.goto(f"{address}moties/?q=hitte")
    assert SHADE in titles(page)
    expect(page.locator(".finder__filters")).to_be_hidden()
    expect(page.get_by_role("alert")).to_be_hidden()
    page.goto(f"{address}moties/?q=hitte&uitkomst=successful")
    expect(page.get_by_role("alert")).to_contain_text("blader per thema")
    page.close()


def test_a_search_that_can_t_be_loaded_says_so(browser: Browser, address: str) -> None:
    """Where the files are out of reach, the list stays and a sentence tells what to do."""
    page = browser.new_page()
    page.route("**/search/index.zlib", lambda route: route.abort())
    page.goto(f"{address}moties/?q=hitte")
    expect(page.get_by_role("alert")).to_contain_text("blader per thema")
    expect(page.get_by_role("link", name=SHADE)).to_be_visible()
    page.close()


def test_the_first_results_do_not_wait_for_the_others(page: Page, address: str) -> None:
    """Five are shown first, then all; meanwhile nothing stands below them that the others would move."""
    page.add_init_script("""
      window.seen = [];
      const look = () => {
        const list = document.querySelector('.finder:not([hidden]) .motions[aria-busy=false]');
        if (list) seen.push([list.children.length, list.closest('.results').offsetHeight >= innerHeight]);
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    """)
    page.goto(f"{address}moties/")
    expect(page.locator(".finder .motion-item")).to_have_count(7)
    assert page.evaluate("seen[0]") == [5, True]


def test_words_are_asked_for_before_the_scripts_have_come(page: Page, address: str) -> None:
    """What the question of an address needs comes beside the scripts that answer it."""
    held: list[Route] = []
    page.route("**/finder*.js", lambda route: held.append(route))  # noqa: PLW0108  # no method can be given
    with page.expect_request("**/words/*.zlib"):
        page.goto(f"{address}moties/?q=hitte", wait_until="commit")
    expect(page.locator(".finder")).to_be_hidden()
    for route in held:
        route.continue_()
    assert SHADE in titles(page)


def test_scripts_that_can_t_be_loaded_are_told(browser: Browser, address: str) -> None:
    """Where a later script is out of reach, the list stays and a sentence tells what to do."""
    page = browser.new_page()
    page.route("**/finder*.js", lambda route: route.abort())
    page.goto(f"{address}moties/?q=hitte")
    expect(page.get_by_role("alert")).to_contain_text("blader per thema")
    page.close()
