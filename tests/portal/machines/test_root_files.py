"""The small files of the root."""

import re
from datetime import UTC, datetime

import orjson
import pytest
import time_machine
from django.core.exceptions import ValidationError

from redaksi.portal.machines import ads_txt, crawlers
from redaksi.portal.models import AiCrawlers, Distribution, Newspaper
from redaksi.press.naming import name_of
from redaksi.press.registry import all_addresses
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db


def text(address: str) -> str:
    return printed(address).body.decode()


def test_robots_txt_names_the_sitemaps_and_keeps_training_programs_out(paper):
    said = text("/robots.txt")
    assert "Sitemap: http://localhost:8000/sitemap.xml" in said
    assert "Disallow: /komentar/" in said.split("\n\n")[0]
    assert "User-agent: GPTBot" in said
    assert "User-agent: OAI-SearchBot" not in said


@pytest.mark.parametrize(
    ("policy", "there", "missing"),
    [
        (AiCrawlers.ALLOWED, (), ("GPTBot", "OAI-SearchBot")),
        (AiCrawlers.NO_TRAINING, ("GPTBot", "CCBot"), ("PerplexityBot",)),
        (AiCrawlers.NONE, ("GPTBot", "PerplexityBot"), ()),
    ],
)
def test_the_desk_chooses_what_programs_of_artificial_intelligence_may(
    paper, policy, there, missing
):
    Distribution.objects.create(ai_crawlers=policy)
    said = text("/robots.txt")
    assert all(f"User-agent: {name}\n" in said for name in there)
    assert not any(name in said for name in missing)


def test_a_program_is_listed_once():
    names = [name.lower() for name in (*crawlers.TRAINING, *crawlers.ANSWERING)]
    assert len(names) == len(set(names))


GOOD_ADS = """# Iklan
google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0
mgid.com, 998877, reseller # komentar; dengan tanda
OWNERDOMAIN=suar.example
MANAGERDOMAIN=agensi.example, ID
contact=iklan@suar.example
subdomain=video.suar.example
"""


def test_a_right_ads_txt_is_printed_as_written(paper):
    ads_txt.validate(GOOD_ADS)
    assert printed("/ads.txt").status == 404
    Distribution.objects.create(ads_txt=GOOD_ADS)
    assert text("/ads.txt") == GOOD_ADS


@pytest.mark.parametrize(
    "line",
    [
        "google.com, pub-1",
        "google.com pub-1 DIRECT",
        "google, pub-1, DIRECT",
        "https://google.com, pub-1, DIRECT",
        "google.com, , DIRECT",
        "google.com, pub 1, DIRECT",
        "google.com, pub-1, DIREK",
        "google.com, pub-1, DIRECT, f08c!",
        "google.com, pub-1, DIRECT, f08c, lagi",
        "OWNERDOMAIN=bukan domain",
        "OWNERDOMAIN=a.example\nOWNERDOMAIN=b.example",
        "SUBDOMAIN=a.example, ID",
        "APAAN=itu",
        "CONTACT=",
        "google.com, pub-1\x00, DIRECT",
        "google.com, pub-1\u2028, DIRECT",
    ],
)
def test_a_wrong_line_is_named_with_its_number(line):
    with pytest.raises(ValidationError) as raised:
        ads_txt.validate(f"# baris pertama\n{line}")
    assert re.search(r"\b[23]\b", raised.value.messages[0])


def test_of_very_many_mistakes_a_few_are_told():
    with pytest.raises(ValidationError) as raised:
        ads_txt.validate("salah\n" * 500)
    assert len(raised.value.messages) == ads_txt.MOST_MISTAKES + 1


def test_security_txt_says_where_to_write_and_never_expires_unseen(paper):
    with time_machine.travel(datetime(2026, 11, 22, 5, tzinfo=UTC), tick=False):
        page = printed("/.well-known/security.txt")
    lines = dict(line.split(": ", 1) for line in page.body.decode().splitlines())
    assert lines["Contact"] == "mailto:redaksi@suar.example"
    assert lines["Expires"] == "2027-03-01T00:00:00Z"
    assert lines["Canonical"] == "http://localhost:8000/.well-known/security.txt"
    assert page.right_until == datetime(2026, 12, 1, tzinfo=UTC)
    with time_machine.travel(page.right_until, tick=False):
        assert "2027-04-01" in text("/.well-known/security.txt")


def test_without_an_e_mail_address_there_is_no_security_txt(db):
    Newspaper.objects.create(name="Suar")
    assert printed("/.well-known/security.txt").status == 404


def test_only_one_hidden_folder_may_have_sheets():
    assert name_of("/.well-known/security.txt") == ".well-known/security.txt"
    for address in (
        "/.git/config",
        "/a/.well-known/x.txt",
        "/.well-known/.x",
        "/.drafts/x",
        "/.well-known2/x",
    ):
        assert name_of(address) is None


def test_humans_txt_and_manifest_say_who_it_is(paper):
    Distribution.objects.create(humans="Terima kasih kepada pembaca.")
    assert "Publisher: PT Suar" in text("/humans.txt")
    assert text("/humans.txt").endswith("Terima kasih kepada pembaca.\n")
    said = orjson.loads(text("/situs.webmanifest"))
    assert (said["name"], said["start_url"], said["lang"]) == ("Suar Nusantara", "/", "id")
    assert {icon["type"] for icon in said["icons"]} == {"image/svg+xml", "image/png"}


def test_all_of_them_are_in_the_catalogue(paper):
    every = set(all_addresses())
    assert {"/robots.txt", "/humans.txt", "/ads.txt", "/.well-known/security.txt"} <= every
    assert "/situs.webmanifest" in every
