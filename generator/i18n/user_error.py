"""A failure that is shown in one sentence, in the language of whoever reads it."""

from typing import Self

from generator.i18n.language import N_, Language, language


class UserError(Exception):
    """Something went wrong that a person can mend; the sentence says what, and where possible how."""

    def __init__(self, sentence: str, **facts: object) -> None:
        """Keep the English sentence, marked for translation, and the facts that it needs."""
        self.sentence = sentence
        self.facts = facts
        super().__init__(self.translated(language("en")))

    @classmethod
    def of_system(cls, error: OSError, place: object) -> Self:
        """Return what the system refused as a failure in one sentence.

        Args:
            error: what was raised.
            place: what it is about, where the error names no file.
        """
        sentence = N_("{place} can't be read, written or used: {reason}.")
        return cls(sentence, place=error.filename or place, reason=error.strerror or error)

    def translated(self, t: Language) -> str:
        """Return the sentence in a language, with the nearest right word where there is one."""
        words = t.gettext(self.sentence, **self.facts)
        suggestion = self.facts.get("suggestion")
        if suggestion:
            words += " " + t.gettext("Did you mean '{suggestion}'?", suggestion=suggestion)
        return words
