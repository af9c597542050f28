"""python -m lmcdesk is the same as the command lmcdesk."""

import sys

from lmcdesk.cli import main

sys.exit(main())
