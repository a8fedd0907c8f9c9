"""What nobody would write, and what everybody has: hostile and damaged programs, and real ones cut
and edited at random, must not bring anything down. README.md says how to look for longer."""
