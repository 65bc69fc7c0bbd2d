// Copies the citation of a fact in any style; the references came with the page.

const PLACE = "\uE000";
let madeCitations;
let chosenStyle = "apa";

const theCitations = () => madeCitations ??= unpacked("data-citations");
const NUMBERED = ["gost", "ieee"];

/** Returns the references of a fact in a style, as mns cite writes them. */
function citationOf({ styles, orders, references, places }, style, fact) {
  const textOf = (source) => references[source][styles.indexOf(style)];
  if (style === "text") return places[fact].map(([source, place]) => textOf(source).replace(PLACE, () => place)).join("\n");
  const cited = new Set(places[fact].map(([source]) => source));
  const ordered = orders[style]?.filter((source) => cited.has(source)) ?? [...cited];
  const written = ordered.map(textOf);
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
  const styles = make("select", { "aria-label": "Style of the citation" },
    ...facts.styles.map((style) => make("option", {}, style)));
  styles.value = chosenStyle;
  on(styles, "change", () => {
    chosenStyle = styles.value;
    for (const each of document.querySelectorAll(".tools select")) each.value = chosenStyle;
  });
  const done = make("span", { role: "status" });
  const act = async () => {
    await copy(citationOf(await theCitations(), styles.value, anchors.indexOf(article.id)));
    done.textContent = "Copied";
    setTimeout(() => done.textContent = "", 2000);
  };
  return make("p", { class: "tools" }, button("Copy citation", "Copy citation of this fact", act), styles, done);
}
