"""Thirty days of exhibition in an hour: the real kiosk, a moved clock, a monkey at the screen, and faults."""
