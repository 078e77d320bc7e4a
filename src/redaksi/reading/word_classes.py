"""The classes of words that the rules ask for, one bit each; which words they are says a language.

A rule never tests a word list: it asks `token.classes & ROLE`. So the same rules read every language
whose lists are there (`indonesian/lexicon.py`, `english/lexicon.py`).
"""

from collections.abc import Iterator


def _powers_of_two() -> Iterator[int]:
    bit = 1
    while True:
        yield bit
        bit <<= 1


_bits = _powers_of_two()

# How a word is written.
WORD = next(_bits)  # a word or a number, no mark
CAPITAL = next(_bits)  # begins with a capital, iNews included
UPPER = next(_bits)  # all capitals: DPR
NUMERIC = next(_bits)  # begins with a digit
QUOTE = next(_bits)  # stands for a whole quotation

# What follows from the lists and the writing.
NAME = next(_bits)  # can be part of a person's name
VERB_LIKE = next(_bits)  # small, with the shape of a verb
OPENER = next(_bits)  # its capital at the start of a sentence makes it no name

# People and their offices.
ROLE = next(_bits)  # opens an office, trade or condition: Ketua, warga; spokesman
ROLE_LAST = next(_bits)  # and closes it, as English offices end in their noun: Foreign Minister
OFFICE_PART = next(_bits)  # stands in an office before its noun: deputy, foreign
OFFICE_OF = next(_bits)  # two words of an office, the name follows: wali kota
RANK = next(_bits)  # grade of police, army or civil service
TITLE = next(_bits)  # academic, religious or noble title, written as one
DEGREE = next(_bits)  # degree after a name, written as one
HONORIFIC = next(_bits)  # Pak, Bu; Mr
LEAD = next(_bits)  # before a speaker, no part of it: oleh, pihak; by
PARTICLE = next(_bits)  # small word inside a name: bin, van
FORENAME = next(_bits)  # a first name that people leave out
RELATIVE = next(_bits)  # says who somebody is to others: ibu, korban
OFFICE_HEAD = next(_bits)  # heads an office though bodies bear the word too: ketua, kepala
MANY = next(_bits)  # opens a group that no pointer makes one person: para, beberapa
CALLED = next(_bits)  # before a nickname: disapa
COLLECTIVE = next(_bits)  # a group that speaks although it names no office: warga, para
DESCRIBED = next(_bits)  # opens a description that points back: pria … itu
ARTICLE = next(_bits)  # before a role, no part of it: seorang, salah satu; a, the
SMALL_ARTICLE = next(_bits)  # the same, left out of an office: a, the, his
DEFINITE = next(_bits)  # makes a role without a name point back: the spokesman
PRONOUN = next(_bits)  # dia, ia, beliau; he, she
PLURAL = next(_bits)  # a pronoun for more than one: mereka; they
POINTER = next(_bits)  # after a description, points back: itu, ini, tersebut

# Bodies and places.
INSTITUTION = next(_bits)  # word of the names of institutions
BODY = next(_bits)  # heads the name of a company or school: PT, Universitas
TERRITORY = next(_bits)  # inside an office, the next word is a place: Desa, Kabupaten
LANDMARK = next(_bits)  # before a name makes it a place: Sungai, Stadion
PLACE = next(_bits)  # word of a known place
GENERIC = next(_bits)  # alone it is a body named before: perusahaan, kementerian itu
MEDIUM = next(_bits)  # opens the description of a body that speaks: kantor berita
RECORD = next(_bits)  # what somebody keeps and others quote: data, catatan
SAYING = next(_bits)  # what somebody has said: pernyataan
POSSESSED = next(_bits)  # the same with -nya: pernyataannya
LOCATIVE = next(_bits)  # before a place: di; in

POSSESSIVE = next(_bits)  # the ministry's

