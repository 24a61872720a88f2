"""What the bundled program begins with."""

import multiprocessing
import sys

from desktop_app.__main__ import main

if __name__ == "__main__":
    # The workers of `backdrop process --jobs` are this program, started again.
    multiprocessing.freeze_support()
    sys.exit(main())
