"""Zoom, pan and follow in the window: by wheel, drag, keys, and a slider."""
