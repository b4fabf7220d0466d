"""The ideas as the list shows them; a motion has its own file already."""

from pathlib import Path

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.subjects.families.facts import family_by_motion
from generator.subjects.families.links import figures

FOLDER = "words/ideas"


def write_ideas(library: Library, t: Language, site: Path) -> None:
    """Write name, sentence and figures of every idea that has a page, and take away those of ideas that are gone."""
    families = family_by_motion(library)
    made = {site / FOLDER / f"{slug}.json": entries[0] for slug, entries in library.by_idea.items()}
    for path, entry in made.items():
        idea, family = library.registers.ideas_by_slug[path.stem], families.get(entry.id)
        about = figures(family.standing, t) if family else ""
        write_json(path, {"title": idea.label, "summary": idea.sentence, "about": about})
    for gone in set((site / FOLDER).glob("*.json")) - set(made):
        gone.unlink()
