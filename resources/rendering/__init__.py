"""The drawing code behind the shipped pictures: `resources.render_backdrops`, `resources.make_demo`."""
