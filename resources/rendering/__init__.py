"""The drawing code behind the shipped pictures; see `resources.render_backdrops` and `resources.make_demo`."""
