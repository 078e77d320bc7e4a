# Everything that a developer, a user with a clone and CI run. `make` alone lists it.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
export UV_PROJECT_ENVIRONMENT := $(VENV)

.PHONY: help run test soak check format bench compiled audit messages lock clean

help: ## List what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(BIN)/uv:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'

# The lock says exactly what is installed; the stamp saves asking again. Compiled once here, not at each start.
$(VENV)/.run: $(BIN)/uv pyproject.toml uv.lock
	$(BIN)/uv sync --quiet --locked --inexact --compile-bytecode --no-dev
	@touch $@

$(VENV)/.dev: $(BIN)/uv pyproject.toml uv.lock
	$(BIN)/uv sync --quiet --locked --inexact --compile-bytecode
	@touch $@ $(VENV)/.run

run: $(VENV)/.run ## Set up and start everything, with the demonstration newsroom
	@exec $(BIN)/redaksi up --demo

test: $(VENV)/.dev ## Set up and run all tests, those in a real browser included
	@$(BIN)/python -m tests.parts
	$(BIN)/pytest -q -n auto --dist load

soak: $(VENV)/.dev ## The long fault runs
	$(BIN)/pytest -q -m soak

check: $(VENV)/.dev ## Everything that can be judged without running the product
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/djlint --check --lint --quiet src
	$(BIN)/mypy src tests benchmarks
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tools.messages --check
	$(BIN)/python -m tools.migrations

format: $(VENV)/.dev ## Bring the code into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/djlint --reformat --quiet src || true

bench: $(VENV)/.dev ## Measure; the figures go to benchmarks/results
	$(BIN)/python -m benchmarks

compiled: $(BIN)/uv ## A wheel with the compiled reader, into dist; needs a C compiler
	HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/uv build --quiet --wheel --out-dir dist

tools/audit/node_modules/.made: tools/audit/package.json tools/audit/package-lock.json
	npm ci --prefix tools/audit --ignore-scripts --no-audit --no-fund
	@touch $@

audit: $(VENV)/.dev tools/audit/node_modules/.made ## Lighthouse, axe, the Nu HTML checker and a crawl on the demonstration
	$(BIN)/python -m tools.audit

messages: $(VENV)/.dev ## Collect the messages to be translated and compile the catalogues
	$(BIN)/python -m tools.messages

lock: $(BIN)/uv ## Write the lock anew
	$(BIN)/uv lock

clean: ## Take away what was made here; the data folder stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
