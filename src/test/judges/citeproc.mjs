// Compares the references that mns finishes with those of citeproc-js, one by one, and names each way in which they differ.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));
const read = (file) => readFileSync(file, 'utf8');
const files = {
  apa: 'apa', mla: 'modern-language-association', chicago: 'chicago-notes-bibliography', harvard: 'harvard-cite-them-right',
  gost: 'gost-r-7-0-5-2008-numeric', ieee: 'ieee',
};

const texts = ['title', 'container-title', 'publisher'];
const some = (item, test) => texts.some((name) => item[name] !== undefined && test(item[name]));
const each = (item, change) => Object.fromEntries(
  Object.entries(item).map(([name, value]) => [name, texts.includes(name) ? change(value) : value]));

const unquoted = (text) => text.replace(/[“”″"‘’]/g, '').replace(/\s+/g, ' ').replace(/ (?=[.,)\]])/g, '').replace(/[.,]+(?=[.,])/g, '').replace(/(?<=^|[([ ])[.,](?= |$)/g, '').trim();

const between = /(?<=\p{L})"([^" ](?:[^"]*[^" ])?)"(?=\p{L})/u;

// Words that citeproc-java writes small in a title, and citeproc-js as they are, or large.
const small = 'about above across after against along amid among around as at before behind below beneath beside between beyond by for from in into near of off on onto or out over past per since so than the through throughout till to toward under underneath until up upon versus via with within without'.split(' ');

