// Copies the citation of a fact in any style; the references came with the page.

const PLACE = "\uE000";
let citations;
let chosenStyle = "apa";

/** These have an order of their own; others keep that in which the fact names its sources. */
const SORTED = ["apa", "mla", "chicago", "harvard"];
const NUMBERED = ["gost", "ieee"];

/** Returns the references of a fact in a style, as mns cite writes them. */
function citationOf(style, fact) {
  citations ??= dataOf("data-citations");
  const places = citations.places[fact];
  const texts = new Map(citations.styles[style]);
  if (style === "text") return places.map(([source, place]) => texts.get(source).replace(PLACE, () => place)).join("\n");
  const cited = new Set(places.map(([source]) => source));
  const ordered = SORTED.includes(style) ? [...texts.keys()].filter((source) => cited.has(source)) : [...cited];
  const written = ordered.map((source) => texts.get(source));
  if (style === "csl-json") return JSON.stringify(written.flatMap((text) => JSON.parse(text)), null, 2);
  return written.map((text, i) => NUMBERED.includes(style) ? text.replace(/\d+/, i + 1) : text).join("\n");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = make("textarea", { readonly: "" }, text);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

function toolsOf(article) {
  citations ??= dataOf("data-citations");
  const styles = make("select", { "aria-label": "Style of the citation" },
    ...Object.keys(citations.styles).map((style) => make("option", {}, style)));
  styles.value = chosenStyle;
  styles.addEventListener("change", () => {
    chosenStyle = styles.value;
    for (const each of document.querySelectorAll(".tools select")) each.value = chosenStyle;
  });
  const done = make("span", { role: "status" });
  const act = async () => {
    await copy(citationOf(styles.value, anchors.indexOf(article.id)));
    done.textContent = "Copied";
    setTimeout(() => done.textContent = "", 2000);
  };
  return make("p", { class: "tools" }, button("Copy citation", "Copy the citation of this fact", act), styles, done);
}
