// Finds what the forms and spellings of an English word have in common: mns.text.Stems, EnglishSpelling, EnglishStem.

/** Words with rules of their own and the suffixes, which come with the data. */
let english;

/** Tells whether a word is in one of the lists that the page brings. */
const isOf = (list, word) => english[list].includes(` ${word} `);

const DOUBLES = "bb dd ff gg mm nn pp rr tt".split(" ");
const INVARIANT = "inning outing canning herring earring evening".split(" ");

/** Returns what a list of pairs has for a word. */
function valueIn(pairs, word) {
  const at = pairs.indexOf(` ${word}=`);
  return at < 0 ? undefined : pairs.slice(at + word.length + 2, pairs.indexOf(" ", at + 1));
}

function withZ(word, part, endings) {
  if (!word.includes(part)) return word;
  for (const ending of endings) {
    const stem = word.length - ending.length;
    if (word.endsWith(ending) && word.startsWith(part, Math.max(0, stem + 2 - part.length)) && stem + 2 >= part.length) {
      const fits = stem >= 3 && !isOf("withS", word.slice(0, stem));
      return fits ? word.slice(0, stem + 1) + "z" + ending.slice(2) : word;
    }
  }
  return word;
}

/** Returns a word as Americans spell it. */
function american(word) {
  const known = valueIn(english.american, word);
  if (known !== undefined) return known;
  const singular = word.endsWith("s") ? valueIn(english.american, word.slice(0, -1)) : undefined;
  if (singular !== undefined) return singular + "s";
  let changed = withZ(word, "is", english.ise);
  if (changed === word) changed = withZ(word, "lys", english.yse);
  const at = changed.lastIndexOf("our");
  const fits = changed.indexOf("our") > 1 && isOf("ourEndings", changed.slice(at));
  return fits ? changed.slice(0, at) + "or" + changed.slice(at + 3) : changed;
}

const isVowel = (letter) => letter !== undefined && "aeiouy".includes(letter);
const hasVowel = (letters) => /[aeiouy]/.test(letters);

function afterVowelAndConsonant(word, from) {
  let at = from;
  while (at < word.length && !isVowel(word[at])) at++;
  while (at < word.length && isVowel(word[at])) at++;
  return Math.min(at + 1, word.length);
}

/** Tells whether letters end in a short syllable. */
function endsShort(letters) {
  const end = letters.length;
  if (end === 2) return isVowel(letters[0]) && !isVowel(letters[1]);
  if (letters === "past") return true;
  return end >= 3 && !isVowel(letters[end - 1]) && !"wxY".includes(letters[end - 1]) && isVowel(letters[end - 2]) && !isVowel(letters[end - 3]);
}

function withoutPlural(word) {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[^us]s$/.test(word) && hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word, r1) {
  if (INVARIANT.includes(word)) return word;
  const eed = /eed(ly)?$/.exec(word);
  if (eed) {
    const kept = !eed[1] && /^(proc|exc|succ)$/.test(word.slice(0, -3));
    return eed.index >= r1 && !kept ? word.slice(0, eed.index + 2) : word;
  }
  const suffix = ["ingly", "edly", "ing", "ed"].find((each) => word.endsWith(each));
  if (!suffix) return word;
  const left = word.slice(0, -suffix.length);
  if (suffix === "ing" && left.length === 2 && left[1] === "y" && !isVowel(left[0])) return left[0] + "ie";
  if (!hasVowel(left)) return word;
  if (/(at|bl|iz)$/.test(left)) return left + "e";
  if (DOUBLES.includes(left.slice(-2))) return left.length !== 3 || !"aeo".includes(left[0]) ? left.slice(0, -1) : left;
  return r1 >= left.length && endsShort(left) ? left + "e" : left;
}

/** Replaces the first suffix of some pairs that a word has, if it begins late enough. */
function replaceSuffix(word, pairs, fits) {
  for (let i = 0; i < pairs.length; i += 2) {
    if (word.endsWith(pairs[i])) {
      const start = word.length - pairs[i].length;
      return fits(pairs[i], start) ? word.slice(0, start) + pairs[i + 1] : word;
    }
  }
  return word;
}

/** Returns the stem of an English word by Porter2. */
function englishStem(typed) {
  if (typed.length <= 2) return typed;
  const exception = valueIn(english.stems, typed);
  if (exception !== undefined) return exception;
  let word = "";
  for (const letter of typed) word += letter === "y" && (word === "" || isVowel(word.at(-1))) ? "Y" : letter;
  const start = english.starts.findLast((each) => word.startsWith(each));
  const r1 = start ? start.length : afterVowelAndConsonant(word, 0);
  const r2 = afterVowelAndConsonant(word, r1);
  word = withoutTense(withoutPlural(word), r1);
  if (word.length > 2 && /[^aeiouy][yY]$/.test(word)) word = word.slice(0, -1) + "i";
  word = replaceSuffix(word, english.longSuffixes, (suffix, at) => at >= r1
    && (suffix !== "ogi" || word[at - 1] === "l") && (suffix !== "li" || (at > 0 && "cdeghkmnrt".includes(word[at - 1]))));
  word = replaceSuffix(word, english.mediumSuffixes, (suffix, at) => at >= r1 && (suffix !== "ative" || at >= r2));
  const short = english.shortSuffixes.find((suffix) => word.endsWith(suffix));
  const begin = short ? word.length - short.length : 0;
  if (short && begin >= r2 && (short !== "ion" || (begin > 0 && "st".includes(word[begin - 1])))) word = word.slice(0, begin);
  const last = word.length - 1;
  const e = word[last] === "e" && (last >= r2 || (last >= r1 && !endsShort(word.slice(0, last))));
  const l = word[last] === "l" && last >= r2 && last > 0 && word[last - 1] === "l";
  return (e || l ? word.slice(0, -1) : word).replaceAll("Y", "y");
}

/** Returns what the forms of a folded word have in common. */
function stem(word) {
  if (word.length < 3 || !/^[a-z]*$/.test(word)) return word;
  return englishStem(valueIn(english.irregular, word) ?? american(word));
}

/** Returns stems of words for who does something, where a word says what is done, and the other way round. */
function doers(word) {
  const deed = stem(word);
  if (deed.length < 4 || !/^[a-z]*$/.test(deed) || isOf("noDoers", deed)) return [];
  if (deed.endsWith("er") && deed.length >= 6) return [englishStem(deed.slice(0, -2) + "e"), englishStem(deed.slice(0, -2) + "ing")];
  return [deed + "er", deed + deed.at(-1) + "er"];
}
