"""From the desk's log-in to the published page, and back with a reader's comment."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.newsroom import PAGE, picture
from tests.product import Product, fetch, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.whole]

PASSWORD = "jangan-dipakai-di-luar-tes"
PREPARE = f"""
from redaksi.audience.models import User
from redaksi.stories.models import Section
User.objects.create_superuser("sari", "sari@example.com", "{PASSWORD}", first_name="Sari")
Section.objects.create(name="Daerah", slug="daerah", description="Kabar dari kota dan kabupaten.")
"""
HEADLINE = PAGE.split("\n", maxsplit=1)[0]
Keep = Callable[[Page, str], Path]


@pytest.fixture
def product(tmp_path: Path, copied_database: str) -> Iterator[Product]:
    with Product(tmp_path / "data", copied_database) as running:
        running.manage("shell", "-v", "0", "-c", PREPARE)
        yield running


def log_in(page: Page, product: Product) -> None:
    page.goto(product.desk + "/login/")
    page.get_by_label("Nama pengguna").fill("sari")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("form button[type=submit]").click()
    expect(page).to_have_url(product.desk + "/")
    expect(page.locator("h1").first).to_contain_text("Sari")


def paste(page: Page, product: Product, keep: Keep) -> None:
    page.goto(product.desk + "/paste/")
    page.locator("textarea[name=text]").fill(PAGE)
    page.locator("select[name=section]").select_option(label="Daerah")
    photo = picture("steelblue", (1600, 1067))
    page.locator("input[name=photo]").set_input_files(
        {"name": photo.name, "mimeType": "image/jpeg", "buffer": photo.data}
    )
    page.locator("button[name=read]").click()
    understood = page.locator("#desk-understood")
    expect(understood).to_contain_text("Lurah Kampung Hilir")
    keep(page, "1-paste")
    page.locator("button[name=create]").click()
    page.wait_for_url("**/edit/**")


def publish(page: Page, keep: Keep) -> None:
    expect(page.locator("[name=headline]")).to_have_value(HEADLINE)
    keep(page, "2-draft")
    footer = page.locator("footer.footer, .footer")
    footer.locator("button.w-dropdown__toggle--icon, [data-w-dropdown-target=toggle]").first.click()
    page.locator("button[name=action-publish]").click()
    page.wait_for_load_state()


def story_address(product: Product) -> str:
    with product.connect() as connection:
        row = connection.execute("SELECT address FROM stories_story WHERE live").fetchone()
    assert row is not None, "nothing was published"
    return str(row[0])


def comment(page: Page, words: str) -> None:
    page.locator("textarea[name=text]").fill(words)
    page.locator("input[name=name]").fill("Budi Pembaca")
    page.locator("input[name=email]").fill("budi@example.com")
    page.locator("form[action*=komentar] button[type=submit]").click()
    page.wait_for_load_state()


def test_from_log_in_to_the_published_page_and_back_with_a_comment(
    product: Product, context: BrowserContext, keep: Keep
) -> None:
    desk, reader = context.new_page(), context.new_page()
    log_in(desk, product)
    keep(desk, "0-desk")
    paste(desk, product, keep)
    publish(desk, keep)
    address = product.portal + story_address(product)

    # Printed by the worker: the first reader finds it ready, and the lists show it.
    file = product.data / "edition" / address.removeprefix(product.portal + "/") / "index.html"
    wait_for(product.portal + "/", HEADLINE)
    assert HEADLINE in wait_for(product.portal + "/daerah/", HEADLINE)
    assert HEADLINE in file.read_text(encoding="utf-8")

    reader.goto(address)
    expect(reader.locator("h1")).to_have_text(HEADLINE)
    body = reader.locator("main")
    for part in (
        "Genangan dua hari",
        "Sora, Pesisir Damar",
        "Kantor Berita Nusa/Rani Dewi",
        "Iklan",
    ):
        expect(body).to_contain_text(part)
    expect(body).to_contain_text("Rani Dewi")
    keep(reader, "3-story")

    comment(reader, "Semoga tanggulnya segera diperbaiki.")
    expect(reader).to_have_url(product.portal + "/komentar/terkirim/")
    keep(reader, "4-thanks")
    assert "Semoga tanggulnya" not in fetch(address)[1]

    desk.goto(product.desk + "/comments/")
    expect(desk.locator("main")).to_contain_text("Semoga tanggulnya segera diperbaiki.")
    keep(desk, "5-comments")
    desk.locator("form[action*=approve] button").first.click()
    expect(desk.locator("main")).not_to_contain_text("Semoga tanggulnya")
    page = wait_for(address, "Semoga tanggulnya segera diperbaiki.")
    assert "budi@example.com" not in page

    reader.goto(product.portal + "/")
    keep(reader, "6-front")
    reader.goto(product.portal + "/daerah/")
    keep(reader, "7-section")

    product.cut_database()
    for path in (product.portal + "/", product.portal + "/daerah/", address):
        assert HEADLINE in fetch(path)[1]
    reader.goto(address)
    comment(reader, "Ini saya tulis panjang-panjang.")
    expect(reader.locator("textarea[name=text]")).to_have_value("Ini saya tulis panjang-panjang.")
    keep(reader, "8-comment-without-database")
    product.mend_database()
