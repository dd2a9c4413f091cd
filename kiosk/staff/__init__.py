"""What only staff may do: the PIN, and how the console is called."""
