"""Serve the replica for a developer: `python -m tests.replica --port 8443`."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace
from typing import get_args, get_type_hints

from tests.replica.options import ReplicaOptions
from tests.replica.people import crowd, load
from tests.replica.server import Replica


def main() -> None:
    """Read the switches, one for each field of the options, and serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.replica", description=__doc__)
    parser.add_argument("--port", type=int, default=8443)
    parser.add_argument("--rows", help="how many rows, special ones first; default: the showcase")
    hints = get_type_hints(ReplicaOptions)
    for field in fields(ReplicaOptions):
        flag = "--" + field.name.replace("_", "-")
        if hints[field.name] is bool:
            parser.add_argument(flag, action="store_true", dest=field.name)
            continue
        parser.add_argument(
            flag,
            dest=field.name,
            default=field.default,
            choices=get_args(hints[field.name]) or None,
            type=type(field.default),
        )
    asked = vars(parser.parse_args())
    replica = Replica(asked.pop("port"))
    rows = asked.pop("rows")
    replica.reset(crowd(int(rows)) if rows else load("showcase"))
    replica.site.options = replace(replica.options, **asked)
    print(
        "The replica answers. Start Chromium with\n"
        f'  --host-resolver-rules="MAP www.linkedin.com 127.0.0.1:{replica.port},'
        ' MAP * ~NOTFOUND" --ignore-certificate-errors --user-data-dir=$(mktemp -d)\n'
        "and open https://www.linkedin.com/mynetwork/invitation-manager/sent/"
    )
    try:
        replica.serve()
    except KeyboardInterrupt:
        print("Stopped.")


if __name__ == "__main__":
    main()
