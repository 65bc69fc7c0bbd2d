# shellcheck shell=bash disable=SC2016,SC2094
# Runs the recipes of README that need other programs, and the loops of "mns help formats", as they are printed.

limit 120
PATH=$(dirname "$MNS"):$PATH

# Prints the recipes of README that call a program.
recipe() {
  sed -n '/^### With other programs/,/^## /p' "$TOP/README.md" | sed -n '/^```sh/,/^```$/p' | grep -v '^```' | grep -F " $1 "
}

# Runs a recipe, which prints a line with some text: PROGRAM TEXT
works() {
  recipe "$1" >recipe || { echo "README has no recipe for $1" && return 1; }
  cat recipe
  HOME=$PWD bash -euo pipefail recipe >answer || return 1
  grep -q -- "$2" answer
}

# Without a terminal fzf filters by the words that somebody would type.
finds() {
  FZF_DEFAULT_OPTS='--filter=international' works fzf 'functions/5'
}

# Each loop prints each id once, also that of a fact without a date.
loops() {
  mns list --fields id >ids
  mns help formats | sed -n '/^Loops that work/,/^--null/p' | sed '1d;$d' >loops
  for each in 'mns list --output jsonl' 'mns list --fields' 'mns list -0'; do
    awk -v from="  $each" 'index($0, "  mns ") == 1 { on = index($0, from) == 1 } on' loops >loop
    cat loop
    [ -s loop ] && bash -euo pipefail loop | cut -f 1 >printed && diff ids printed | head -n 5 && [ "${PIPESTATUS[0]}" -eq 0 ] || return 1
  done
}

if needs fzf; then judge 'the recipe for fzf works' finds; fi
if needs sqlite3; then judge 'the recipe for SQLite works' works sqlite3 '^functions,[0-9]'; fi
if needs pandoc; then judge 'the recipe for pandoc works' works pandoc 'GlobalSecurity'; fi
if needs jq; then judge 'the loops of help work' loops; fi
