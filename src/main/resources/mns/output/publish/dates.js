// Reads a date as people write it: mns.query.search.DateWords.

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SEASONS = "spring summer autumn winter".split(" ");
const TO = ["to", "until", "till", "through"];
const two = (number) => String(number).padStart(2, "0");
const isYear = (text) => /^[12]\d{3}$/.test(text);
const dayNumber = (year, month, day) => Date.UTC(year, month, day) / 864e5;

function dayOf(word) {
  const found = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
  return found ? Number(found[1]) : 0;
}

function monthOf(word) {
  if (SEASONS.includes(word)) return 21 + SEASONS.indexOf(word);
  return word.length < 3 ? 0 : word === "fall" ? 23 : word === "sept" ? 9 : MONTHS.findIndex((month) => month.startsWith(word)) + 1;
}

function monthDate(year, month, day) {
  const number = monthOf(month);
  if (!isYear(year) || number === 0 || (day !== "" && dayOf(day) === 0)) return "";
  return `${year}-${two(number)}` + (day === "" ? "" : `-${two(dayOf(day))}`);
}

function singleDate(word) {
  if (isYear(word)) return word;
  const decade = english.decades.split(" ").indexOf(word);
  if (decade >= 0) return `19${decade + 2}X`;
  if (/^[789]0s$/.test(word)) return `19${word[0]}X`;
  if (/^[12]\d\d0/.test(word) && /0'?s$/.test(word)) return word.slice(0, 3) + "X";
  const parts = word.replace(/[\/-]/g, ".").split(".");
  const number = (at) => /^\d{1,2}$/.test(parts[at]);
  const [first, second, third] = parts;
  if (parts.length === 2 && isYear(first) && isYear(second)) return `${first}/${second}`;
  if (parts.length === 2 && isYear(first) && number(1)) return `${first}-${two(second)}`;
  if (parts.length === 3 && isYear(first) && number(1) && number(2)) return `${first}-${two(second)}-${two(third)}`;
  if (parts.length === 3 && isYear(third) && number(0) && number(1)) {
    return Number(second) > 12 && Number(first) <= 12 ? `${third}-${two(first)}-${two(second)}` : `${third}-${two(second)}-${two(first)}`;
  }
  return "";
}

const betweenDate = (first, last) => isYear(first) && isYear(last) ? first + "/" + last : "";

/** Returns a period that begins or ends with a year. */
function openDate(word, year) {
  if (!isYear(year)) return "";
  return /^(since|after)$/.test(word) ? year + "/.." : /^(before|until|till)$/.test(word) ? "../" + year : "";
}

function threeDate(a, b, c) {
  if (b === "of") return monthDate(c, a, "");
  if (TO.includes(b)) return betweenDate(a, c);
  return dayOf(a) > 0 ? monthDate(c, b, a) : monthDate(c, a, b);
}

function fourDate(a, b, c, d) {
  if ((a === "from" && TO.includes(c)) || (a === "between" && c === "and")) return betweenDate(b, d);
  return b === "of" ? monthDate(d, c, a) : "";
}

/** Returns the first and the last day, as numbers, of a date that was put together above; null if there is no such date. */
function daysOf(edtf) {
  const found = /^(\d{3})X$/.exec(edtf);
  if (found) return { first: dayNumber(found[1] * 10, 0, 1), last: dayNumber(found[1] * 10 + 9, 11, 31) };
  if (edtf.includes("/")) {
    const [from, to] = edtf.split("/");
    if (from === "..") return { first: -Infinity, last: dayNumber(to, 11, 31) };
    if (to === "..") return { first: dayNumber(from, 0, 1), last: Infinity };
    return from > to ? null : { first: dayNumber(from, 0, 1), last: dayNumber(to, 11, 31) };
  }
  const [year, month, day] = edtf.split("-").map(Number);
  if (month === undefined) return { first: dayNumber(year, 0, 1), last: dayNumber(year, 11, 31) };
  if (month > 20 && month < 25 && day === undefined) {
    return { first: dayNumber(year, (month - 20) * 3 - 1, 1), last: dayNumber(year, (month - 20) * 3 + 2, 0) };
  }
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > length) return null;
  return { first: dayNumber(year, month - 1, day ?? 1), last: dayNumber(year, month - 1, day ?? length) };
}

/** Returns the longest date with which some words begin, and how many words it takes; null if they begin with none. */
function dateAt(words) {
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    const [a, b, c, d] = words;
    const edtf = length === 1 ? singleDate(a)
      : length === 2 ? monthDate(b, a, "") || openDate(a, b)
      : length === 3 ? threeDate(a, b, c)
      : fourDate(a, b, c, d);
    const days = edtf === "" ? null : daysOf(edtf);
    if (days) return { ...days, length };
  }
  return null;
}

/** Returns what was typed as dates are read: folded, without punctuation at its ends. */
function plainDate(typed) {
  return fold(typed.replace(/[–—-]/g, "\u0001")).replaceAll("\u0001", "-").replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, "");
}
