"""Light becomes arrays: cameras, files and the demo as frame sources."""
