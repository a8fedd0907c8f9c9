"""Answers for editors as plain frozen data, which knows nothing of any protocol."""