# Small words around a speaker.
STOPPER = next(_bits)  # ends the phrase that names a speaker
INNER = next(_bits)  # a stopper that may belong to the name of an office
LINK = next(_bits)  # of these, one that a small word may follow: head of the agency
PREPOSITION = next(_bits)  # before a capital it makes that a place: asal, dari
OUTSIDE = next(_bits)  # never inside a description that points back
NAME_JOINT = next(_bits)  # goes on after a name: alias, selaku
AKA = next(_bits)  # a second name follows: alias
AS_OFFICE = next(_bits)  # an office follows a name: selaku
WHO = next(_bits)  # opens what is told about somebody: yang; who
AND = next(_bits)
BEARING = next(_bits)  # a verb that belongs to who is described: bernama
NAMING = next(_bits)  # of these, one that a name or a number follows: berusia, bernama

# Small words around a verb of saying.
ADVERB = next(_bits)  # between subject and verb
NEGATION = next(_bits)
UNBOUND = next(_bits)  # before a verb of saying it shows that it has no subject of its own
SPEECHLESS = next(_bits)  # heads no speaker: hal, kebijakan
SUBORDINATOR = next(_bits)  # a first part that it opens cannot stand alone
THAT = next(_bits)  # bahwa; that
CLAUSE = next(_bits)  # opens what is said or wanted: bahwa, agar
WANTED = next(_bits)  # opens what is wanted: untuk; to
AGENT = next(_bits)  # between a verb of saying and who says it: oleh, lagi
THUS = next(_bits)  # before a verb of saying that closes a sentence: demikian
NAMELY = next(_bits)  # between an office and its holder: yakni
COPULA = next(_bits)  # makes a statement of a topic: adalah, karena
TOPIC = next(_bits)  # opens a topic and no statement: soal, tentang
NEITHER_SAID = next(_bits)  # tells when, where or how something was said: saat, usai
TIME_CLAUSE = next(_bits)  # of these, one that opens a clause of its own: after, when
OCCASION = next(_bits)  # what something was said at or in: interview, statement
PART_OF_DAY = next(_bits)  # after a weekday: morning
MEANWHILE = next(_bits)  # more is said at the same time: seraya
SOURCED = next(_bits)  # who had it first follows: dikutip, seperti
TAKEN = next(_bits)  # surely taken over from a medium: dilansir, mengutip; citing
SOURCE_JOINT = next(_bits)  # between that and the medium: dari, laman, akun
WHERE_SAID = next(_bits)  # opens where, when or to whom something was said: dalam, saat
WEEKDAY = next(_bits)
TITLED = next(_bits)  # before a quotation makes it a title: lagu, film

# Verbs.
SAID_AFTER = next(_bits)  # after what is said: kata, ujar
SAID_NYA = next(_bits)  # the same with the speaker inside: ujarnya
SAID_PASSIVE = next(_bits)  # disampaikan
SAID_BEFORE = next(_bits)  # after its subject: mengatakan; said
SAID_CLAUSE = next(_bits)  # the same, only before CLAUSE: mendorong agar
CONVINCED = next(_bits)  # of SAID_CLAUSE, one that any whole clause may follow: yakin
TOLD_THING = next(_bits)  # of SAID_BEFORE, one that takes a thing too: mengumumkan pemenang
SAID_LAST = next(_bits)  # after what is said and its subject: “…,” she said
SAID_QUOTING = next(_bits)  # only before a quotation: called it “…”
SAID_JOINED = next(_bits)  # goes on for the subject of its sentence: …, adding that
SUBJECT_FIRST = next(_bits)  # its subject stands right before it, as in English
ADDRESSED = next(_bits)  # names who is told: told reporters
NOUN_TOO = next(_bits)  # a verb of saying that is a noun too: cerita
WISH = next(_bits)  # wants something, states nothing: meminta
WISH_LINK = next(_bits)  # leads from a wish to what is wanted: called for
STANCE = next(_bits)  # says nothing, but gives the floor: menolak
EVIDENCE = next(_bits)  # data X menunjukkan
STATEMENT = next(_bits)  # carries somebody's statement: pernyataan X bahwa
FINITE = next(_bits)  # surely a predicate: is, will
ACCORDING = next(_bits)  # menurut; according to
ACCORDING_NYA = next(_bits)  # menurutnya

# Phrases of several words.
PHRASE = next(_bits)  # begins one
CONNECTED = next(_bits)  # part of a phrase that opens a sentence: sementara itu
CONNECTED_END = next(_bits)  # its last word
