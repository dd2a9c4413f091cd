"""Installing a content pack: found, staged, examined, and only then shown."""
