# What people and the other targets call. `make demo` and `make test` need only python3, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-compile --require-hashes --only-binary :all:

.PHONY: install demo run test evaluate lint pictures audit lock clean

install: $(VENV)/.runtime

$(VENV)/.runtime: requirements/runtime.txt requirements/build.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) -r requirements/build.txt
	$(PIP) -r requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -qq -j 0 $(VENV)/lib || true # on all cores, where pip takes one; some hold files of other Pythons
	touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.txt
	$(PIP) -r requirements/dev.txt
	touch $@

demo: install
	$(BIN)/newsletter demo

run: install
	$(BIN)/newsletter run

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 3 --dist loadscope tests

# Every row of every labelled set and table, and every example of every law, where `make test` looks at a part; takes long.
evaluate: $(VENV)/.dev
	EVERY_ROW=1 $(BIN)/python -m pytest -n 3 --dist loadscope tests/eval tests/property tests/unit/check

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The pictures of the README, from the sample issue; needs Chromium.
pictures: $(VENV)/.dev
	$(BIN)/python docs/make_pictures.py

# Asks for known vulnerabilities of every locked package; says NOT AUDITED (and fails) where no advisories can be had.
audit: $(VENV)/.audit
	$(VENV)/audit/bin/python requirements/audit.py requirements/dev.txt requirements/build.txt

$(VENV)/.audit: requirements/audit.txt
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/audit.txt
	touch $@

# Compiles the hashed requirements anew; no index address is written into them.
COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet

lock:
	$(COMPILE) pyproject.toml --output-file requirements/runtime.txt
	$(COMPILE) pyproject.toml --extra scale --constraint requirements/runtime.txt --output-file requirements/scale.txt
	$(COMPILE) pyproject.toml --extra semantic --fork-strategy fewest --constraint requirements/runtime.txt --output-file requirements/semantic.txt
	$(COMPILE) pyproject.toml --extra scale --extra dev --constraint requirements/scale.txt --output-file requirements/dev.txt
	echo 'hatchling>=1.27' | $(COMPILE) - --constraint requirements/dev.txt --output-file requirements/build.txt
	echo 'pip-audit>=2.9' | $(COMPILE) - --constraint requirements/dev.txt --output-file requirements/audit.txt

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
