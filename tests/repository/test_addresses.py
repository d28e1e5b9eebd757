"""Nothing shipped knows another address, and nothing tracked names a machine or a registry."""

import re

from tests.repository.tree import places, tracked, under

OURS = "https://www.linkedin.com"
NAMES = {"http://www.w3.org/2000/svg"}  # how XML names SVG; nothing is ever asked of it

ADDRESS = re.compile(r"""(?:https?|wss?)://[^\s"'`<>)\\]*""")
# Written so that this file does not name them itself.
REGISTRY = re.compile(r"registr[y]\.npmjs|pyp[i]\.org|pythonhoste[d]\.org|deb\.debia[n]\.org")
MACHINE = re.compile(r"(?:^|[^A-Za-z0-9_.-])/(?:wor[k]|roo[t]|hom[e]/(?!pyodide/)[a-z]+|User[s]/[a-z]+)/")


def is_foreign(place: str) -> bool:
    address = place.split(": ", 1)[1]
    return address not in NAMES and not f"{address}/".startswith(f"{OURS}/")


def test_the_extension_and_the_core_know_linkedin_and_nothing_else() -> None:
    found = places([*under("extension/", "pycore/"), "manifest.json"], ADDRESS)
    assert [place for place in found if is_foreign(place)] == []


def test_no_tracked_file_names_the_host_of_a_package_registry() -> None:
    assert places(list(tracked()), REGISTRY) == []


def test_no_tracked_file_names_a_folder_of_one_machine() -> None:
    assert places(list(tracked()), MACHINE) == []
