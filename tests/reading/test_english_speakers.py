"""Who says what in English: each shape of news English, in the fullest name and role of the page."""

import pytest

from redaksi.reading import Quotation, read

HEADLINE = "Port closed for a third week\n\n"
# Enough English for a page of one sentence to be known as such.
REST = (
    "\n\nIt was the third time this year that the river had burst its banks, and the road to the port was "
    "shut to all traffic for most of the week."
)


def quotations(text: str) -> list[Quotation]:
    reading = read(HEADLINE + text + REST)
    assert reading.language == "en"
    return list(reading.quotations)


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            found.clean,
            found.speaker and found.speaker.clean_name,
            found.speaker and found.speaker.clean_role,
        )
        for found in quotations(text)
    ]


ONE_SENTENCE = [
    ("“It is dry,” said harbour master Tom Wicks.", "Tom Wicks", "harbour master"),
    ("“It is dry,” said Sora Ministry spokeswoman Dewi Angkasa.", "Dewi Angkasa",
     "Sora Ministry spokeswoman"),
    ("“It is dry,” Dewi Angkasa said.", "Dewi Angkasa", None),
    ("“It is dry,” Tom Wicks, the head of the port, told reporters on Thursday.", "Tom Wicks",
     "head of the port"),
    ("“It is dry,” said Tom Wicks, 45, a fisherman from Kelir.", "Tom Wicks", "fisherman from Kelir"),
    ("“It is dry,” said Tom Wicks, mayor of Kelir.", "Tom Wicks", "mayor of Kelir"),
    ("“It is dry,” according to Tom Wicks, a geologist.", "Tom Wicks", "geologist"),
    ("“It is dry,” wrote Prof. Ann Sable, a geologist at the University of Kelir.", "Prof. Ann Sable",
     "geologist at the University of Kelir"),
    ("“It is dry,” said Lt. Col. Bima Sagara, commander of the search team.", "Bima Sagara",
     "commander of the search team"),
    ("“It is dry,” said its director, Ann Sable.", "Ann Sable", "director"),
    ("“It is dry,” the governor's aide, Ann Sable, said.", "Ann Sable", "governor's aide"),
    ("“It is dry,” said Kelir Steel chief executive Ann Sable.", "Ann Sable",
     "Kelir Steel chief executive"),
    ("“It is dry,” said Sean O'Mara, a farmer.", "Sean O'Mara", "farmer"),
    ("“It is dry,” said Pieter van der Laan, a farmer.", "Pieter van der Laan", "farmer"),
    ("“It is dry,” said Crown Prince Faisal bin Nasir.", "Faisal bin Nasir", "Crown Prince"),
    ("“It is dry,” said Anne-Marie Dupin, a baker.", "Anne-Marie Dupin", "baker"),
    ("“It is dry,” said Minister of Fisheries Arun P.K. Menon.", "Arun P.K. Menon",
     "Minister of Fisheries"),
    ("“It is dry,” said J. Arun, a clerk.", "J. Arun", "clerk"),
    ("“It is dry,” said one resident, who asked not to be named.", "resident", None),
    ("“It is dry,” a villager told the newspaper.", "villager", None),
    ("“Is it dry?” Dewi Angkasa asked.", "Dewi Angkasa", None),
    ("“It is dry!” Dewi Angkasa shouted.", "Dewi Angkasa", None),
    ("In a statement, harbour master Tom Wicks said: “It is dry.”", "Tom Wicks", "harbour master"),
    ("Tom Wicks, the harbour master, called the plan “too dry”.", "Tom Wicks", "harbour master"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), ONE_SENTENCE)
def test_a_quotation_has_the_speaker_of_its_sentence(text, name, role):
    found = quotations(text)
    assert [(q.direct, q.speaker.clean_name, q.speaker.clean_role) for q in found] == [
        (True, name, role)
    ]


INDIRECT = [
    ("Tom Wicks said that the port was dry.", "the port was dry"),
    ("Tom Wicks said the port was dry.", "the port was dry"),
    ("Tom Wicks said on Monday that the port was dry.", "the port was dry"),
    ("Tom Wicks told the BBC that the port was dry.", "the port was dry"),
    ("Tom Wicks told a packed hall the port was dry.", "the port was dry"),
    (
        "Tom Wicks said in an interview with Radio Kelir on Friday that the port was dry.",
        "the port was dry",
    ),
    ("Tom Wicks confirmed the port would be dry.", "the port would be dry"),
    ("Tom Wicks warned residents that the port was dry.", "the port was dry"),
    ("The port was dry, Tom Wicks said.", "The port was dry"),
    ("The port was dry, said Tom Wicks.", "The port was dry"),
    ("The port was dry by noon, Tom Wicks told reporters on Monday.", "The port was dry by noon"),
    ("The port, Tom Wicks said, was dry.", "The port, Tom Wicks said, was dry"),
    ("According to Tom Wicks, the port was dry.", "the port was dry"),
    ("The port was dry, according to Tom Wicks.", "The port was dry"),
    ("The port lost 12 ships according to Tom Wicks.", "The port lost 12 ships"),
    ("On Thursday, Tom Wicks said the port was dry.", "the port was dry"),
    ("After the storm, Tom Wicks told listeners that the port was dry.", "the port was dry"),
    ("Tom Wicks rejected the report, saying the port was dry.", "the port was dry"),
    ("Tom Wicks rejected the report and said the port was dry.", "the port was dry"),
    ("Tom Wicks was quoted by Radio Kelir as saying that the port was dry.", "the port was dry"),
    ("But Tom Wicks, speaking in Kelir, said the port was dry.", "the port was dry"),
    ("Tom Wicks urged residents to leave the port.", "residents to leave the port"),
    ("Tom Wicks called for an end to the strike.", "an end to the strike"),
]


