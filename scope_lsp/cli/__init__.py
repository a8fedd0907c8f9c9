"""The commands: `names`, `check`, `explain` and `serve`."""
