# make run      set up, then start: the window, or without a display the demo clip into out/
# make test     set up, then run the tests
# make check    lint, types, tests: what a change must pass
# make desktop  put the program into the menus of this Linux desktop
# make bundle   make dist/backdrop-live, a folder that runs without Python
# make audit    ask for known weaknesses of what is installed (asks the network)
# make coverage which lines and branches the tests run
# make mutation changes the matting and the live pipeline, and looks whether the tests notice (25 minutes)
# make clean    remove the environment and what was made

VENV := .venv
PYTHON ?= $(shell command -v python3.11 || command -v python3)
# What is used compiles itself when it is first imported; compiling all of TensorFlow takes longer than installing it.
# So it must be kept, whatever a container says: else each process would compile what it imports anew.
export PYTHONDONTWRITEBYTECODE :=
INSTALL := $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile
# Two at a time: most tests wait or keep one core busy. More would disturb those that judge how long something takes.
TESTS := $(VENV)/bin/python -m pytest --numprocesses=2 --dist=loadfile --no-loadscope-reorder
DEMO := out/demo.mp4

.PHONY: run test check audit coverage mutation clean native desktop bundle

run: $(VENV)/.run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(VENV)/bin/backdrop; \
	else \
		echo "There is no display here, so instead of the window the built-in demo clip is processed."; \
		mkdir -p out && $(VENV)/bin/backdrop process resources/demo/clip.mp4 -o $(DEMO) --backdrop builtin:office --progress; \
	fi

test: $(VENV)/.test
	$(TESTS)

check: $(VENV)/.dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(TESTS)

desktop: $(VENV)/.run
	$(VENV)/bin/backdrop install-desktop

bundle: $(VENV)/.bundle
	$(VENV)/bin/python -m PyInstaller resources/bundle/backdrop.spec --noconfirm --distpath dist --workpath build/bundle

audit: $(VENV)/.run
	@sh resources/audit.sh $(VENV)/bin/python

coverage: $(VENV)/.dev
	$(VENV)/bin/python -m pytest --cov=desktop_app --cov=models --cov-branch --cov-report=term-missing:skip-covered --cov-report=html:out/coverage

mutation: $(VENV)/.dev
	$(VENV)/bin/python -m tests.mutation --minutes 25 --seed 1

clean:
	rm -rf $(VENV) out build dist *.egg-info

native:
	@sh resources/native_libraries.sh

$(VENV)/bin/python:
	@sh resources/native_libraries.sh
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Backdrop Live and what it needs (about 2 GB, some minutes the first time)..."
	$(INSTALL) -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Backdrop Live, what it needs, and its tests' tools..."
	$(INSTALL) -e '.[test]'
	@touch $@ $(VENV)/.run

$(VENV)/.bundle: pyproject.toml | $(VENV)/bin/python
	$(INSTALL) -e '.[bundle]'
	@touch $@ $(VENV)/.run

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(INSTALL) -e '.[dev]'
	@touch $@ $(VENV)/.run $(VENV)/.test
