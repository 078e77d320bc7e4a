from collections.abc import Iterator

from redaksi.portal.pages.steps import Step
from redaksi.portal.pages.story_verification import Verification
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE

TEMPLATE = "verification/verification.html"


def states() -> Iterator[State]:
    other = Step(HEADLINE, "/gaya/")
    for title, said in (
        ("belum terverifikasi", Verification(is_open=True, update=None, of=None)),
        ("sudah ada hasilnya", Verification(is_open=False, update=other, of=None)),
        ("berita pemutakhiran", Verification(is_open=False, update=None, of=other)),
    ):
        yield State(title, "verification", {"said": said})
