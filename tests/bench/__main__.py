"""All benches, one after the other, and their figures into the documents: `make bench`.

python -m tests.bench [--rounds N]
"""

from __future__ import annotations

import subprocess
import sys

from tests.bench.publish import BENCHES, publish

for bench in BENCHES:
    subprocess.run([sys.executable, "-m", f"tests.bench.{bench}", *sys.argv[1:]], check=True)
publish()
