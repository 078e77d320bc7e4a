"""Random editorial work: what people at a desk do, in any order, with what is there."""

import contextlib
from datetime import UTC, datetime, timedelta
from io import BytesIO

import time_machine
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import ProtectedError
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PIL import Image
from wagtail.images.forms import get_image_form

from redaksi.audience.models import StoryReads
from redaksi.banners.models import HouseBanner
from redaksi.banners.slots import Slot
from redaksi.comments import actions as comments
from redaksi.comments.errors import CommentError
from redaksi.comments.models import Comment
from redaksi.polls import actions as polls
from redaksi.polls.errors import VoteError
from redaksi.polls.models import Poll
from redaksi.portal.models import Newspaper, StaticPage
from redaksi.portal.tree import front_page, section_front
from redaksi.press import ageing
from redaksi.stories import actions
from redaksi.stories.errors import StoryError
from redaksi.stories.models import (
    Agency,
    Byline,
    Correction,
    LiveUpdate,
    Mention,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)
from redaksi.stories.models.story import Coverage, Kind, WithdrawalGround
from redaksi.stories.popular import recount
from tests.press_completeness.whole_print import (
    assert_edition_is_whole,
    empty_newsroom,
    print_everything,
    print_waiting,
)

START = datetime(
    2026, 11, 20, 16, 0, tzinfo=UTC
)  # 23.00 in Jakarta: an hour later it is another day
WORDS = ("Banjir", "Harga cabai", "Jembatan Sora", "Panen raya", "Kapal karam", "<b>&“Uji”</b>")

words = st.sampled_from(WORDS)
some = st.integers(min_value=0, max_value=99)  # which of the rows that there are
hours = st.integers(min_value=-60, max_value=0)


