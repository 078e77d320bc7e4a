"""A real Chromium, and pictures of what it saw."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.conftest import REPOSITORY
from tests.parts import chromium

# Chromium calls its makers when it starts; a test talks to nobody outside this machine.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SCREENS = {
    "desktop": {"viewport": {"width": 1440, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
}
# Of a whole page the parts far below are drawn, too; a reader's browser draws them when they come near.
ALL_DRAWN = "* { content-visibility: visible !important }"
PICTURES = REPOSITORY / "test-results"


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or the one that Playwright downloaded. It ends with the test: while Playwright
    runs, its loop makes Django refuse its database to everything else in the process."""
    path = chromium()
    if path is None:
        pytest.skip("no Chromium here: apt-get install chromium, or playwright install chromium")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield running
        running.close()


@pytest.fixture(params=["desktop", pytest.param("phone", marks=pytest.mark.soak)])
def screen(request: pytest.FixtureRequest) -> str:
    """The name of the screen that a test runs on: on a phone's under `make soak`, to save a minute."""
    name: str = request.param
    return name


@pytest.fixture
def context(browser: Browser, screen: str) -> Iterator[BrowserContext]:
    """A browser of its own, without cookies. Errors in the pages' scripts fail the test."""
    own = browser.new_context(**SCREENS[screen], locale="id-ID", timezone_id="Asia/Jakarta")  # type: ignore[arg-type]
    own.set_default_timeout(30_000)
    problems: list[str] = []
    own.on("weberror", lambda error: problems.append(str(error.error)))
    yield own
    own.close()
    assert problems == []


@pytest.fixture
def keep(screen: str) -> Callable[[Page, str], Path]:
    """Keep a picture of a page under test-results, named for what it shows and on which screen."""

    def picture(page: Page, name: str) -> Path:
        path = PICTURES / f"{name}-{screen}.png"
        path.parent.mkdir(exist_ok=True)
        page.screenshot(path=path, full_page=True, style=ALL_DRAWN)
        return path

    return picture
