# `make` alone lists the targets. Everything happens in .venv, which is made when first needed.

PYTHON ?= python3
# Any of: tensorflow jax torch. The demo and the benchmark use the first.
BACKENDS ?= tensorflow
# What pip installs for the torch backend. On Linux, PyPI's `torch` brings CUDA along; see
# CONTRIBUTING.md for a smaller one.
TORCH ?= torch
# Further arguments, such as `make test ARGS="-k entropy"`.
ARGS ?=
# `make docs` executes the guides, or with "skip" builds their pages without that.
KERAS_REGS_GUIDES ?= execute

VENV := .venv
LOWEST := .venv-lowest
NEXT := .venv-next
RELEASE := .venv-release
LEAN := .venv-lean
PAGE := keras_regs_tensorboard/frontend
BIN := $(VENV)/bin
# Without compiling what is installed: much of it is never imported, and Python compiles the rest.
INSTALL := -m pip --disable-pip-version-check install --quiet --no-compile
PIP := $(BIN)/python $(INSTALL)

export TF_CPP_MIN_LOG_LEVEL ?= 2
# Some machines set it. Each process would then compile TensorFlow's Python code again, for 8 s.
unexport PYTHONDONTWRITEBYTECODE
# An advertisement in each build of the documentation.
export NO_MKDOCS_2_WARNING := 1

# Two installations at once would spoil the environment.
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help setup test test-all test-share demo benchmark lint format typecheck docs dist release page
.PHONY: page-check lean lowest next zoo clean

help: ## List the targets.
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | \
	    while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done
	@echo
	@echo '  BACKENDS="tensorflow jax torch" chooses the backends, PYTHON=python3.12 the Python.'

unknown := $(filter-out tensorflow jax torch,$(BACKENDS))
ifneq ($(unknown),)
$(error BACKENDS may name tensorflow, jax and torch. Received: $(unknown))
endif
ifeq ($(strip $(BACKENDS)),)
$(error BACKENDS must name at least one of tensorflow, jax and torch)
endif

# --- The environment: one stamp for itself, one for keras-regs, and one for what each extra needs.

backends := $(BACKENDS:%=$(VENV)/.installed-%)

setup: $(VENV)/.installed-test $(VENV)/.installed-examples $(backends) ## Install all that tests and demo need.

# $(1): where to.
define make_venv
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
    echo "keras-regs needs Python 3.11 or newer. $(PYTHON) is: $$($(PYTHON) --version 2>&1)"; \
    echo "Name another one: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
@echo "Making $(1) with $$($(PYTHON) --version)"
@$(PYTHON) -m venv $(1)
endef

$(VENV)/.made:
	$(call make_venv,$(VENV))
	@touch $@

$(VENV)/.installed: pyproject.toml $(VENV)/.made
	@echo "Installing keras-regs"
	@$(PIP) --editable .
	@touch $@

$(VENV)/.installed-%: $(VENV)/.installed
	@echo "Installing what '$*' needs"
	@$(PIP) 'keras-regs[$*]'
	@touch $@

$(VENV)/.installed-tensorflow: $(VENV)/.installed
	@echo "Installing TensorFlow (some 600 MB)"
	@$(PIP) 'keras-regs[tensorflow]' || { \
	    echo "If TensorFlow has no release for $$($(BIN)/python --version) yet, choose another"; \
	    echo "backend (BACKENDS=jax) or, after 'make clean', another Python (PYTHON=...)."; exit 1; }
	@touch $@

$(VENV)/.installed-torch: $(VENV)/.installed
	@echo "Installing PyTorch ($(TORCH))"
	@$(PIP) 'keras-regs[torch]' '$(TORCH)'
	@touch $@

# --- What is done in it.

# As many files of tests at once as there are cores, so each of them has one thread for PyTorch. The
# tests of a file share a process, and what they have made for all of them.
PYTEST := -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

# $(1): a Python; $(2): arguments for pytest. Each backend has a process of its own, and all have
# their turn even if one fails. Tests that depend on none of them run with the first alone. ARGS_jax
# and the like are arguments for one backend.
define run_tests
@failed=; $(foreach backend,$(BACKENDS), \
    echo; echo "Testing with $(backend)"; \
    KERAS_BACKEND=$(backend) KERAS_REGS_BACKENDS="$(BACKENDS)" OMP_NUM_THREADS=1 \
        $(1) $(PYTEST) $(2) $(ARGS) $(ARGS_$(backend)) \
        || failed="$$failed $(backend)";) \
