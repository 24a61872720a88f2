"""The languages of the window: English in the source, the others in catalogues beside it."""
