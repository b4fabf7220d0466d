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


def _titles(
    fiction: Library, motions: dict[str, Motion], without: tuple[str, ...] = (), community: tuple[str, ...] = ()
) -> list[str]:
    library = replace(fiction, motions=motions, known={})
    place = library.places.by_slug["waterveen"]
    return [entry.motion.title for entry in fitting_models(place, library, without, community)]


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


def test_what_only_failed_or_an_own_group_voted_against_is_no_suggestion(fiction: Library) -> None:
    """What worked with an own group behind it goes before what no council had, whatever the theme."""
    against = {"votes": {"parties": [{"party": "GroenLinks", "side": "against"}, {"party": "VVD", "side": "for"}]}}

    def filed(model: str, status: str, **more: Any) -> Motion:
        record = {"title": "Elders", "added": "2026-11-20", "municipality": "duinrecht", "themes": ["wonen"]}
        made = {"decisions": [{"date": "2025-01-01", "status": status, **more}], "sources": SOURCE}
        links = {"based_on": [{"motion": f"model/{model}", "how": "adapted"}], "submitters": [{"party": "PvdA"}]}
        return Motion.model_validate({**record, **made, **links})

    motions = {
        "waterveen/een": _had("wonen"),
        "model/2026-a": _model("Gelukt", "wonen"),
        "model/2026-b": _model("Nooit ingediend", "klimaatadaptatie"),
        "model/2026-c": _model("Verworpen", "klimaatadaptatie"),
        "model/2026-d": _model("Tegen gestemd", "klimaatadaptatie"),
        "duinrecht/2025-a": filed("2026-a", "adopted"),
        "duinrecht/2025-c": filed("2026-c", "rejected"),
        "duinrecht/2025-d": filed("2026-d", "adopted", **against),
    }
    assert _titles(fiction, motions, community=("groenlinks", "pvda")) == ["Gelukt", "Nooit ingediend"]
