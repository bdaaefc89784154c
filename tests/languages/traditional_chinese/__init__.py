"""Tests of Chinese in traditional characters."""
