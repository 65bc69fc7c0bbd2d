// The search in the page: its state is the address after #, so that results can be linked to and gone back to.

const BATCH = 40;
let rest = [];
let named = new Set();

const stateOf = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
};

/** Returns a text with the words that a search names marked. */
function marked(text, stems) {
  const parts = [];
  let at = 0;
  for (const { folded, original, start, end } of wordsOf(text)) {
    if (!stems.has(stem(folded))) continue;
    parts.push(text.slice(at, start), make("mark", {}, original));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function resultOf({ fact, missing }) {
  const statement = articleOf(fact).querySelector(".statement").textContent;
  return make("li", { class: "result" },
    make("p", { class: "when" }, facts.dates[fact]),
    make("h2", { dir: "auto" }, make("a", { href: "#" + anchors[fact] }, ...marked(facts.titles[fact], named))),
    make("p", { class: "statement", dir: "auto" }, ...marked(statement, named)),
    missing.length === 0 ? "" : make("p", { class: "note" }, "Does not have: " + missing.join(", ")));
}

function showMore() {
  byId("hits").append(...rest.splice(0, BATCH).map(resultOf));
  byId("more").hidden = rest.length === 0;
}

function showHits(heading, hits, terms) {
  const list = make("ol", { id: "hits" });
  const more = button("More", "More results", showMore);
  more.id = "more";
  byId("results").replaceChildren(list, more);
  byId("found").textContent = heading;
  rest = hits;
  named = new Set(terms.flatMap((term) => term.words).map(stem));
  showMore();
}

function found(index, line) {
  const { hits, query } = index.search(line);
  const complete = hits.filter((hit) => hit.missing.length === 0).length;
  const partial = hits.length - complete;
  showHits(hits.length === 0 ? "Nothing found" : partial === 0 ? counted(complete)
    : complete === 0 ? `No fact has all the words; ${counted(partial)} with some of them`
    : `${counted(complete)}, and ${partial} with some of the words`, hits, query.wanted.flat());
}

const KINDS = { tag: "tag", "said-by": "said by", source: "source" };

function having(index, kind, key) {
  const hits = [...index.having(kind, key, 1).keys()].map((fact) => ({ fact, missing: [] }));
  showHits(`${counted(hits.length)} · ${KINDS[kind]} ${key}`, hits, []);
}

/** Goes to a fact or another part of the page; once more after what is around it has come into the page. */
function open(anchor) {
  const fact = anchors.indexOf(anchor);
  if (fact >= 0) fill(groupOf(fact));
  const target = byId(anchor);
  target?.scrollIntoView();
  if (fact < 0) return;
  document.querySelector(".target")?.classList.remove("target");
  target.classList.add("target");
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  setTimeout(() => target.scrollIntoView(), 100);
}

/** Shows what the address says: results, or all the page at one of its facts. */
async function show() {
  const state = stateOf();
  const [, kind, key] = /^(q|tag|said-by|source)=(.*)$/s.exec(state) ?? [];
  const finding = limit === "" && kind !== undefined && key.trim() !== "";
  const index = finding && await theIndex();
  if (state !== stateOf()) return;
  byId("results").hidden = !finding;
  byId("browse").hidden = finding;
  if (finding && kind === "q") found(index, key);
  else if (finding) having(index, kind, key);
  else {
    byId("found").textContent = limit;
    byId("results").replaceChildren();
    open(state);
  }
  const field = byId("query");
  if (document.activeElement !== field) field.value = kind === "q" ? key : "";
}

/** Makes a link to all facts that have a tag, are said by a person or rest on a source. */
function linkTo(name) {
  const { kind } = name.closest(".index").dataset;
  name.replaceWith(make("a", { href: `#${kind}=${encodeURIComponent(name.dataset.key ?? name.textContent)}` }, name.cloneNode(true)));
}

function startFinder() {
  const field = byId("query");
  let waiting = 0;
  const ask = () => {
    history.replaceState(null, "", field.value.trim() === "" ? "#" : "#q=" + encodeURIComponent(field.value));
    show();
  };
  on(field, "input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 80);
  });
  on(field, "focus", () => setTimeout(theIndex), { once: true });
  on(field, "keydown", (event) => {
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      ask();
    } else if (event.key === "Enter") byId("hits")?.querySelector("a")?.focus();
  });
  on(document, "keydown", (event) => {
    if (event.key === "/" && !event.target.matches("input, select, textarea")) {
      event.preventDefault();
      field.focus();
    }
  });
  byId("finder").hidden = false;
  addEventListener("hashchange", show);
  if (limit !== "") {
    field.disabled = true;
    byId("found").textContent = limit;
  } else for (const name of document.querySelectorAll(".index bdi")) linkTo(name);
  if (location.hash !== "") show();
}
