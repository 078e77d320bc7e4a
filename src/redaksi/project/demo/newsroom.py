"""The demonstration newsroom: its stories go the way that every captured page goes.

Read by `redaksi.reading`, made a draft, published by an action, printed by the press. Filling twice
changes nothing: what is there stays as it is.
"""

import io
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from django.utils import timezone

from redaksi.audience.models import User
from redaksi.banners.models import HouseBanner
from redaksi.banners.slots import Slot
from redaksi.comments import actions as comments
from redaksi.comments.models import Comment
from redaksi.portal.models import Newspaper, StaticPage
from redaksi.portal.tree import front_page
from redaksi.project.demo import content, fronts, parts, pictures
from redaksi.project.demo.accounts import accounts
from redaksi.project.demo.blocks import with_extras
from redaksi.project.env import Environment
from redaksi.reading import read
from redaksi.stories import actions, models
from redaksi.stories.models.story import Kind, WithdrawalGround

# Which of the house's banners stands where; the fifth slot shows what a portal without banners shows.
PLACES = {
    "edisi-cetak": Slot.TOP,
    "pasang-iklan": Slot.IN_TEXT,
    "sekolah-jurnalistik": Slot.BESIDE,
    "buletin": Slot.FLOATING,
}
INITIALS = {"damar-pranolo": "dpr", "hanum-prabaswari": "hnm", "maheswari-tantra": "mht"}
QUALITY = 82

Progress = Callable[[int, int], None]


def fill(given: Environment, *, progress: Progress | None = None) -> int:
    """Add everything of the demonstration that is not there yet. Returns how many stories came in.

    progress: told how many stories are done, of how many.
    """
    newsroom = content.load()
    now = timezone.now()
    by = _make_directory(newsroom, given)
    added = 0
    # The oldest first: a text can only point to what is published already.
    for done, story in enumerate(reversed(newsroom.stories), 1):
        added += _publish(story, by=by, at=now - timedelta(hours=story.hours_ago))
        if progress:
            progress(done, len(newsroom.stories))
    fronts.lay_out(now, by=by)
    return added


@transaction.atomic
def _make_directory(newsroom: content.Newsroom, given: Environment) -> User | None:
    """Sections, people, agencies, topics, banners, accounts. Returns the editor's account."""
    paper, _ = Newspaper.objects.get_or_create(pk=Newspaper.load().pk)
    if paper.name != newsroom.name:
        paper.name, paper.tagline = newsroom.name, newsroom.tagline
        paper.description, paper.company = newsroom.description, newsroom.company
        paper.postal_address, paper.email = newsroom.address, newsroom.email
        paper.responsible = newsroom.responsible_person
        paper.save()
    for section in newsroom.sections:
        _ensure(
            models.Section,
            section.slug,
            name=section.name,
            description=section.description,
            position=section.order,
        )
    for person in (*newsroom.people, *newsroom.figures):
        _ensure(
            models.Person,
            person.slug,
            name=person.name,
            role=person.title,
            biography=person.biography,
            initials=INITIALS.get(person.slug, ""),
        )
    parts.add_portraits()
    for topic in newsroom.topics:
        _ensure(models.Topic, topic.slug, name=topic.name, description=topic.description)
    for agency in newsroom.agencies:
        _ensure(
            models.Agency,
            agency.slug,
            name=agency.name,
            abbreviation=agency.abbreviation,
            description=agency.description,
            home=agency.home_page,
        )
    for page in newsroom.pages:
        _make_page(page)
    _make_banners(newsroom)
    return _make_accounts(given)


def _ensure(model: Any, slug: str, **values: Any) -> None:
    model.objects.get_or_create(slug=slug, defaults=values)


def _make_page(page: content.Page) -> None:
    """A page that is not there is added; one that the law asks for is filled in while it is empty."""
    found = StaticPage.objects.filter(slug=page.slug).first()
    if found is None:
        found = StaticPage(title=page.title, slug=page.slug, show_in_menus=True, live=False)
        front_page().add_child(instance=found)
    if not found.body:
        found.body = page.text
        found.save_revision().publish()


def _make_banners(newsroom: content.Newsroom) -> None:
    for banner in newsroom.house_banners:
        HouseBanner.objects.get_or_create(
            slot=PLACES[banner.key],
            defaults={
                "headline": banner.headline,
                "text": banner.text,
                "call": banner.button,
                "url": f"mailto:{newsroom.email}",
            },
        )


def _make_accounts(given: Environment) -> User | None:
    editor = None
    for account in accounts(given):
        user, new = User.objects.get_or_create(
            username=account.username,
            defaults={
                "first_name": account.name.split(" ")[0],
                "last_name": account.name.split(" ", 1)[1],
                "is_superuser": account.is_superuser,
            },
        )
        if new:
            user.set_password(account.password)
            user.save()
            user.groups.set(Group.objects.filter(name=account.group))
        editor = user if account.group == "Editor" else editor
    return editor


@transaction.atomic
def _publish(story: content.Story, *, by: User | None, at: datetime) -> bool:
    """Read, draft and publish one story with all that belongs to it. False if it is there already."""
    if models.Story.objects.filter(slug=story.slug).exists():
        return False
    local = timezone.localtime(at)
    text = content.fill(story.text, local.date())
    draft = actions.create_from_reading(
        read(text, published=local.date()),
        source=text,
        section=models.Section.objects.get(slug=story.section),
        by=by,
        kind=Kind(story.kind),
        kicker=story.kicker,
        topics=tuple(models.Topic.objects.get(slug=slug) for slug in story.topics),
        picture=_picture(story),
        slug=story.slug,
    )
    draft.body = with_extras(draft.body, story)
    draft.standfirst = draft.standfirst or story.standfirst
    draft.comments_open = story.kind is not content.Kind.ADVERTORIAL
    parts.add_to_draft(draft)
    draft.save_revision(user=by)
    published = actions.publish(draft, by=by, at=at)
    parts.add_updates(published, by)
    _add_comments(story, published, by, at)
    _add_notices(story, published, by, at)
    return True


def _picture(story: content.Story) -> actions.Picture:
    out = io.BytesIO()
    image = pictures.draw(story.photo.scene, story.photo.seed)
    image.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return actions.Picture(f"{story.slug}.jpg", out.getvalue(), alt=story.photo.alt)


def _add_comments(
    story: content.Story, published: models.Story, by: User | None, at: datetime
) -> None:
    for number, said in enumerate(story.comments, 1):
        comment = comments.submit(
            story_pk=published.pk,
            name=said.name,
            email=f"{story.slug}-{number}@example.com",
            text=said.text,
        )
        if said.state is content.CommentState.APPROVED:
            comments.approve(comment, by=by)
        when = at + timedelta(hours=said.hours_after)
        Comment.objects.filter(pk=comment.pk).update(submitted_at=min(when, timezone.now()))


def _add_notices(
    story: content.Story, published: models.Story, by: User | None, at: datetime
) -> None:
    for said in story.corrections:
        correction = actions.correct(
            published, kind=models.Correction.Kind.RALAT, text=said.text, by=by
        )
        when = at + timedelta(hours=max(0.0, story.hours_ago - said.hours_ago))
        models.Correction.objects.filter(pk=correction.pk).update(published_at=when)
    if story.withdrawn:
        ground = WithdrawalGround(story.withdrawn.ground)
        actions.withdraw(published, ground=ground, note=story.withdrawn.reason, by=by)
