"""Pages in a real browser, as axe judges them: light and dark, on a phone and on a desk."""

from collections.abc import Iterable, Iterator

from playwright.sync_api import sync_playwright
from tests.parts import chromium

from tools.audit import axe

WIDTHS = (360, 1440)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def broken_rules(origin: str, pages: Iterable[str]) -> Iterator[str]:
    """What axe finds, a line each with scheme, width and address."""
    listed = list(pages)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        for scheme in ("light", "dark"):
            context = browser.new_context(color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            for address in listed:
                for width in WIDTHS:
                    page.set_viewport_size({"width": width, "height": 900})
                    page.goto(f"{origin}{address}")
                    for rule in axe.violations(page):
                        yield f"{scheme} {width} {address}: {rule}"
            context.close()
        browser.close()
