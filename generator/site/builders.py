"""All pages for browsing: by theme, place, party, person, idea and tag, lists of all and of models, figures, guides."""

from collections.abc import Callable, Iterator

from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.subjects.collections.view import collection_pages
from generator.subjects.families.view import idea_pages
from generator.subjects.figures.view import figures_pages
from generator.subjects.instrument.view import instrument_pages
from generator.subjects.municipalities.view import municipality_pages, province_pages
from generator.subjects.my_list.view import my_list_pages
from generator.subjects.news.view import news_pages
from generator.subjects.news.view_follow import follow_pages
from generator.subjects.parties.view import party_pages
from generator.subjects.people.view import people_pages
from generator.subjects.requests.view import request_pages
from generator.subjects.search.view import finder_pages, model_pages
from generator.subjects.tags.view import tag_pages
from generator.subjects.themes.view import theme_pages

Builder = Callable[[Library, Settings], Iterator[Page]]
"""Makes the pages of one kind; a pure function of the library and the settings."""

BUILDERS: tuple[Builder, ...] = (
    finder_pages,
    model_pages,
    theme_pages,
    municipality_pages,
    province_pages,
    party_pages,
    people_pages,
    idea_pages,
    tag_pages,
    collection_pages,
    news_pages,
    follow_pages,
    figures_pages,
    instrument_pages,
    my_list_pages,
    request_pages,
)
