// What the judge of published pages asks of a browser: see publish.sh, which runs this in target/judges/publish.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { launch } from './browser.mjs';

const [what, file, ...others] = process.argv.slice(2);
const url = 'file://' + resolve(file ?? '');
const faults = [];
const fault = (text) => faults.push(text);
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Returns what mns prints for some lines, all in one shell, for to start a program for each would take minutes. */
function mns(lines) {
  const input = lines.map((line) => `${line}\n--version\n`).join('');
  const { stdout } = spawnSync(process.env.MNS, ['shell'], { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  const printed = stdout.split(/^mns \d.*\nfacts .*\n/m).slice(0, -1);
  if (printed.length !== lines.length) throw new Error(`mns shell answers ${printed.length} of ${lines.length} lines`);
  return printed;
}

const quoted = (word) => `'${word.replaceAll("'", `'"'"'`)}'`;
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const domContentLoaded = (page) => page.run('performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd');

/** Waits until an expression holds in a page. */
async function until(page, expression) {
  for (let i = 0; i < 100; i++) {
    if (await page.run(expression)) return true;
    await wait(50);
  }
  fault(`this never came true: ${expression}`);
  return false;
}

const ready = (page) => until(page, 'document.documentElement.classList.contains("ready")');

function quiet(page) {
  for (const each of page.requests.filter((request) => request.split('#')[0] !== url)) fault(`it requests ${each}`);
  for (const each of page.errors) fault(each);
}

const judgements = {
  async opens(browser) {
    const page = await browser.page();
    await page.open(url);
    await ready(page);
    await page.run('for (const control of document.querySelectorAll("button")) control.click()');
    for (const key of ['q=alert', 'q="', 'tag=x', 'said-by=</script>', 'source=x', '%', 'a/b']) {
      await page.run(`location.hash = ${JSON.stringify(key)}`);
      await wait(50);
    }
    quiet(page);
  },

  /**
   * In a tab that is there already and is not watched, as people have it. A machine that does other things too is slow with any
   * page, so an empty one is opened beside each: what takes more than 100 ms there may not take five times as long as that.
   */
  async time(browser) {
    writeFileSync('empty.html', '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty');
    const times = [[], []];
    for (let i = 0; i < 20; i++) {
      for (const [which, address] of ['file://' + resolve('empty.html'), url].entries()) {
        const page = await browser.page({ watched: false });
        await wait(150);
        await page.open(address);
        times[which].push(await domContentLoaded(page));
        await page.close();
      }
    }
    const [empty, whole] = times.map(median);
    console.log(`DOMContentLoaded after ${Math.round(whole)} ms, at best ${Math.round(Math.min(...times[1]))} ms; `
      + `of an empty page after ${Math.round(empty)} ms: ${(whole / empty).toFixed(1)} times as much; load ${loadavg()[0].toFixed(1)}`);
    if (whole > 100 && whole > 5 * empty) fault('that is more than 100 ms, and more than five times as much');
  },

  /** Where the browser cannot unpack, or cannot run the program at all, every fact is there, and the page says what it lacks. */
  async older(browser) {
    const lacking = { 'cannot unpack': 'delete window.DecompressionStream', 'runs no program': 'JSON.parse = undefined' };
    for (const [lack, first] of Object.entries(lacking)) {
      const page = await browser.page({ first });
      await page.open(url + '#q=border');
      await until(page, `document.querySelectorAll("article").length === ${factsOf().length}`);
      const said = await page.run('document.getElementById("found").textContent + document.getElementById("query").disabled');
      if (first.includes('delete') && !/newer browser.*true$/.test(said)) fault(`it does not say what it lacks: ${said}`);
      if (await page.run('document.querySelectorAll(".tools, a[href^=\\"#tag=\\"]").length') > 0) fault(`it offers what it cannot do where a browser ${lack}`);
      if (await page.run('document.getElementById("browse").hidden || document.body.offsetHeight < 10000')) fault(`the facts are hidden where a browser ${lack}`);
      if (first.includes('delete')) quiet(page);
    }
  },

  async still(browser) {
    const page = await browser.page({ scripts: false });
    await page.open(url);
    const { root } = await page.call('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await page.call('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'article' });
    const ids = [];
    for (const nodeId of nodeIds) {
      const { attributes } = await page.call('DOM.getAttributes', { nodeId });
      ids.push(attributes[attributes.indexOf('id') + 1]);
    }
    const expected = factsOf();
    if (ids.join() !== expected.join()) fault(`it has ${ids.length} of ${expected.length} facts`);
    quiet(page);
  },

  async search(browser) {
    const page = await browser.page();
    await page.open(url);
    await ready(page);
    const lines = others.flatMap((each) => readFileSync(each, 'utf8').trim().split('\n')).map((line) => line.split('\t')[0]);
    const answers = mns(lines.map((line) => ['search', '--json', '--', ...line.split(' ').map(quoted)].join(' ')));
    for (const [i, line] of lines.entries()) {
      await page.run(`location.hash = "q=" + encodeURIComponent(${JSON.stringify(line)})`);
      const field = JSON.stringify(line.trim());
      await until(page, `document.getElementById("query").value === ${field} && !document.getElementById("results").hidden`);
      const ids = await page.run(`(() => {
        for (const more = document.getElementById("more"); !more.hidden;) more.click();
        return Array.from(document.querySelectorAll("#hits a"), (link) => link.hash.slice(1));
      })()`);
      const found = JSON.parse(answers[i] || '[]').map((fact) => fact.id);
      if (ids.join() !== found.join()) fault(`${line}: ${ids.join(' ')}, not ${found.join(' ')}`);
    }
    console.log(`${lines.length} searches`);
    quiet(page);
  },

  async keys(browser) {
    const page = await browser.page();
    await page.open(url);
    await ready(page);
    await page.press('/', { text: '/' });
    await page.type('border');
    await until(page, 'document.querySelectorAll("#hits a").length > 0');
    await page.press('Enter');
    const first = await page.run('document.activeElement.hash');
    await page.press('Enter');
    await until(page, `location.hash === ${JSON.stringify(first)} && "#" + document.activeElement.id === location.hash`);
    await until(page, '(() => { const { top } = document.activeElement.getBoundingClientRect(); return top >= 0 && top < innerHeight; })()');
    await page.run('history.back()');
    await until(page, 'document.querySelectorAll("#hits a").length > 0');
    await page.run('location.hash = ""');
    await page.run('document.querySelector(".live").focus()');
    const marks = 'document.querySelectorAll(".mark").length';
    const before = await page.run(marks);
    for (let i = 0; i < 4; i++) await page.press('+', { text: '+' });
    await until(page, `${marks} < ${before}`);
    await page.press('ArrowRight');
    await page.press('ArrowDown');
    await until(page, 'document.querySelectorAll(".chosen").length === 1');
    await page.press('Enter');
    await until(page, '"#" + document.activeElement.id === location.hash');
    quiet(page);
  },

  async cites(browser) {
    const page = await browser.page();
    await page.open(url);
    await ready(page);
    await page.run('Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied = text; } } }); 0');
    const styles = ['text', 'apa', 'mla', 'chicago', 'harvard', 'gost', 'ieee'];
    const some = factsOf().filter((each, i) => i % 60 === 5);
    const answers = mns(some.flatMap((id) => styles.map((style) => `cite ${quoted(id)} --style ${style}`)));
    for (const [at, id] of some.entries()) {
      await page.run(`location.hash = ${JSON.stringify(id)}`);
      const tools = `document.getElementById(${JSON.stringify(id)})?.querySelector(".tools")`;
      if (!(await until(page, `!!${tools}`))) continue;
      for (const style of styles) {
        await page.run(`(() => {
          window.copied = undefined;
          const choice = ${tools}.querySelector("select");
          choice.value = ${JSON.stringify(style)};
          choice.dispatchEvent(new Event("change"));
          ${tools}.querySelector("button").click();
        })()`);
        await until(page, 'window.copied !== undefined');
        const copied = await page.run('window.copied');
        const written = answers[at * styles.length + styles.indexOf(style)].trimEnd().split('\n').map((line) =>
          style === 'text' ? line.split('\t')[1].replace(/; disagrees.*/, '.') : line.split('\t')[0]).join('\n');
        if (copied !== written) fault(`${id}, ${style}: ${copied}\nnot: ${written}`);
      }
    }
    quiet(page);
  },

  async axe(browser) {
    const axe = readFileSync('../node_modules/axe-core/axe.min.js', 'utf8');
    for (const [width, dark, place] of [[360, false, ''], [1440, true, 'part:sources'], [1000, false, 'q=border'], [1000, false, 'tag=arrests']]) {
      const page = await browser.page({ width, dark });
      await page.open(url);
      await ready(page);
      await page.run(`location.hash = ${JSON.stringify(place)}`);
      await wait(500);
      await page.run(axe + '; 0');
      // All facts are alike, and to look at each at each width would take minutes.
      const left = width === 360 ? [] : ['.topic ~ .topic', '.some ~ .some'];
      const found = await page.run(`axe.run({ exclude: ${JSON.stringify(left)} }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((result) =>
        result.violations.map((each) => each.id + ": " + each.help + " " + each.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")))`);
      found.forEach((each) => fault(`${width} px, ${dark ? 'dark' : 'light'}, #${place}: ${each}`));
      await page.close();
    }
  },
};

/** Returns the ids of all facts in the order of the base. */
function factsOf() {
  const html = readFileSync(file, 'utf8');
  return JSON.parse(/id="data-facts">(.*?)<\/script>/s.exec(html)[1]).ids;
}

/** A sound base of facts that try to be more than text. */
function hostile() {
  const texts = ['</script><script>alert(1)</script>', '<img src=https://a.example/x onerror=alert(1)>', '</noscript><svg onload=alert(1)>',
    '</article></section></main><h1>gone</h1>', '" onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", 'javascript:alert(1)', '<!--<script>',
    ']]>', '</style><style>@import "https://a.example/x.css"; * { background: url(https://a.example/y) }', '<base href=https://a.example/>',
    '<meta http-equiv=refresh content="0;url=https://a.example/">', '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<iframe src="javascript:alert(1)">', '<link rel=stylesheet href=https://a.example/z>', '__proto__', 'constructor', '\\u003cscript>', '<a href="data:text/html,x">x</a>'];
  const sources = texts.map((text, i) => ({ id: `source-${i}`, type: 'webpage', title: text, publisher: text, url: `https://a.example/${encodeURIComponent(text)}` }));
  const facts = texts.map((text, i) => ({ id: `traps/${i + 1}`, topic: 'traps', title: text.slice(0, 60).trim(), statement: text, date: '2001', saidBy: text, tags: ['trap'], keywords: [text],
    confidence: 'low', evidence: [{ source: `source-${i}`, locator: text, stance: 'supports' }, { source: `source-${(i + 1) % texts.length}`, locator: text, stance: 'disputes', says: text }], note: text }));
  return { format: 1, id: 'traps', title: texts[0], description: texts[1], version: '1.0.0', license: 'CC0-1.0', names: [{ language: 'en', name: texts[2] }],
    lifetime: '2000/2002', topics: [{ id: 'traps', title: texts[3], description: texts[4] }], sources, facts };
}

if (what === 'hostile') console.log(JSON.stringify(hostile()));
else {
  const browser = await launch();
  await judgements[what](browser).catch((error) => fault(error.stack));
  await browser.close();
  console.log(faults.join('\n'));
  process.exit(faults.length > 0 ? 1 : 0);
}
