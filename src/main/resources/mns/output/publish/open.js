// Waits for all of the page, then runs the program that is at its end: to read that, and to lay out each part as it comes, would
// only keep people from the facts. Where the program cannot run, the facts are put into the page as they are.

const root = document.documentElement;
root.classList.add("opening");
addEventListener("DOMContentLoaded", () => setTimeout(() => {
  root.classList.remove("opening");
  const program = document.createElement("script");
  program.textContent = document.getElementById("program").textContent;
  document.head.append(program);
  if (!root.classList.contains("ready")) document.querySelectorAll("noscript").forEach((each) => each.outerHTML = each.textContent);
}));
