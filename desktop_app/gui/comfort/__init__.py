"""What makes the window pleasant to keep: covering up, full screen, a small window, the tray, a tour."""
