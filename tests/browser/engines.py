"""The engines of other browsers, each behind the same few verbs: Firefox by Playwright, WebKit by WebDriver.

Neither needs a download: both come with Debian. Elements are named by CSS or, beginning with `//`, by XPath.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Playwright
from playwright.sync_api import Error as PlaywrightError
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.service import Service

PATIENCE = 40
"""Seconds after which something does not come any more."""


class Tab(Protocol):
    """A tab of a browser."""

    def open(self, url: str) -> None:
        """Go to an address."""

    def click(self, element: str) -> None:
        """Press an element that can be seen, when it is there."""

    def type(self, element: str, words: str) -> None:
        """Put the focus in a field and type."""

    def press(self, key: str) -> None:
        """Press a key, or one with control (`Control+v`)."""

    def run(self, script: str) -> Any:
        """Return what an expression of JavaScript says, a promise of it included."""

    def forget(self, url: str) -> None:
        """Become somebody who was never at this site."""

    def hand_over(self, scheme: str) -> None:
        """Wait until the browser has asked for the program that opens addresses of a scheme (`mailto:`)."""


def wait(tab: Tab, expression: str) -> Any:
    """Wait for an expression of JavaScript to be true and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(PlaywrightError, WebDriverException):  # asked while the next page comes
            if found := tab.run(expression):
                return found
        time.sleep(0.1)
    pytest.fail(f"{expression} at {tab.run('location.href')}: {tab.run('document.body.innerText')[:2000]}")


class Firefox:
    """A tab of Firefox."""

    def __init__(self, browser: Browser) -> None:
        """Take a running browser."""
        self.browser = browser
        self.page = browser.new_page()

    def forget(self, _url: str) -> None:
        """Become somebody who was never at this site: each page of Playwright has a profile of its own."""
        self.page.close()
        self.page = self.browser.new_page()

    def open(self, url: str) -> None:
        """Go to an address; this driver may take its own navigation for another one, and then once more helps."""
        try:
            self.page.goto(url)
        except PlaywrightError:
            self.page.goto(url)

    def click(self, element: str) -> None:
        """Press an element that can be seen, when it is there."""
        self._found(element).click(no_wait_after=True)  # a mail program that opens is no page to wait for

    def type(self, element: str, words: str) -> None:
        """Put the focus in a field and type."""
        self._found(element).press_sequentially(words)

    def press(self, key: str) -> None:
        """Press a key, or one with control."""
        self.page.keyboard.press(key)

    def run(self, script: str) -> Any:
        """Return what an expression of JavaScript says, a promise of it included."""
        return self.page.evaluate(script)

    def hand_over(self, _scheme: str) -> None:
        """Go on at once: in Firefox asking is no navigation."""

    def _found(self, element: str) -> Any:
        return self.page.locator(element).locator("visible=true").first


class WebKit:
    """A tab of WebKit."""

    def __init__(self, driver: webdriver.WebKitGTK) -> None:
        """Take a running driver."""
        self.driver = driver

    def forget(self, url: str) -> None:
        """Become somebody who was never at this site: the pages keep what they know in these two places."""
        self.driver.get(url)
        self.driver.execute_script("localStorage.clear(); sessionStorage.clear()")

    def open(self, url: str) -> None:
        """Go to an address."""
        self.driver.get(url)

    def click(self, element: str) -> None:
        """Press an element that can be seen, when it is there."""
        found = self._found(element)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
        found.click()

    def type(self, element: str, words: str) -> None:
        """Put the focus in a field and type."""
        self._found(element).send_keys(words)

    def press(self, key: str) -> None:
        """Press a key, or one with control."""
        held, _, last = key.rpartition("+")
        keys = [getattr(Keys, one.upper(), one) for one in (held, last) if one]
        actions = webdriver.ActionChains(self.driver)
        for one in keys:
            actions = actions.key_down(one)
        for one in reversed(keys):
            actions = actions.key_up(one)
        actions.perform()

    def run(self, script: str) -> Any:
        """Return what an expression of JavaScript says, a promise of it included."""
        waits = "Promise.resolve().then(() => (" + script + ")).then(arguments[arguments.length - 1])"
        return self.driver.execute_async_script(waits)

    def hand_over(self, scheme: str) -> None:
        """Wait for the navigation that asking is here: begun later, it would take the next page away."""
        end = time.monotonic() + PATIENCE
        while not self.driver.current_url.startswith(scheme):
            assert time.monotonic() < end, f"{self.driver.current_url} does not become {scheme}"
            time.sleep(0.1)

    def _found(self, element: str) -> WebElement:
        by = By.XPATH if element.startswith("//") else By.CSS_SELECTOR
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if shown := [one for one in self.driver.find_elements(by, element) if one.is_displayed()]:
                return shown[0]
            time.sleep(0.1)
        pytest.fail(f"{element} is not to be seen at {self.driver.current_url}")


@contextmanager
def firefox(playwright: Playwright) -> Iterator[Tab]:
    """Start Firefox without a window."""
    running = playwright.firefox.launch(channel="moz-firefox", executable_path=FIREFOX)
    yield Firefox(running)
    running.close()


@contextmanager
def webkit(_playwright: Playwright) -> Iterator[Tab]:
    """Start WebKitGTK's own browser on a screen that nobody sees."""
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(BROWSER)
    options.add_argument("--automation")
    with _screen() as display:
        # Its own sandbox asks for rights that a container does not give.
        env = {**os.environ, "DISPLAY": display, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        with webdriver.WebKitGTK(options=options, service=Service(WEBKIT_DRIVER, env=env)) as driver:
            driver.set_window_size(1280, 900)
            yield WebKit(driver)


@contextmanager
def _screen() -> Iterator[str]:
    """Start a screen, which chooses its own number, and say which."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen:
        assert screen.stdout
        try:
            yield f":{screen.stdout.readline().strip()}"
        finally:
            screen.terminate()


FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
WEBKIT_DRIVER = shutil.which("WebKitWebDriver")
BROWSER = next(Path("/usr").glob("lib*/*/webkit2gtk-4.*/MiniBrowser"), None)

ENGINES: dict[str, tuple[Callable[[Playwright], Any], bool, str]] = {
    "firefox": (firefox, bool(FIREFOX), "firefox-esr"),
    "webkit": (webkit, bool(WEBKIT_DRIVER and BROWSER and shutil.which("Xvfb")), "webkit2gtk-driver xvfb"),
}
"""How each is started, whether it is here, and what Debian calls it."""
