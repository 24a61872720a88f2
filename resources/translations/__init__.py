"""Collects the texts of the program, keeps the catalogues of Qt Linguist, and compiles them.

`python -m resources.translations` does all of that. It needs PySide6's `lrelease`.
"""
