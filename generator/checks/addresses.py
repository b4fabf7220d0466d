"""Rules about addresses: one that was given once leads somewhere for ever, and in one step."""

import re
from collections.abc import Callable, Iterator

from generator.checks.across import LibraryContext
from generator.checks.registers import RegisterContext
from generator.findings.finding import Finding
from generator.model.registers import Moved, Retired

MOTION = re.compile(r"moties/([a-z0-9-]+/[a-z0-9-]+)/")


def published_ids_known(library: LibraryContext) -> Iterator[Finding]:
    """A motion that was published is there, or is known to have moved or gone."""
    if "retired" in library.context.unread or any(record.draft is None for record in library.records):
        return  # former ids can't be read, and that is reported already
    for address, (file, line) in library.context.registers.published.items():
        match = MOTION.fullmatch(address)
        if match and match[1] not in library.known_ids:
            yield Finding("id-vanished", file, line, facts={"value": match[1]}, excerpt=address)


def retired_once(context: RegisterContext) -> Iterator[Finding]:
    """Who follows an old address is there in one step: where a record went is a record of today."""
    retired = {gone.id for gone in context.context.registers.retired}
    for at, gone in context.pieces("retired", Retired):
        target = gone.moved_to
        if target and target in context.known_ids and (target in retired or target in context.former):
            facts = {"value": target, "suggestion": context.former.get(target, "")}
            yield context.finding("retired", "retired-chain", at, "moved_to", **facts)


def moved_complete(context: RegisterContext) -> Iterator[Finding]:
    """A page that moved or is gone is no motion's, and says one thing about itself."""
    for at, one in context.pieces("moved", Moved):
        words = context.reading.files["moved"].words[at]
        ways = [name for name in ("moved_to", "reason") if isinstance(words, dict) and name in words]
        if len(ways) != 1 or one.moved_to == one.address or MOTION.fullmatch(one.address):
            yield context.finding("moved", "moved-form", at, value=one.address)


ADDRESS_RULES: tuple[Callable[[RegisterContext], Iterator[Finding]], ...] = (retired_once, moved_complete)
"""The rules about the registers of what moved."""
