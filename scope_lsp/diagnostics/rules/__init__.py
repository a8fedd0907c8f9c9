"""One module per rule, and its document beside it."""
