"""Strings of the page into values. What cannot be read stays not known; nothing is guessed."""
