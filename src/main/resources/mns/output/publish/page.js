// Starts the parts of the page, once all of it is there.

const endOf = (day, otherwise) => day === "" ? otherwise : day;

startFinder();
startFacts();
const [begin, end] = facts.lifetime;
const section = byId("timeline");
if (section) new Timeline(section, [endOf(begin, -Infinity), endOf(end, Infinity) + 1]);
document.documentElement.classList.add("ready");
