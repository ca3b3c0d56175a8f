"""Articles where the target language takes none."""
