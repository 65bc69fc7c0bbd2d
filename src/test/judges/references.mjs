// What judges of references ask of node: see references.sh.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));
const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const faults = [];
const fault = (text) => faults.push(text);

// -- A base of hostile sources

const dates = [
  '1994', '2004-06', '2004-06-07', '1994~', '2004-06~', '2004-06-07~', '1994?', '2004-06%', '199X', '19XX', '2004-XX',
  '2004-06-XX', '0079', '2026-01-01',
];
const titles = [
  '{', '}', '{}', '}{', '}}, @book{x, title = {{Other}', '\\', '\\}', '"', '""', '“a” ‘b’', "it's 'so'", 'a -- b --- c', '`a` ``b``',
  '<i>a</i> <b>b', '<span class="nocase">a</span>', '&amp; & <', '%', '# $ ~ ^ _', 'title: other', '{:title: other}',
  'type: article', 'ER  - x', 'TY  - BOOK', 'What? Really!', 'What...', 'A: b: c', '1984', '-1', '=1+1', 'iPhone and eBay',
  'Milli Təhlükəsizlik Nazirliyi', 'Ночная стража', '運河の町', 'שלום עולם', 'Ünïcödé ß ﬁ', 'and others', 'a, b and c', '??', '…', '—',
];

function intervals() {
  const all = [];
  for (const from of [...dates, '', '..']) {
    for (const to of [...dates, '', '..']) {
      all.push(`${from}/${to}`);
    }
  }
  return all;
}

function first(date) {
  return date.replace(/[?~%]/g, '').replace(/-XX/g, '').replace(/X/g, '0');
}

function isSound(date) {
  const [from, to] = date.split('/');
  if (to === undefined) return true;
  const known = (end) => end !== '' && end !== '..';
  if (!known(from) && !known(to)) return false;
  return !known(from) || !known(to) || first(from).slice(0, 4) <= first(to).slice(0, 4).padEnd(4, '0') && first(from) <= first(to) + '~';
}

function hostileBase(schema) {
  const source = schema.$defs.source.properties;
  const types = source.type.enum.filter((type) => type !== 'article');
  const all = [...dates, ...intervals().filter(isSound)];
  const sources = [];
  for (let i = 0; i < 500; i++) {
    const title = i % 3 === 0 ? titles[(i / 3) % titles.length] : `Title ${i} of ${titles[i % titles.length]}`;
    const one = { id: `s${i}`, type: types[i % types.length], title };
    if (source.authors && i % 4 === 1) one.authors = [{ family: 'O’Brien', given: 'Ann Lee' }, { literal: 'Office & Sons, Ltd. and others' }];
    if (source.container && i % 4 === 1) one.container = `Container ${titles[(i * 7) % titles.length]}`;
    if (source.volume && i % 8 === 1) Object.assign(one, { volume: '12', issue: '3', pages: '10-19' });
    if (i % 5 !== 0) one.publisher = `Press ${titles[(i * 11) % titles.length]}`;
    if (i % 3 !== 1) one.url = `https://a.example/${i}?a=b_c&d=%7B%7D~#e`;
    one.issued = all[i % all.length];
    if (i % 6 === 0) delete one.issued;
    if (one.url) one.accessed = dates[i % 3] > '2000' ? dates[i % 3] : '2026-05-01';
    if (i % 2 === 0) one.language = ['en', 'az', 'ru', 'fr'][(i / 2) % 4];
    sources.push(one);
  }
  const facts = sources.map(({ id }, i) => ({
    id: `things/t${i}`, topic: 'things', title: `Thing ${i}`, statement: `Thing ${i} happened in 1994.`, tags: ['thing'], confidence: 'high',
    evidence: [
      { source: id, locator: `p. ${i} ${titles[i % titles.length]}`, stance: 'supports' },
      ...(i % 9 === 0 ? [{ source: id, locator: 'p. 0', stance: 'disputes', says: `No: ${titles[i % titles.length]}` }] : []),
    ],
  }));
  return {
    format: source.authors ? 2 : 1, id: 'hostile', title: 'Hostile sources', description: 'Sources that try to break a format.', version: '1.0.0',
    license: 'CC0-1.0', names: [{ language: 'en', name: 'Hostile' }], lifetime: '0001/..',
    topics: [{ id: 'things', title: 'Things', description: 'Things.' }], sources, facts,
  };
}

// -- citeproc-js

function processor(style, top) {
  const CSL = load('citeproc');
  CSL.debug = () => {};
  const items = {};
  const system = {
    retrieveLocale: (name) => read(join(top, 'target/styles', `locales-${name === 'en-GB' ? name : 'en-US'}.xml`)),
    retrieveItem: (id) => items[id],
  };
  const engine = new CSL.Engine(system, read(join(top, 'target/styles', `${style}.csl`)), 'en-US', true);
  engine.setOutputFormat('text');
  return (item) => {
    items[item.id] = item;
    engine.updateItems([item.id]);
    return engine.makeBibliography()[1].join('');
  };
}

const plain = (text) => text.replace(/\s+/g, ' ').replace(/^\s*\[?1[\].]\s*/, '').trim();
const letters = (text) => text.normalize('NFKD').toLowerCase().replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '');
const files = {
  apa: 'apa', mla: 'modern-language-association', chicago: 'chicago-notes-bibliography', harvard: 'harvard-cite-them-right',
  gost: 'gost-r-7-0-5-2008-numeric', ieee: 'ieee',
};

