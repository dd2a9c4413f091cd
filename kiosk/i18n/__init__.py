"""Languages: `.ts` files found, checked, compiled and brought up to date. Free of Qt imports."""
