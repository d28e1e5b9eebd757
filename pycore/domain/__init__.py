"""The words of the field: enums and frozen values. Standard library only, no rule among them."""
