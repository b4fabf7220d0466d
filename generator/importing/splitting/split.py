"""What the splitter does, with the types of what it answers."""

from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.importing.sources.source import RefusedError, Why
from generator.importing.splitting.engine import call
from generator.importing.splitting.result import Decided, PartyVote, Split, Submitter
from generator.model.enums import Side

T = TypeVar("T")
_SPLIT = TypeAdapter(Split)
_TEXT = TypeAdapter(str)
_YES = TypeAdapter(bool)
_DECIDED: TypeAdapter[Decided | None] = TypeAdapter(Decided | None)
_VOTES = TypeAdapter(tuple[tuple[PartyVote, ...], int | None])
_PEOPLE = TypeAdapter(tuple[Submitter, ...])


def split(text: str) -> Split:
    """Split the text of a motion or amendment; any text at all gives an answer.

    Raises:
        RefusedError: of this and of every other function here: there is no interpreter, or it failed.
    """
    return _asked(_SPLIT, "splitter/split", "split", text)


def plain(text: str) -> str:
    """Return the words of a text in small letters with one space between them."""
    return _asked(_TEXT, "splitter/words/words", "plain", text)


def day(text: str) -> str:
    """Return the first day that a text names, as `2025-01-23`; empty where it names none."""
    return _asked(_TEXT, "splitter/words/dates", "day", text)


def is_party(text: str) -> bool:
    """Whether a text is the name of a group, as far as its words show."""
    return _asked(_YES, "splitter/submitters/parties", "isParty", text)


def people(text: str) -> tuple[Submitter, ...]:
    """Read a list of submitters, such as `A. de Wit (D66), B. Pol en C. Smit (CDA)`."""
    return _asked(_PEOPLE, "splitter/submitters/people", "people", text)


def outcome_cell(text: str) -> Decided | None:
    """Read a cell that holds an outcome and little else, such as `unaniem aangenomen (20 mei 2025)`."""
    return _asked(_DECIDED, "splitter/outcome/outcome", "outcomeCell", text)


def party_votes(text: str, side: Side) -> tuple[tuple[PartyVote, ...], int | None]:
    """Read the groups behind `Voor:`, or the number that stands there alone."""
    return _asked(_VOTES, "splitter/outcome/votes", "partyVotes", text, side)


def _asked(kind: TypeAdapter[T], module: str, name: str, text: str, *given: object) -> T:
    """Call a function with a text; half a pair of a character, which no text has, becomes a question mark."""
    answer = call(module, name, text.encode(errors="replace").decode(), *given)
    try:
        return kind.validate_json(answer, strict=True)
    except ValidationError as error:
        raise RefusedError(Why.NOT_SPLIT) from error
