"""The page of a story, part by part."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from redaksi.banners.models import HouseBanner
from redaksi.comments.actions import approve
from redaksi.comments.models import Comment
from redaksi.portal.pages.story import story_page
from redaksi.reading import read as read_text
from redaksi.stories import queries
from redaksi.stories.actions import correct, create_from_reading, publish, update, withdraw
from redaksi.stories.models import (
    Byline,
    Correction,
    FormerAddress,
    Person,
    Story,
    StoryTopic,
    Topic,
)
from redaksi.stories.models.story import Kind, WithdrawalGround
from redaksi.stories.search.keeping import keep
from tests import newsroom
from tests.portal.conftest import NOON, printed, stories
from tests.portal.html import said

pytestmark = pytest.mark.django_db
LONG = "Kalimat pertama yang cukup panjang untuk sebuah paragraf di tengah berita."


def paragraphs(count: int) -> list[tuple[str, str]]:
    return [("paragraph", f"<p>{LONG} Nomor {number}.</p>") for number in range(count)]


def test_every_part_of_the_captured_page_is_on_ours(read, gaza_page):
    reading = read_text(gaza_page, published=NOON.date())
    made = create_from_reading(
        reading,
        source=gaza_page,
        section=newsroom.section("internasional"),
        by=None,
        picture=newsroom.picture(),
    )
    page = read(publish(made, by=None, at=NOON).address)
    assert page.problems == []
    assert page.words(".story__headline")[0].startswith("Rusia sebut akan buka jalan")
    assert page.words(".photo__caption")[0].endswith("(Xinhua/Yasser Qudih)")
    assert page.words(".story__standfirst")[0].startswith("Resolusi gencatan senjata kemanusiaan")
    assert page.words(".prose__dateline") == ["Moskow, Rusia (Xinhua) –"]
    assert page.words(".prose")[0].startswith("Moskow, Rusia (Xinhua) – Moskow melakukan")
    assert "10.569 warga Palestina" in page.words(".prose")[0]
    assert page.words(".story__credits") == ["Laporan: Redaksi Sumber: Xinhua"]
    slots = [e["class"][-1].removeprefix("slot--") for e in page.select(".slot")]
    assert slots == ["top", "in-text", "below", "beside"]
    assert set(page.words(".slot__label")) == {"Iklan"}
    assert page.words(".comments__title") == ["Tinggalkan komentar"]
    assert "tidak akan ditayangkan" in page.words(".comment-form__promise")[0]
    assert page.words(".comment-form__mark") == ["*", "*", "*"]


def test_the_banner_stands_after_the_third_paragraph_of_a_long_text(read):
    story = update(newsroom.published(), by=None, body=paragraphs(5))
    (prose,) = read(story.address).select(".prose")
    assert [child.name for child in prose.find_all(True, recursive=False)] == [
        "p",
        "p",
        "p",
        "div",
        "p",
        "p",
    ]
    assert len(prose.select(":scope > p + div.slot--in-text + p")) == 1


def test_a_short_text_has_no_banner_inside(read):
    story = update(newsroom.published(), by=None, body=paragraphs(4))
    assert read(story.address).select(".slot--in-text") == []


def test_the_house_banner_of_a_slot_is_shown_with_its_link(read):
    HouseBanner.objects.create(
        slot="top", headline="Langganan", text="Tiap pagi", call="Daftar", url="https://x.example/"
    )
    page = read(newsroom.published().address)
    (top,) = page.select(".slot--top")
    (link,) = top.select("a")
    assert link.get("href") == "https://x.example/"
    assert link["rel"] == ["sponsored", "noopener"]
    assert said(link) == "Langganan Tiap pagi Daftar"


def test_a_free_slot_is_offered_to_those_who_want_to_advertise(read):
    page = read(newsroom.published().address)
    (top,) = page.select(".slot--top")
    assert top.a["href"] == "mailto:redaksi@suar.example"


def test_nothing_floats_over_the_page_unless_the_house_set_it(read):
    address = newsroom.published().address
    for page in (address, "/", "/daerah/"):
        assert read(page).select(".slot--floating") == []
    HouseBanner.objects.create(slot="floating", headline="Langganan")
    for page in (address, "/", "/daerah/"):
        assert read(page).words(".slot--floating .slot__headline") == ["Langganan"]


def test_rich_text_is_cleaned_to_what_a_paragraph_may_hold(read):
    hostile = (
        '<p onclick="x()">a<script>alert(1)</script><b>b</b>'
        '<a href="javascript:alert(1)">c</a><img src=x onerror=alert(1)>'
        '<a href="https://example.com/">d</a></p>'
    )
    story = update(newsroom.published(), by=None, body=[("paragraph", hostile)])
    page = read(story.address)
    (paragraph,) = page.select(".prose > p")
    assert page.problems == []
    assert {child.name for child in paragraph.find_all(True, recursive=False)} == {"span", "b", "a"}
    assert page.values(".prose > p > a", "href") == ["https://example.com/"]
    assert page.values(".prose > p > a", "rel") == [["noopener"], ["noopener"]]


def test_a_link_that_cannot_be_read_costs_only_the_links_of_its_paragraph(read):
    """Wagtail's handler raises for the whole text on an id that is no number."""
    good = newsroom.published("Yang ditautkan", at=NOON)
    broken = '<p>Rusak <a linktype="page" id="abc">satu</a> <b>tebal</b></p>'
    whole = '<p>Utuh <a href="https://example.com/">dua</a></p>'
    story = update(good, by=None, body=[("paragraph", broken), ("paragraph", whole)])
    page = read(story.address)
    assert page.values(".prose > p > a", "href") == ["https://example.com/"]
    assert "Rusak satu" in page.words(".prose")[0]
    assert page.words(".prose b")[-1] == "tebal"


