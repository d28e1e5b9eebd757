"""Where the build finds its material and puts what it makes."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
EXTENSION = ROOT / "extension"
PYODIDE = ROOT / "node_modules" / "pyodide"
DIST = ROOT / "dist"
WHEELS = DIST / "wheels"
"""The wheels as downloaded, kept between builds."""
PYTHON = DIST / "python"
"""What the engine loads: Pyodide, the standard library, the compiled wheels and their lock."""
SNAPSHOT = DIST / "snapshot"
"""Python's memory with the core in it, and the small standard library for the plain boot."""
