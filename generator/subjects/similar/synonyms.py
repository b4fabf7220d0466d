"""Words that mean the same by the registers: two motions that ask the same seldom use the same ones."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import permutations, product

from generator.model.registers import Registers
from generator.text.stems import Stems
from generator.text.words import CHUNK


def synonyms(registers: Registers, stems: Stems) -> Mapping[str, AbstractSet[str]]:
    """Return by stem the stems that mean the same; words of more than one stem have none."""
    by_stem: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in _pairs(registers):
        stem, same = _stem(one, stems), _stem(other, stems)
        if stem and same and stem != same:
            by_stem[stem].add(same)
    return by_stem


def _pairs(registers: Registers) -> Iterator[tuple[str, str]]:
    for group in registers.synonyms:
        yield from permutations(group.words, 2)
    for line in registers.everyday:
        for asked, meant in product(line.words, line.means):
            yield from ((asked, meant), (meant, asked))


def _stem(word: str, stems: Stems) -> str:
    whole = [stem for chunk in CHUNK.findall(word) for stem, share in stems.terms(chunk) if share == 1]
    return whole[0] if len(whole) == 1 else ""
