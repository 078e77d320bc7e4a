import re
import shutil
import tomllib
from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from redaksi.project.demo import content
from redaksi.project.demo.content import CommentState, ContentError, DateTokenError, Kind
from redaksi.project.demo.content.dates import WEEKDAYS, fill
from redaksi.reading import as_dict, read

PARTS = content.FOLDER / "parts.toml"
NOW = datetime(2026, 11, 17, 15, 0)  # noqa: DTZ001 - a wall clock in the newsroom


@pytest.fixture(scope="module")
def newsroom():
    return content.load()


@pytest.fixture(scope="module")
def readings(newsroom):
    read_texts = {}
    for story in newsroom.stories:
        day = (NOW - timedelta(hours=story.hours_ago)).date()
        read_texts[story.slug] = as_dict(read(fill(story.text, day), published=day))
    return read_texts


def slugs(rows):
    return [row.slug for row in rows]


def headline(story):
    """The line over the text: in a captured page it comes after menus and adverts."""
    return next(line for line in story.text.split("\n") if len(line.split()) > 4)


# Dates


def test_a_day_is_written_with_its_weekday_and_short_date():
    assert fill("kata dia, {{hari}}.", date(2026, 11, 17)) == "kata dia, Selasa (17/11)."


def test_days_before_and_after_cross_months_and_years():
    text = "{{hari-3}} {{hari+2}} {{tanggal+1}}"

    assert fill(text, date(2026, 12, 31)) == "Senin (28/12) Sabtu (2/1) 1 Januari 2027"


def test_a_full_date_has_the_month_in_words():
    assert fill("pada {{tanggal-2}}", date(2026, 3, 1)) == "pada 27 Februari 2026"


def test_weekdays_follow_the_calendar():
    monday = date(2026, 11, 16)
    written = [fill("{{hari}}", monday + timedelta(days=n)).split(" ")[0] for n in range(7)]

    assert tuple(written) == WEEKDAYS


@pytest.mark.parametrize("token", ["{{jam}}", "{{hari 2}}", "{{}}", "{{+1}}"])
def test_a_token_that_is_not_known_is_named_in_the_error(token):
    with pytest.raises(DateTokenError, match=re.escape(token)):
        fill(f"pada {token}", date(2026, 11, 17))


def test_a_text_without_tokens_stays_as_it_is():
    assert fill("Harga naik 5 persen.", date(2026, 11, 17)) == "Harga naik 5 persen."


# What there is


def test_there_is_a_full_newspaper(newsroom):
    assert len(newsroom.stories) >= 34
    assert slugs(sorted(newsroom.sections, key=lambda section: section.order)) == [
        "nasional",
        "daerah",
        "ekonomi",
        "olahraga",
        "budaya",
        "sains",
    ]
    assert min(Counter(story.section for story in newsroom.stories).values()) >= 5
    assert 3 <= len(newsroom.house_banners) <= 4
    assert newsroom.name
    assert newsroom.responsible_person


def test_every_kind_of_text_is_there(newsroom):
    assert {story.kind for story in newsroom.stories} == set(Kind)


def test_there_are_corrections_a_withdrawal_tables_lists_and_pull_quotes(newsroom):
    stories = newsroom.stories
    assert any(story.corrections for story in stories)
    assert any(story.withdrawn for story in stories)
    assert any(story.table for story in stories)
    assert any(story.bullet_list for story in stories)
    assert any(story.pull_quote for story in stories)
    assert sum(story.lead for story in stories) >= 3


def test_stories_come_newest_first_over_about_twelve_days(newsroom):
    ages = [story.hours_ago for story in newsroom.stories]

    assert ages == sorted(ages)
    assert ages[0] == 0.5
    assert 250 <= ages[-1] <= 300


