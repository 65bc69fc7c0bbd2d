// Finds and ranks facts as the program does: mns.query.search.Lookup and Ranking, mns.query.RankedFinder.

const FORM = 0.6;
const NAME = 0.8;
const APART = 0.5;
const DOER = 0.5;
const BEGUN = 0.4;
const LIKE = 0.4;
const TOLD = 0.4;
const DATE = 1.5;
const SAID = 4;
const FAR = 0.1;
const MANY = 50;
const LONGEST = 60;
const K1 = 2;
const B = 0.6;
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
    while (found.length < MANY && this.words[low]?.startsWith(letters)) found.push(this.words[low++]);
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
      const share = (period.last - period.first + 1) / (last - first + 1);
      const near = within || isNaN(share) ? 1 : Math.max(FAR, Math.min(1, share));
      matches.set(fact, DATE * SAID * near);
    });
    return matches;
  }

  /** Returns the facts that have a word as it was typed, inflected or in another spelling. */
  strong(word, typed) {
    if (word.length > LONGEST) return new Map();
    let found = eitherOf(this.having("stem", stem(word), FORM), this.having("word", word, 1));
    for (const key of nameKeys(typed)) found = eitherOf(found, this.having("name", key, NAME));
    return found;
  }

  word(term) {
    const word = term.words[0];
    let found = this.strong(word, term.typed);
    if (word.length >= 2 && word.length <= LONGEST) {
      for (const longer of this.beginning(word)) if (longer.length > word.length) found = eitherOf(found, this.having("word", longer, BEGUN));
      for (const doer of doers(word)) found = eitherOf(found, this.having("stem", doer, DOER));
    }
    return found;
  }

  synonym(words) {
    const each = words.split(" ").map((word) => this.having("stem", stem(word), 1));
    return each.length < 2 ? each[0] : onlyOf(each.reduce(bothOf), (fact) => this.texts[fact].includes(words));
  }

  allWords(words) {
    return words.map((word) => this.having("word", word, 1)).reduce(bothOf);
  }

  /** Returns the facts that have a term in any form, but for synonyms. */
  own(term) {
    if (term.kind === "word") return this.word(term);
    if (term.kind === "period") return eitherOf(this.allWords(term.words), this.dated(term));
    if (term.kind === "phrase") {
      const all = this.allWords(term.words);
      return term.words.length === 1 ? all : onlyOf(all, (fact) => hasPhrase(this.texts[fact], term.words));
    }
    const joined = term.words.join("");
    const parts = term.parts.map((part) => this.strong(part.words[0], part.typed)).reduce(bothOf);
    return eitherOf(this.strong(joined, joined), timesOf(parts, APART));
  }

  exactly(term) {
    return term.kind === "word" ? this.strong(term.words[0], term.typed) : this.own(term);
  }

  /** Finds a term in any form, and its synonyms: each of these counts less if more facts have it. */
  find(term) {
    const own = this.own(term);
    const having = this.exactly(term).size || own.size;
    const found = (term.synonyms ?? []).map((synonym) => this.synonym(synonym)).filter((matches) => matches.size > 0
      && (having === 0 || this.rarity(matches.size) >= TOLD * this.rarity(having)));
    const rarity = having > 0 || found.length === 0 ? this.rarity(having)
      : Math.max(...found.map((matches) => this.rarity(matches.size)));
    const any = found.reduce((all, matches) =>
      eitherOf(all, timesOf(matches, LIKE * Math.min(1, this.rarity(matches.size) / rarity))), own);
    return { own, any, rarity };
  }

  like(...words) {
    return this.synonyms.get(words.map(stem).join(" ")) ?? [];
  }

  /** Returns what means the same as a term or as words of which it is a part; lines have it at a place. */
  similar({ words: own }, lines) {
    const all = [...this.like(...own), ...own.length === 1 ? doers(own[0]).flatMap((doer) => this.like(doer)) : this.like(own.join(""))];
    for (const [words, at] of lines) {
      for (let length = own.length + 1; length <= 3; length++) {
        for (let from = Math.max(0, at + own.length - length); from <= at && from + length <= words.length; from++) {
          const run = words.slice(from, from + length);
          if (run.includes("")) continue;
          all.push(...this.like(...run));
          if (length === 2) all.push(run.join(""), ...this.like(run.join("")));
        }
      }
    }
    return all;
  }

  /** Adds to each word what means nearly the same, also where words mean one thing. */
  widen(clauses) {
    const takes = (term) => term.kind === "word" || term.kind === "compound";
    const plain = (clause) => clause.length === 1 && takes(clause[0]);
    const lines = [[], []];
    for (const clause of clauses) {
      clause.at = lines.map((words) => words.length);
      lines.forEach((words, i) => words.push(...plain(clause) ? clause[0].words : [""], ...i ? clause.passed ?? [] : []));
    }
    for (const clause of clauses) {
      for (const term of clause.filter(takes)) {
        term.synonyms = this.similar(term, plain(clause) ? lines.map((words, i) => [words, clause.at[i]]) : []);
      }
    }
  }

  /** Adds synonyms; of words that hyphens join and no fact has so, to each by itself if all are known. */
  widened(wanted) {
    this.widen(wanted);
    const known = ([term]) => this.find(term).any.size > 0;
    const clauses = wanted.flatMap((clause) => {
      const { parts, typed } = clause[0];
      if (clause.length > 1 || !parts || parts.some(({ words }) => words[0].length < 2) || /['’]/.test(typed) || known(clause)) return [clause];
      const all = partsOf(clause[0]);
      this.widen(all);
      return all.every(known) ? all : [clause];
    });
    const asked = distinct(clauses);
    this.widen(asked);
    return asked;
  }

  rarity(having) {
    return Math.log(1 + (this.size - having + 0.5) / (having + 0.5));
  }

  score(clauses, fact) {
    const least = K1 * (1 - B + B * (this.lengths[fact] / this.meanLength));
    let score = 0;
    for (const clause of clauses) {
      let best = 0;
      for (const { any, rarity } of clause.terms) {
        const times = (any.get(fact) ?? 0) / SAID;
        best = Math.max(best, rarity * times * (K1 + 1) / (times + least));
      }
      score += best;
    }
    return Math.round(score * 1000) / 1000;
  }

  /** Returns what a line finds, the best first: each with its id, score and what of the line it does not have. */
  search(line) {
    const query = readQuery(line);
    if (query.wanted.length + query.unwanted.length === 0) return { hits: [], query };
    const clauses = this.widened(query.wanted).map((clause) => {
      const terms = clause.map((term) => this.find(term));
      return { typed: clause.map((term) => term.typed).join(" OR "), terms,
        own: terms.map((term) => term.own).reduce(eitherOf), any: terms.map((term) => term.any).reduce(eitherOf) };
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
      own: clauses.every((clause) => clause.own.get(fact)),
    }));
    return { hits: this.page(hits, query.question), query };
  }

  /** Facts that have all come first, of a question those that have all its words; where few or weak, the best of the rest fill a page. */
  page(hits, question) {
    const byScore = (one, other) => other.score - one.score || compareIds(one.id, other.id);
    const isFirst = (hit) => question ? hit.own : hit.missing.length === 0;
    const first = hits.filter(isFirst).sort(byScore);
    if (!question && (first.length >= PAGE || first.some((hit) => hit.own))) return first;
    const rest = hits.filter((hit) => !isFirst(hit)).sort((one, other) => other.score - one.score || one.fact - other.fact);
    return [...first, ...rest.slice(0, Math.max(0, PAGE - first.length)).sort(byScore)];
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
