"""`backdrop process` on many files: found, named, divided among processes, taken up again where it stopped."""
