// Parts a text into words and folds them as the program does: mns.text.Folding, mns.text.TextWords.

const PLAIN = { ə: "e", ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ɵ: "o", ς: "σ", ʼ: "'", "’": "'", "‘": "'", "“": '"', "”": '"',
  ß: "ss", æ: "ae", œ: "oe", þ: "th" };
const GAP = /[\p{Pd}\p{Z}\t-\r\u2212\u0085]/u;
const MARK = /[\p{M}\u00AD]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const BLANK = /[\t-\r\x1C-\x20\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/;
const DASH = /[\p{Pd}\u2212]/u;

/** Returns a folded text with the place in the original from which each of its characters comes. */
function folded(text) {
  let plain = "";
  const origins = [];
  let gap = false;
  let at = 0;
  for (const char of text) {
    for (const part of char.normalize("NFKD")) {
      if (MARK.test(part)) continue;
      const small = part.toLowerCase();
      for (const each of PLAIN[small] ?? small) {
        const space = GAP.test(each);
        if (!space || !gap) {
          const put = space ? " " : each;
          plain += put;
          for (let i = 0; i < put.length; i++) origins.push(at);
        }
        gap = space;
      }
    }
    at += char.length;
  }
  origins.push(text.length);
  return { plain, origins };
}

function fold(text) {
  return folded(text).plain;
}

/** Returns the words of a text: runs of letters and digits, without the s of a genitive. */
function wordsOf(text) {
  const { plain, origins } = folded(text);
  const words = [];
  const joint = (at) => plain[at] === "'"
    || (plain[at] === " " && origins[at + 1] === origins[at] + 1 && !/\s|\p{Z}|[\x1C-\x1F]/u.test(text[origins[at]]));
  let lastEnd = -1;
  for (const match of plain.matchAll(/[\p{L}\p{Nd}]+/gu)) {
    const from = match.index;
    const end = from + match[0].length;
    const joined = from > 0 && from - 1 === lastEnd && joint(from - 1);
    if (!(joined && match[0] === "s" && plain[from - 1] === "'")) {
      words.push({ folded: match[0], original: text.slice(origins[from], origins[end]), start: origins[from], end: origins[end], joined });
    }
    lastEnd = end;
  }
  return words;
}
