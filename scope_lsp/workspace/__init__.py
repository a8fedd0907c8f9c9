"""Open documents over files, and imports to files: the only place that reads files."""
