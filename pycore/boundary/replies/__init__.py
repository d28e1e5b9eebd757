"""The core's values put into the contract's replies, in words."""
