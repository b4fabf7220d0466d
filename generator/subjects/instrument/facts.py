"""The questions and their answers, as one tree; each way through it ends at an instrument."""

from dataclasses import dataclass

from generator.i18n.language import N_
from generator.urls import MODELS_URL, MOTIONS_URL

HANDBOOK = "handboek/welk-instrument/"


@dataclass(frozen=True)
class Instrument:
    """Where a way ends: what fits, why, and what to open next."""

    slug: str
    title: str
    why: str
    url: str
    """Of the page of the handbook, below the site's root."""
    texts: str = ""
    """Where texts to begin with are; empty where the library has none."""


@dataclass(frozen=True)
class Answer:
    """One answer, and what follows from it."""

    slug: str
    words: str
    to: "Question | Instrument"
    about: str = ""
    """What it means, with an example."""


@dataclass(frozen=True)
class Question:
    """One question."""

    words: str
    answers: tuple[Answer, ...]


AMENDMENTS = f"{MOTIONS_URL}?soort=amendment"

ASK = Instrument(
    "vraag",
    N_("Ask a question first"),
    N_(
        "You first need facts. A technical question is answered within days; a written one gets a public answer. "
        "With that answer a motion is stronger, or no longer needed."
    ),
    f"{HANDBOOK}#vragen",
)
AGENDA = Instrument(
    "agendapunt",
    N_("Ask for an item on the agenda"),
    N_(
        "So the council or a committee talks about it before anybody asks for something. Is it urgent, then "
        "hold an interpellation."
    ),
    f"{HANDBOOK}#agendapunt",
)
PLEDGE = Instrument(
    "motie-of-toezegging",
    N_("A motion, or a pledge"),
    N_(
        "The executive can do this at once. Ask for a pledge in the debate, with a day. Bring a motion along: does the "
        "pledge come, then you withdraw it; does it not, then the council votes."
    ),
    f"{HANDBOOK}#motie",
    MODELS_URL,
)
MOTION = Instrument(
    "motie",
    N_("A motion fits"),
    N_(
        "The council asks the executive to do something. The money is there, so say which: then nobody can "
        "hide behind it."
    ),
    f"{HANDBOOK}#motie",
    MODELS_URL,
)
COVERED = Instrument(
    "motie-met-dekking",
    N_("A motion that says where the money comes from"),
    N_(
        "Without cover a motion is easily advised against. Name a source, or ask for a plan with costs that "
        "comes before the "
        "budget. Is the budget on the table tonight, then an amendment is stronger."
    ),
    f"{HANDBOOK}#motie",
    MODELS_URL,
)
LOBBY = Instrument(
    "motie-lobby",
    N_("A motion that asks the executive to speak up"),
    N_(
        "The council can't decide this. It can ask the executive to take it to the province, the water board "
        "or The Hague."
    ),
    f"{HANDBOOK}#motie",
    MODELS_URL,
)
AMENDMENT = Instrument(
    "amendement",
    N_("An amendment fits"),
    N_("With an amendment the council changes the decision itself. Name the place, with the old and the new words."),
    f"{HANDBOOK}#amendement",
    AMENDMENTS,
)
BUDGET = Instrument(
    "amendement-begroting",
    N_("An amendment with its cover"),
    N_(
        "Money is the council's own decision. Say which amount moves from where to where; the clerk's office "
        "helps you find "
        "the right table."
    ),
    f"{HANDBOOK}#amendement",
    AMENDMENTS,
)
INITIATIVE = Instrument(
    "initiatief",
    N_("A proposal of your own fits"),
    N_(
        "You lay a rule or decision before the council yourself. It is more work than a motion; the clerk's "
        "office helps."
    ),
    f"{HANDBOOK}#initiatief",
)
VIEWS = Instrument(
    "wensen-en-bedenkingen",
    N_("Wishes and concerns"),
    N_("The executive decides, yet heavy decisions come to the council first. Be early: after that it signs."),
    f"{HANDBOOK}#wensen",
)
OPINION = Instrument(
    "zienswijze",
    N_("An opinion of the council"),
    N_("Several municipalities decide together. An equal opinion of five councils weighs more than a motion in one."),
    f"{HANDBOOK}#zienswijze",
)

MONEY = N_("Is there money for it?")
NOTHING = N_("It costs nothing, or hardly anything")
THERE = N_("There is money, in the budget or a reserve")
NEEDED = N_("No, money has to be found")
WHO = N_("Who decides on it?")
EXECUTIVE = N_("The executive")
COUNCIL = N_("The council")

DONE_BY_EXECUTIVE = Question(
    MONEY,
    (
        Answer("gratis", NOTHING, PLEDGE),
        Answer("geld", THERE, MOTION),
        Answer("geld-nodig", NEEDED, COVERED),
        Answer("onbekend", N_("I don't know"), ASK),
    ),
)
DONE_BY_COUNCIL = Question(
    MONEY, (Answer("gratis", NOTHING, INITIATIVE), Answer("geld", THERE, BUDGET), Answer("geld-nodig", NEEDED, BUDGET))
)
CHANGED_BY_COUNCIL = Question(
    MONEY, (Answer("gratis", NOTHING, AMENDMENT), Answer("geld", THERE, BUDGET), Answer("geld-nodig", NEEDED, BUDGET))
)
START = Question(
    N_("What do you want?"),
    (
        Answer(
            "weten", N_("Know how something is"), ASK, N_("For example: how many children wait for swimming lessons?")
        ),
        Answer("praten", N_("Talk about it"), AGENDA, N_("Nobody has to decide anything yet.")),
        Answer(
            "doen",
            N_("Have something done"),
            Question(
                WHO,
                (
                    Answer(
                        "college", EXECUTIVE, DONE_BY_EXECUTIVE, N_("Carrying out policy, talks, an inquiry, a pilot.")
                    ),
                    Answer(
                        "raad", COUNCIL, DONE_BY_COUNCIL, N_("A by-law, the budget, a plan that the council adopts.")
                    ),
                    Answer(
                        "samen", N_("Several municipalities together"), OPINION, N_("Public health, waste, youth care.")
                    ),
                    Answer("elders", N_("Province, water board or state"), LOBBY),
                    Answer("onbekend", N_("I don't know"), ASK),
                ),
            ),
            N_("For example: more taps for drinking water in the street."),
        ),
        Answer(
            "anders",
            N_("Change a proposal that is on the agenda"),
            Question(
                WHO,
                (
                    Answer("raad", COUNCIL, CHANGED_BY_COUNCIL, N_("It says: proposal to the council.")),
                    Answer("college", EXECUTIVE, VIEWS, N_("The council may give its views first.")),
                    Answer(
                        "samen", N_("Several municipalities together"), OPINION, N_("Public health, waste, youth care.")
                    ),
                ),
            ),
            N_("Other words, another amount, another choice."),
        ),
    ),
)
