# make run: the chat page.  make test: every test.  make check: style and types.
PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3 python,$(if $(shell $(name) -c 'import sys; print((3, 11) <= sys.version_info < (3, 14) or "")' 2>/dev/null),$(name))))
VENV := .venv
NEEDS := $(shell cat pyproject.toml constraints.txt | cksum | cut -d ' ' -f 1)
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check install --quiet --timeout 180 --retries 5

.PHONY: run test check
.DELETE_ON_ERROR:

run: $(VENV)/.run-$(NEEDS)
	@$(VENV)/bin/python app.py

test: $(VENV)/.test-$(NEEDS)
	@$(VENV)/bin/python -m pytest

check: $(VENV)/.test-$(NEEDS)
	@$(VENV)/bin/ruff format --check . && $(VENV)/bin/ruff check . && $(VENV)/bin/mypy

$(VENV)/.run-$(NEEDS): | $(VENV)/bin/python
	@echo "Installing the packages (once, some minutes) ..."
	@$(PIP) --constraint constraints.txt torch==2.13.0 --editable .
	@touch $@

$(VENV)/.test-$(NEEDS): | $(VENV)/.run-$(NEEDS)
	@echo "Installing what the tests need (once) ..."
	@$(PIP) --constraint constraints.txt torch==2.13.0 --editable '.[test]'
	@touch $@

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 was not found. Install it, or name it: make run PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "$(PYTHON) could not make the environment $(VENV). On Debian and Ubuntu, install the package python3-venv." >&2; exit 1; }
