// The timeline: every dated fact is a bar as long as its date; where there is room they have names.

const YEAR = 365.2425;
const ROW = 14;
const NAMED_ROW = 20;
const LETTER_WIDTH = 6.4;
const STEPS = [1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

class Timeline {
  constructor(section, lifetime) {
    this.items = [];
    facts.days.forEach((date, fact) => {
      if (date.length > 0) this.items.push({ fact, title: facts.titles[fact], first: date[0] === "" ? -Infinity : date[0], last: date[1] === "" ? Infinity : date[1] + 1 });
    });
    this.items.sort((one, other) => one.first - other.first || other.last - one.last);
    const ends = [...lifetime, ...this.items.flatMap((item) => [item.first, item.last])].filter(Number.isFinite);
    this.lifetime = lifetime;
    this.least = Math.min(...ends) - YEAR / 2;
    this.most = Math.max(...ends) + YEAR / 2;
    this.reset();
    this.picture = draw("svg", { class: "live", role: "group", tabindex: 0, "aria-label": "Timeline", "aria-describedby": "timeline-keys" });
    this.caption = make("p", { class: "caption", role: "status" });
    section.append(make("div", { class: "controls" },
      button("−", "Zoom out", () => this.zoom(1.6)), button("+", "Zoom in", () => this.zoom(1 / 1.6)),
      button("←", "Earlier", () => this.pan(-0.25)), button("→", "Later", () => this.pan(0.25)), button("All", "Show all years", () => this.all()),
      make("span", { id: "timeline-keys" }, "Keys: + − zoom, ← → move, ↑ ↓ go from fact to fact, Enter opens, 0 resets.")), this.picture, this.caption);
    this.listen();
    new ResizeObserver(() => this.later()).observe(section);
  }

  reset() {
    const [begin, end] = this.lifetime.every(Number.isFinite) ? this.lifetime : [this.least, this.most];
    this.view(begin - (end - begin) / 40, end + (end - begin) / 40);
  }

  all() {
    this.view(this.least, this.most);
  }

  view(from, to) {
    const length = Math.min(Math.max(to - from, 20), this.most - this.least);
    const middle = (from + to) / 2;
    this.from = Math.max(this.least, Math.min(middle - length / 2, this.most - length));
    this.to = this.from + length;
    this.later();
  }

  zoom(factor, at = (this.from + this.to) / 2) {
    this.view(at - (at - this.from) * factor, at + (this.to - at) * factor);
  }

  pan(share) {
    const by = (this.to - this.from) * share;
    this.view(this.from + by, this.to + by);
  }

  later() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = undefined;
      this.draw();
    });
  }

  x(day) {
    return (day - this.from) / (this.to - this.from) * this.width;
  }

  /** Gives each fact the first row in which it and its name have room; returns null if there are not rows enough. */
  rowsOf(items, height, names) {
    const ends = [];
    const placed = [];
    for (const item of items) {
      const left = Math.max(0, Math.min(this.width - 9, this.x(item.first)));
      const right = Math.max(left + 9, Math.min(this.width, this.x(item.last)));
      const name = LETTER_WIDTH * item.title.length + 12;
      const row = ends.findIndex((end) => end <= left);
      const at = row < 0 ? ends.length : row;
      if ((at + 1) * height > this.bottom) {
        if (names !== "none") return null;
        continue;
      }
      const whole = right + name > this.width ? right : right + name;
      ends[at] = 2 + (names === "above" ? Math.max(right, left + name) : names === "after" ? whole : right);
      placed.push({ item, left, right, row: at });
    }
    return placed;
  }

  draw() {
    this.width = this.picture.parentElement.clientWidth;
    if (this.width === 0) return;
    const height = this.width < 600 ? 300 : 380;
    const bottom = this.bottom = height - 24;
    const items = this.items.filter((item) => item.last > this.from && item.first < this.to);
    const above = this.rowsOf(items, NAMED_ROW, "above");
    const named = above !== null;
    const placed = above ?? this.rowsOf(items, ROW, "after") ?? this.rowsOf(items, ROW, "none");
    const shapes = [this.band(bottom), ...this.ticks(bottom, height)];
    const free = [];
    for (const place of [...placed].reverse()) {
      place.free = (free[place.row] ?? this.width) - place.right;
      free[place.row] = place.left;
    }
    for (const { item, left, right, row, free } of placed) {
      const y = bottom - (row + 1) * (named ? NAMED_ROW : ROW);
      const group = draw("g", { class: item === this.chosen ? "mark chosen" : "mark" });
      const long = right - left > 40;
      const high = named || long ? 4 : 9;
      group.append(draw("rect", { x: left, y: named ? y + 14 : long ? y + 3 : y, width: right - left - 1, height: high, rx: 2, class: long ? "long" : "" }));
      if (named) group.append(draw("text", { x: left, y: y + 11 }, item.title));
      else if (free > 12 + LETTER_WIDTH * item.title.length) group.append(draw("text", { x: right + 4, y: y + 9 }, item.title));
      group.item = item;
      shapes.push(group);
    }
    this.picture.setAttribute("viewBox", `0 0 ${this.width} ${height}`);
    this.picture.setAttribute("height", height);
    this.picture.replaceChildren(...shapes);
    const hidden = items.length - placed.length;
    this.summary = `${this.yearOf(this.from)}–${this.yearOf(this.to)}: ${counted(items.length)}` + (hidden > 0 ? `, ${hidden} of them where there is no room: zoom in` : "");
    if (!this.chosen) this.caption.textContent = this.summary;
  }

  yearOf(day) {
    return new Date(day * 864e5).getUTCFullYear();
  }

  band(bottom) {
    const [begin, end] = this.lifetime;
    const left = Math.max(0, this.x(begin));
    return draw("rect", { class: "lifetime", x: left, y: 0, width: Math.max(0, Math.min(this.width, this.x(end)) - left), height: bottom });
  }

  ticks(bottom, height) {
    const years = (this.to - this.from) / YEAR;
    const step = STEPS.find((each) => each / years * this.width >= 52) ?? STEPS.at(-1);
    const months = Math.round(step * 12);
    const shapes = [draw("path", { class: "axis", d: `M0 ${bottom}H${this.width}` })];
    const first = Math.floor(this.yearOf(this.from) * 12 / months) * months;
    for (let month = first; ; month += months) {
      const year = Math.floor(month / 12);
      const date = new Date(0);
      date.setUTCFullYear(year, month - year * 12, 1);
      const x = this.x(date / 864e5);
      if (x > this.width) return shapes;
      if (x < 0) continue;
      const name = step >= 1 || month % 12 === 0 ? (year < 1 ? `${1 - year} BC` : String(year)) : MONTHS[month - year * 12].slice(0, 3).replace(/^./, (letter) => letter.toUpperCase());
      shapes.push(draw("path", { class: "grid", d: `M${x} 0V${bottom + 4}` }), draw("text", { class: "tick", x: x + 3, y: height - 7 }, x + 30 < this.width ? name : ""));
    }
  }

  choose(item) {
    this.chosen = item;
    this.caption.textContent = item ? `${facts.dates[item.fact]} · ${item.title}` : this.summary;
    for (const group of this.picture.querySelectorAll("g")) group.classList.toggle("chosen", group.item === item);
  }

  /** Goes to the fact before or after the chosen one, and moves the years if it is not among them. */
  step(by) {
    const at = this.chosen ? this.items.indexOf(this.chosen) + by : this.items.findIndex((item) => item.first >= this.from);
    const item = this.items[Math.max(0, Math.min(this.items.length - 1, at))];
    const day = Math.max(item.first, this.least);
    if (day < this.from || day > this.to) this.view(day - (this.to - this.from) / 2, day + (this.to - this.from) / 2);
    this.choose(item);
  }

  open() {
    if (this.chosen) location.hash = anchors[this.chosen.fact];
  }

  listen() {
    const keys = { "+": () => this.zoom(1 / 1.6), "=": () => this.zoom(1 / 1.6), "-": () => this.zoom(1.6), ArrowLeft: () => this.pan(-0.2),
      ArrowRight: () => this.pan(0.2), ArrowUp: () => this.step(-1), ArrowDown: () => this.step(1), Enter: () => this.open(),
      0: () => this.reset(), Escape: () => this.choose(undefined) };
    on(this.picture, "keydown", (event) => {
      if (event.key in keys && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    on(this.picture, "wheel", (event) => {
      if (event.ctrlKey || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        if (event.ctrlKey) this.zoom(Math.exp(event.deltaY / 200), this.dayAt(event));
        else this.pan((event.deltaX || event.deltaY) / this.width);
      }
    }, { passive: false });
    on(this.picture, "dblclick", (event) => this.zoom(1 / 2.5, this.dayAt(event)));
    this.touch();
  }

  dayAt(event) {
    return this.from + (event.clientX - this.picture.getBoundingClientRect().left) / this.width * (this.to - this.from);
  }

  /** One finger or the mouse moves the years, two fingers zoom; what did not move opens a fact. */
  touch() {
    const down = new Map();
    let moved = 0;
    const listen = (type, act) => on(this.picture, type, act);
    listen("pointerdown", (event) => {
      down.set(event.pointerId, event);
      moved = 0;
    });
    listen("pointermove", (event) => {
      const before = down.get(event.pointerId);
      if (!before) {
        const item = event.target.closest("g")?.item;
        if (item) this.choose(item);
        return;
      }
      const other = [...down.values()].find((each) => each.pointerId !== event.pointerId);
      const day = this.dayAt(before);
      if (other) this.zoom(Math.max(10, Math.abs(before.clientX - other.clientX)) / Math.max(10, Math.abs(event.clientX - other.clientX)), this.dayAt(other));
      else this.view(this.from + day - this.dayAt(event), this.to + day - this.dayAt(event));
      moved += Math.abs(event.clientX - before.clientX);
      if (moved > 4) this.picture.setPointerCapture(event.pointerId);
      down.set(event.pointerId, event);
    });
    for (const type of ["pointerup", "pointercancel", "pointerleave"]) listen(type, (event) => down.delete(event.pointerId));
    listen("click", (event) => {
      const item = event.target.closest("g")?.item;
      if (item && moved <= 4) {
        this.choose(item);
        this.open();
      }
    });
  }
}