@pytest.mark.parametrize(("text", "content"), INDIRECT)
def test_what_is_reported_has_its_speaker(text, content):
    found = quotations(text)
    assert [(q.direct, q.clean, q.speaker.clean_name) for q in found] == [
        (False, content, "Tom Wicks")
    ]


SILENT = [
    "Tom Wicks announced a plan for the port.",
    "Tom Wicks confirmed the death of a man who was swept away.",
    "The port is said to be the deepest in the region.",
    "The film “Rain of the North” opens on Friday.",
    "The ship, called “Morning Star”, left the port on Friday.",
    "The so-called “king of the port” died on Friday.",
    "He said.",
    "Tom Wicks has not said whether the port will open.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_nobody_says_is_no_quotation(text):
    assert quotations(text) == []


BODIES = [
    ("The port is closed, the ministry said.", "ministry"),
    ("The World Harbour Organization (WHO) said the port was closed.", "World Harbour Organization (WHO)"),
    ("Kelir Police said two men were held.", "Kelir Police"),
    ("Officials said two men were held.", "Officials"),
    ("The Ministry of Energy and Mineral Resources said fuel would last.",
     "Ministry of Energy and Mineral Resources"),
    ("Twelve ships sank, according to the Harbour Authority.", "Harbour Authority"),
    ("Fuel would last, according to data from the Ministry of Energy.", "Ministry of Energy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_bodies_and_groups_speak(text, name):
    found = quotations(text)
    assert [(q.speaker.clean_name, q.speaker.clean_role) for q in found] == [(name, None)]


def test_a_surname_a_pronoun_and_an_office_point_back():
    text = (
        "Sora Foreign Minister Dewi Angkasa called the plan “unwise”.\n\n"
        "“We were not asked,” Angkasa said. “It came by post.”\n\n"
        "“I shall not go,” she added.\n\n"
        "“I shall write,” the minister told reporters.\n\n"
        "“They will read it,” said Ms. Angkasa.\n\n"
        "The foreign minister said the letter was ready."
    )
    assert {found[1:] for found in said(text)} == {("Dewi Angkasa", "Sora Foreign Minister")}
    assert len(said(text)) == 7


def test_an_office_of_somebody_else_does_not_point_to_who_spoke_last():
    text = (
        "“The nets are empty,” said Tom Wicks, a fisherman.\n\n"
        "Dewi Angkasa, the mayor of Kelir, came by boat.\n\n"
        "“I see it,” the mayor said.\n\n“She saw it,” the fisherman said."
    )
    assert [found[1] for found in said(text)] == ["Tom Wicks", "Dewi Angkasa", "Tom Wicks"]


def test_an_age_points_back():
    text = "“I swam,” said Tom Wicks, 45, a fisherman.\n\n“It was cold,” the 45-year-old said."
    assert [found[1:] for found in said(text)] == [("Tom Wicks", "fisherman")] * 2


def test_a_role_named_before_the_quotation_is_kept():
    text = "Sora President Arif Laut met Kelir Prime Minister Ann Sable.\n\n“We agree,” Sable said."
    assert said(text) == [("We agree", "Ann Sable", "Kelir Prime Minister")]


def test_a_short_title_is_the_office_written_out():
    text = "Sen. Tom Wicks said the bill was dead.\n\n“It is dead,” the senator said."
    assert [found[1] for found in said(text)] == ["Tom Wicks", "Tom Wicks"]


def test_what_is_added_belongs_to_who_spoke():
    text = "“We know,” Dewi Angkasa said, adding that the port would open by Friday."
    assert said(text) == [
        ("We know", "Dewi Angkasa", None),
        ("the port would open by Friday", "Dewi Angkasa", None),
    ]


def test_speech_over_several_paragraphs_belongs_to_who_is_named_at_its_end():
    text = (
        "“The first ship came in the morning, long before the tide.\n\n"
        "“The second never came.\n\n"
        "“We wait for it,” said Tom Wicks, the harbour master."
    )
    assert [found[1:] for found in said(text)] == [("Tom Wicks", "harbour master")] * 3


def test_speech_goes_on_in_the_next_paragraph():
    text = (
        "“The first ship came in the morning,” said Tom Wicks. “It brought rice.\n\n"
        "“The second brought nothing at all.”"
    )
    assert [found[1] for found in said(text)] == ["Tom Wicks"] * 3


def test_said_with_a_capital_is_a_name():
    text = "Port chief Sudarman Said will hold a meeting on Tuesday.\n\n“We shall see,” Said said."
    assert said(text) == [("We shall see", "Sudarman Said", "Port chief")]
