// Finds what the spellings of a name in several alphabets have in common: mns.text.NameKey.

const CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғҝҹөүһјіїєґў";
const LATIN = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya ə gh g j o u h y i yi ye g u".split(" ");
const SOUNDS = { x: "h", q: "g", c: "j", w: "v" };
const AZERBAIJANI = { ç: "ch", ş: "sh", ğ: "gh", ə: "ə" };

function latin(small) {
  let text = "";
  for (const char of small) {
    const at = char < "\u0400" ? -1 : CYRILLIC.indexOf(char);
    text += AZERBAIJANI[char] ?? (at < 0 ? fold(char) : LATIN[at]);
  }
  return /[əğışç]/.test(small) ? text.replaceAll("ch", "ç").replaceAll("c", "j").replaceAll("ç", "ch") : text;
}

function nameKey(text) {
  let sounds = text;
  for (const [from, to] of ["dzh j", "dj j", "kh h", "gh g", "shch s", "sh s", "ch j", "ck k"].map((pair) => pair.split(" "))) {
    sounds = sounds.replaceAll(from, to);
  }
  let key = "";
  for (let i = 0; i < sounds.length; i++) {
    let sound = SOUNDS[sounds[i]] ?? sounds[i];
    if (sound === "y") {
      const beforeVowel = /[aeiouə]/.test(sounds[i + 1] ?? "");
      sound = !beforeVowel ? "i" : i === 0 && sounds[1] !== "e" ? "y" : " ";
    }
    if (sound !== " " && key.at(-1) !== sound) key += sound;
  }
  const long = key.length >= 5;
  let one = "";
  for (let i = 0; i < key.length; i++) {
    const sound = key[i] === "ə" || (key[i] === "e" && long) ? "a" : key[i];
    if (one.at(-1) !== sound) one += sound;
  }
  return one;
}

/** Returns the keys of a word as it was typed: none if it is short, two if a letter can stand for two sounds. */
function nameKeys(original) {
  const small = Array.from(original, (char) => char === "İ" ? "i" : char.toLowerCase()).join("");
  if (small.length < 3) return [];
  const written = latin(small);
  const first = nameKey(written);
  if (first.length < 3) return [];
  const other = written.includes("ə") && first.length < 5
    ? nameKey(written.replaceAll("ə", "e"))
    : nameKey(latin(small.replaceAll("г", "һ").replaceAll("q", "k").replaceAll("ğ", "h")));
  return other === first ? [first] : [first, other];
}
