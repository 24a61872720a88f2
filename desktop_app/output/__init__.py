"""Composites leave the program: as pictures and as videos."""
