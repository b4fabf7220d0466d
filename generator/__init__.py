"""Motiewijzer: from council motions in YAML to a validated, searchable, published library.

Data flows one way, from `model` up to `cli`; a room imports only rooms below it (docs/architecture.md).
"""
