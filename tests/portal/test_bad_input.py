"""Pages stay whole, whatever stands on them: looked at in Chromium, pictures kept in test-results."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image
from playwright.sync_api import Page, Route, sync_playwright

from redaksi.press.rendering import render
from redaksi.stories.actions import publish
from redaksi.stories.actions.create import Picture
from redaksi.stories.models import Story
from tests import newsroom
from tests.browser.conftest import ALL_DRAWN, PICTURES, QUIET
from tests.parts import chromium
from tests.portal.conftest import printed

pytestmark = [pytest.mark.django_db, pytest.mark.browser]

PHONE = {"width": 360, "height": 740}
LONG_WORD = "Ketidakbertanggungjawabanpemerintahkotasemestaraya" * 2
JAVANESE = "ꦱꦒꦸꦁꦲꦶꦥꦸꦤ꧀ꦩꦤꦸꦁꦱꦭꦲꦶꦂꦏꦤ꧀ꦛꦶꦩꦂꦢꦶꦏ"
ARABIC = "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق"
OVERFLOW = """() => {
    const wide = document.documentElement.clientWidth;
    const moving = '.gallery__row, .prose__table, table, .menu__list, .layout__unseen, [hidden]';
    const inside = (e) => e.closest(moving);
    return [...document.querySelectorAll('body *')]
        .filter((e) => e.getBoundingClientRect().right > wide + 1 && !inside(e))
        .map((e) => e.className || e.tagName).slice(0, 5)
        .concat(document.documentElement.scrollWidth > wide ? ['the page itself'] : []);
}"""


@dataclass(frozen=True)
class Case:
    """What a story has that is hard to lay out. size: of its photo in pixels, None without one."""

    name: str
    headline: str = "Judul biasa"
    text: str = "<p>Isi yang biasa saja, sepanjang satu kalimat.</p>"
    size: tuple[int, int] | None = (600, 400)
    more: Callable[[Story], list] = field(default=lambda _story: [])


def many_photos(story: Story) -> list:
    shown = [{"photo": story.lead_photo, "caption": f"Foto ke-{n}"} for n in range(400)]
    return [("gallery", {"title": "Semua foto", "photos": shown})]


def beside(_story: Story) -> list:
    """A table of long words, and what stands on another site."""
    table = {"data": [[LONG_WORD, "1"], ["a", LONG_WORD]], "first_row_is_table_header": True}
    embed = {"url": "https://youtu.be/abcdefghijk", "description": LONG_WORD}
    quote = {"text": LONG_WORD, "speaker": LONG_WORD, "role": ""}
    return [("table", table), ("embed", embed), ("pull_quote", quote), ("heading", LONG_WORD)]


QUICK = (
    Case("headline-of-1", headline="A"),
    Case("headline-of-300", headline=("Judul yang terlalu panjang " * 12)[:300]),
    Case("headline-of-one-word", headline="A" * 300),
    Case("words-of-80", headline=LONG_WORD[:80], text=f"<p>{LONG_WORD[:80]}</p>", more=beside),
    Case("no-photo", size=None),
    Case("photo-of-1", size=(1, 1)),
    Case("photo-of-1-by-3000", size=(1, 3000)),
    Case("no-text", text="<p>.</p>"),
    Case(
        "emoji",
        headline="Panen 🌾🌾🌾 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 selesai" + "🎉" * 60,
        text="<p>" + "🎉" * 200 + "</p>",
    ),
    Case("arabic", headline=ARABIC, text=f"<p>{ARABIC} {ARABIC}</p>"),
    Case("javanese", headline=JAVANESE, text=f"<p>{JAVANESE * 6}</p>"),
)
HEAVY = (
    Case("photo-of-12000-by-9000", size=(12_000, 9_000)),
    Case(
        "60000-words",
        text="<p>" + "Sepuluh kata yang sama sekali tidak berarti apa pun. " * 7500 + "</p>",
    ),
    Case("400-photos", more=many_photos),
)


def published(case: Case) -> Story:
    picture = None
    if case.size:
        out = BytesIO()
        Image.new("L", case.size, 90).save(out, "JPEG")
        picture = Picture("foto.jpg", out.getvalue(), alt="Bidang abu-abu")
    draft = newsroom.draft(picture=picture)
    draft.headline, draft.slug = case.headline, case.name
    draft.body = [("paragraph", case.text), *case.more(draft)]
    draft.save_revision()
    return publish(draft, by=None)


def answer(route: Route) -> None:
    """The page, an asset or a photo, without a server: nothing leaves this machine."""
    path = "/" + route.request.url.split("/", 3)[3].split("?")[0].split("#")[0]
    if path in PAGES:
        route.fulfill(body=PAGES[path], content_type="text/html; charset=utf-8")
    elif path.startswith(settings.MEDIA_URL):
        route.fulfill(path=Path(settings.MEDIA_ROOT) / path.removeprefix(settings.MEDIA_URL))
    else:
        route.abort()


PAGES: dict[str, bytes] = {}


def look(page: Page, address: str, name: str, *, is_long: bool = False) -> Iterator[str]:
    """What hangs out of the page at its narrowest; its picture is kept, and its end's where it is long."""
    page.goto(f"http://suar.test{address}")
    page.wait_for_load_state("load")
    found = page.evaluate(OVERFLOW)
    page.screenshot(
        path=PICTURES / f"{name}.png",
        clip={"x": 0, "y": 0, "width": 360, "height": 1400},
        full_page=True,
        style=ALL_DRAWN,
    )
    if is_long:
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        page.screenshot(path=PICTURES / f"{name}-end.png")
    yield from (f"{name}: {what}" for what in found)


@pytest.mark.parametrize("cases", [QUICK, pytest.param(HEAVY, marks=pytest.mark.soak)])
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_no_page_is_wider_than_a_phone_whatever_stands_on_it(paper, cases):
    path = chromium()
    if path is None:
        pytest.skip("no Chromium here")
    PAGES.clear()
    # All pages first: while Playwright runs, Django refuses its database.
    shown = {case.name: published(case) for case in cases}
    for name, story in shown.items():
        PAGES[story.address] = printed(story.address).body
        PAGES[f"/lite{story.address}"] = render(f"/lite{story.address}").body
        assert name in story.address
    PAGES["/"] = printed("/").body
    wanted = {
        part
        for body in PAGES.values()
        for part in body.decode().split('"')
        if part.startswith("/aset/")
    }
    styles = [part for part in wanted if part.endswith((".css", ".js"))]
    assets = {address: render(address).body for address in styles}
    PICTURES.mkdir(exist_ok=True)
    problems: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        context = browser.new_context(viewport=PHONE)
        context.route("**/*", answer)
        context.route("**/aset/*", lambda route: asset(route, assets))
        page = context.new_page()
        problems += look(page, "/", "bad-input-front")
        for name, story in shown.items():
            is_long = cases is HEAVY
            problems += look(page, story.address, f"bad-input-{name}", is_long=is_long)
            problems += look(
                page, f"/lite{story.address}", f"bad-input-{name}-lite", is_long=is_long
            )
        browser.close()
    assert problems == []


def asset(route: Route, assets: dict[str, bytes]) -> None:
    address = "/" + route.request.url.split("/", 3)[3]
    kind = "text/css" if address.endswith(".css") else "text/javascript"
    if address in assets:
        route.fulfill(body=assets[address], content_type=kind)
    else:
        route.abort()
