"""Invented English pages with their furniture, and who says what in each: first words, name, role."""

from typing import NamedTuple


class EnglishPage(NamedTuple):
    """A page as text; `said` are the first words of each quotation with its speaker and role."""

    text: str
    said: tuple[tuple[str, str | None, str | None], ...]


FLOOD = EnglishPage(
    """\
Home
World
Business

Flood kills 12 on northern coast

KELIR (Sora Wire) - Floods killed at least 12 people on the northern coast, officials said Tuesday, \
as rescuers searched for the missing.

The river burst its banks after two days of rain, said Abdul Marsa, a spokesman for the \
Kelir Disaster Agency.

"We fear the number will rise," Marsa said in a statement. "Many houses are under mud."

Read also: Dam opened after heavy rain

More than 300 houses were swept away, he added.

"I held on to a tree," Rina Lestari, a 34-year-old mother of two, told Sora Wire by telephone. \
"Then it fell."

President Arif Laut, who visited the area on Monday, promised help and ordered the army to build a bridge.

"The state is here," the president said.

Advertisement

Share this
""",
    (
        ("Floods killed at least 12", "officials", None),
        ("The river burst its banks", "Abdul Marsa", "spokesman for the Kelir Disaster Agency"),
        ("We fear the number", "Abdul Marsa", "spokesman for the Kelir Disaster Agency"),
        ("Many houses are", "Abdul Marsa", "spokesman for the Kelir Disaster Agency"),
        ("More than 300 houses", "Abdul Marsa", "spokesman for the Kelir Disaster Agency"),
        ("I held on to", "Rina Lestari", "34-year-old mother of two"),
        ("Then it fell", "Rina Lestari", "34-year-old mother of two"),
        ("The state is here", "Arif Laut", "President"),
    ),
)

TAXES = EnglishPage(
    """\
Skip to content

Chancellor stands by tax plan

By Ellen Marsh

WESTHAVEN — The chancellor on Friday defended her plan to cut taxes, saying the economy would grow.

Ann Sable told Radio Westhaven: ‘I make no apology.’

‘We were elected to do this,’ Ms Sable said.

But opposition MP Jane O'Mara described the plan as ‘reckless’.

‘Nobody believes it,’ said O'Mara. ‘Nobody.’

Hugh Stroud, the opposition spokesman, accused the government of ‘chaos and confusion’.

‘The numbers don’t add up,’ he added.

Economists at the Institute for Public Accounts warned the cuts could cost 5 billion pounds.

‘They’ll have to borrow,’ said Paul Dorn, director of the institute.

Most read
""",
    (
        ("the economy would grow", "chancellor", None),
        ("I make no apology", "Ann Sable", None),
        ("We were elected", "Ann Sable", None),
        ("reckless", "Jane O'Mara", "opposition MP"),
        ("Nobody believes it", "Jane O'Mara", "opposition MP"),
        ("Nobody", "Jane O'Mara", "opposition MP"),
        ("chaos and confusion", "Hugh Stroud", "opposition spokesman"),
        ("The numbers don’t", "Hugh Stroud", "opposition spokesman"),
        ("the cuts could cost", "Economists at the Institute for Public Accounts", None),
        ("They’ll have to borrow", "Paul Dorn", "director of the institute"),
    ),
)

TRUCE = EnglishPage(
    """\
Sora and Kelir agree to truce, mediator says

Sora and Kelir agreed to a truce, Norlandia's foreign ministry said.

“We are close,” a senior Soran official, who spoke on condition of anonymity, told Sora Wire.

The official said that “all options” were on the table.

U.N. Secretary-General Ana Guterra urged both sides to show restraint.

“Enough is enough,” Guterra wrote on her website.

The Kelir health ministry said 20 people had been killed. It did not say how many were civilians.

U.S. Secretary of State Mark Blane is due in Kelir on Monday, according to State Department spokesman \
Matt Mills.

“He’ll press for more aid,” Mills told reporters.

“Is it enough?” he asked. “We will see.”
""",
    (
        ("Sora and Kelir agreed", "Norlandia's foreign ministry", None),
        ("We are close", "senior Soran official", None),
        ("“all options” were on", "senior Soran official", None),
        ("both sides to show", "Ana Guterra", "U.N. Secretary-General"),
        ("Enough is enough", "Ana Guterra", "U.N. Secretary-General"),
        ("20 people had been", "Kelir health ministry", None),
        ("U.S. Secretary of State", "Matt Mills", "State Department spokesman"),
        ("He’ll press", "Matt Mills", "State Department spokesman"),
        ("Is it enough?", "Matt Mills", "State Department spokesman"),
        ("We will see", "Matt Mills", "State Department spokesman"),
    ),
)

