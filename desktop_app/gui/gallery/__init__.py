"""The backdrop gallery: what there is to choose, and the tiles that show it."""
