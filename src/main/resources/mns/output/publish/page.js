// Starts the parts of the page, once all of it is there; until then nothing of it is laid out.

const endOf = (day, otherwise) => day === "" ? otherwise : day;

root.classList.remove("opening");
startFinder();
startFacts();
const [begin, end] = facts.lifetime;
const section = byId("timeline");
if (section) new Timeline(section, [endOf(begin, -Infinity), endOf(end, Infinity) + 1]);
root.classList.add("ready");