BAKERY = EnglishPage(
    """\
NEWS SPORT WHAT'S ON

Bakery fire: owner vows to rebuild

The owner of a bakery destroyed by fire has vowed to rebuild it.

"It's a disgrace," said shop owner Ali Karim, 41. "We've lost everything."

Local resident Mary Jonas, 70, said she had never seen anything like it.

"It came so quickly," she said.

Mrs Jonas, who lives alone, was taken to safety by neighbours.

Her son Tim said the family was grateful.

The council's leader, Tom Hartley, said: "Residents deserve better."

Asked if he would resign, Hartley replied: "No."

A council spokesperson said: "We are investigating."

One of the firefighters, Joe Tanner, said he had been warned.

Leave a comment
""",
    (
        ("It's a disgrace", "Ali Karim", "shop owner"),
        ("We've lost", "Ali Karim", "shop owner"),
        ("she had never seen", "Mary Jonas", "Local resident"),
        ("It came so quickly", "Mary Jonas", "Local resident"),
        ("the family was grateful", "Tim", "son"),
        ("Residents deserve better", "Tom Hartley", "council's leader"),
        ("No", "Tom Hartley", "council's leader"),
        ("We are investigating", "council spokesperson", None),
        ("he had been warned", "Joe Tanner", None),
    ),
)

CUP = EnglishPage(
    """\
Kelir City win the cup at last

“I’ve always wanted to win this one,” Novak said after the final.

Ivan Novak, the captain, said he felt tired but happy.

Coach Pablo Garrido praised his players. “They were fantastic,” he said.

City striker Ruben Doss said it was a “special night”.

“Why not?” asked Garrido when told of the record.

The new song “Rain on Me” was played after the match, and the crowd stayed until it was over.
""",
    (
        ("I’ve always wanted", "Ivan Novak", "captain"),
        ("he felt tired", "Ivan Novak", "captain"),
        ("They were fantastic", "Pablo Garrido", "Coach"),
        ("special night", "Ruben Doss", "City striker"),
        ("Why not?", "Pablo Garrido", "Coach"),
    ),
)

RATES = EnglishPage(
    """\
Bank holds rate as prices rise

Prices rose 5 percent in May, the central bank reported on Tuesday.

Bank Norlandia Governor Perry Warsa said inflation would slow.

"Inflation will slow," Perry told a news conference.

"We will watch it," said Perry Warsa, who has led the bank since 2018.

Asked about the rate, he said it was too early to tell.

Analyst Jane Dole of Big Bank said the currency could fall.

A study by Kelir University found that wages had not kept up.

The bank's deputy governor, Destri Dami, confirmed that it would buy bonds.

“We’re ready,” Dami said, adding that the market was calm.
""",
    (
        ("Prices rose 5 percent", "central bank", None),
        ("inflation would slow", "Perry Warsa", "Bank Norlandia Governor"),
        ("Inflation will slow", "Perry Warsa", "Bank Norlandia Governor"),
        ("We will watch it", "Perry Warsa", "Bank Norlandia Governor"),
        ("it was too early", "Perry Warsa", "Bank Norlandia Governor"),
        ("the currency could fall", "Jane Dole", "Analyst"),
        ("wages had not kept up", "Kelir University", None),
        ("it would buy bonds", "Destri Dami", "bank's deputy governor"),
        ("We’re ready", "Destri Dami", "bank's deputy governor"),
        ("the market was calm", "Destri Dami", "bank's deputy governor"),
    ),
)

