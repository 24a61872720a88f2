"""Saved pictures: the burst, what kind of file, the clipboard, and changing the backdrop afterwards."""