if [ -n "$$failed" ]; then echo "Tests failed with:$$failed"; exit 1; fi
endef

test: setup ## Run the quick tests with each of BACKENDS.
	$(call run_tests,$(BIN)/python,--slow=none)

test-all: setup ## Run all tests with each of BACKENDS.
	$(call run_tests,$(BIN)/python)

test-share: setup ## Run the quick tests with each of BACKENDS, and each slow test with one of them.
	$(call run_tests,$(BIN)/python,--slow=share)

demo: $(VENV)/.installed-examples $(firstword $(backends)) ## Tell three stories on real images; leave a table, a figure and logs.
	@KERAS_BACKEND=$(firstword $(BACKENDS)) $(BIN)/python -m examples.demo $(ARGS)

benchmark: $(VENV)/.installed-examples $(firstword $(backends)) ## Measure what this package costs, in 3 minutes, into runs/benchmarks.
	@KERAS_BACKEND=$(firstword $(BACKENDS)) $(BIN)/python -m benchmarks run short $(ARGS)

# Files that tools write, and pictures.
NOT_SPELLED = ^docs/(results|zoo)/.*|^keras_regs_tensorboard/static/|lock|[.]png$$

lint: $(VENV)/.installed-lint ## Check style and formatting.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache --no-logo
	git ls-files | grep -vE "$(NOT_SPELLED)" | xargs $(BIN)/codespell

format: $(VENV)/.installed-lint ## Format, and mend what can be mended.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

typecheck: $(VENV)/.installed-lint ## Check types.
	$(BIN)/mypy

# With --quiet, MkDocs would not count warnings, and --strict would find none.
docs: $(VENV)/.installed-docs $(VENV)/.installed-examples $(firstword $(backends)) ## Run the guides, and build the documentation into site/.
	KERAS_BACKEND=$(firstword $(BACKENDS)) KERAS_REGS_GUIDES=$(KERAS_REGS_GUIDES) \
	    $(BIN)/mkdocs build --strict

dist: $(VENV)/.installed-release ## Build sdist and wheel into dist/, and check them.
	@rm -rf dist
	$(BIN)/python -m build --outdir dist . >/dev/null
	$(BIN)/twine check --strict dist/*

# Outside of the checkout, and without what PYTHONPATH names: only the wheel has `keras_regs` then.
release: dist ## Build, and run the README's example with the wheel in an empty environment for each of BACKENDS.
	@set -e; for backend in $(BACKENDS); do \
	    rm -rf $(RELEASE); $(PYTHON) -m venv $(RELEASE); \
	    echo "Trying the wheel with $$backend in an empty environment"; \
	    $(RELEASE)/bin/python $(INSTALL) "$$(echo dist/*.whl)[$$backend]" scikit-learn \
	        $$([ $$backend = torch ] && echo '$(TORCH)'); \
	    here="$$PWD"; \
	    (cd $(RELEASE) && KERAS_BACKEND=$$backend bin/python -P -E "$$here/tests/readme_example.py"); \
	done

# --- The page of the tab "Sparsity" in TensorBoard, for which Node.js 20 or newer is needed. What is
# built is committed: users need no Node.js.

page: ## Build the page of the TensorBoard tab, after a change of its sources.
	$(PYTHON) -m keras_regs_tensorboard.typescript > $(PAGE)/src/server/format.ts
	cd $(PAGE) && npm ci --no-audit --no-fund --silent && npm run --silent build

page-check: ## Check and test the page, and that what is committed is what its sources give.
	@$(PYTHON) -m keras_regs_tensorboard.typescript | cmp - $(PAGE)/src/server/format.ts || { \
	    echo "The page's types are not the server's. Generate them with 'make page', and commit both."; exit 1; }
	cd $(PAGE) && npm ci --no-audit --no-fund --silent && npm run --silent check && npm test --silent
	cp keras_regs_tensorboard/static/index.js $(PAGE)/node_modules/.committed.js
	cd $(PAGE) && npm run --silent build
	@cmp keras_regs_tensorboard/static/index.js $(PAGE)/node_modules/.committed.js || { \
	    echo "The page is not what its sources give. Build it with 'make page', and commit both."; exit 1; }

# --- TensorBoard where there is no TensorFlow. LEAN=.venv takes the environment of all else, which
# has none before the first target that needs it.

# All of them run with JAX, the slow ones too.
LEAN_TESTS := tests/tensorboard \
    tests/callbacks/test_sparsity_heatmaps*.py tests/callbacks/test_correlation_histograms.py

lean: ## Run the tests of TensorBoard with JAX alone, without TensorFlow.
	@$(MAKE) --no-print-directory setup VENV=$(LEAN) BACKENDS=jax
	@$(LEAN)/bin/python -c 'import importlib.util as u; assert not u.find_spec("tensorflow")' || { \
	    echo "$(LEAN) has TensorFlow. Choose another environment: make lean LEAN=.venv-lean"; exit 1; }
	KERAS_BACKEND=jax OMP_NUM_THREADS=1 $(LEAN)/bin/python $(PYTEST) \
	    tests/browser $(LEAN_TESTS) $(ARGS)

# --- The oldest versions that pyproject.toml allows. What they need in turn is new, and they use it
# in ways that are deprecated by now. ONLY=tensorboard takes the oldest of that one package, and the
# newest of all others.

comma := ,
empty :=
extras := $(subst $(empty) $(empty),$(comma),$(strip $(BACKENDS) test examples docs))
oldest = $(shell sed -n 's/.*"\($(ONLY)\)>=\([0-9.]*\)".*/\1==\2/p' pyproject.toml | head -1)

