"""What the bundled program begins with."""

import multiprocessing
import os
import sys

from desktop_app.__main__ import main


def give_back_library_path() -> None:
    """Let programs that this one starts, such as the file manager, load the system's own libraries.

    PyInstaller has put the bundle's folder before what was there. This process has read that already.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    # The workers of `backdrop process --jobs` are this program, started again.
    multiprocessing.freeze_support()
    give_back_library_path()
    sys.exit(main())
