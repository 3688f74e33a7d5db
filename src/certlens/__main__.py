"""``python -m certlens`` is ``certlens``."""

from certlens.cli import main

if __name__ == "__main__":
    main()
