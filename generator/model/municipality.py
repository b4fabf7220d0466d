"""Municipalities of today and those that were merged or split since 2010."""

from dataclasses import dataclass
from datetime import date

from generator.model.enums import SizeClass


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of today, by the table in `generator/data`."""

    code: str
    """CBS code, such as `GM0518`."""
    slug: str
    name: str
    other_names: tuple[str, ...]
    province: str
    population: int
    """Inhabitants on 1 January of `population_year`."""
    population_year: int
    neighbours: tuple[str, ...]
    """Slugs of the municipalities that share a border."""
    tile: tuple[int, int] | None = None
    """Column and row on the tile map; odd rows lie half a tile to the right. None where there is no map."""
    area: float | None = None
    """Square kilometres of land. None where the table does not say."""

    @property
    def size(self) -> SizeClass:
        """The size class by inhabitants."""
        return SizeClass.of(self.population)

    @property
    def density(self) -> float | None:
        """Inhabitants for each square kilometre of land."""
        return self.population / self.area if self.area else None


@dataclass(frozen=True, slots=True)
class FormerMunicipality:
    """A municipality that no longer exists; its records show on the pages of its successors."""

    code: str
    slug: str
    name: str
    ended: date
    successors: tuple[str, ...]
    """Slugs of today's municipalities; more than one after a split."""
