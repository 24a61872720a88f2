"""What the window does, apart from its widgets: settings, source, pipeline and the user's own backdrops."""
