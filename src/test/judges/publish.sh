# shellcheck shell=bash
# shellcheck disable=SC2016 # the shell that is called expands them
# Opens published pages in a browser: what they request, what they show, and what their search finds.

page=$JUDGES/publish.mjs

# Runs one of the judgements in publish.mjs, on a page: NAME FILE...
browser() {
  node "$page" "$@"
}

same_twice() {
  "$MNS" publish >again.html && cmp bundled.html again.html
}

# Long enough for a busy machine: it only ends what hangs.
limit 600
if needs node chromium; then
  node "$page" hostile >hostile.json
  judge 'the bundled base is written' sh -c '"$MNS" publish >bundled.html'
  judge 'two runs are the same' same_twice
  judge 'it opens without a request or an error' browser opens bundled.html
  judge 'it opens nearly as quickly as an empty page' browser time bundled.html
  judge 'an older browser shows every fact, and says what it lacks' browser older bundled.html
  judge 'without scripts every fact is there' browser still bundled.html
  judge 'its search finds what mns search finds' browser search bundled.html "$TOP"/src/test/resources/mns/query/judged-questions.tsv \
    "$TOP"/src/test/resources/mns/query/search/journalist-questions.tsv
  judge 'it can be used with keys only' browser keys bundled.html
  judge 'citations are those of mns cite' browser cites bundled.html
  judge 'hostile facts run nothing and load nothing' sh -c '"$MNS" check hostile.json >checked && "$MNS" publish --facts hostile.json >hostile.html &&
    node "$1" opens hostile.html' judge "$page"
  if needs java && modules vnu-jar@26.9.27; then
    judge 'Nu finds no error' java -jar ../node_modules/vnu-jar/build/dist/vnu.jar --errors-only bundled.html hostile.html
  fi
  if modules axe-core@4.14.1; then judge 'axe-core finds nothing' browser axe bundled.html; fi
fi
