"""The exhibition kiosk of Chongqing's hard-tech products."""

__version__ = "0.1.0"