// Each way in which the two may differ:
//   why    what the one does and the other does not
//   when   tells whether it can be so for an item in a style
//   item   what citeproc-js is given instead of the item
//   theirs what is made of its text
//   ours   what is made of the text of mns
const deviations = [
  {
    why: 'citeproc-js parts a person and an office by no comma before "and"',
    when: (item) => item.author?.length > 1 && item.author.some((author) => author.literal),
    ours: (text, item) => text.replace(/, (and|&) (?=Office)/, ' $1 '),
    theirs: (text, item) => text.replace(/, (and|&) (?=Office)/, ' $1 '),
  },
  {
    why: 'citeproc-js takes markup in a text for markup',
    when: (item) => some(item, (text) => /[<&]/.test(text)),
    item: (item) => each(item, (text) => text.replaceAll('<', '\ue000')),
    theirs: (text) => text.replaceAll('\ue000', '<'),
  },
  {
    why: 'the two turn straight quotation marks with nothing between them, or no partner, in other ways',
    when: (item) => some(item, (text) => text.split('"').length % 2 === 0 || /""|``|="/.test(text)),
    ours: (text) => unquoted(text),
    theirs: (text) => unquoted(text),
  },
  {
    why: 'citeproc-js leaves straight quotation marks between letters as they are',
    when: (item) => some(item, (text) => between.test(text)),
    item: (item) => each(item, (text) => text.replace(between, '“$1”')),
  },
  {
    why: 'citeproc-js tells authors of one family name apart by their given names',
    when: (item) => item.author?.length > 1 && new Set(item.author.map((one) => one.family)).size < item.author.length,
    item: (item) => ({ ...item, author: item.author.map((one, i) => ({ ...one, family: one.family + '\ue001'.repeat(i) })) }),
    theirs: (text) => text.replaceAll('\ue001', ''),
  },
  {
    why: 'citeproc-js makes no initial of a capital that is not in its list, such as Ə',
    when: (item) => (item.author ?? []).some((author) => /^[ƏẠ]/u.test(author.given ?? '')),
    item: (item) => ({ ...item, author: item.author.map((one) => (one.given ? { ...one, given: one.given.replaceAll('Ə', 'Ŋ') } : one)) }),
    theirs: (text) => text.replaceAll('Ŋ', 'Ə'),
  },
  {
    why: 'citeproc-js writes "In" and "Interview" with the capital of a Turkic language',
    when: (item) => /^(az|tr)\b/.test(item.language ?? ''),
    theirs: (text) => text.replace(/İn(?= |terview)/g, 'In'),
  },
  {
    why: 'citeproc-js begins with a capital where a style begins with a word of its own',
    when: (item) => !item.author,
    ours: (text) => text.replace(/^\(no date\)/, '(No date)'),
    theirs: (text) => text.replace(/^\(no date\)/, '(No date)'),
  },
  {
    why: 'citeproc-js puts no comma into a quotation that is a brace',
    when: (item) => item.title === '{',
    theirs: (text) => text.replace('“{”,', '“{,”'),
  },
  {
    why: 'citeproc-js puts AD or C.E. after the second of two years only',
    when: (item) => item.issued?.['date-parts']?.[0]?.[0] < 1000 && item.issued['date-parts'].length > 1,
    ours: (text) => text.replace(/(\d{1,3}) (AD|C\.E\.)–(\d{4})/, '$1–$3 $2'),
  },
];

const core = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

// Returns why two words differ in a capital only: "" if they do not differ, null if there is no known reason.
function whyCase(mine, theirs, given) {
  if (mine === theirs) return '';
  if (mine.toLowerCase() !== theirs.toLowerCase()) return null;
  const bare = core(mine).toLowerCase();
  if (small.includes(bare)) return 'the two capitalize small words otherwise';
  if (/[\p{L}\d][.]\p{L}/u.test(bare)) return 'the two capitalize names with a full stop in them, such as ecoi.net, otherwise';
  if (/[<&]/.test(mine)) return 'the two capitalize words beside what looks like markup otherwise';
  if (given.includes(core(mine))) return 'citeproc-js gives or takes a capital where mns keeps the word of the source';
  if (given.includes(core(theirs))) return 'citeproc-java gives or takes a capital where citeproc-js keeps the word of the source';
  return null;
}

function processor(style, top) {
  const CSL = load('citeproc');
  CSL.debug = () => {};
  const items = {};
  const system = {
    retrieveLocale: (name) => read(join(top, 'target/styles', `locales-${name === 'en-GB' ? name : 'en-US'}.xml`)),
    retrieveItem: (id) => items[id],
  };
  const engine = new CSL.Engine(system, read(join(top, 'target/styles', `${files[style]}.csl`)), 'en-US', true);
  engine.setOutputFormat('text');
  let cited = 0;
  // It asks once only for what an id stands for.
  return (item) => {
    const id = `${++cited}`;
    items[id] = { ...item, id };
    engine.updateItems([id]);
    return plain(engine.makeBibliography()[1].join(''));
  };
}

const plain = (text) => text.replace(/\s+/g, ' ').replace(/^\s*\[?1[\].]\s*/, '').trim();

// The references of mns by the facts below them.
function references(name, style) {
  const ours = new Map();
  for (const line of read(`${name}.${style}`).trimEnd().split('\n')) {
    const [text, ids] = line.split('\t');
    const key = [...new Set(ids.split(' '))].sort().join(' ');
    const numbered = style === 'ieee' || style === 'gost';
    ours.set(key, [...(ours.get(key) ?? []), plain(numbered ? text.replace(/^\[?\d+[\].]\s*/, '') : text)]);
  }
  return ours;
}

const factsOf = (note) => [...new Set([...note.matchAll(/(?:^| )(?:Cited for |Disagrees with |Background to )?([a-z0-9-]+\/[a-z0-9-]+) \[/g)].map((m) => m[1]))].sort().join(' ');
const letters = (text) => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

// Returns the reasons for which a reference of mns differs from that of citeproc-js, null if there is none of those known.
function reasons(item, mine, cite, style) {
  const theirs = cite(item);
  if (mine === theirs) return [];
  const known = deviations.filter(({ when }) => when(item, style));
  let changed = item;
  for (const one of known) changed = one.item ? one.item(changed) : changed;
  let [a, b] = [mine, known.length ? cite(changed) : theirs];
  const why = [];
  // Chicago leaves some works out of its list, which mns writes as pages.
  if (b === '') {
    why.push('the style leaves the work out, and mns writes it as a page');
    b = cite({ ...changed, type: 'webpage' });
  }
  for (const one of known) {
    a = one.ours ? one.ours(a, item) : a;
    b = one.theirs ? one.theirs(b, item) : b;
    why.push(one.why);
  }
  if (a !== b) {
    const [x, y] = [a.split(' '), b.split(' ')];
    const given = texts.flatMap((name) => (item[name] ?? '').split(/\s/).map(core));
    if (x.length !== y.length) return null;
    for (const [i, word] of x.entries()) {
      const reason = whyCase(word, y[i], given);
      if (reason === null) return null;
      if (reason && !why.includes(reason)) why.push(reason);
    }
  }
  return why;
}

export function compare(name, style, top, fault) {
  const cite = processor(style, top);
  const ours = references(name, style);
  const seen = new Map();
  for (const { note, ...item } of JSON.parse(read(`${name}.csl-json`))) {
    const mine = ours.get(factsOf(note)) ?? [];
    if (mine.some((text) => /preprint/i.test(text))) fault(`a preprint: ${mine}`);
    const titled = mine.filter((text) => letters(text).includes(letters(item.title)));
    if (!titled.length) fault(`${item.id} has no reference with its title in ${style}: ${mine}`);
    const all = titled.map((text) => reasons(item, text, cite, style));
    const found = all.find((one) => one !== null);
    if (titled.length && !found) fault(`${item.id} ${JSON.stringify(item)}\n  mns:         ${titled.join('\n               ')}\n  citeproc-js: ${cite(item)}`);
    for (const why of found ?? []) seen.set(why, [...(seen.get(why) ?? []), item.id]);
  }
  for (const [why, ids] of seen) console.log(`${ids.length} differ: ${why} (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''})`);
}
