"""The record of a motion: the one place where a field of the data contract is defined.

The JSON Schema, the field reference, the starting file of `motions new` and the contribution form come from here.
Attributes stand in canonical order. Rules across fields live in `checks`.
"""

from generator.model.enums import Kind, License, SizeClass, Status, TextVersion
from generator.model.parts import (
    BasedOn,
    Decision,
    FollowUp,
    Objection,
    Outdated,
    Part,
    Piece,
    Proposal,
    Source,
    Submitter,
    optional,
    required,
    several,
)
from generator.model.scalars import Date, DateAsKnown, Flag, Line, MotionId, Slug, Summary, Tag, Text


class Motion(Piece):
    """One motion, amendment or model motion, as one file of the library describes it."""

    title: Line = required("The title, as the council has it; where no source tells it, a plain description.")
    title_given: Flag = optional("False where no source tells a title: then it is a description of ours.", default=True)
    summary: Summary | None = optional("What is asked, in one or two plain sentences; only where the text was read.")
    added: Date = required("When the record entered the library.")
    updated: Date | None = optional("When the record was last changed in a way that readers should hear of.")
    kind: Kind = optional("What was filed: a motion, off-agenda motion, amendment or link.", Kind.MOTION)
    model: Flag = optional("True for an example that no council has voted on.", default=False)
    municipality: Line | None = optional("The municipality: slug, CBS code or name. Not for a model motion.")
    number: Line | None = optional("The number that the council gave.")
    submitted: DateAsKnown | None = optional(
        "The date of the meeting for which it was filed; a month or a year where no more is known."
    )
    agenda_item: Line | None = optional("The agenda item, as a title.")
    proposal: Proposal | None = optional("The proposal that it belongs to; an amendment must have one.")
    themes: tuple[Line, ...] = required("One to three themes from the register.", min_length=1, max_length=3)
    tags: tuple[Tag, ...] = several("A few words of your own.", most=8)
    idea: Slug | None = optional("The idea from the register; the same idea elsewhere, without a claim of copying.")
    submitters: tuple[Submitter, ...] = several("Who filed it, the first one first.", most=60)
    text: tuple[Part, ...] = several("The text in its formal parts; may be left out where a source has it.", most=40)
    explanation: Text | None = optional("The explanation (toelichting) under the motion.")
    text_version: TextVersion | None = optional("Whether the text is as submitted or as adopted.")
    decisions: tuple[Decision, ...] = several("The council's decisions, oldest first; the last one counts.", most=20)
    due: Date | None = optional("The date that the motion itself names.")
    follow_up: tuple[FollowUp, ...] = several("What came of it afterwards.", most=60)
    costs: Text | None = optional("What it costs and where the money comes from.")
    authority: Text | None = optional("Who decides on this: council, executive, region, province or state.")
    tips: Text | None = optional("What helps to get it adopted and carried out.")
    speech: Text | None = optional("A speech of about two minutes for the debate, to be read aloud.")
    objections: tuple[Objection, ...] = several("What opponents may say, each with an answer.", most=12)
    based_on: tuple[BasedOn, ...] = several("What it was made from.", most=12)
    sources: tuple[Source, ...] = several("Where the facts can be read.", most=20)
    sizes: tuple[SizeClass, ...] = several("Models: for municipalities of which size it is meant.", most=5)
    checked: Date | None = optional("Models: when somebody last looked whether it is still right.")
    outdated: Outdated | None = optional("Why it can no longer be used as it is.")
    names_withheld: Date | None = optional("Since when names are left out on request.")
    license: License | None = optional("Only where the submitter gave the text.")
    former_ids: tuple[MotionId, ...] = several("The ids that this record had before.", most=20)

    @property
    def last_decision(self) -> Decision | None:
        """The decision that counts, or None where none is known."""
        return self.decisions[-1] if self.decisions else None

    @property
    def status(self) -> Status | None:
        """How the motion ended, as far as is known."""
        return self.last_decision.status if self.last_decision else None

    @property
    def last_news(self) -> FollowUp | None:
        """The newest of what came of it; of one day's news the last in the record."""
        return max(reversed(self.follow_up), key=lambda news: news.date, default=None)

    @property
    def has_text(self) -> bool:
        """Whether the record holds the text, so that it is ready to use."""
        return bool(self.text)
