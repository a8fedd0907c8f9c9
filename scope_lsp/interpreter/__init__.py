"""Python, interpreted abstractly: trees become closures, closures run on abstract values."""
