"""Which model motions fit a municipality: by size and by what its council had least of, never by the name of a file."""

from dataclasses import replace
from typing import Any

from generator.library.library import Library
from generator.model.motion import Motion
from generator.subjects.municipalities.fitting import fitting_models

SOURCE = [{"url": "https://raad.example/1"}]


def _model(title: str, theme: str, **facts: Any) -> Motion:
    return Motion.model_validate({"title": title, "added": "2026-11-20", "model": "true", "themes": [theme], **facts})


def _had(theme: str, **facts: Any) -> Motion:
    record = {"title": "Van de raad", "added": "2026-11-20", "municipality": "waterveen", "themes": [theme]}
    return Motion.model_validate({**record, "sources": SOURCE, **facts})


def _titles(fiction: Library, motions: dict[str, Motion], without: tuple[str, ...] = ()) -> list[str]:
    library = replace(fiction, motions=motions, known={})
    place = library.places.by_slug["waterveen"]
    return [entry.motion.title for entry in fitting_models(place, library, without)]


def test_the_theme_that_a_council_had_least_of_goes_first(fiction: Library) -> None:
    """However the files are called; and each theme stands there once."""
    models = {
        "model/a": _model("Wonen", "wonen"),
        "model/b": _model("Klimaat", "klimaatadaptatie"),
        "model/c": _model("Klimaat, nog een", "klimaatadaptatie"),
    }
    had = {"waterveen/een": _had("wonen")}
    assert _titles(fiction, {**models, **had}) == ["Klimaat", "Wonen"]
    renamed = {f"model/{'zyx'[at]}": motion for at, motion in enumerate(models.values())}
    assert _titles(fiction, {**renamed, **had}) == ["Klimaat", "Wonen"]


def test_of_another_size_none_fits_and_of_its_own_the_first(fiction: Library) -> None:
    """A model for its size goes before one for any; one for other sizes is left out, like one that is outdated."""
    place = fiction.places.by_slug["waterveen"]
    other = next(size for size in type(place.size) if size is not place.size)
    motions = {
        "model/a": _model("Voor iedereen", "wonen"),
        "model/b": _model("Voor hier", "klimaatadaptatie", sizes=[str(place.size)]),
        "model/c": _model("Voor anderen", "wonen", sizes=[str(other)]),
        "model/d": _model("Voorbij", "wonen", outdated={"since": "2026-01-01", "why": "De wet is anders."}),
    }
    assert _titles(fiction, motions) == ["Voor hier", "Voor iedereen"]


def test_what_the_page_has_already_is_no_model(fiction: Library) -> None:
    """Neither an idea that the council had a motion on, nor one that is told as what worked elsewhere."""
    motions = {
        "model/a": _model("Gehad", "wonen", idea="watertappunten"),
        "waterveen/een": _had("klimaatadaptatie", idea="watertappunten"),
    }
    assert _titles(fiction, motions) == []
    assert _titles(fiction, {"model/a": motions["model/a"]}, ("watertappunten",)) == []
    assert _titles(fiction, {"model/a": motions["model/a"]}) == ["Gehad"]
