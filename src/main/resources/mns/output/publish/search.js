// Finds and ranks facts as the program does: mns.query.search.Lookup and Ranking, mns.query.RankedFinder.

const INFLECTED = 0.6;
const NAME = 0.8;
const PARTED = 0.5;
const DOER = 0.5;
const BEGINNING = 0.4;
const SYNONYM = 0.3;
const DATE = 1.5;
const STATEMENT = 4;
const LEAST_NEAR = 0.1;
const MOST_BEGUN = 50;
const LONGEST_WORD = 60;
const SATURATION = 2;
const LENGTH = 0.4;
const PAGE = 10;

const eitherOf = (one, other) => {
  const both = new Map(one);
  for (const [fact, times] of other) both.set(fact, Math.max(times, both.get(fact) ?? 0));
  return both;
};
const bothOf = (one, other) => {
  const both = new Map();
  for (const [fact, times] of one) if (other.get(fact) > 0) both.set(fact, Math.min(times, other.get(fact)));
  return both;
};
const timesOf = (matches, weight) => new Map(Array.from(matches, ([fact, times]) => [fact, times * weight]));
const onlyOf = (matches, test) => new Map([...matches].filter(([fact]) => test(fact)));

/** Tells whether a folded text has words one after another, whatever punctuation is between them. */
function hasPhrase(text, words) {
  const letterAt = (at) => at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at)));
  const fits = (from) => {
    let at = from;
    for (const word of words) {
      if (!text.startsWith(word, at)) return false;
      at += word.length;
      if (text.startsWith("'s", at)) at += 2;
      if (letterAt(at)) return false;
      while (at < text.length && text[at] !== "\n" && !letterAt(at)) at++;
    }
    return true;
  };
  for (let at = text.indexOf(words[0]); at >= 0; at = text.indexOf(words[0], at + 1)) {
    const before = at > 1 && /[\uDC00-\uDFFF]/.test(text[at - 1]) ? at - 2 : at - 1;
    if ((at === 0 || !letterAt(before)) && fits(at)) return true;
  }
  return false;
}

const keysOf = (kind) => kind.keys === "" ? [] : kind.keys.split("\n");
const postingsOf = (kind) => new Map(keysOf(kind).map((key, i) => [key, kind.facts[i]]));

