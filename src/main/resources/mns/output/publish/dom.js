// What the parts of the page share.

const byId = (id) => document.getElementById(id);
const dataOf = (id) => JSON.parse(byId(id).textContent);

const unpacker = () => new DecompressionStream("deflate-raw");

/** Browsers from before 2023 cannot unpack: they show all facts, and say what they lack. */
let limit = "";
try {
  unpacker();
} catch {
  limit = "To search here and to copy citations takes a newer browser, with DecompressionStream. All facts are below.";
}

/** Reads what comes packed: mns.output.publish.PackedData. */
function unpacked(id) {
  const bytes = Uint8Array.from(atob(byId(id).textContent), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(unpacker())).json();
}

const SVG = "http://www.w3.org/2000/svg";

const on = (target, type, act, options) => target.addEventListener(type, act, options);

/** Makes an element; whatever it holds is text or an element, never markup. */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...content);
  return element;
}

function draw(name, attributes, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.textContent = text;
  return element;
}

const button = (label, name, act) => {
  const made = make("button", { type: "button", "aria-label": name, title: name }, label);
  on(made, "click", act);
  return made;
};

const facts = dataOf("data-facts");
const anchors = facts.ids.map((id) => id.replaceAll(" ", "-"));
const counted = (count) => count === 1 ? "1 fact" : `${count.toLocaleString("en")} facts`;
let madeIndex;

/** The index takes a moment to read, so it is read when it is first needed. */
const theIndex = () => madeIndex ??= unpacked("data-index").then((data) => new Index(facts, data));

/** Facts that wait in the source of the page until they are needed, some together. */
const groups = Array.from(document.querySelectorAll(".some"), (place) => ({ place, first: Number(place.dataset.first), size: Number(place.dataset.size) }));
const groupOf = (fact) => groups.findLast((group) => group.first <= fact);

function parsed(html) {
  const template = make("template", {});
  template.innerHTML = html;
  return template.content;
}

/** Put together, for no script may hold what ends an element. */
const END = "<" + "/article>";

/** Returns the article of a fact, be it in the page already or not. */
function articleOf(fact) {
  const { place, first } = groupOf(fact);
  const waiting = place.querySelector("noscript");
  return waiting ? parsed(waiting.textContent.split(END)[fact - first] + END).firstElementChild : byId(anchors[fact]);
}

/** Puts some facts into the page. */
function fill({ place }) {
  const waiting = place.querySelector("noscript");
  if (!waiting) return;
  place.replaceChildren(parsed(waiting.textContent));
  place.removeAttribute("style");
  if (limit !== "") return;
  for (const article of place.querySelectorAll("article")) seen.observe(article);
  for (const name of place.querySelectorAll(".index bdi")) linkTo(name);
}

/** Calls an action when an element first comes near the screen. */
const whenNear = (margin, act) => {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        observer.unobserve(target);
        act(target);
      }
    }
  }, { rootMargin: margin });
  return observer;
};

const seen = whenNear("50%", (article) => article.append(toolsOf(article)));

/** Facts come into the page as one comes near; of a small page all do, so that the browser's own search finds them too. */
function startFacts() {
  const near = whenNear("200%", (place) => fill(groups.find((group) => group.place === place)));
  for (const { place, size } of groups) {
    place.style.minHeight = `${size * 22}rem`;
    near.observe(place);
  }
  addEventListener("beforeprint", () => {
    groups.forEach(fill);
    // On paper nobody zooms.
    const drawn = document.querySelector("#timeline noscript");
    drawn?.replaceWith(parsed(drawn.textContent));
  });
  if (document.body.className === "long") {
    byId("facts").prepend(make("p", { class: "limit" }, `Of the ${counted(facts.ids.length)} on this page those come into view that are near: search for others in the field above.`));
    return;
  }
  const left = [...groups];
  const fillNext = (deadline) => {
    do fill(left.shift()); while (left.length > 0 && deadline.timeRemaining() > 8);
    if (left.length > 0) requestIdleCallback(fillNext);
  };
  if ("requestIdleCallback" in window) requestIdleCallback(fillNext);
  else groups.forEach(fill);
}
