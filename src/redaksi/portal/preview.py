"""How a draft will look, shown inside the desk."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from redaksi.portal.answers import write
from redaksi.portal.models import FrontPage, SectionFront, StaticPage
from redaksi.portal.pages.front import front_page
from redaksi.portal.pages.section import section_page
from redaksi.portal.pages.static import static_page
from redaksi.portal.pages.story import story_page
from redaksi.press.preparing import wanting
from redaksi.stories.models import Photo, Story


def story_preview(_request: HttpRequest, story: Story) -> HttpResponse:
    """The story's page made of a draft that may never have been saved.

    It has no address, no comments and no related stories, and its assets come from the portal's host.
    """
    with translation.override(settings.LANGUAGE_CODE):
        with wanting() as wanted:
            text = _written(story)
        for make in wanted.values():
            make()
        response = HttpResponse(_written(story) if wanted else text)
    response["X-Robots-Tag"] = "noindex"
    return response


def static_preview(_request: HttpRequest, page: StaticPage) -> HttpResponse:
    """A static page made of a draft."""
    with translation.override(settings.LANGUAGE_CODE):
        response = HttpResponse(write("static", static_page(page, origin=settings.PORTAL_URL)))
    response["X-Robots-Tag"] = "noindex"
    return response


def _written(story: Story) -> str:
    """The page; the lead photo is read anew, with the renditions that it has by now."""
    if story.lead_photo_id:
        photos = Photo.objects.select_related("agency").prefetch_related("renditions")
        story.lead_photo = photos.filter(pk=story.lead_photo_id).first()
    return write("story", story_page(story, preview=True, origin=settings.PORTAL_URL))


def front_preview(_request: HttpRequest, page: FrontPage | SectionFront) -> HttpResponse:
    """The front as it would be printed with a layout that may never have been saved."""
    with translation.override(settings.LANGUAGE_CODE):
        with wanting() as wanted:
            text = _front(page)
        for make in wanted.values():
            make()
        response = HttpResponse(_front(page) if wanted else text)
    response["X-Robots-Tag"] = "noindex"
    return response


def _front(page: FrontPage | SectionFront) -> str:
    if isinstance(page, SectionFront):
        laid_out = section_page(page.section, page.wishes, origin=settings.PORTAL_URL)
        return write("section", laid_out)
    return write("front", front_page(page.wishes, origin=settings.PORTAL_URL))
