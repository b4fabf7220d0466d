"""What came of a motion, as pages show it: states as sign, word and tone, the steps, and the figures in a sentence."""

from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.model.enums import FollowUpState
from generator.model.motion import Motion
from generator.model.parts import FollowUp
from generator.subjects.follow_up.facts import FollowUpFigures
from generator.subjects.motion.outcome import SIGNS, Outcome, Tone

STATES = {
    FollowUpState.PLANNED: ("○", Tone.UNKNOWN),
    FollowUpState.IN_PROGRESS: ("◔", Tone.TAKEN),
    FollowUpState.DONE: ("✓", Tone.SUCCESS),
    FollowUpState.PARTLY: ("◑", Tone.PENDING),
    FollowUpState.NOT_DONE: ("✕", Tone.FAILURE),
    FollowUpState.SETTLED: ("■", Tone.CLOSED),
}


@dataclass(frozen=True)
class Step:
    """One piece of news about the execution."""

    news: FollowUp
    state: Outcome


def state_of(state: FollowUpState, language: Language) -> Outcome:
    """Return what a chip shows of how far the execution has come."""
    sign, tone = STATES[state]
    return Outcome(sign, label(state, language), tone)


def overdue_state(language: Language) -> Outcome:
    """Return what a chip shows of a motion whose own day has passed; it is true on one day, which the page names."""
    return Outcome("!", language.gettext("Overdue"), Tone.PENDING)


def silent_state(language: Language) -> Outcome:
    """Return what stands in place of a state where nothing is known."""
    return Outcome(SIGNS[Tone.UNKNOWN], language.gettext("Nothing known"), Tone.UNKNOWN)


def steps(motion: Motion, language: Language) -> tuple[Step, ...]:
    """Return what is known of the execution, oldest first; of one day in the order of the record."""
    ordered = sorted(motion.follow_up, key=lambda news: news.date)
    return tuple(Step(news, state_of(news.state, language)) for news in ordered)


def by_state(figures: FollowUpFigures, language: Language) -> tuple[tuple[Outcome, int], ...]:
    """Return the states in which adopted motions stand with how many, and of how many nothing is known.

    That none was carried out is shown too.
    """
    states = [state for state in STATES if figures.states[state] or state is FollowUpState.DONE]
    counts = [(state_of(state, language), figures.states[state]) for state in states]
    return (*counts, (silent_state(language), figures.silent))


def in_words(figures: FollowUpFigures, language: Language) -> str:
    """Return the figures as a sentence, with what they are counted from; a share would pass for a chance."""
    number = language.number
    if not figures.known:
        return language.gettext(
            "Adopted motions: {adopted}. Nothing is known yet of what came of them.", adopted=number(figures.adopted)
        )
    return language.ngettext(
        "Of {n} adopted motion there is news: {done} carried out. Of {silent} nothing is known.",
        "Of {n} adopted motions there is news: {done} carried out. Of {silent} nothing is known.",
        figures.known,
        done=number(figures.done),
        silent=number(figures.silent),
    )
