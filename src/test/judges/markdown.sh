# shellcheck shell=bash disable=SC1003,SC2016
# Judges the Markdown of all facts and sources of the bundled base, and of texts that try to break it, by what the program
# that GitHub renders with makes of it.

limit 120

html() {
  cmark-gfm -e table -e strikethrough -e autolink -e tagfilter
}

# Prints the texts of the elements of a kind that each have a line.
texts() {
  sed -n "s|^.*<$1>\(.*\)</$1>.*$|\1|p" | sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'
}

# Each cell of a table holds the very text: COMMAND FIELDS [OPTION...]
cells() {
  command=$1 fields=$2
  shift 2
  # shellcheck disable=SC2016 # variables of jq
  "$MNS" "$command" --fields "$fields" --json "$@" |
    jq -r --arg fields "$fields" '.[] as $row | ($fields | split(",")[]) as $field | $row[$field] // ""' >wanted
  "$MNS" "$command" --fields "$fields" -o markdown "$@" | html >cells.html
  [ -s wanted ] && texts td <cells.html | diff wanted - | head -n 20 && [ "${PIPESTATUS[1]}" -eq 0 ]
}

# Each heading and each statement of a section holds the very text.
sections() {
  "$MNS" list --json "$@" | jq -r '.[] | .title, .statement' >wanted
  "$MNS" list -0 "$@" | xargs -0 "$MNS" show -o markdown "$@" | html >sections.html
  [ -s wanted ] && sed -n 's|^<h2>\(.*\)</h2>$|<p>\1</p>|p; s|^<li><strong>statement</strong>: \(.*\)</li>$|<p>\1</p>|p' sections.html |
    texts p | diff wanted - | head -n 20 && [ "${PIPESTATUS[2]}" -eq 0 ]
}

# Each address of a source is a link, to that very address.
links() {
  "$MNS" sources --json | jq -r '.[].url // empty' >wanted
  "$MNS" sources --fields url -o markdown | html | sed -n 's|^<td><a href="\([^"]*\)">[^<]*</a></td>$|\1|p' |
    sed 's/&amp;/\&/g' >found
  [ -s wanted ] && diff wanted found
}

# Makes a base of every pair of texts that are more than text to some reader.
hostile() {
  printf '%s\n' '\' '`' '``' '*' '**' '_' '__' '~' '~~' '|' '\|' '[a](b)' '![a](b)' '[x]' '<b>' '<!--' '<a@b.example>' '&amp;' \
    '&#124;' '#' '$x$' '$$' '- ' '1. ' '> ' '+' '---' ':-:' 'a@b.example' 'www.a_b.example/x_y' 'WWW.a_b.example' \
    'https://a.example/x_y?a=1&b=*2*' 'http://a.example/(x_y)' 'https://a.example/a|b_c_' 'https://a.example/&copy;x_y' \
    'https://' 'ftp://a_b.example' 'HTTPS://a_b.example' 'mailto:a_b@c.example' '@name' 'word' 'ə_ə_' '<https://a_b.example>' |
    awk '{ all[NR] = $0 }
      END { for (i = 1; i <= NR; i++) for (j = 1; j <= NR; j++) print "x " all[i] all[j] " y\n" all[i] " x" all[j] "x" }' >traps
  # shellcheck disable=SC2016 # variables of jq
  jq --rawfile traps traps '.facts = [.facts[0] as $one | $traps | rtrimstr("\n") | split("\n") | to_entries[]
    | {id: ($one.topic + "/trap-\(.key)"), topic: $one.topic, title: "trap \(.key)", statement: .value, note: .value,
       tags: $one.tags, confidence: "high", evidence: [$one.evidence[0] | {source, locator, stance}]}]' \
    "$TOP/src/test/resources/lighthouse.json" >hostile.json
}

if needs cmark-gfm jq; then
  judge 'cells of facts hold their texts' cells list id,title,statement,note
  judge 'cells of sources hold their texts' cells sources id,title,container,url,note
  judge 'sections hold their texts' sections
  judge 'addresses of sources are links' links
  judge 'there are hostile texts' hostile
  judge 'cells of hostile facts hold their texts' cells list id,statement,note --facts hostile.json
  judge 'sections of hostile facts hold their texts' sections --facts hostile.json
fi
