// A fact base of 500 sources that try to break a format, with each pair of the precisions that a date may have.
const dates = [
  '1994', '2004-06', '2004-06-07', '1994~', '2004-06~', '2004-06-07~', '1994?', '2004-06%', '199X', '19XX', '2004-XX',
  '2004-06-XX', '2004-21', '2004-23~', '0079', '2026-01-01',
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
  return date.replace(/-2([1-4])/, (all, season) => `-${`${season * 3}`.padStart(2, '0')}`).replace(/[?~%]/g, '').replace(/-XX/g, '').replace(/X/g, '0');
}

function isSound(date) {
  const [from, to] = date.split('/');
  if (to === undefined) return true;
  const known = (end) => end !== '' && end !== '..';
  if (!known(from) && !known(to)) return false;
  return !known(from) || !known(to) || first(from).slice(0, 4) <= first(to).slice(0, 4).padEnd(4, '0') && first(from) <= first(to) + '~';
}

export function hostileBase(schema) {
  const source = schema.$defs.source.properties;
  const types = source.type.enum.filter((type) => type !== 'article');
  const all = [...dates, ...intervals().filter(isSound)];
  const sources = [];
  for (let i = 0; i < 500; i++) {
    const title = i % 3 === 0 ? titles[(i / 3) % titles.length] : `Title ${i} of ${titles[i % titles.length]}`;
    const one = { id: `s${i}`, type: types[i % types.length], title };
    if (source.authors && i % 4 === 1) one.authors = [{ family: `${'ABCEFGHJKMNOPRSTUVWXZ'[i % 21]}’Brien`, given: 'Ann Lee' }, { literal: 'Office & Sons, Ltd. and others' }];
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
