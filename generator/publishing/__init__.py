"""One file per outlet: the MkDocs adapter, data files, counts, building and serving; decides no content (floor 6)."""
