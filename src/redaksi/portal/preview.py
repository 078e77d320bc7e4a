"""How a draft will look, shown inside the desk."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from redaksi.portal.answers import write
from redaksi.portal.pages.story import story_page
from redaksi.stories.models import Story


def story_preview(_request: HttpRequest, story: Story) -> HttpResponse:
    """The story's page made of a draft that may never have been saved.

    It has no address, no comments and no related stories, and its assets come from the portal's host.
    """
    with translation.override(settings.LANGUAGE_CODE):
        page = story_page(story, preview=True, origin=settings.PORTAL_URL)
        response = HttpResponse(write("story", page))
    response["X-Robots-Tag"] = "noindex"
    return response
