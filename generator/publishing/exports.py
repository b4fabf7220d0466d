"""Everything that a built site holds besides its pages, as pieces of work that can be done side by side."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from generator.i18n.language import Language
from generator.library.load import Loaded
from generator.publishing.assets import write_assets
from generator.publishing.messages import write_words
from generator.publishing.open_data.motions import write_data
from generator.publishing.open_data.records import write_records
from generator.publishing.splitter import write_splitter
from generator.publishing.vendor import publish
from generator.subjects.home.export import write_choices
from generator.subjects.municipalities.export import write_worked_elsewhere
from generator.subjects.my_list.export import write_ideas
from generator.subjects.news.export import write_changes
from generator.subjects.reuse.export import write_phrases
from generator.subjects.reuse.export_local import write_localities
from generator.subjects.reuse.word_template import write_word
from generator.subjects.share.export import write_form
from generator.subjects.voting.export import write_councils, write_forecasts


def exports(
    loaded: Loaded, language: Language, community: tuple[str, ...], motions: Path, site: Path
) -> list[Callable[[], None]]:
    """Return the writing of every outlet, the longest first.

    Args:
        loaded: the motions that are published.
        language: that of the interface.
        community: slugs of the parties whose library it is.
        motions: the folder with the records.
        site: the folder of the site.
    """
    return [
        partial(write_data, loaded.library, language, site),
        partial(write_records, loaded.library, motions, site, loaded.failing),
        partial(write_forecasts, loaded.library, language, site),
        partial(write_localities, loaded.library, site),
        partial(write_worked_elsewhere, loaded.library, community, language, site),
        partial(write_form, loaded.library, site),
        partial(write_councils, loaded.library, community, site),
        partial(write_choices, loaded.library, site),
        partial(write_ideas, loaded.library, language, site),
        partial(write_changes, loaded.library, language, site),
        *(
            partial(write, site)
            for write in (write_words, write_phrases, write_splitter, write_word, write_assets, publish)
        ),
    ]
