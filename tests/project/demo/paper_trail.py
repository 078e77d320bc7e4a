"""The filled newsroom as a crawl meets it, without a server: pages are rendered, files are looked for."""

from pathlib import Path

from django.conf import settings
from django.test import Client
from tools.audit.crawl import Answer, Found, crawl

from redaksi.press.preparing import wanting
from redaksi.press.registry import all_addresses
from redaksi.press.rendering import NotPrintable, Page, render
from redaksi.press.sharing import forget, together

MISSING = Answer(404)


def walk(client: Client) -> tuple[Found, dict[str, Answer]]:
    """What a crawl from the front page found, and what stands at every address that the press prints."""
    catalogue = list(dict.fromkeys(all_addresses()))
    read: dict[str, Answer] = {}

    def fetch(address: str) -> Answer:
        if address not in read:
            read[address] = _answer(address, client)
        return read[address]

    with together(catalogue):
        found = crawl(fetch, settings.PORTAL_URL)
        known = {address: fetch(address) for address in catalogue if address.endswith("/")}
    return found, known


def _answer(address: str, client: Client) -> Answer:
    if address.startswith(settings.MEDIA_URL):
        file = Path(settings.MEDIA_ROOT) / address.removeprefix(settings.MEDIA_URL)
        return Answer(200, "image/jpeg") if file.is_file() else MISSING
    try:
        page = _whole(address)
    except NotPrintable:
        return _asked(address, client)
    kind = page.content_type
    body = page.body.decode() if kind.startswith(("text/", "application/")) else ""
    return Answer(page.status, kind, body, page.keys, page.location, page.robots)


def _whole(address: str) -> Page:
    """The page with what it wants made first, as the printer does."""
    with wanting() as lacking:
        page = render(address)
    if not lacking:
        return page
    for make in lacking.values():
        make()
    forget()
    return render(address)


def _asked(address: str, client: Client) -> Answer:
    """What Django answers one reader."""
    said = client.get(address)
    kind = said.headers.get("Content-Type", "")
    location = said.headers.get("Location", "")
    robots = said.headers.get("X-Robots-Tag", "")
    return Answer(said.status_code, kind, said.content.decode(), (), location, robots)
