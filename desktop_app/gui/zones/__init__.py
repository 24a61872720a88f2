"""Zones in the window: the brush, what it paints on the preview, and the words about it."""
