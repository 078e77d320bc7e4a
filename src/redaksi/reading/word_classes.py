"""The classes of words that the rules ask for, one bit each; which words they are says a language.

A rule never tests a word list: it asks `token.classes & ROLE`. So the same rules read every language
whose lists are there (`indonesian/lexicon.py`, `english/lexicon.py`).
"""

from collections.abc import Iterator
from typing import Final


def _powers_of_two() -> Iterator[int]:
    bit = 1
    while True:
        yield bit
        bit <<= 1


_bits: Final = _powers_of_two()

# How a word is written.
WORD: Final = next(_bits)  # a word or a number, no mark
CAPITAL: Final = next(_bits)  # begins with a capital, iNews included
UPPER: Final = next(_bits)  # all capitals: DPR
NUMERIC: Final = next(_bits)  # begins with a digit
QUOTE: Final = next(_bits)  # stands for a whole quotation

# What follows from the lists and the writing.
NAME: Final = next(_bits)  # can be part of a person's name
VERB_LIKE: Final = next(_bits)  # small, with the shape of a verb
OPENER: Final = next(_bits)  # its capital at the start of a sentence makes it no name

# People and their offices.
ROLE: Final = next(_bits)  # opens an office, trade or condition: Ketua, warga; spokesman
ROLE_LAST: Final = next(_bits)  # and closes it: Foreign Minister
OFFICE_PART: Final = next(_bits)  # stands in an office before its noun: deputy, foreign
OFFICE_OF: Final = next(_bits)  # two words of an office, the name follows: wali kota
RANK: Final = next(_bits)  # grade of police, army or civil service
TITLE: Final = next(_bits)  # academic, religious or noble title, written as one
DEGREE: Final = next(_bits)  # degree after a name, written as one
HONORIFIC: Final = next(_bits)  # Pak, Bu; Mr
LEAD: Final = next(_bits)  # before a speaker, no part of it: oleh, pihak; by
PARTICLE: Final = next(_bits)  # small word inside a name: bin, van
FORENAME: Final = next(_bits)  # a first name that people leave out
RELATIVE: Final = next(_bits)  # says who somebody is to others: ibu, korban
OFFICE_HEAD: Final = next(_bits)  # heads an office though bodies bear the word too: ketua, kepala
MANY: Final = next(_bits)  # opens a group that no pointer makes one person: para, beberapa
CALLED: Final = next(_bits)  # before a nickname: disapa
COLLECTIVE: Final = next(_bits)  # a group that speaks although it names no office: warga, para
DESCRIBED: Final = next(_bits)  # opens a description that points back: pria … itu
ARTICLE: Final = next(_bits)  # before a role, no part of it: seorang, salah satu; a, the
SMALL_ARTICLE: Final = next(_bits)  # the same, left out of an office: a, the, his
DEFINITE: Final = next(_bits)  # makes a role without a name point back: the spokesman
PRONOUN: Final = next(_bits)  # dia, ia, beliau; he, she
PLURAL: Final = next(_bits)  # a pronoun for more than one: mereka; they
POINTER: Final = next(_bits)  # after a description, points back: itu, ini, tersebut

# Bodies and places.
INSTITUTION: Final = next(_bits)  # word of the names of institutions
BODY: Final = next(_bits)  # heads the name of a company or school: PT, Universitas
TERRITORY: Final = next(_bits)  # inside an office, the next word is a place: Desa, Kabupaten
LANDMARK: Final = next(_bits)  # before a name makes it a place: Sungai, Stadion
PLACE: Final = next(_bits)  # word of a known place
GENERIC: Final = next(_bits)  # alone it is a body named before: perusahaan, kementerian itu
MEDIUM: Final = next(_bits)  # opens the description of a body that speaks: kantor berita
RECORD: Final = next(_bits)  # what somebody keeps and others quote: data, catatan
SAYING: Final = next(_bits)  # what somebody has said: pernyataan
POSSESSED: Final = next(_bits)  # the same with -nya: pernyataannya
LOCATIVE: Final = next(_bits)  # before a place: di; in

POSSESSIVE: Final = next(_bits)  # the ministry's

