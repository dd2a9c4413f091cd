"""This machine: settings, paths, logs, virtual display."""
