"""What library functions do, one declaration each; `registry` is where they are found."""