lowest: ## Run the tests on the lowest versions that pyproject.toml declares.
	@$(if $(ONLY),$(if $(oldest),,$(error pyproject.toml declares no lower bound of ONLY=$(ONLY))))
	@rm -rf $(LOWEST)
	$(call make_venv,$(LOWEST))
	@# What comes with a new environment would count as installed, however old it is.
	@$(LOWEST)/bin/python $(INSTALL) uv
	@$(LOWEST)/bin/uv pip uninstall --quiet --python $(LOWEST)/bin/python setuptools || true
	@$(LOWEST)/bin/uv pip install --quiet --python $(LOWEST)/bin/python --editable '.[$(extras)]' \
	    $(if $(ONLY),'$(oldest)',--resolution lowest-direct)
	@$(LOWEST)/bin/uv pip list --python $(LOWEST)/bin/python
	KERAS_BACKEND=$(firstword $(BACKENDS)) $(LOWEST)/bin/mkdocs build --strict
	$(call run_tests,$(LOWEST)/bin/python,-W ignore::DeprecationWarning)

# --- Keras as it will be. Nothing is promised about its nightly build, so this is not part of CI.

next: ## Run the tests on the nightly build of Keras.
	@rm -rf $(NEXT)
	$(call make_venv,$(NEXT))
	@$(NEXT)/bin/python -m pip --disable-pip-version-check install --quiet \
	    --editable '.[$(extras)]' $(if $(filter torch,$(BACKENDS)),'$(TORCH)')
	@# Both are the module `keras`.
	@$(NEXT)/bin/python -m pip --disable-pip-version-check uninstall --quiet --yes keras
	@$(NEXT)/bin/python -m pip --disable-pip-version-check install --quiet --pre keras-nightly
	@$(NEXT)/bin/python -m pip list | grep keras
	$(call run_tests,$(NEXT)/bin/python,-W ignore::DeprecationWarning --slow=none)

# --- Models as users have them. It takes hours, so this is not part of CI, which tries a few of them.

zoo: setup $(VENV)/.installed-zoo ## Try the package on many published models, and write docs/zoo.md.
	@for backend in $(BACKENDS); do \
	    echo; echo "Trying models with $$backend"; \
	    KERAS_BACKEND=$$backend OMP_NUM_THREADS=1 $(BIN)/python -m tests.zoo run $(ARGS) || exit 1; \
	done
	$(BIN)/python -m tests.zoo table

clean: ## Remove the environments and all that was built.
	rm -rf $(VENV) $(LOWEST) $(NEXT) $(LEAN) $(RELEASE) $(PAGE)/node_modules build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
