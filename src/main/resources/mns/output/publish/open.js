// Waits for all of the page: to lay out each part as it comes would take longer.

const root = document.documentElement;
root.classList.add("opening");
addEventListener("DOMContentLoaded", () => setTimeout(start));
