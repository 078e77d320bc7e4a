"""What a reader typed into the search form: words, "phrases" and -words that must not stand there.

Whatever is typed is a question or nothing; it is never wrong.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from redaksi.reading.indonesian.bodies import KNOWN
from redaksi.stories.search.document import headline_mark
from redaksi.stories.search.words import is_small, stems, tokens

LONGEST = 200  # characters that are looked at
MOST_TERMS = 12
PART = re.compile(r'(?P<minus>(?<!\S)[-–−])?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
QUOTES = re.compile("[“”„«»″]")
# Short forms that everybody uses, and the words that they stand for.
SHORT = {short.casefold(): tuple(full.split()) for short, full in KNOWN.items() if " " in full}


@dataclass(frozen=True, slots=True)
class Term:
    """words: folded; several are a phrase. is_excluded: whether it must not stand in the story."""

    words: tuple[str, ...]
    is_excluded: bool = False

    @property
    def is_small(self) -> bool:
        return all(map(is_small, self.words))


@dataclass(frozen=True, slots=True)
class Query:
    """typed: without what nobody sees, cut to LONGEST. terms: what is looked for, at most MOST_TERMS.
    was_cut: whether something that was typed is not looked for."""

    typed: str
    terms: tuple[Term, ...]
    was_cut: bool

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that a story must have."""
        return tuple(term for term in self.terms if not term.is_excluded)

    def as_tsquery(self, *, headline: bool = False) -> str:
        """As PostgreSQL takes it; empty when nothing is looked for. headline: all words stand there."""
        write = _in_headline if headline else _anywhere
        wanted = [write(term) for term in self.wanted]
        unwanted = [f"!{_anywhere(term)}" for term in self.terms if term.is_excluded]
        return " & ".join([*wanted, *unwanted]) if wanted else ""

    def nearly(self) -> str:
        """All of the words but one, whichever it is; empty where there are no two."""
        wanted = [_anywhere(term) for term in self.wanted]
        if len(wanted) < 2:
            return ""
        unwanted = [f"!{_anywhere(term)}" for term in self.terms if term.is_excluded]
        left_out = (
            " & ".join([*(said for at, said in enumerate(wanted) if at != gone), *unwanted])
            for gone in range(len(wanted))
        )
        return " | ".join(f"({said})" for said in left_out)

    def marked(self) -> frozenset[str]:
        """The stems that are highlighted."""
        words = {word for term in self.wanted for word in (*term.words, *_stands_for(term))}
        return frozenset(stem for word in words for stem in stems(word))


def understand(typed: str) -> Query:
    """What `typed` looks for."""
    seen = visible(typed[: 4 * LONGEST])
    cut = seen[:LONGEST]
    terms = list(dict.fromkeys(filter(None, map(_term, PART.finditer(QUOTES.sub('"', cut))))))
    telling = [term for term in terms if term.is_excluded or not term.is_small]
    if any(not term.is_excluded for term in telling):
        terms = telling
    was_cut = len(typed) > 4 * LONGEST or len(seen) > LONGEST or len(terms) > MOST_TERMS
    return Query(cut, tuple(terms[:MOST_TERMS]), was_cut)


def visible(text: str) -> str:
    """The text without control characters, marks of direction and needless spaces."""
    kept = (
        " " if sign.isspace() else sign
        for sign in text
        if sign.isspace() or not unicodedata.category(sign).startswith("C")
    )
    return " ".join("".join(kept).split())


def _term(found: re.Match[str]) -> Term | None:
    said = found["phrase"] if found["phrase"] is not None else found["word"]
    words = tuple(token.word for token in tokens(said))
    if found["phrase"] is None and len(set(words)) == 1:
        words = words[:1]  # anak-anak
    return Term(words[:MOST_TERMS], found["minus"] is not None) if words else None


def _stands_for(term: Term) -> tuple[str, ...]:
    return SHORT.get(term.words[0], ()) if len(term.words) == 1 else ()


def _anywhere(term: Term) -> str:
    said = _phrase(term.words)
    full = _stands_for(term)
    return f"({said} | {_phrase(full)})" if full else said


def _in_headline(term: Term) -> str:
    words = [word for word in term.words if not is_small(word)] or list(term.words)
    return " & ".join(_any(map(headline_mark, stems(word))) for word in words)


def _phrase(words: Iterable[str]) -> str:
    said = " <-> ".join(_any(stems(word)) for word in words)
    return f"({said})"


def _any(lexemes: Iterable[str]) -> str:
    return "(" + " | ".join(f"'{lexeme}'" for lexeme in lexemes) + ")"