CAMP = EnglishPage(
    """\
In the camp, a school under a tree

“When we came here there was nothing, only sand, and the children slept on it.

“The first tent came in March.

“Now we have a school,” said Fatima al-Sayid, a teacher.

Al-Sayid, 52, who fled in January, teaches 40 children under a tree.

“They ask me when we will go home,” the teacher said. “I tell them soon. I do not know.

“Nobody knows.”

According to the World Shelter Organization (WSO), 3,000 families live in the camp. The WSO said more \
would come.

Camp director Dr. Samuel Okoro denied that there was too little water.
""",
    (
        ("When we came here", "Fatima al-Sayid", "teacher"),
        ("The first tent", "Fatima al-Sayid", "teacher"),
        ("Now we have", "Fatima al-Sayid", "teacher"),
        ("They ask me", "Fatima al-Sayid", "teacher"),
        ("I tell them soon", "Fatima al-Sayid", "teacher"),
        ("Nobody knows", "Fatima al-Sayid", "teacher"),
        ("3,000 families live", "World Shelter Organization (WSO)", None),
        ("more would come", "World Shelter Organization (WSO)", None),
        ("there was too little", "Dr. Samuel Okoro", "Camp director"),
    ),
)

COURT = EnglishPage(
    """\
Judge adjourns trial of harbour chief

'We can't go on like this,' prosecutor Dewi Lestari told the court. 'It isn't fair.'

The defendant, former harbour chief Tom Wicks, pleaded not guilty.

His lawyer, Sir Alan Best, said the charges were 'a fantasy'.

'My client is ill,' Sir Alan said.

Judge Maria Quist said she would rule on 3 May.

Det Insp Dave Barrow, of Kelir Police, said outside the court that the families' wait was too long.

'They've waited ten years,' he said.
""",
    (
        ("We can't go on", "Dewi Lestari", "prosecutor"),
        ("It isn't fair", "Dewi Lestari", "prosecutor"),
        ("a fantasy", "Sir Alan Best", "lawyer"),
        ("My client is ill", "Sir Alan Best", "lawyer"),
        ("she would rule", "Maria Quist", "Judge"),
        ("the families' wait", "Dave Barrow", "Det Insp"),
        ("They've waited", "Dave Barrow", "Det Insp"),
    ),
)

MINE = EnglishPage(
    """\
Northfield Mining to close pit

Northfield Mining said on Wednesday that it would close its last pit.

“We are sorry,” the company said in a statement.

Chief Executive Officer Luis da Rocha said 800 workers would be paid until June.

“I know what this means for the town,” da Rocha told workers at the gate.

Union leader Kofi Mensa called the offer “an insult”.

“We will strike,” Mensa said. “We will not move.”

Environmental group Green Valley welcomed the news. “This was overdue,” said its director, Ingrid Holm.

Mayor Pieter van der Laan was quoted by the Northfield Post as saying that the town had been betrayed.
""",
    (
        ("it would close its last pit", "Northfield Mining", None),
        ("We are sorry", "company", None),
        ("800 workers would be paid", "Luis da Rocha", "Chief Executive Officer"),
        ("I know what this means", "Luis da Rocha", "Chief Executive Officer"),
        ("an insult", "Kofi Mensa", "Union leader"),
        ("We will strike", "Kofi Mensa", "Union leader"),
        ("We will not move", "Kofi Mensa", "Union leader"),
        ("This was overdue", "Ingrid Holm", "director"),
        ("the town had been betrayed", "Pieter van der Laan", "Mayor"),
    ),
)

SUMMIT = EnglishPage(
    """\
Leaders meet in Kelir for rice talks

Foreign Minister Sergio Lavran said: “We have asked for a meeting.”

In a statement, Norlandian Prime Minister Anna Berg said that the talks were “useful and frank”.

“We shall meet again,” Lavran said at a press conference. “I hope so.”

Mohammed bin Rashad, the host, said lunch had been long.

“It was good,” he joked.

Farmers' representative Siti Aminah, who came by bus, said nobody had asked her.

“We grow the rice,” Aminah said.
""",
    (
        ("We have asked", "Sergio Lavran", "Foreign Minister"),
        ("useful and frank", "Anna Berg", "Norlandian Prime Minister"),
        ("We shall meet", "Sergio Lavran", "Foreign Minister"),
        ("I hope so", "Sergio Lavran", "Foreign Minister"),
        ("lunch had been long", "Mohammed bin Rashad", "host"),
        ("It was good", "Mohammed bin Rashad", "host"),
        ("nobody had asked", "Siti Aminah", "Farmers' representative"),
        ("We grow the rice", "Siti Aminah", "Farmers' representative"),
    ),
)

PAGES = {
    "bakery": BAKERY, "camp": CAMP, "court": COURT, "cup": CUP, "flood": FLOOD, "mine": MINE,
    "rates": RATES, "summit": SUMMIT, "taxes": TAXES, "truce": TRUCE,
}  # fmt: skip
