"""Tests of the proof page."""
