"""The file that `redaksi read --html` writes, as an editor sees it."""

import pytest
from click.testing import CliRunner

from redaksi.project.cli.read import read_command
from tests.reading.pages import BANJIR

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_page_with_findings_fits_the_screen_and_its_marks_can_be_switched(
    browser, tmp_path, width
):
    file = tmp_path / "temuan.html"
    CliRunner().invoke(read_command, ["--html", "--output", str(file), "-"], input=BANJIR)
    page = browser.new_page(viewport={"width": width, "height": 800})
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".ref.quotation").first.is_visible()
    page.uncheck("#show-quotation")
    assert page.locator(".ref.quotation").first.is_hidden()
    assert page.locator("mark.quotation").nth(1).is_visible()
    assert said == []
