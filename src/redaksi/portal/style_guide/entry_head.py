from collections.abc import Iterator
from dataclasses import dataclass

from redaksi.portal.pages.steps import Step
from redaksi.portal.pictures import Picture
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, WORD, tall

TEMPLATE = "entry_head/entry_head.html"


@dataclass(frozen=True, slots=True)
class Headed:
    """What the component asks of an entry's page."""

    name: str
    role: str = ""
    paragraphs: tuple[str, ...] = ()
    portrait: Picture | None = None
    home: Step | None = None


def states() -> Iterator[State]:
    yield State("topik", "entry_head", {"page": Headed("Banjir Sora", "", (LONG,))})
    person = Headed("Rani Dewi", "Pewarta", (LONG, LONG), tall())
    yield State("orang dengan potret", "entry_head", {"page": person})
    bare = Headed("Yohana Mambrasar", "Kontributor")
    yield State("orang tanpa potret", "entry_head", {"page": bare})
    agency = Headed("Kantor Berita Nusa", "", (LONG,), home=Step("nusa.example", "/gaya/"))
    yield State("agensi", "entry_head", {"page": agency})
    yield State("satu kata panjang", "entry_head", {"page": Headed(WORD)})
