"""Pictures, icons and styles that ship with the program, and the scripts that drew them.

Nothing here is imported when the program runs; the files are found through `desktop_app.paths`.
"""
