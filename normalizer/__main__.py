"""`python -m normalizer` does the same as `mtnorm`."""

from normalizer.cli import main

if __name__ == "__main__":
    main()
