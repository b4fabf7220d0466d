"""Words of Dutch texts as search and comparison need them: folded, stemmed, and compounds taken apart."""
