# shellcheck shell=bash
# Judges the references of all sources of the bundled base, and of 500 that try to break a format.

limit 400
program=$JUDGES/references.mjs

# Writes the references of all facts of a base: NAME [OPTION...]
written() {
  name=$1
  shift
  for style in bibtex csl-json ris apa mla chicago harvard gost ieee; do
    "$MNS" cite --confidence high,medium,low --style $style "$@" >"$name.$style" || return 1
  done
  mv "$name.bibtex" "$name.bib"
}

bibtex_reads() {
  for bst in plain abbrv alpha unsrt; do
    printf '\\citation{*}\n\\bibstyle{%s}\n\\bibdata{%s}\n' "$bst" "$1" >"$1-$bst.aux"
    # With warnings it ends with 0, or 1 by some releases; errors have lines of their own.
    bibtex -min-crossrefs=9 "$1-$bst" >"$1-$bst.log"
    ! grep -E '^(I was|I found|I.m |.*---line [0-9]+ of file)|error message' "$1-$bst.log" || return 1
    entries=$(grep -c '^\\bibitem' "$1-$bst.bbl")
    [ "$entries" -eq "$(grep -c '^@' "$1.bib")" ] || { echo "$bst has $entries entries" && return 1; }
  done
}

biber_reads() {
  biber --tool --quiet --output-file "$1-biber.bib" "$1.bib" || return 1
  [ "$(grep -c '^@' "$1-biber.bib")" -eq "$(grep -c '^@' "$1.bib")" ]
}

pandoc_reads() {
  for format in bibtex biblatex; do
    pandoc -f $format -t csljson "$1.bib" >"$1.$format.json" || return 1
    node "$program" titles "$1.csl-json" "$1.$format.json" || return 1
  done
  printf -- '---\nnocite: "@*"\n---\n' >nocite.md
  for each in apa chicago-notes-bibliography ieee; do
    cp "$1.csl-json" "$1.json"
    pandoc --citeproc --bibliography "$1.json" --csl "$TOP/target/styles/$each.csl" -t plain nocite.md >"$1-$each.txt" || return 1
    ! grep -i 'preprint' "$1-$each.txt" || return 1
  done
}

judge_base() {
  judge "$1: CSL-JSON is what its schema describes" node "$program" schema "$1" "$TOP/src/test/resources/csl/csl-data.json"
  for style in apa mla chicago harvard gost ieee; do
    judge "$1: citeproc-js writes $style as mns does" node "$program" style "$1" "$style" "$TOP"
  done
  judge "$1: citation-js reads RIS" node "$program" ris "$1"
  if needs pandoc; then judge "$1: pandoc reads BibTeX and CSL-JSON" pandoc_reads "$1"; fi
  if needs bibtex kpsewhich; then judge "$1: BibTeX reads BibTeX" bibtex_reads "$1"; fi
  if needs biber; then judge "$1: biber reads BibTeX" biber_reads "$1"; fi
}

if modules citeproc@2.4.63 ajv@8.20.0 ajv-formats@3.0.1 js-yaml@4.1.1 @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2; then
  judge 'CITATION.cff is what its schema describes' node "$program" cff "$TOP/CITATION.cff" "$TOP/src/test/resources/cff/schema.json"
  node "$program" hostile "$TOP/data/fact-base.schema.json" >hostile-base.json
  judge 'mns takes hostile sources for sound' "$MNS" check hostile-base.json
  judge 'mns writes the references of the bundled base' written bundled
  judge 'mns writes the references of hostile sources' written hostile --facts hostile-base.json
  judge_base bundled
  judge_base hostile
fi
