"""What is shown: products and the content packs they come in."""