def test_comments_are_approved_or_held_and_younger_than_their_story(newsroom):
    comments = [(story, comment) for story in newsroom.stories for comment in story.comments]

    assert 10 <= len(comments) <= 18
    assert {comment.state for _, comment in comments} == set(CommentState)
    assert all(comment.hours_after < story.hours_ago for story, comment in comments)


def test_corrections_and_withdrawals_come_after_their_story(newsroom):
    for story in newsroom.stories:
        changes = [*story.corrections, *([story.withdrawn] if story.withdrawn else [])]
        assert all(0 < change.hours_ago < story.hours_ago for change in changes), story.slug


# What refers to what


def test_every_slug_is_used_once_and_fits_an_address(newsroom):
    for rows in (newsroom.stories, newsroom.sections, newsroom.topics, newsroom.people):
        found = slugs(rows)
        assert len(set(found)) == len(found)
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in found)


def test_every_section_topic_person_and_agency_that_a_story_names_exists(newsroom):
    topics, people = set(slugs(newsroom.topics)), set(slugs(newsroom.people))
    for story in newsroom.stories:
        assert story.section in slugs(newsroom.sections), story.slug
        assert set(story.topics) <= topics, story.slug
        assert set(story.people) <= people, story.slug
        assert not story.agency or story.agency in slugs(newsroom.agencies), story.slug


def test_every_topic_and_agency_is_used(newsroom):
    used = {topic for story in newsroom.stories for topic in story.topics}

    assert used == set(slugs(newsroom.topics))
    signed = {agency for story in newsroom.stories for agency in (story.agency, story.photo.agency)}
    assert all({its.slug, its.abbreviation} & signed for its in newsroom.agencies)


def test_no_headline_is_used_twice(newsroom):
    headlines = [headline(story) for story in newsroom.stories]

    assert len(set(headlines)) == len(headlines)


def test_every_read_also_headline_names_another_story(newsroom):
    headlines = {headline(story) for story in newsroom.stories}
    links = 0
    for story in newsroom.stories:
        for named in re.findall(r"^Baca juga: (.+)$", story.text, re.MULTILINE):
            links += 1
            assert named in headlines - {headline(story)}, f"{story.slug}: {named}"
    assert links >= 10


def test_every_file_of_text_belongs_to_a_story(newsroom):
    files = {path.stem for path in (content.FOLDER / "stories").glob("*.txt")}

    assert files == set(slugs(newsroom.stories))


def test_texts_use_curly_quotation_marks(newsroom):
    for story in newsroom.stories:
        assert '"' not in story.text, story.slug
        assert story.text.count("“") == story.text.count("”"), story.slug


def test_no_text_fixes_a_day_or_a_year_of_its_own(newsroom):
    for story in newsroom.stories:
        assert not re.search(r"\(\d{1,2}/\d{1,2}|\b20[2-9]\d\b", story.text), story.slug


def test_no_text_names_an_hour_of_its_own_day(newsroom):
    # A demonstration may be filled at any hour: what happened "this morning" may be still to come.
    parts = "dini hari|pagi|siang|sore|malam"
    hour = re.compile(rf"\{{\{{(hari|tanggal)\}}\}},? ({parts}|pukul)|\b({parts}) (ini|tadi)\b")
    for story in newsroom.stories:
        assert not hour.search(story.text), story.slug
    updates = PARTS.read_text(encoding="utf-8")
    assert not re.search(r"\bpukul \w|tengah malam|makan siang|dini hari", updates)


def test_a_live_blog_begins_before_its_first_update(newsroom):
    began = {story.slug: story.hours_ago * 60 for story in newsroom.stories}
    live = tomllib.loads(PARTS.read_text(encoding="utf-8"))["live"]
    assert live
    for blog in live:
        assert all(update["minutes_ago"] < began[blog["story"]] for update in blog["updates"])


def test_no_kicker_repeats_the_label_of_its_kind(newsroom):
    for story in newsroom.stories:
        assert story.kicker.lower() not in {"analisis", "opini", "advertorial", "siaran pers"}


# What the reader of texts makes of them


