"""One room per subject: facts (no HTML), blocks of pages, pages, and exports."""
