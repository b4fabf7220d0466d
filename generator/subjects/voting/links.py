"""The way to the forecast of a vote."""

from generator.subjects.families.facts import Family
from generator.urls import FORECAST_URL


def forecast_key(family: Family) -> str:
    """Return what names a family in an address: its one idea, else the motion that entered the library first."""
    return family.ideas[0].slug if len(family.ideas) == 1 else family.founder.id


def forecast_url(family: Family) -> str:
    """Return where the own council's seats are laid beside the votes on a family; empty where too few are known."""
    return f"{FORECAST_URL}?familie={forecast_key(family)}" if family.voting_record.is_shown else ""