# Small words around a speaker.
STOPPER: Final = next(_bits)  # ends the phrase that names a speaker
INNER: Final = next(_bits)  # a stopper that may belong to the name of an office
LINK: Final = next(_bits)  # of these, one that a small word may follow: head of the agency
PREPOSITION: Final = next(_bits)  # before a capital it makes that a place: asal, dari
OUTSIDE: Final = next(_bits)  # never inside a description that points back
NAME_JOINT: Final = next(_bits)  # goes on after a name: alias, selaku
AKA: Final = next(_bits)  # a second name follows: alias
AS_OFFICE: Final = next(_bits)  # an office follows a name: selaku
WHO: Final = next(_bits)  # opens what is told about somebody: yang; who
AND: Final = next(_bits)
BEARING: Final = next(_bits)  # a verb that belongs to who is described: bernama
NAMING: Final = next(_bits)  # of these, one that a name or a number follows: berusia, bernama

# Small words around a verb of saying.
ADVERB: Final = next(_bits)  # between subject and verb
NEGATION: Final = next(_bits)
UNBOUND: Final = next(_bits)  # before a verb of saying it shows that it has no subject of its own
SPEECHLESS: Final = next(_bits)  # heads no speaker: hal, kebijakan
SUBORDINATOR: Final = next(_bits)  # a first part that it opens cannot stand alone
THAT: Final = next(_bits)  # bahwa; that
CLAUSE: Final = next(_bits)  # opens what is said or wanted: bahwa, agar
WANTED: Final = next(_bits)  # opens what is wanted: untuk; to
AGENT: Final = next(_bits)  # between a verb of saying and who says it: oleh, lagi
THUS: Final = next(_bits)  # before a verb of saying that closes a sentence: demikian
NAMELY: Final = next(_bits)  # between an office and its holder: yakni
COPULA: Final = next(_bits)  # makes a statement of a topic: adalah, karena
TOPIC: Final = next(_bits)  # opens a topic and no statement: soal, tentang
NEITHER_SAID: Final = next(_bits)  # tells when, where or how something was said: saat, usai
TIME_CLAUSE: Final = next(_bits)  # of these, one that opens a clause of its own: after, when
OCCASION: Final = next(_bits)  # what something was said at or in: interview, statement
PART_OF_DAY: Final = next(_bits)  # after a weekday: morning
MEANWHILE: Final = next(_bits)  # more is said at the same time: seraya
SOURCED: Final = next(_bits)  # who had it first follows: dikutip, seperti
TAKEN: Final = next(_bits)  # surely taken over from a medium: dilansir, mengutip; citing
SOURCE_JOINT: Final = next(_bits)  # between that and the medium: dari, laman, akun
WHERE_SAID: Final = next(_bits)  # opens where, when or to whom something was said: dalam, saat
WEEKDAY: Final = next(_bits)
TITLED: Final = next(_bits)  # before a quotation makes it a title: lagu, film

# Verbs.
SAID_AFTER: Final = next(_bits)  # after what is said: kata, ujar
SAID_NYA: Final = next(_bits)  # the same with the speaker inside: ujarnya
SAID_PASSIVE: Final = next(_bits)  # disampaikan
SAID_BEFORE: Final = next(_bits)  # after its subject: mengatakan; said
SAID_CLAUSE: Final = next(_bits)  # the same, only before CLAUSE: mendorong agar
CONVINCED: Final = next(_bits)  # of SAID_CLAUSE, one that any whole clause may follow: yakin
TOLD_THING: Final = next(_bits)  # of SAID_BEFORE, one that takes a thing too: mengumumkan pemenang
SAID_LAST: Final = next(_bits)  # after what is said and its subject: “…,” she said
SAID_QUOTING: Final = next(_bits)  # only before a quotation: called it “…”
SAID_JOINED: Final = next(_bits)  # goes on for the subject of its sentence: …, adding that
SUBJECT_FIRST: Final = next(_bits)  # its subject stands right before it, as in English
ADDRESSED: Final = next(_bits)  # names who is told: told reporters
NOUN_TOO: Final = next(_bits)  # a verb of saying that is a noun too: cerita
WISH: Final = next(_bits)  # wants something, states nothing: meminta
WISH_LINK: Final = next(_bits)  # leads from a wish to what is wanted: called for
STANCE: Final = next(_bits)  # says nothing, but gives the floor: menolak
EVIDENCE: Final = next(_bits)  # data X menunjukkan
STATEMENT: Final = next(_bits)  # carries somebody's statement: pernyataan X bahwa
FINITE: Final = next(_bits)  # surely a predicate: is, will
ACCORDING: Final = next(_bits)  # menurut; according to
ACCORDING_NYA: Final = next(_bits)  # menurutnya

# Phrases of several words.
PHRASE: Final = next(_bits)  # begins one
CONNECTED: Final = next(_bits)  # part of a phrase that opens a sentence: sementara itu
CONNECTED_END: Final = next(_bits)  # its last word
