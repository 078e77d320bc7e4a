"""What a story's page says of itself to search engines and link previews."""

from typing import Any

from redaksi.portal import linked_data
from redaksi.portal.cards import is_advert, kind_label, unverified_label
from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import Furniture, Head, whole
from redaksi.portal.live import LiveBlog
from redaksi.portal.live_data import coverage_told, updates_told
from redaksi.portal.pictures import Figure
from redaksi.portal.shortening import shortened
from redaksi.stories.models import Story
from redaksi.stories.models.story import Kind


def shared_title(story: Story) -> str:
    """The headline as it leaves the portal; an advertorial, or unverified news, is called so there too."""
    if is_advert(story.kind):
        return f"{kind_label(story.kind)}: {story.headline}"
    return f"{unverified_label()}: {story.headline}" if story.is_unverified else story.headline


def _image(photo: Figure) -> dict[str, object]:
    """The cut that is wide enough for Google: 1200 pixels at least."""
    return {
        "@type": "ImageObject",
        "url": whole(photo.picture.shared),
        "width": 1200,
        "height": 630,
        "caption": photo.caption or photo.picture.alt,
        "creditText": photo.credit,
    }


def story_head(
    around: Furniture,
    story: Story,
    *,
    photo: Figure | None,
    topics: tuple[str, ...],
    authors: tuple[tuple[str, str], ...],
    live: LiveBlog | None = None,
) -> Head:
    """The head of a story's page."""
    canonical = whole(story.address) if story.address else ""
    published = machine_time(story.first_published_at) if story.first_published_at else ""
    changed = max((t for t in (story.last_published_at, live and live.updated) if t), default=None)
    modified = machine_time(changed) if changed else published
    picture = whole(photo.picture.shared) if photo else ""
    said: dict[str, Any] = {
        "headline": story.headline[:110],
        "alternativeHeadline": story.kicker,
        "description": story.standfirst,
        "mainEntityOfPage": canonical,
        "url": canonical,
        "image": [_image(photo)] if photo else "",
        "thumbnailUrl": picture,
        "datePublished": published,
        "dateModified": modified,
        "keywords": list(topics),
        "creativeWorkStatus": unverified_label() if story.is_unverified else "",
    }
    section = (story.section.name, story.section.address)
    if live and story.address:
        data = linked_data.live_blog(
            around,
            said=said,
            updates=updates_told(live, story.address),
            coverage=coverage_told(live, published),
            section=section,
        )
    else:
        data = linked_data.news_article(
            around,
            advert=is_advert(story.kind),
            opinion=story.kind == Kind.OPINION,
            authors=authors,
            section=section,
            said=said,
        )
    return Head(
        title=shared_title(story),
        description=shortened(story.standfirst or story.headline),
        canonical=canonical,
        kind="article",
        picture=picture,
        picture_alt=photo.picture.alt if photo else "",
        published=published,
        modified=modified,
        section=story.section.name,
        topics=topics,
        linked_data=data,
        is_indexed=bool(canonical),
    )
