# SPDX-License-Identifier: GPL-3.0-or-later
"""Larger parts that would make a scene script too long."""