// The facts that a note names, in the order of the alphabet.
function factsOf(note) {
  return [...note.matchAll(/(?:^Cited for |; |\. Disagrees with |^Disagrees with |Background to )([a-z0-9-]+\/[a-z0-9-]+) \[/g)].map((m) => m[1]);
}

// Each way in which the two may differ, with its reason: what both are brought to before they are compared once more.
const unquoted = (text) => text.toLowerCase().replace(/[“”„‘’«»"'`.,]/g, '').replace(/\s+/g, ' ').trim();
const reasons = [
  ['citeproc-js capitalizes parts of a name such as ecoi.net, and other small words', (text) => text.toLowerCase()],
  ['citeproc-java takes straight quotation marks as they stand, and a container in the place of an author as missing', unquoted],
  ['citeproc-js takes markup in a title for markup, and merges punctuation', letters],
  ['Chicago has no posts and works of reference in its list; mns has all that is cited', (text, item) => (/^(entry|post)/.test(item.type) && letters(text).includes(letters(item.title)) ? '' : text)],
];

function compare(name, style, top) {
  const cite = processor(files[style], top);
  const ours = new Map();
  for (const line of read(`${name}.${style}`).trimEnd().split('\n')) {
    const [text, ids] = line.split('\t');
    const key = [...new Set(ids.split(' '))].sort().join(' ');
    ours.set(key, [...(ours.get(key) ?? []), text.replace(/^\[?\d+[\].]\s*(?=\S)/, (number) => (style === 'ieee' || style === 'gost' ? '' : number))]);
  }
  const deviations = new Map();
  for (const item of json(`${name}.csl-json`)) {
    const key = [...new Set(factsOf(item.note))].sort().join(' ');
    const { note, ...bare } = item;
    let theirs;
    try {
      theirs = plain(cite(bare));
    } catch (e) {
      fault(`citeproc-js cannot write ${item.id} in ${style}: ${e}`);
      continue;
    }
    const mine = ours.get(key) ?? [];
    if (!mine.length) fault(`mns has no ${style} reference for ${item.id} (${key})`);
    for (const text of [theirs, ...mine]) {
      if (/preprint/i.test(text)) fault(`a preprint: ${text}`);
    }
    if (!mine.some((text) => letters(text).includes(letters(item.title)))) fault(`no title in ${mine}: ${item.title}`);
    if (mine.some((text) => plain(text) === theirs)) continue;
    let reason;
    for (const [why, change] of reasons) {
      if (mine.some((text) => change(plain(text), item) === change(theirs, item))) {
        reason = why;
        break;
      }
    }
    if (reason) deviations.set(reason, [...(deviations.get(reason) ?? []), item.id]);
    else fault(`${item.id} ${JSON.stringify(bare)}\n  mns:         ${mine.join('\n               ')}\n  citeproc-js: ${theirs}`);
  }
  for (const [reason, ids] of deviations) console.log(`${ids.length} differ: ${reason} (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''})`);
}

// -- Other readers

function schema(name, file) {
  const Ajv = load('ajv');
  const ajv = new Ajv({ strict: false, allErrors: true });
  load('ajv-formats')(ajv);
  const valid = ajv.compile(json(file));
  if (!valid(json(`${name}.csl-json`))) fault(ajv.errorsText(valid.errors));
  const ids = json(`${name}.csl-json`).map((item) => item.id);
  if (new Set(ids).size !== ids.length) fault('an id stands twice');
}

function ris(name) {
  const { plugins, Cite } = load('@citation-js/core');
  load('@citation-js/plugin-ris');
  const expected = json(`${name}.csl-json`);
  const records = plugins.input.chain(read(`${name}.ris`), { forceType: '@ris/file' });
  if (records.length !== expected.length) fault(`${records.length} records for ${expected.length} sources`);
  records.forEach((record, i) => {
    if (letters(record.title ?? '') !== letters(expected[i].title)) fault(`${expected[i].id}: ${record.title} for ${expected[i].title}`);
  });
}

// pandoc drops a brace that nothing closes, or that closes nothing, and takes what looks like HTML for what it says.
function sameTitles(expectedFile, readFile) {
  const found = new Map(json(readFile).map((item) => [item.id, item]));
  for (const item of json(expectedFile)) {
    const other = found.get(item.id);
    if (!other) fault(`${item.id} is lost`);
    else if (letters(other.title ?? '') !== letters(item.title)) fault(`${item.id}: ${other.title} for ${item.title}`);
  }
  if (found.size !== json(expectedFile).length) fault(`${found.size} entries`);
}

const [, , task, name, ...rest] = process.argv;
switch (task) {
  case 'hostile': console.log(JSON.stringify(hostileBase(json(name)), null, 1)); break;
  case 'schema': schema(name, rest[0]); break;
  case 'style': compare(name, rest[0], rest[1]); break;
  case 'ris': ris(name); break;
  case 'titles': sameTitles(name, rest[0]); break;
  default: fault(`there is no task ${task}`);
}
if (faults.length) {
  console.log(`${faults.length} faults\n${faults.slice(0, 25).join('\n')}`);
  process.exitCode = 1;
}
