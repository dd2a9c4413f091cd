# The commands of the project; `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help run test check tour screenshots bench soak strings package package-test clean
MAKEFLAGS += --no-print-directory

PYTHON_VENV := .venv/bin/python
ARGS ?=
MINUTES ?= 60
SEED ?=

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## set up what is missing, then start the kiosk (ARGS="…" are its options)
	@packaging/setup.sh run
	@exec $(PYTHON_VENV) -m kiosk run $(ARGS)

test: ## set up what is missing, then all checks and all tests
	@packaging/setup.sh dev
	@$(PYTHON_VENV) packaging/check.py
	@$(PYTHON_VENV) -m pytest --numprocesses auto --dist loadfile $(ARGS)

check: ## the checks alone: style, types, imports, QML, strings, ceilings (ARGS="--only NAME" or "--fix")
	@packaging/setup.sh dev
	@$(PYTHON_VENV) packaging/check.py $(ARGS)

tour: ## pictures of every screen in every language (ARGS="--out DIR …")
	@packaging/setup.sh run
	@exec $(PYTHON_VENV) -m kiosk tour $(ARGS)

screenshots: ## make the documents' pictures anew, in docs/screenshots
	@packaging/setup.sh run
	@PYTHONPATH=. $(PYTHON_VENV) packaging/screenshots.py

bench: ## start-up, memory and attract CPU, as ratios to bare programs
	@packaging/setup.sh run
	@exec $(PYTHON_VENV) -m tests.benchmarks $(ARGS)

soak: ## thirty days of exhibition with a monkey at the screen, in MINUTES=60 (SEED=N repeats a run)
	@packaging/setup.sh dev
	@exec $(PYTHON_VENV) -m tests.soak --minutes $(MINUTES) $(if $(SEED),--seed $(SEED)) $(ARGS)

strings: ## bring the .ts files up to date with the interface and the content
	@packaging/setup.sh run
	@exec $(PYTHON_VENV) -m kiosk i18n update $(ARGS)

package: ## the executable as packages for Linux, in dist/
	@packaging/setup.sh package
	@PYTHONPATH=. $(PYTHON_VENV) packaging/executable/build.py
	@PYTHONPATH=. $(PYTHON_VENV) packaging/linux/build.py $(ARGS)
	@PYTHONPATH=. $(PYTHON_VENV) packaging/executable/sizes.py

package-test: package ## try the packages in a clean Debian (as root, with debootstrap)
	@packaging/linux/try.sh

clean: ## remove the virtual environment and everything generated
	@rm -rf .venv build dist .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -prune -exec rm -rf {} +
