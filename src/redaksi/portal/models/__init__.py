"""What the portal keeps itself: the newspaper's particulars, and the pages that editors lay out."""

from redaksi.portal.models.distribution import AiCrawlers, Distribution, HubPing
from redaksi.portal.models.fronts import FrontPage, LayoutTime, SectionFront
from redaksi.portal.models.newspaper import Newspaper

__all__ = [
    "AiCrawlers",
    "Distribution",
    "FrontPage",
    "HubPing",
    "LayoutTime",
    "Newspaper",
    "SectionFront",
]
