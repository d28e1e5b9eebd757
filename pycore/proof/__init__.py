"""Proves the policy's seven properties over the whole discretised space; nothing is sampled."""
