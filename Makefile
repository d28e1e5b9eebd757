# The one front door. `make` alone says what there is.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python
PYTEST := $(PYTHON) -m pytest
# Where the browser or its driver died, a test runs once more, and the summary says so; a wait or a wrong count never does.
DEAD := InvalidSessionId|SessionNotCreated|disconnected|tab crashed|not reachable|Timed out receiving message from renderer
DEAD := $(DEAD)|^(MaxRetry|NewConnection|Protocol|ReadTimeout|ConnectionRefused|ConnectionReset|RemoteDisconnected)
AGAIN := --reruns 1 --only-rerun '$(DEAD)'
# Four take turns on two cores, for each waits at times; whole files, in the order of tests/conftest.py: the longest first.
SEVERAL := -n 4 --dist loadfile --no-loadscope-reorder --durations 10 $(AGAIN)
# `.ci/run` asks for more of them, less the core's, which it measures at the same time.
TESTS := not slow and not long
LESS :=
BIN := node_modules/.bin

help: ## say what there is
	@sed -n 's/^\([a-z0-9]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r name what; do \
		printf '  make %-10s %s\n' "$$name" "$$what"; done

setup: ## install all that is needed (Python and npm packages, Chromium); quick where it is there
	@sh build/setup.sh

build: setup ## make dist/extension, to load unpacked, and dist/extension-test, for the tests
	@$(PYTHON) build/extension.py
	@$(PYTHON) build/extension.py --test

package: setup ## pack it for the store: dist/second-thought-VERSION.zip, the same bytes on each machine
	@$(PYTHON) build/package.py

pictures: build ## make the store's pictures, dist/store, and the README's, docs/pictures, from the real product (some minutes)
	@$(PYTHON) build/pictures.py
	@$(PYTHON) build/readme_pictures.py

run: build ## see it work: in a browser window, or as a told walk with screenshots where there is no display
	@$(PYTHON) build/run.py

playground: setup ## try the decision core in a web page (PyScript), on loopback
	@$(PYTHON) build/playground.py --serve

test: build js ## the tests of every day
	@$(PYTEST) $(SEVERAL) -m "$(TESTS)" $(LESS)

check: lint js core rest ## everything: linters, types, layers, all tests, coverage of the core

e2e: build ## only the tests in a real browser
	@$(PYTEST) $(SEVERAL) tests/e2e

looks: build ## take anew the pictures in tests/looks/references that no longer fit; look at them before you commit
	@RENEW_LOOKS=1 $(PYTEST) tests/looks

bench: build ## measure everything and compare it with the committed figures; COMMIT=1 commits it, with the documents (three quarters of an hour)
	@PYTHONPATH=build $(PYTHON) -m tests.bench $(if $(COMMIT),--commit)

generated: setup ## write again what is generated and committed
	@$(PYTHON) build/generate.py

lint: setup
	$(PYTHON) -m ruff check --quiet
	$(PYTHON) -m ruff format --check --quiet
	$(PYTHON) -m mypy --no-error-summary
	.venv/bin/lint-imports --no-logo --no-cache | tail -n 1
	$(BIN)/eslint --max-warnings 0 .
	$(BIN)/depcruise --config .dependency-cruiser.mjs extension
	$(BIN)/prettier --check --log-level warn .
	node node_modules/typescript-native/bin/tsc

js: setup
	@$(PYTHON) build/js_coverage.py

core: setup
	@$(PYTEST) -q tests/core --cov --cov-report=term

rest: build
	@$(PYTEST) $(SEVERAL) --ignore=tests/core

# A million in all. Each prints how many, in what time, and the slowest; what fails is kept in tests/fuzz-seeds, for the tests of every day.
fuzz: setup ## send a million odd requests, messages, stored documents and exports (half an hour)
	@ODD_REQUESTS=700000 ODD_EXPORTS=100000 $(PYTEST) -s -m slow tests/properties/test_odd_requests.py tests/properties/test_odd_exports.py
	@ODD_MESSAGES=150000 FUZZ_SEED=$$(date +%s) node --no-warnings tests/js/fuzz/messages.test.js
	@ODD_DOCUMENTS=50000 FUZZ_SEED=$$(date +%s) node --no-warnings tests/js/fuzz/stored.test.js

soak: build ## use it in Chromium for an hour (SOAK_SECONDS), and see whether memory grows; writes dist/soak.json
	@PYTHONPATH=build $(PYTHON) -m tests.soak

.NOTPARALLEL:
.PHONY: help setup build package pictures run playground test check e2e looks fuzz soak bench generated lint js core rest
