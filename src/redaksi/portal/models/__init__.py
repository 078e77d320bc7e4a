"""What the portal keeps itself: the newspaper's particulars, and the pages that editors lay out."""

from redaksi.portal.models.distribution import AiCrawlers, Distribution, HubPing
from redaksi.portal.models.fronts import FrontPage, SectionFront
from redaksi.portal.models.newspaper import Appearance, Logo, Newspaper
from redaksi.portal.models.static_page import StaticPage

__all__ = [
    "AiCrawlers",
    "Appearance",
    "Distribution",
    "FrontPage",
    "HubPing",
    "Logo",
    "Newspaper",
    "SectionFront",
    "StaticPage",
]
