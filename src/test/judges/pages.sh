# shellcheck shell=bash
# Judges pages and pictures: all of the golden cases, those of the bundled base, and those of a base whose every text is an
# injection.

# Long enough for a busy machine: it only ends what hangs.
limit 900
program=$JUDGES/pages.mjs

# Gathers the pages and pictures that golden cases print.
gathered() {
  mkdir -p golden
  for each in "$TOP"/src/test/resources/golden/*/out; do
    name=${each%/out}
    case $(head -c 14 "$each" | tr -d '\000') in
      '<!DOCTYPE html') cp "$each" "golden/${name##*/}.html" ;;
      '<svg '*) cp "$each" "golden/${name##*/}.svg" ;;
    esac
  done
  set -- golden/*
  echo $#
}

# Writes pages of a base to a folder: NAME TOPIC WORD [OPTION...]
written() {
  name=$1 topic=$2 word=$3
  shift 3
  mkdir -p "$name"
  while IFS='|' read -r file line; do
    # shellcheck disable=SC2086 # words
    "$MNS" $line "$@" >"$name/$file" || return 1
  done <<EOF
timeline.html|timeline -o html
chart.html|timeline --chart -o html
topic.html|$topic -o html
bibtex.html|$topic -o html --style bibtex -n 20
fields.html|$topic -o html --fields id,title,evidence
search.html|search $word -o html
sources.html|sources -o html
cite.html|cite --confidence high,medium,low -o html
tags.html|tags -o html
stats.html|stats -o html
stats.svg|stats --all -o svg
timeline.svg|timeline --chart -o svg
narrow.svg|timeline --chart -o svg --width 320
wide.svg|timeline --chart -o svg --width 2000
EOF
}

alike() {
  written again functions security && diff -r bundled again
}

valid() {
  java -jar node_modules/vnu-jar/build/dist/vnu.jar --errors-only "$1"/*.html && java -jar node_modules/vnu-jar/build/dist/vnu.jar --errors-only --svg "$1"/*.svg
}

if modules vnu-jar@26.9.27 axe-core@4.14.1 puppeteer-core@24.43.1; then
  ln -s ../node_modules node_modules
  judge 'the golden pages are gathered' gathered
  judge 'mns writes each page of the bundled base' written bundled functions security
  judge 'two runs are the same' alike
  node "$program" hostile >hostile.json
  judge 'mns takes a base of injections for sound' "$MNS" check hostile.json
  judge 'mns writes the pages of a base of injections' written hostile injections alert --facts hostile.json
  for each in golden bundled hostile; do
    if needs java; then judge "$each: Nu finds no error" valid "$each"; fi
    if needs chromium; then judge "$each: nothing is loaded, run or out of reach" node "$program" open "$each"; fi
  done
  if needs rsvg-convert; then judge 'rsvg-convert makes a PNG' rsvg-convert -z 2 -o stats.png bundled/stats.svg; fi
fi