def drawn(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


class Newsroom(RuleBasedStateMachine):
    """Editors at work. After every step all that was ordered is printed and compared."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.travel = time_machine.travel(START, tick=False)
        self.clock_time = self.travel.start()
        self.clock = actions.Clock()
        self.number = 0
        empty_newsroom()

    def teardown(self) -> None:
        self.travel.stop()

    # What is there

    @staticmethod
    def _one(rows, place: int):
        """One of the rows, or None. The same place gives the same row each time."""
        pks = list(rows.order_by("pk").values_list("pk", flat=True))
        return rows.model.objects.get(pk=pks[place % len(pks)]) if pks else None

    def _public(self, place: int) -> Story | None:
        return self._one(Story.objects.filter(address__isnull=False), place)

    def _text(self, said: str) -> str:
        self.number += 1
        return f"{said} {self.number}"

    def _body(self, said: str, place: int) -> list:
        body: list[tuple[str, object]] = [("paragraph", f"<p>{said} di Kota Sora.</p>")] * (
            1 + place % 5
        )
        other, photo = self._one(Story.objects.all(), place), self._one(Photo.objects.all(), place)
        if other and place % 3 == 0:
            body.append(("read_also", other))
        if photo and place % 4 == 0:
            body.append(("photo", {"photo": photo, "caption": "" if place % 8 else said}))
        return body + self._beside_the_words(said, place, photo)

    def _beside_the_words(self, said: str, place: int, photo: Photo | None) -> list:
        """A gallery, a poll, further pages."""
        body: list[tuple[str, object]] = []
        poll = self._one(Poll.objects.all(), place)
        if photo and place % 7 == 0:
            photos = [{"photo": photo, "caption": said}, {"photo": photo, "caption": ""}]
            body.append(("gallery", {"title": said, "photos": photos}))
        if poll and place % 3 == 1:
            body.append(("poll", poll))
        if place % 4 == 1:
            body += [("page_break", None), ("paragraph", f"<p>{said} di halaman lain.</p>")]
        return body

    def _photo(self, said: str, colour: str = "navy") -> Photo:
        photo = Photo(title=self._text(said), description=said, caption=f"{said} kemarin.")
        photo.file = ImageFile(BytesIO(drawn(colour)), name=f"{colour}.jpg")
        photo.agency = self._one(Agency.objects.all(), self.number)
        photo.save()
        return photo

    # The first day

    @initialize()
    def open_the_newsroom(self) -> None:
        for number, name in enumerate(("Daerah", "Ekonomi", "Budaya")):
            Section.objects.create(name=name, slug=name.lower(), position=number)
        Agency.objects.create(name="Kantor Berita Nusa", abbreviation="Nusa")
        Person.objects.create(name="Rani Dewi", slug="rani-dewi")
        Topic.objects.create(name="Cuaca", slug="cuaca")
        self._photo("Sungai")
        print_everything()

    @invariant()
    def the_edition_is_what_a_full_print_gives(self) -> None:
        if Section.objects.exists():
            print_waiting()
            assert_edition_is_whole()

    # Stories

    @rule(said=words, place=some, ago=hours, kind=st.sampled_from(Kind), goes=st.booleans())
    def write(self, said: str, place: int, ago: int, kind: Kind, goes: bool) -> None:
        story = Story(
            headline=self._text(said),
            standfirst=said,
            kind=kind,
            section=self._one(Section.objects.all(), place),
            agency=self._one(Agency.objects.all(), place) if place % 2 else None,
            lead_photo=self._one(Photo.objects.all(), place) if place % 5 else None,
            live=False,
        )
        story.body = self._body(said, place)
        person, topic = (
            self._one(Person.objects.all(), place),
            self._one(Topic.objects.all(), place),
        )
        story.bylines = [Byline(person=person)] if person else []
        story.story_topics = [StoryTopic(topic=topic)] if topic and place % 2 else []
        story.save()
        story.save_revision()
        if goes:
            at = timezone.now() + timedelta(hours=ago) if ago else None
            actions.publish(story, by=None, at=at)

    @rule(place=some, ago=hours)
    def publish(self, place: int, ago: int) -> None:
        """Again, or for the first time; perhaps with another day of first publication."""
        story = self._one(Story.objects.filter(withdrawn_at__isnull=True), place)
        if story:
            at = timezone.now() + timedelta(hours=ago) if ago < -30 else None
            actions.publish(story, by=None, at=at)

    @rule(place=some, said=words, what=st.integers(0, 10), other=some)
    def update(self, place: int, said: str, what: int, other: int) -> None:
        story = self._public(place)
        if story is None or story.withdrawn_at:
            return
        changes = [
            {"headline": self._text(said)},
            {"slug": f"alamat-{other % 4}"},
            {"section": self._one(Section.objects.all(), other)},
            {"kind": list(Kind)[other % len(Kind)]},
            {"lead_photo": self._one(Photo.objects.all(), other) if other % 3 else None},
            {"body": self._body(said, other)},
            {"comments_open": other % 2 == 0},
            {"standfirst": said, "kicker": said[:20]},
            {"expire_at": timezone.now() + timedelta(minutes=30)},
            {"embargo_until": timezone.now() + timedelta(minutes=45), "headline": self._text(said)},
            {"agency": self._one(Agency.objects.all(), other) if other % 3 else None},
        ]
        actions.update(story, by=None, **changes[what])

    @rule(place=some, other=some, said=words)
    def change_names_of_a_story(self, place: int, other: int, said: str) -> None:
        story = self._public(place)
        if story is None or story.withdrawn_at:
            return
        people = list(Person.objects.order_by("pk"))[: other % 3]
        topics = list(Topic.objects.order_by("pk"))[: other % 2]
        bylines = [Byline(person=one, role=list(Byline.Role)[other % 4]) for one in people]
        story_topics = [StoryTopic(topic=one) for one in topics]
        mentions = [Mention(person=one) for one in people[: other % 4 // 2]]
        actions.update(
            story, by=None, bylines=bylines, story_topics=story_topics, mentions=mentions
        )

    @rule(place=some, said=words)
    def leave_a_draft(self, place: int, said: str) -> None:
        story = self._one(Story.objects.filter(withdrawn_at__isnull=True), place)
        if story:
            draft = story.get_latest_revision_as_object()
            draft.headline = self._text(said)
            draft.save_revision()

    @rule(place=some, minutes=st.integers(1, 90))
    def schedule(self, place: int, minutes: int) -> None:
        story = self._one(Story.objects.filter(withdrawn_at__isnull=True), place)
        if story:
            at = timezone.now() + timedelta(minutes=minutes)
            actions.schedule(story, at=at, by=None)

    @rule(minutes=st.sampled_from([1, 31, 60, 60 * 26]))
    def time_goes_by(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.clock_time.move_to(self.now, tick=False)
        self.clock.tick()
        ageing.order_due()

    @rule(place=some, ground=st.sampled_from(WithdrawalGround))
    def withdraw(self, place: int, ground: WithdrawalGround) -> None:
        story = self._public(place)
        if story and not story.withdrawn_at:
            actions.withdraw(story, ground=ground, note="Permintaan keluarga.", by=None)

    @rule(place=some)
    def restore(self, place: int) -> None:
        story = self._one(Story.objects.filter(withdrawn_at__isnull=False), place)
        if story:
            actions.restore(story, by=None)

    @rule(place=some, said=words)
    def correct(self, place: int, said: str) -> None:
        story = self._public(place)
        if story and not story.withdrawn_at:
            actions.correct(story, kind=Correction.Kind.RALAT, text=said, by=None)

    @rule(place=some)
    def discard(self, place: int) -> None:
        story = self._one(Story.objects.filter(address__isnull=True), place)
        if story:
            with contextlib.suppress(StoryError, ProtectedError):
                actions.discard(story, by=None)

    # Live blogs and polls

    @rule(place=some, coverage=st.sampled_from(Coverage), ai=st.booleans())
    def cover(self, place: int, coverage: Coverage, ai: bool) -> None:
        story = self._public(place)
        if story and not story.withdrawn_at:
            with contextlib.suppress(StoryError):
                actions.update(story, by=None, coverage=coverage, made_by_ai=ai)

    @rule(place=some, other=some, verified=st.booleans())
    def send_out_unverified(self, place: int, other: int, verified: bool) -> None:
        story, update = self._public(place), self._public(other)
        if story is None or story.withdrawn_at:
            return
        story = actions.update(
            story, by=None, unverified=True, unverified_grounds="Bahaya.", verifies=None
        )
        if verified and update and not update.withdrawn_at and update.pk != story.pk:
            actions.update(update, by=None, verifies=story)

    @rule(place=some, said=words, key=st.booleans(), publish=st.booleans())
    def post_an_update(self, place: int, said: str, key: bool, publish: bool) -> None:
        story = self._one(Story.objects.filter(coverage=Coverage.LIVE), place)
        if story:
            with contextlib.suppress(StoryError):
                actions.post_update(story, self._told(said, place, key), by=None, publish=publish)

    @rule(place=some, said=words, what=st.integers(0, 2))
    def change_an_update(self, place: int, said: str, what: int) -> None:
        update = self._one(LiveUpdate.objects.all(), place)
        if update is None:
            return
        with contextlib.suppress(StoryError):
            if what == 0:
                actions.publish_update(update, by=None)
            elif what == 1:
                told = self._told(said, place, key=False)
                actions.change_update(update, told, correction=said, by=None)
            else:
                actions.withdraw_update(update, note=said, by=None)

    def _told(self, said: str, place: int, key: bool) -> actions.Told:
        body = LiveUpdate(body=self._body(said, place)[:1]).body
        return actions.Told(body=body, headline=self._text(said), is_key=key)

    @rule(said=words, hours=st.integers(1, 30))
    def ask_the_readers(self, said: str, hours: int) -> None:
        ends = timezone.now() + timedelta(hours=hours)
        Poll.objects.create(question=self._text(said), choices=["Ya", "Tidak"], closes_at=ends)

    @rule(place=some, choice=st.integers(0, 1))
    def vote(self, place: int, choice: int) -> None:
        poll = self._one(Poll.objects.all(), place)
        if poll:
            with contextlib.suppress(VoteError):
                polls.vote(poll.pk, choice, address=f"192.0.2.{place}")

    @rule()
    def count_the_votes(self) -> None:
        polls.count()

    # Comments

    @rule(place=some, said=words)
    def comment(self, place: int, said: str) -> None:
        story = self._public(place)
        if story:
            with contextlib.suppress(CommentError):
                comments.submit(
                    story_pk=story.pk,
                    name="Budi",
                    email=f"{self._text('b')[2:]}@example.com",
                    text=said,
                )

    @rule(place=some, what=st.integers(0, 2))
    def decide(self, place: int, what: int) -> None:
        comment = self._one(Comment.objects.all(), place)
        if comment is None:
            return
        if what == 2:
            comment.delete()
        else:
            (comments.approve, comments.reject)[what](comment, by=None)

    # Photos

    @rule(said=words, colour=st.sampled_from(["teal", "maroon"]))
    def take_a_photo(self, said: str, colour: str) -> None:
        self._photo(said, colour)

    @rule(place=some, said=words, what=st.integers(0, 3))
    def edit_a_photo(self, place: int, said: str, what: int) -> None:
        photo = self._one(Photo.objects.all(), place)
        if what == 0:
            photo.caption = self._text(said)
        elif what == 1:
            photo.description = self._text(said)
        elif what == 2:
            photo.focal_point_x = photo.focal_point_y = 5 + self.number % 20
            photo.focal_point_width = photo.focal_point_height = 4
        else:
            photo.photographer = self._text(said)
        photo.save()

    @rule(place=some, damaged=st.booleans())
    def replace_the_file_of_a_photo(self, place: int, damaged: bool) -> None:
        """With the desk's own form; one in two files is cut off."""
        photo = self._one(Photo.objects.all(), place)
        form_class = get_image_form(Photo)
        data = drawn("olive", (90, 60 + self.number % 5))
        form = form_class(
            {"title": photo.title, "licence": "own", "caption": photo.caption, "collection": 1},
            {
                "file": SimpleUploadedFile(
                    "ganti.jpg", data[:-400] if damaged else data, "image/jpeg"
                )
            },
            instance=photo,
        )
        if form.is_valid():
            form.save()

    @rule(place=some)
    def delete_a_photo(self, place: int) -> None:
        photo = self._one(Photo.objects.all(), place)
        with contextlib.suppress(ProtectedError):
            photo.delete()
        if not Photo.objects.exists():
            self._photo("Sungai")

    # The directory

    @rule(place=some, what=st.integers(0, 4), said=words)
    def edit_a_section(self, place: int, what: int, said: str) -> None:
        section = self._one(Section.objects.all(), place)
        if what == 0:
            section.name = self._text(said)
        elif what == 1:
            section.position = self.number % 7
        elif what == 2:
            section.in_menu = not section.in_menu
        elif what == 3:
            section.description = self._text(said)
        elif not section.stories.exists():
            section.slug = f"rubrik-{self.number}"
        self.number += 1
        section.full_clean()
        section.save()

    @rule(said=words)
    def open_a_section(self, said: str) -> None:
        name = self._text(said)
        Section.objects.create(name=name, slug=f"bagian-{self.number}")

    @rule(place=some)
    @precondition(lambda _self: Section.objects.count() > 2)
    def close_a_section(self, place: int) -> None:
        section = self._one(Section.objects.all(), place)
        with contextlib.suppress(ProtectedError):
            section.delete()

    @rule(
        model=st.sampled_from([Person, Agency, Topic]),
        place=some,
        said=words,
        what=st.integers(0, 3),
    )
    def edit_the_directory(self, model, place: int, said: str, what: int) -> None:
        row = self._one(model.objects.all(), place)
        if row is None or what == 0:
            name = self._text(said)
            slug = {} if model is Agency else {"slug": f"nama-{self.number}"}
            model.objects.create(name=name, **slug)
        elif what == 1:
            with contextlib.suppress(ProtectedError):
                row.delete()
        else:
            if model is Agency and what == 2:
                row.abbreviation = self._text("A")
            elif model is Person and what == 2:
                row.portrait = self._one(Photo.objects.all(), place) if place % 2 else None
                row.biography = said
            else:
                row.name = self._text(said)
            row.save()

    # Pages of text

    @rule(said=words, what=st.integers(0, 4), place=some)
    def keep_a_static_page(self, said: str, what: int, place: int) -> None:
        """Write one, publish a change of it, take it off, delete it; those of the law stay."""
        page = self._one(StaticPage.objects.all(), place)
        if page is None or what == 0:
            title = self._text(said)
            page = StaticPage(title=title, slug=f"halaman-{self.number}", body=f"<p>{said}</p>")
            page.show_in_menus = place % 2 == 0
            front_page().add_child(instance=page)
        elif what == 1 and not page.duty:
            page.unpublish()
        elif what == 2 and not page.duty:
            page.delete()
        else:
            draft = page.get_latest_revision_as_object()
            if what == 3:
                draft.title = self._text(said)
                draft.show_in_menus = place % 3 == 0
            draft.body = f"<p>{self._text(said)}</p>"
            revision = draft.save_revision()
            if place % 4:
                revision.publish()

    # Fronts

    @rule(place=some, minutes=st.integers(0, 80), said=words, tries=st.booleans())
    def lay_out_the_front(self, place: int, minutes: int, said: str, tries: bool) -> None:
        """As a draft or for the readers; with pins that end, and stories that may not be public."""
        page = front_page()
        page.layout = self._layout(place, minutes, said)
        revision = page.save_revision()
        if not tries:
            revision.publish()

    @rule(place=some, minutes=st.integers(0, 80), said=words, goes=st.booleans())
    def lay_out_a_section(self, place: int, minutes: int, said: str, goes: bool) -> None:
        page = section_front(self._one(Section.objects.all(), place))
        if goes and page.live:
            page.unpublish()
            return
        kinds = {"ticker", "headline", "latest", "picks", "popular", "essay"}
        page.layout = [block for block in self._layout(place, minutes, said) if block[0] in kinds]
        page.save_revision().publish()

    @rule(place=some, reads=st.integers(1, 9))
    def read_a_story(self, place: int, reads: int) -> None:
        story = self._public(place)
        if story:
            hour = timezone.now().replace(minute=0, second=0, microsecond=0)
            row, _ = StoryReads.objects.get_or_create(
                hour=hour, story=story.pk, defaults={"reads": 0}
            )
            row.reads += reads
            row.save()
        recount(timezone.now())

    def _layout(self, place: int, minutes: int, said: str) -> list:
        until = timezone.now() + timedelta(minutes=minutes) if minutes else None
        one, other = (self._one(Story.objects.all(), number) for number in (place, place + 1))
        topic = self._one(Topic.objects.all(), place)
        blocks: list = [
            ("headline", {"pins": [{"story": one, "until": until}] if one else [], "count": 1}),
            ("latest", {"count": 3}),
            ("ticker", {"lines": [{"text": said, "link": "", "until": until}]}),
            ("popular", {"count": 3}),
            ("opinion", {"count": 2}),
            ("sections", {"sections": [], "count": 2}),
            ("videos", {"count": 2}),
        ]
        if one and other:
            blocks.insert(place % 7, ("picks", {"title": said[:60], "stories": [other, one]}))
            blocks.insert(place % 5, ("essay", {"story": other, "photos": []}))
        if topic:
            blocks.append(("topic", {"topic": topic, "title": "", "count": 2}))
        return blocks[place % 3 :]

    # The house

    @rule(slot=st.sampled_from(Slot), said=words, goes=st.booleans())
    def change_a_banner(self, slot: Slot, said: str, goes: bool) -> None:
        if goes:
            HouseBanner.objects.filter(slot=slot).first() and HouseBanner.objects.get(
                slot=slot
            ).delete()
        else:
            HouseBanner.objects.update_or_create(
                slot=slot, defaults={"headline": self._text(said), "url": "/daerah/"}
            )

    @rule(said=words, company=words)
    def rename_the_newspaper(self, said: str, company: str) -> None:
        paper = Newspaper.load()
        paper.name, paper.company = self._text(said), company
        paper.save()