@pytest.mark.parametrize(
    "address", ["//jahat.example/", "/\\jahat.example/", "\\\\jahat.example", "/&#9;/jahat.example"]
)
def test_a_link_to_another_site_that_hides_it_is_no_link(read, address):
    body = [("paragraph", f'<p><a href="{address}">a</a> <a href="/ekonomi/">b</a></p>')]
    page = read(update(newsroom.published(), by=None, body=body).address)
    assert page.values(".prose > p > a", "href") == ["/ekonomi/"]


def test_every_kind_of_block_is_shown(read):
    other = newsroom.published("Yang dibaca juga", at=NOON)
    photo = newsroom.published("Bergambar", at=NOON, picture=newsroom.picture()).lead_photo
    table = {
        "data": [["Barang", "Harga"], ["Beras", "12.950"], ["Cabai", None]],
        "first_row_is_table_header": True,
        "first_col_is_header": True,
        "table_caption": "Harga",
    }
    body = [
        ("heading", "Judul <kecil>"),
        ("photo", {"photo": photo, "caption": "Keterangan lain"}),
        ("pull_quote", {"text": "Kata-kata", "speaker": "Siti", "role": "lurah"}),
        ("list", {"numbered": True, "items": ["<p>satu <b>dua</b></p>", "<p>tiga</p>"]}),
        ("table", table),
        ("embed", {"url": "https://www.contoh.example/v", "description": "Rekaman"}),
        ("read_also", other),
        ("paragraph", "<p>Satu</p><p>Dua</p>"),
    ]
    page = read(update(newsroom.published(), by=None, body=body).address)
    assert page.problems == []
    assert page.words(".prose h2") == ["Judul <kecil>"]
    assert "Keterangan lain" in page.words(".prose__photo")[0]
    assert page.words(".prose__quote") == ["Kata-kata Siti, lurah"]
    assert page.words(".prose ol li") == ["satu dua", "tiga"]
    assert page.words("td.prose__figure") == ["12.950", ""]
    assert page.words("th[scope=row]") == ["Beras", "Cabai"]
    assert page.words(".embed") == ["Rekaman Terbuka di contoh.example"]
    assert page.words(".prose__also") == ["Baca juga Yang dibaca juga"]
    assert page.words(".prose__dateline"), "the dateline waits for the first paragraph"
    assert not page.select("iframe, object, embed")


