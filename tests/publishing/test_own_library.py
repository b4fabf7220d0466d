"""Another library, as docs/beheer/eigen-bibliotheek.md tells it: other places, another party, another language."""

import json
from pathlib import Path

import pytest

from generator.library.load import load
from generator.publishing.build import build_site
from generator.subjects.search.packs import PACKED, unpack
from tests.conftest import ROOT

PLACES = """\
code,slug,name,other_names,province,population,population_year,neighbours
PV29,zeeland,Zeeland,Zeêland,Zuidwest,391000,2026,brabant
PV30,brabant,Noord-Brabant,,Zuid,2640000,2026,zeeland
"""
FORMER = "date,code,slug,name,successors\n"
THEMES = """\
- slug: vervoer
  label: {nl: Vervoer, en: Transport}
  introduction: Provinciale staten gaan over de bus.
"""
PARTIES = """\
- slug: voorbeeldpartij
  name: Voorbeeldpartij
  national: true
- slug: zusterpartij
  name: Zusterpartij
  national: true
"""
RECORD = """\
title: Schone bussen op elke lijn
summary: Gedeputeerde staten vragen om bussen zonder uitstoot.
added: 2025-02-01
municipality: Zeêland
submitted: 2025-01-20
themes: [vervoer]
submitters:
  - {party: Zusterpartij}
decisions:
  - {date: 2025-01-20, status: adopted}
sources:
  - {url: 'https://staten.zeeland.example/m1'}
"""


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Write the library of another party, with provinces in the place of municipalities."""
    folder = tmp_path / "onze-moties"
    files = {
        "_registers/municipalities.csv": PLACES,
        "_registers/former-municipalities.csv": FORMER,
        "_registers/themes.yml": THEMES,
        "_registers/parties.yml": PARTIES,
        "zeeland/2025-schone-bussen.yml": RECORD,
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    return folder


def test_its_own_registers_are_enough(motions: Path) -> None:
    """Places, themes and parties of its own give no finding."""
    loaded = load(motions, None)
    assert [finding.code for finding in loaded.findings] == []
    assert [entry.place_name for entry in loaded.library.entries] == ["Zeeland"]


def test_its_site_speaks_of_itself(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Name, community and language are those that were set; there is no map without tiles, and search finds it."""
    monkeypatch.setenv("SITE_NAME", "Voorstelwijzer")
    monkeypatch.setenv("COMMUNITY", "Voorbeeldpartij")
    monkeypatch.setenv("EDIT_URL", "")
    config = tmp_path / "mkdocs.yml"
    settings = {"motiewijzer": {"community_parties": ["voorbeeldpartij", "zusterpartij"]}}
    config.write_text(
        f"INHERIT: {ROOT}/mkdocs.yml\ndocs_dir: {ROOT}/docs\nplugins: {json.dumps(settings)}\nextra_css: [own.css]\n",
        "utf-8",
    )
    site = tmp_path / "site"
    build_site(config, site, motions, "en")
    front = (site / "index.html").read_text("utf-8")
    assert "Voorstelwijzer" in front
    assert "Motiewijzer" not in front
    assert "Voorbeeldpartij" in front
    assert "tile-map" not in front
    assert not (site / "sitemap.xml").exists()
    page = (site / "moties/zeeland/2025-schone-bussen/index.html").read_text("utf-8")
    assert '<html lang="en"' in page
    assert 'href="../../../own.css"' in page
    assert "data-md-" not in page, "that is for scripts of Material, which run nowhere"
    assert "Transport" in page
    [columns] = site.glob(f"search/*/columns{PACKED}")
    facets = {facet["name"]: facet for facet in unpack(columns)["facets"]}
    assert [value[1] for value in facets["gemeente"]["values"]] == ["Zeeland"]
    assert [value[1] for value in facets["partij"]["values"]] == ["Zusterpartij"]
