"""The index, the facets and the page that searches."""
