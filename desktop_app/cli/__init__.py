"""The command line: what `backdrop` understands, and the commands that need no window."""
