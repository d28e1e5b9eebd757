"""The manifest asks for the least that works; docs/permissions.md says why for each."""

import json
import tomllib

import pycore
from tests.repository.tree import ROOT, text_of

MANIFEST = json.loads(text_of("manifest.json"))
PERMISSIONS = [
    "alarms",
    "contextMenus",
    "declarativeNetRequestWithHostAccess",
    "offscreen",
    "scripting",
    "sidePanel",
    "storage",
    "webRequest",
]
SITE = "https://www.linkedin.com/*"
CSP = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self'",
    "connect-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
KEYS = {
    "action",
    "background",
    "commands",
    "content_security_policy",
    "default_locale",
    "description",
    "icons",
    "manifest_version",
    "minimum_chrome_version",
    "name",
    "optional_host_permissions",
    "options_ui",
    "permissions",
    "short_name",
    "storage",
    "side_panel",
    "version",
}
"""Not among them, on purpose: web_accessible_resources, externally_connectable, content_scripts."""


def test_the_manifest_has_no_key_that_nobody_decided_on() -> None:
    assert set(MANIFEST) == KEYS


def test_the_permissions_are_exactly_those_that_are_explained() -> None:
    assert MANIFEST["permissions"] == PERMISSIONS
    page = text_of("docs/permissions.md")
    assert [name for name in PERMISSIONS if f"## `{name}`" not in page] == []


def test_the_site_is_asked_for_at_consent_and_not_before() -> None:
    assert MANIFEST["optional_host_permissions"] == [SITE]


def test_the_content_security_policy_is_the_narrow_one() -> None:
    directives = MANIFEST["content_security_policy"]["extension_pages"].split("; ")
    assert dict(directive.split(" ", 1) for directive in directives) == CSP


def test_manifest_package_and_project_have_one_version() -> None:
    package = json.loads(text_of("package.json"))["version"]
    assert MANIFEST["version"] == package
    assert f'\nversion = "{package}"\n' in text_of("pyproject.toml")


def test_every_file_that_the_manifest_names_is_there() -> None:
    icons = [*MANIFEST["icons"].values(), *MANIFEST["action"]["default_icon"].values()]
    pages = [MANIFEST["side_panel"]["default_path"], MANIFEST["options_ui"]["page"]]
    files = [*icons, *pages, MANIFEST["background"]["service_worker"]]
    assert [file for file in files if not (ROOT / "extension" / file).is_file()] == []


def test_the_core_tells_the_same_version() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))["project"]["version"]
    assert pycore.__version__ == project == MANIFEST["version"]
