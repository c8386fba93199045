# `make run` plays, `make test` tries, `make prove` proves. Each target first makes .venv ready, which takes a moment only once.
KIOSK = .venv/bin/kiosk
PYTHON = .venv/bin/python

# Python keeps what it compiled, beside its libraries, whatever the environment says: else each start compiles all of it.
COMPILED = PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(CURDIR)/.venv/bytecode

.PHONY: run demo test prove prove-short mutants check package prove-package prove-venue stick pictures sounds bench lock ready clean

# Without a screen the demonstration is played instead, and its pictures kept.
run: ready
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; then $(COMPILED) exec $(KIOSK) run; fi; \
	$(MAKE) --no-print-directory demo && echo "No display here: a demonstration was played. Its pictures: $(CURDIR)/pictures"

demo: ready
	$(COMPILED) QT_QPA_PLATFORM=offscreen $(KIOSK) demo --pictures pictures

# Four at a time, because most of them wait for a screen. What takes long is drawn by the commit: see tests/depth.py.
# A process that dies ends the run: with another in its place, what it had left to do was waited for, for ever.
PYTEST = $(COMPILED) $(PYTHON) -m pytest -n 4 --max-worker-restart 0 --dist loadgroup --durations 10

test:
	@.ci/bootstrap test
	$(PYTEST)

# All of what `make test` draws from; then what tries to break the kiosk, which takes hours. See docs/proofs.md.
prove:
	@.ci/bootstrap test
	DEPTH=all $(PYTEST)
	$(COMPILED) $(PYTHON) .ci/prove.py full

# The same tries, fewer of each; WAYS="kills hangs" tries only these.
prove-short:
	@.ci/bootstrap test
	$(COMPILED) $(PYTHON) .ci/prove.py short $(WAYS)

# Breaks a line for each promise, one at a time: each must turn a test red. See docs/mutants.toml.
mutants:
	@.ci/bootstrap test
	$(PYTHON) .ci/mutants.py

check: ready
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PYTHON) .ci/words.py
	$(PYTHON) .ci/qmllint.py

# dist/cafe-ia-kiosk/: a folder that runs on a machine without Python; dist/packages/: the same for venues.
package:
	@.ci/bootstrap package
	.ci/package

# Tries to break what `make package` made, in a bare Debian 13 without a network. As root.
prove-package:
	.ci/debian/prove

# dist/packages/cafe-ia-kiosk-VERSION.img: a stick that makes a PC a kiosk, from what `make package` made and from packages of
# Debian, which are fetched. As root.
stick:
	.ci/debian/stick/build dist/packages

# Tries to break the stick that `make stick` made, in emulated machines. As root; IMAGE=FILE names another image.
prove-venue:
	.ci/debian/prove-venue $(IMAGE)

# After a change of a drawing in assets/pictures/: the covers and the sets of the games, in decks/*/media/, and assets/pawns/; or of the
# icons that a workbook offers: assets/workbooks/icons/.
pictures: ready
	$(PYTHON) .ci/pictures.py
	$(PYTHON) .ci/pawns.py
	$(PYTHON) .ci/workbook_icons.py

# After a change of a recipe in .ci/sounds.py: assets/sounds/*.wav.
sounds: ready
	$(PYTHON) .ci/sounds.py

bench: ready
	$(COMPILED) QT_QPA_PLATFORM=offscreen $(KIOSK) bench

LOCK = .venv/bin/uv pip compile --universal --python-version 3.12 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet $(UPGRADE)

# After a change of the dependencies in pyproject.toml; `make lock UPGRADE=--upgrade` takes the newest versions.
lock: ready
	$(LOCK) pyproject.toml --group dev --group tour -o requirements.lock
	$(LOCK) --group record --constraint requirements.lock -o record.lock
	@.ci/bootstrap

ready:
	@.ci/bootstrap

clean:
	rm -rf .venv .venv-uv build dist pictures .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
