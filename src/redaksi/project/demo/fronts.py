"""How the demonstration's fronts are laid out, and what its readers read."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from redaksi.audience.actions import add_reads
from redaksi.audience.models import StoryReads, User
from redaksi.portal.models import FrontPage, SectionFront
from redaksi.portal.tree import front_page, section_front
from redaksi.stories.models import Section, Story
from redaksi.stories.popular import recount

# By their slugs, as editors would choose them.
PICKS = (
    "lampu-pesisir-diredupkan-tukik",
    "anggaran-perpustakaan-desa",
    "sekolah-pulau-meraja-berlistrik",
    "naskah-kuno-dibaca-daring",
)
ESSAY = "benang-terakhir-mak-sura"
ESSAY_PHOTOS = (ESSAY, "indigo-kembali-ditanam")  # of the same weavers
LEADS = ("air-sungai-sora-mulai-surut",)
BREAKING = ("air-sungai-sora-mulai-surut", "status-gunung-arga-turun")
SECTION = "olahraga"
# The first was read most.
READ = (
    "tiket-kereta-akhir-tahun",
    "puncak-hujan-meteor-arga",
    "pasar-kemiri-dibuka-lagi",
    "penanganan-perundungan-pesisir-damar",
    "gol-menit-akhir-selasih-fc",
    "koperasi-nelayan-beli-pabrik-es",
    "aduan-layanan-publik",
    "rekor-lintas-hutan-arga",
)


@transaction.atomic
def lay_out(now: datetime, *, by: User | None) -> None:
    """Publish the layouts, unless an editor has published one before."""
    _count_reads(now)
    page = front_page()
    if page.revisions.count() > 1:
        return
    _publish(page, _front(now), by)
    section = Section.objects.filter(slug=SECTION).first()
    if section and not SectionFront.objects.filter(section=section).exists():
        blocks = [("headline", {"pins": [], "count": 2}), ("popular", {"count": 3})]
        _publish(section_front(section), blocks, by)


def _front(now: datetime) -> list[tuple[str, Any]]:
    breaking = _stories(BREAKING)
    photos = [story.lead_photo for story in _stories(ESSAY_PHOTOS) if story.lead_photo]
    blocks: list[tuple[str, Any]] = [
        ("ticker", {"lines": [_line(story, now) for story in breaking]}),
        ("headline", {"pins": _pinned(LEADS), "count": 4}),
        # No more than these: a story stands once, and each section is to keep four for its strip.
        ("latest", {"count": 5}),
        ("popular", {"count": 4}),
        ("picks", {"title": "", "stories": _stories(PICKS)}),
        ("videos", {"count": 4}),
        ("opinion", {"count": 3}),
        *(("essay", {"story": story, "photos": photos}) for story in _stories([ESSAY])),
        ("sections", {"sections": [], "count": 4}),
    ]
    return [block for block in blocks if block[1].get("lines", True)]


def _pinned(slugs: Iterable[str]) -> list[dict[str, Any]]:
    return [{"story": story, "until": None} for story in _stories(slugs)]


def _line(story: Story, now: datetime) -> dict[str, Any]:
    until = now + timedelta(days=2)
    return {"text": story.headline[:140], "link": story.address or "", "until": until}


def _publish(page: FrontPage | SectionFront, blocks: Any, by: User | None) -> None:
    page.layout = blocks
    page.save_revision(user=by).publish(user=by)


def _stories(slugs: Iterable[str]) -> list[Story]:
    """Those of these stories that are there, in this order."""
    found = {story.slug: story for story in Story.objects.filter(slug__in=slugs, live=True)}
    return [found[slug] for slug in slugs if slug in found]


def _count_reads(now: datetime) -> None:
    if StoryReads.objects.exists():
        return
    hour = now.replace(minute=0, second=0, microsecond=0)
    ranked = _stories(READ)
    add_reads({(hour, story.pk): 40 * (len(ranked) - rank) for rank, story in enumerate(ranked)})
    recount(now)
