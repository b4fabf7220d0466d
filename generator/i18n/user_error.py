"""A failure that is told in one sentence, in the language of whoever reads it."""

from generator.i18n.language import Language, language


class UserError(Exception):
    """Something went wrong that a person can mend; the sentence says what, and where possible how."""

    def __init__(self, sentence: str, **facts: object) -> None:
        """Keep the English sentence, marked for translation, and the facts that it needs."""
        self.sentence = sentence
        self.facts = facts
        super().__init__(self.translated(language("en")))

    def translated(self, t: Language) -> str:
        """Return the sentence in a language, with the nearest right word where there is one."""
        words = t.gettext(self.sentence, **self.facts)
        suggestion = self.facts.get("suggestion")
        if suggestion:
            words += " " + t.gettext("Did you mean '{suggestion}'?", suggestion=suggestion)
        return words
