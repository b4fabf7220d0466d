"""The ideas as the list shows them; a motion has its own file already."""

from pathlib import Path

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.subjects.families.facts import family_by_motion
from generator.subjects.families.links import figures

FILE = "words/ideas.json"


def write_ideas(library: Library, t: Language, site: Path) -> None:
    """Write name, sentence and figures of every idea that has a page into a built site."""
    families = family_by_motion(library)
    ideas = {}
    for slug, entries in library.by_idea.items():
        idea, family = library.registers.ideas_by_slug[slug], families.get(entries[0].id)
        ideas[slug] = {
            "title": idea.label,
            "summary": idea.sentence,
            "about": figures(family.standing, t) if family else "",
        }
    write_json(site / FILE, ideas)
