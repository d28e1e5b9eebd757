"""The one font of the pictures, so that they are the same on a machine with a hundred others."""

from __future__ import annotations

from pathlib import Path

FOLDERS = (Path("/usr/share/fonts/truetype/dejavu"),)
"""Where Debian puts the fonts that Chromium itself depends on."""
SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir>{cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont><glob>*/DejaVuSans.ttf</glob></acceptfont>
    <acceptfont><glob>*/DejaVuSans-Bold.ttf</glob></acceptfont>
  </selectfont>
  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
"""


def only_debians(folder: Path) -> Path:
    """Write fontconfig's settings into a folder and return the file, for ``FONTCONFIG_FILE``.

    ``AssertionError`` where DejaVu is not installed: without it no picture can be compared.
    """
    found = [each for each in FOLDERS if each.is_dir()]
    assert found, "The pictures need the font DejaVu: on Debian `apt-get install fonts-dejavu-core`"
    settings = folder / "fonts.conf"
    settings.write_text(SETTINGS.format(folder=found[0], cache=folder / "cache"), encoding="utf-8")
    return settings
