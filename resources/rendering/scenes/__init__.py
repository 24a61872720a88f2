"""Rooms for the path tracer, one per file."""