/** Which facts have which words, as the page brings it. */
class Index {
  constructor({ ids, days }, data) {
    english = data.english;
    Object.assign(this, { ids, days, lengths: data.lengths, texts: data.texts });
    this.size = ids.length;
    this.meanLength = Math.max(1, data.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size));
    this.words = keysOf(data.word);
    this.kinds = { word: postingsOf(data.word), stem: postingsOf(data.stem), name: postingsOf(data.name),
      tag: postingsOf(data.tag), "said-by": postingsOf(data["said-by"]), source: postingsOf(data.source) };
    this.synonyms = new Map(Object.entries(data.synonyms));
  }

  /** Returns the facts that have a key, each with how often, weighted. */
  having(kind, key, weight) {
    const matches = new Map();
    const facts = this.kinds[kind].get(key) ?? [];
    let fact = 0;
    for (let i = 0; i < facts.length; i += 2) {
      fact += facts[i];
      matches.set(fact, weight * facts[i + 1]);
    }
    return matches;
  }

  /** Returns the first words that begin with some letters, in the order of their characters. */
  beginning(letters) {
    let low = 0;
    for (let high = this.words.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < letters) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (found.length < MOST_BEGUN && this.words[low]?.startsWith(letters)) found.push(this.words[low++]);
    return found;
  }

  dated(period) {
    const matches = new Map();
    this.days.forEach((days, fact) => {
      if (days.length === 0) return;
      const first = days[0] === "" ? -Infinity : days[0];
      const last = days[1] === "" ? Infinity : days[1];
      if (last < period.first || first > period.last) return;
      const within = period.first <= first && last <= period.last;
      const near = within ? 1 : Math.max(LEAST_NEAR, Math.min(1, (period.last - period.first + 1) / (last - first + 1)));
      matches.set(fact, DATE * STATEMENT * near);
    });
    return matches;
  }

  /** Returns the facts that have a word as it was typed, inflected or in another spelling. */
  strong(word, typed) {
    if (word.length > LONGEST_WORD) return new Map();
    let found = eitherOf(this.having("stem", stem(word), INFLECTED), this.having("word", word, 1));
    for (const key of nameKeys(typed)) found = eitherOf(found, this.having("name", key, NAME));
    return found;
  }

  word(term) {
    const word = term.words[0];
    let found = this.strong(word, term.typed);
    if (word.length >= 2 && word.length <= LONGEST_WORD) {
      for (const longer of this.beginning(word)) if (longer.length > word.length) found = eitherOf(found, this.having("word", longer, BEGINNING));
      for (const doer of doers(word)) found = eitherOf(found, this.having("stem", doer, DOER));
    }
    for (const synonym of term.synonyms) found = eitherOf(found, this.synonym(synonym));
    return found;
  }

  synonym(words) {
    const each = words.split(" ").map((word) => this.having("stem", stem(word), SYNONYM));
    return each.length < 2 ? each[0] : onlyOf(each.reduce(bothOf), (fact) => this.texts[fact].includes(words));
  }

  allWords(words) {
    return words.map((word) => this.having("word", word, 1)).reduce(bothOf);
  }

  find(term) {
    if (term.kind === "word") return this.word(term);
    if (term.kind === "period") return eitherOf(this.allWords(term.words), this.dated(term));
    if (term.kind === "phrase") {
      const all = this.allWords(term.words);
      return term.words.length === 1 ? all : onlyOf(all, (fact) => hasPhrase(this.texts[fact], term.words));
    }
    const joined = term.words.join("");
    const parts = term.parts.map((part) => this.strong(part.words[0], part.typed)).reduce(bothOf);
    return eitherOf(this.strong(joined, joined), timesOf(parts, PARTED));
  }

  exactly(term) {
    return term.kind === "word" ? this.strong(term.words[0], term.typed) : this.find(term);
  }

  like(...words) {
    return this.synonyms.get(words.map(stem).join(" ")) ?? [];
  }

  /** Adds to each word what means nearly the same, also where two or three words mean one thing. */
  widen(clauses) {
    const plain = clauses.map((clause) => clause.length === 1 && clause[0].kind === "word" ? clause[0].words[0] : null);
    clauses.forEach((clause, at) => clause.filter((term) => term.kind === "word").forEach((term) => {
      term.synonyms = [...this.like(term.words[0]), ...doers(term.words[0]).flatMap((doer) => this.like(doer))];
      for (let length = 2; length <= 3; length++) {
        for (let from = Math.max(0, at - length + 1); from <= at && from + length <= plain.length; from++) {
          const words = plain.slice(from, from + length);
          if (!words.includes(null)) term.synonyms.push(...this.like(...words));
        }
      }
    }));
  }

  rarity(having) {
    return Math.log(1 + (this.size - having + 0.5) / (having + 0.5));
  }

  score(clauses, fact) {
    const least = SATURATION * (1 - LENGTH + LENGTH * (this.lengths[fact] / this.meanLength));
    let score = 0;
    for (const clause of clauses) {
      let best = 0;
      for (const { matches, rarity } of clause.terms) {
        const times = (matches.get(fact) ?? 0) / STATEMENT;
        best = Math.max(best, rarity * times * (SATURATION + 1) / (times + least));
      }
      score += best;
    }
    return Math.round(score * 1000) / 1000;
  }

  /** Returns what a line finds, the best first: each with its id, score and what of the line it does not have. */
  search(line) {
    const query = readQuery(line);
    if (query.wanted.length + query.unwanted.length === 0) return { hits: [], query };
    this.widen(query.wanted);
    const clauses = query.wanted.map((clause) => {
      const terms = clause.map((term) => {
        const matches = this.find(term);
        return { matches, rarity: this.rarity(this.exactly(term).size || matches.size) };
      });
      return { typed: clause.map((term) => term.typed).join(" OR "), terms, any: terms.map((term) => term.matches).reduce(eitherOf) };
    });
    let facts = new Set(clauses.length === 0 ? this.ids.keys() : clauses.flatMap((clause) => [...clause.any.keys()]));
    for (const term of query.unwanted) {
      const unwanted = this.exactly(term);
      facts = new Set([...facts].filter((fact) => !unwanted.get(fact)));
    }
    const hits = Array.from(facts, (fact) => ({
      fact,
      id: this.ids[fact],
      score: this.score(clauses, fact),
      missing: clauses.filter((clause) => !clause.any.get(fact)).map((clause) => clause.typed),
    }));
    return { hits: this.page(hits, query.question), query };
  }

  /** Facts that have all come first; of those that have a part a page is filled, if none has all or a question is asked. */
  page(hits, question) {
    const complete = hits.filter((hit) => hit.missing.length === 0).sort((one, other) => other.score - one.score || compareIds(one.id, other.id));
    if (complete.length > 0 && !question) return complete;
    const partial = hits.filter((hit) => hit.missing.length > 0).sort((one, other) => other.score - one.score || one.fact - other.fact);
    const shown = partial.slice(0, Math.max(0, PAGE - complete.length));
    return [...complete, ...shown.sort((one, other) => other.score - one.score || compareIds(one.id, other.id))];
  }
}

/** Digits at the same place compare as numbers, so that functions/9 comes before functions/10. */
function compareIds(one, other) {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  while (start > 0 && /[0-9]/.test(one[start - 1] ?? "")) start--;
  const digits = (id) => /^[0-9]*/.exec(id.slice(start))[0].length;
  const order = digits(one) > 0 && digits(other) > 0 ? digits(one) - digits(other) : 0;
  return order || (one < other ? -1 : one > other ? 1 : 0);
}
