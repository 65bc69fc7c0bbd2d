// Reads what was typed for a search: mns.query.search.QueryReader.

const MOST_TERMS = 200;
const SENTENCE = 5;

/** Returns the words, phrases in quotes and operators of a line. */
function piecesOf(line) {
  const pieces = [];
  let at = 0;
  const skip = () => {
    while (at < line.length && BLANK.test(line[at])) at++;
  };
  for (skip(); at < line.length; skip()) {
    const minus = DASH.test(line[at]);
    const from = minus ? at + 1 : at;
    if (line[from] === '"') {
      const end = line.indexOf('"', from + 1);
      const to = end < 0 ? line.length : end;
      pieces.push({ text: line.slice(from + 1, to), phrase: true, minus });
      at = to + 1;
    } else {
      let to = from;
      while (to < line.length && !BLANK.test(line[to]) && line[to] !== '"') to++;
      line.slice(from, to).split("|").forEach((word, i) => {
        if (i > 0) pieces.push({ text: "|", phrase: false, minus: false });
        if (word !== "") pieces.push({ text: word, phrase: false, minus });
      });
      at = Math.max(to, at + 1);
    }
  }
  for (const piece of pieces) {
    piece.operator = !piece.phrase && !piece.minus && ["OR", "AND", "NOT", "|"].includes(piece.text);
    piece.plain = !piece.phrase && !piece.minus && !piece.operator;
  }
  return pieces;
}

/** Returns the words of a piece without blanks, of which those that hyphens join are one term. */
function termsOf(typed) {
  const groups = [];
  for (const word of wordsOf(typed)) {
    if (word.joined && groups.length > 0) groups.at(-1).push(word);
    else groups.push([word]);
  }
  return groups.map((group) => {
    const parts = group.map((word) => ({ kind: "word", typed: word.original, words: [word.folded], synonyms: [] }));
    return parts.length === 1 ? parts[0]
      : { kind: "compound", typed: typed.slice(group[0].start, group.at(-1).end), words: parts.map((part) => part.words[0]), parts, synonyms: [] };
  });
}

function phraseOf(typed) {
  const words = wordsOf(typed).map((word) => word.folded);
  return words.length === 0 ? [] : [{ kind: "phrase", typed: typed.trim(), words }];
}

function dateFrom(pieces, at) {
  const plain = [];
  for (let i = at; i < pieces.length && plain.length < 4 && (i === at || pieces[i].plain); i++) plain.push(plainDate(pieces[i].text));
  return dateAt(plain);
}

function periodOf(date, pieces) {
  const words = pieces.flatMap((piece) => wordsOf(piece.text).map((word) => word.folded)).filter((word) => !isOf("joints", word));
  return { kind: "period", typed: pieces.map((piece) => piece.text).join(" "), first: date.first, last: date.last, words };
}

/** Tells whether a word at the beginning asks something. */
function asks(word) {
  return isOf("questions", word.split("'")[0]) || isOf("questions", word.replaceAll("'", ""));
}

/** Returns what a line asks for: what a fact should have, what it must not have, and whether a part of it is enough. */
function readQuery(line) {
  const pieces = piecesOf(line);
  const onlyOperators = pieces.every((piece) => piece.operator);
  const wanted = [];
  const unwanted = [];
  let at = 0;
  while (at < pieces.length && wanted.length + unwanted.length < MOST_TERMS) {
    let or = false;
    let not = false;
    for (; at < pieces.length && pieces[at].operator && !onlyOperators; at++) {
      or ||= pieces[at].text === "OR" || pieces[at].text === "|";
      not ||= pieces[at].text === "NOT";
    }
    if (at === pieces.length) break;
    const piece = pieces[at];
    const date = piece.phrase ? null : dateFrom(pieces, at);
    const length = date ? date.length : 1;
    const terms = date ? [periodOf(date, pieces.slice(at, at + length))] : piece.phrase ? phraseOf(piece.text) : termsOf(piece.text);
    if (piece.minus || not) unwanted.push(...terms);
    else terms.forEach((term, i) => or && i === 0 && wanted.length > 0 ? wanted.at(-1).push(term) : wanted.push([term]));
    at += length;
  }
  const question = pieces.length >= SENTENCE || (pieces.length > 1 && pieces[0].plain && asks(fold(pieces[0].text)));
  return { wanted: distinct(withoutStopWords(wanted)), unwanted, question };
}

function distinct(clauses) {
  const seen = new Map();
  for (const clause of clauses) {
    const key = clause.map((term) => (term.kind === "phrase" ? '"' : "|") + term.words.join(" ")).join("");
    if (!seen.has(key)) seen.set(key, clause);
  }
  return [...seen.values()];
}

function isStopWord({ kind, words }) {
  const has = (word) => isOf("stopWords", word);
  return kind === "word" ? has(words[0])
    : kind === "compound" && words.length === 2 && isOf("shortened", words[1]) && (has(words[0]) || has(words.join("")));
}

function withoutStopWords(clauses) {
  const kept = [];
  for (const clause of clauses) {
    if (clause.length > 1 || !isStopWord(clause[0])) kept.push(clause);
    else if (kept.length > 0) (kept.at(-1).passed ??= []).push(...clause[0].words);
  }
  return kept.length === 0 ? clauses : kept;
}

/** Returns the words that hyphens join, as they would be searched for if they stood alone. */
function partsOf({ parts }) {
  return withoutStopWords(parts.map((part) => [part]));
}