def test_the_reader_finds_every_headline_photo_and_credit(newsroom, readings):
    for story in newsroom.stories:
        found = readings[story.slug]
        assert found["headline"] == headline(story)
        assert len(found["photos"]) == 1, story.slug
        assert (found["photos"][0]["photographer"] or "") == story.photo.photographer, story.slug
        assert found["photos"][0]["agency"] == story.photo.agency, story.slug
        if story.kind in (Kind.NEWS, Kind.OPINION, Kind.ANALYSIS):
            assert found["byline"], story.slug


def test_the_reader_finds_the_dateline_of_every_text_but_the_opinion(newsroom, readings):
    without = [slug for slug, found in readings.items() if not found["dateline"]]

    assert without == [story.slug for story in newsroom.stories if story.kind is Kind.OPINION]


def test_no_noise_is_left_between_the_paragraphs(readings):
    noise = re.compile(r"Baca juga|Banner|Iklan$|ADVERTISEMENT|SCROLL|Bagikan|Copyright|Laporan:")
    for slug, found in readings.items():
        assert 4 <= len(found["paragraphs"]) <= 18, slug
        assert not any(noise.match(paragraph) for paragraph in found["paragraphs"]), slug


def test_at_least_eight_texts_are_captured_pages_with_noise(newsroom):
    noise = re.compile(
        r"^(Banner.*|Iklan|ADVERTISEMENT.*|- Advertisement -|SCROLL.*)$", re.MULTILINE
    )

    assert sum(bool(noise.search(story.text)) for story in newsroom.stories) >= 8


def test_tables_lists_and_pull_quotes_stand_inside_their_story(newsroom, readings):
    for story in newsroom.stories:
        for extra in (story.table, story.bullet_list, story.pull_quote):
            if extra:
                assert 1 <= extra.after <= len(readings[story.slug]["paragraphs"]), story.slug


def test_a_pull_quote_is_said_in_the_story(newsroom):
    for story in newsroom.stories:
        if story.pull_quote:
            for sentence in story.pull_quote.text.rstrip(".").split(". "):
                assert sentence in story.text, story.slug


# When something is missing


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(content.FOLDER / "stories", tmp_path / "stories")
    shutil.copy(content.FOLDER / "index.toml", tmp_path)
    return tmp_path


def change(folder, before, after):
    path = folder / "index.toml"
    path.write_text(path.read_text().replace(before, after, 1))


def test_a_missing_key_is_named_with_file_and_story(folder):
    change(folder, 'section = "daerah"\n', "")

    with pytest.raises(
        ContentError, match=r"index\.toml: stories air-sungai-sora-mulai-surut: section is missing"
    ):
        content.load(folder)


def test_a_value_of_the_wrong_sort_is_named(folder):
    change(folder, "hours_ago = 0.5", 'hours_ago = "tadi"')

    with pytest.raises(ContentError, match="hours_ago is 'tadi', not a float"):
        content.load(folder)


def test_an_unknown_kind_is_named(folder):
    change(folder, 'kind = "news"', 'kind = "rumour"')

    with pytest.raises(ContentError, match="kind rumour is none of news, opinion"):
        content.load(folder)


def test_a_missing_text_is_named(folder):
    (folder / "stories" / "harga-cabai-turun.txt").unlink()

    with pytest.raises(ContentError, match=r"harga-cabai-turun: file harga-cabai-turun\.txt"):
        content.load(folder)


def test_a_row_with_too_few_cells_is_named(folder):
    change(folder, '["Tomat", "14.000", "11.500", "–17,9%"]', '["Tomat", "14.000"]')

    with pytest.raises(ContentError, match="row Tomat has not 4 cells"):
        content.load(folder)


def test_a_broken_index_is_reported_as_content(folder):
    change(folder, "[newsroom]", "[newsroom")

    with pytest.raises(ContentError, match=r"index\.toml cannot be read"):
        content.load(folder)