def test_a_link_to_a_story_that_was_withdrawn_is_left_out(read):
    other = newsroom.published("Yang dicabut", at=NOON)
    story = update(newsroom.published(), by=None, body=[*paragraphs(1), ("read_also", other)])
    withdraw(other, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    page = read(story.address)
    assert page.select(".prose__also") == []
    assert f"story:{other.pk}" in printed(story.address).keys


def test_a_story_page_asks_the_database_as_often_for_one_part_as_for_twenty(paper):
    photos = [
        newsroom.published(f"Foto {n}", at=NOON, picture=newsroom.picture()).lead_photo
        for n in range(4)
    ]
    few = [*paragraphs(1), ("photo", {"photo": photos[0]})]
    few += [("read_also", Story.objects.filter(live=True).first())]
    many = [*paragraphs(20), *(("photo", {"photo": photo}) for photo in photos)]
    many += [("read_also", other) for other in Story.objects.filter(live=True)]
    short = update(newsroom.published("Pendek"), by=None, body=few)
    long = update(newsroom.published("Panjang"), by=None, body=many)
    for number in range(5):
        topic = Topic.objects.create(name=f"Topik {number}", slug=f"topik-{number}")
        StoryTopic.objects.create(story=long, topic=topic)
        correct(long, kind=Correction.Kind.RALAT, text=f"Ralat {number}", by=None)
        Comment.objects.create(story=long, name="A", email="a@x.id", text="B", state="approved")
    counts = []
    for address in (short.address, long.address):
        story_page(queries.at_address(address))  # makes the renditions
        with CaptureQueriesContext(connection) as counted:
            story_page(queries.at_address(address))
        counts.append(len(counted))
    assert counts[0] == counts[1] <= 20


def test_a_story_uses_the_keys_of_everything_on_it_but_of_no_list(paper):
    story = newsroom.published(picture=newsroom.picture())
    topic = Topic.objects.create(name="Banjir", slug="banjir")
    StoryTopic.objects.create(story=story, topic=topic)
    person = story.bylines.get().person_id
    keys = set(printed(story.address).keys)
    assert {
        f"story:{story.pk}",
        f"section:{story.section_id}",
        f"agency:{story.agency_id}",
        f"photo:{story.lead_photo_id}",
        f"person:{person}",
        f"topic:{topic.pk}",
        f"comments:story:{story.pk}",
        "banners",
        "site",
        "list:sections",
        "template:portal/story",
    } <= keys
    # A new story must not order every older page of its section anew.
    assert not {key for key in keys if key.startswith(("list:section:", "list:front"))}


def test_related_stories_are_the_ones_before_in_the_section(read):
    made = stories(7, newsroom.section("daerah"))
    for story in made:
        keep(story)
    page = read(made[5].address)
    # What was chosen for it stands first; the ones before follow, without those that were chosen.
    chosen, before = (
        [link["href"] for link in page.select(f".related[aria-labelledby={name}] article h3 a")]
        for name in ("terkait", "lainnya")
    )
    assert before == [story.address for story in reversed(made[1:5])]
    assert chosen == [made[0].address]


def test_times_are_absolute_and_name_their_zone(read):
    story = newsroom.published(at=NOON + timedelta(hours=2, minutes=5))
    page = read(story.address)
    assert page.words(".byline__times") == [
        "Terbit Minggu, 22 November 2026, 14.05\N{NO-BREAK SPACE}WIB 1 menit baca"
    ]
    update(story, by=None, standfirst="Yang baru.")
    assert "Diperbarui" in read(story.address).words(".byline__times")[0]


def test_a_correction_stands_on_the_page_with_its_kind_and_time(read):
    story = newsroom.published()
    correct(story, kind=Correction.Kind.RALAT, text="Yang benar <300>.", by=None)
    (note,) = read(story.address).words(".corrections__note")
    assert note.startswith("Ralat ")
    assert "WIB" in note
    assert note.endswith("Yang benar <300>.")


def test_approved_comments_are_shown_and_nobody_sees_an_e_mail_address(read):
    story = newsroom.published()
    for text in ("Setuju <b>", "Ditahan"):
        Comment.objects.create(story=story, name="Siti", email="rahasia@x.example", text=text)
    approve(Comment.objects.get(text="Setuju <b>"), by=None)
    page = read(story.address)
    assert [words.split()[-2:] for words in page.words(".comments__one")] == [["Setuju", "<b>"]]
    assert "Ditahan" not in page.source
    assert "rahasia@" not in page.source
    assert page.problems == []


@pytest.mark.parametrize(("count", "older"), [(200, []), (203, ["3 "])])
def test_of_very_many_comments_the_page_says_how_many_it_leaves_out(read, count, older):
    story = newsroom.published()
    Comment.objects.bulk_create(
        Comment(story=story, name=f"N{n}", email="a@x.id", text="B", state="approved")
        for n in range(count)
    )
    page = read(story.address)
    assert len(page.words(".comments__one")) == 200
    assert [words[:2] for words in page.words(".comments__older")] == older
    assert page.words(".comments__count") == [str(count)]
    assert page.words(".comments__one")[-1].startswith(f"N{count - 1} ")
    assert page.problems == []


def test_a_story_with_closed_comments_has_no_form(read):
    story = update(newsroom.published(), by=None, comments_open=False)
    page = read(story.address)
    assert page.select(".comment-form") == []
    assert page.problems == []


def test_an_advertorial_says_so_on_the_page_in_its_title_and_its_data(read):
    story = newsroom.published("Bank hebat", kind=Kind.ADVERTORIAL)
    page = read(story.address)
    assert page.words(".story__paid")[0].startswith("Advertorial")
    assert page.meta("og:title") == "Advertorial: Bank hebat"
    assert page.linked_data["@graph"][0]["@type"] == "AdvertiserContentArticle"
    assert "Advertorial%3A+Bank+hebat" in page.select(".share__link--whatsapp")[0].get("href")


def test_an_advertorial_without_names_is_not_the_newsrooms(read):
    story = newsroom.published("Bank hebat", kind=Kind.ADVERTORIAL)
    update(story, by=None, bylines=[])
    page = read(story.address)
    assert page.words(".byline__names") == [""]
    assert "Redaksi" not in page.words(".story__credits")[0]


@pytest.mark.parametrize(
    ("kind", "label"),
    [(Kind.OPINION, "Opini"), (Kind.ANALYSIS, "Analisis"), (Kind.PRESS_RELEASE, "Siaran pers")],
)
def test_readers_are_told_of_every_kind_but_news(read, kind, label):
    page = read(newsroom.published("Tulisan", kind=kind).address)
    assert page.words(".label") == [label]
    assert page.words(".label--kind") == [label]


def test_who_writes_an_opinion_is_no_reporter(read):
    story = newsroom.published("Kota untuk pejalan kaki", kind=Kind.OPINION)
    aruna = Person.objects.create(name="Aruna Kertapati")
    update(story, by=None, bylines=[Byline(person=aruna)])
    page = read(story.address)
    assert page.words(".byline__role") == ["Penulis"]
    assert page.words(".story__credits")[0].startswith("Penulis: Aruna Kertapati")


def test_a_kicker_that_says_what_the_label_says_is_left_out(read):
    story = newsroom.published("Tulisan", kind=Kind.ANALYSIS, kicker="analisis")
    assert read(story.address).words(".story__over") == ["Analisis"]


def test_the_head_says_what_search_engines_and_previews_need(read, settings):
    story = newsroom.published("Judul & <isi>", picture=newsroom.picture(), at=NOON)
    page = read(story.address)
    article, crumbs = page.linked_data["@graph"]
    whole = f"{settings.PORTAL_URL}{story.address}"
    assert page.values("link[rel=canonical]", "href") == [whole]
    assert page.meta("og:title") == article["headline"] == "Judul & <isi>"
    assert page.meta("og:image").startswith(f"{settings.PORTAL_URL}/media/images/")
    assert page.meta("article:published_time") == "2026-11-22T12:00:00+07:00"
    assert article["@type"] == "NewsArticle"
    assert article["author"] == [
        {"@type": "Person", "name": "Rani Dewi", "url": f"{settings.PORTAL_URL}/orang/rani-dewi/"}
    ]
    assert article["publisher"]["name"] == "Suar Nusantara"
    assert [step["name"] for step in crumbs["itemListElement"]] == ["Suar Nusantara", "Daerah"]


def test_a_headline_cannot_leave_the_linked_data(read):
    page = read(newsroom.published("</script><script>alert(1)</script>").address)
    assert page.problems == []
    assert page.linked_data["@graph"][0]["headline"] == "</script><script>alert(1)</script>"


def test_a_photo_made_by_ai_is_labelled(read):
    story = newsroom.published(picture=newsroom.picture())
    story.lead_photo.made_by_ai = True
    story.lead_photo.save()
    assert read(story.address).words(".photo__ai") == ["Dibuat atau diubah dengan AI"]


def test_a_photo_whose_file_is_gone_does_not_take_the_story_with_it(read):
    story = newsroom.published(picture=newsroom.picture())
    story.lead_photo.file.delete(save=False)
    Story.objects.get(pk=story.pk).lead_photo.renditions.all().delete()
    page = read(story.address)
    assert page.select("main img") == []
    assert page.problems == []


def test_a_withdrawn_story_leaves_the_reason_and_nothing_of_itself(read):
    story = newsroom.published("Nama anak itu")
    withdraw(story, ground=WithdrawalGround.CHILD, note="Demi masa depan <anak>.", by=None)
    page, sheet = read(story.address), printed(story.address)
    assert (sheet.status, sheet.robots) == (200, "noindex")
    assert page.words(".notice__title") == ["Berita ini dicabut"]
    assert "Demi masa depan <anak>." in page.words(".notice")[0]
    assert "Nama anak itu" not in page.source
    assert page.problems == []
    assert f"story:{story.pk}" in sheet.keys


def test_a_story_whose_time_ran_out_leaves_a_notice(read):
    story = newsroom.published("Pengumuman lelang")
    story.unpublish(set_expired=True)
    assert printed(story.address).robots == "noindex"
    assert read(story.address).words(".notice__title") == ["Berita ini tidak lagi tersedia"]


def test_a_former_address_leads_to_the_present_one(paper):
    story = newsroom.published()
    FormerAddress.objects.create(address="/2020/01/lama/", story=story)
    sheet = printed("/2020/01/lama/")
    assert (sheet.status, sheet.location) == (301, story.address)
    assert f"story:{story.pk}" in sheet.keys


def test_an_address_of_one_segment_can_be_a_storys_too(read, settings):
    settings.STORY_ADDRESS = "/{slug}/"
    story = newsroom.published("Satu ruas")
    assert story.address == "/satu-ruas/"
    assert read(story.address).words(".story__headline") == ["Satu ruas"]


def test_what_was_never_published_is_not_found(paper):
    draft = newsroom.draft()
    assert printed(f"/daerah/2026/11/17/{draft.slug}/").status == 404


def test_a_word_of_three_hundred_letters_stays_inside_its_page(read):
    page = read(newsroom.published("A" * 300).address)
    assert page.words(".story__headline") == ["A" * 300]
    assert page.problems == []
