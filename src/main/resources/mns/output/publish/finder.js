// The search in the page: its state is the address after #, so that results can be linked to and gone back to.

const BATCH = 40;
let rest = [];

const stateOf = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
};

function resultOf({ fact, missing }) {
  const statement = articleOf(fact).querySelector(".statement");
  return make("li", { class: "result" },
    make("p", { class: "when" }, facts.dates[fact]),
    make("h2", { dir: "auto" }, make("a", { href: "#" + anchors[fact] }, facts.titles[fact])),
    statement.cloneNode(true),
    missing.length === 0 ? "" : make("p", { class: "note" }, "Does not have: " + missing.join(", ")));
}

function showMore() {
  byId("hits").append(...rest.splice(0, BATCH).map(resultOf));
  byId("more").hidden = rest.length === 0;
}

function showHits(heading, hits) {
  const list = make("ol", { id: "hits" });
  const more = button("More", "More results", showMore);
  more.id = "more";
  byId("results").replaceChildren(list, more);
  byId("found").textContent = heading;
  rest = hits;
  showMore();
}

function found(line) {
  const { hits } = theIndex().search(line);
  const complete = hits.filter((hit) => hit.missing.length === 0).length;
  const partial = hits.length - complete;
  showHits(hits.length === 0 ? "Nothing found" : partial === 0 ? counted(complete)
    : complete === 0 ? `No fact has all the words; ${counted(partial)} with some of them`
    : `${counted(complete)}, and ${partial} with some of the words`, hits);
}

function having(kind, key) {
  const hits = [...theIndex().having(kind, key, 1).keys()].map((fact) => ({ fact, missing: [] }));
  showHits(`${counted(hits.length)} · ${kind === "tag" ? "tag" : "said by"} ${key}`, hits);
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
function show() {
  const [, kind, key] = /^(q|tag|said-by)=(.*)$/s.exec(stateOf()) ?? [];
  const finding = kind !== undefined && key.trim() !== "";
  byId("results").hidden = !finding;
  byId("browse").hidden = finding;
  if (finding && kind === "q") found(key);
  else if (finding) having(kind, key);
  else {
    byId("found").textContent = "";
    byId("results").replaceChildren();
    open(stateOf());
  }
  const field = byId("query");
  if (document.activeElement !== field) field.value = kind === "q" ? key : "";
}

function startFinder() {
  const field = byId("query");
  let waiting = 0;
  const ask = () => {
    history.replaceState(null, "", field.value.trim() === "" ? "#" : "#q=" + encodeURIComponent(field.value));
    show();
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 80);
  });
  field.addEventListener("focus", () => setTimeout(theIndex), { once: true });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      ask();
    } else if (event.key === "Enter") byId("hits")?.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.matches("input, select, textarea")) {
      event.preventDefault();
      field.focus();
    }
  });
  for (const list of document.querySelectorAll(".index")) {
    for (const name of list.querySelectorAll("bdi")) {
      name.replaceWith(make("a", { href: `#${list.dataset.kind}=${encodeURIComponent(name.textContent)}` }, name.cloneNode(true)));
    }
  }
  byId("finder").hidden = false;
  addEventListener("hashchange", show);
  if (location.hash !== "") show();
}
