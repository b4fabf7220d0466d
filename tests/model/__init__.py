"""Tests of the types of the content."""
