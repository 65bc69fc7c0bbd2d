// What judges of references ask of node: see references.sh.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compare } from './citeproc.mjs';
import { hostileBase } from './hostile-base.mjs';

const load = createRequire(join(process.cwd(), 'package.json'));
const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const faults = [];
const fault = (text) => faults.push(text);

function validate(value, schemaFile) {
  const Ajv = load('ajv');
  const ajv = new Ajv({ strict: false, allErrors: true });
  load('ajv-formats')(ajv);
  const valid = ajv.compile(json(schemaFile));
  if (!valid(value)) fault(ajv.errorsText(valid.errors));
}

function schema(name, file) {
  validate(json(`${name}.csl-json`), file);
  const ids = json(`${name}.csl-json`).map((item) => item.id);
  if (new Set(ids).size !== ids.length) fault('an id stands twice');
}

// Each way in which a reader of another format may have a title otherwise than it was written:
//   why   what the reader does
//   made  what it makes of the title
const blanks = { why: 'makes one blank of several', made: (text) => text.replace(/ {2,}/g, ' ') };
const readers = {
  'citation-js': [blanks],
  pandoc: [
    blanks,
    { why: 'drops a brace that nothing closes, or that closes nothing', made: closed },
    { why: 'writes single quotation marks as double ones', made: (text) => text.replace(/‘([^‘’]*)’/g, '“$1”') },
    { why: 'writes a straight apostrophe as a curled one', made: (text) => text.replaceAll("'", '’') },
  ],
};

function closed(text) {
  const kept = [...text];
  const open = [];
  kept.forEach((sign, i) => {
    if (sign === '{') open.push(i);
    if (sign === '}' && open.pop() === undefined) kept[i] = '';
  });
  for (const i of open) kept[i] = '';
  return kept.join('');
}

const seen = new Map();

// Compares a title to the letter, but for what is known of its reader.
function compareTitle(reader, { id, title }, read) {
  let expected = title;
  for (const { why, made } of readers[reader]) {
    if (made(expected) !== expected) seen.set(why, (seen.get(why) ?? 0) + 1);
    expected = made(expected);
  }
  if ((read ?? '') !== expected) fault(`${id}: ${read} for ${expected}`);
}

function ris(name) {
  const { plugins } = load('@citation-js/core');
  load('@citation-js/plugin-ris');
  const expected = json(`${name}.csl-json`);
  const records = plugins.input.chain(read(`${name}.ris`), { forceType: '@ris/file' });
  if (records.length !== expected.length) fault(`${records.length} records for ${expected.length} sources`);
  records.forEach((record, i) => compareTitle('citation-js', expected[i], record.title));
}

function sameTitles(expectedFile, readFile) {
  const found = new Map(json(readFile).map((item) => [item.id, item]));
  for (const item of json(expectedFile)) {
    const other = found.get(item.id);
    if (!other) fault(`${item.id} is lost`);
    else compareTitle('pandoc', item, other.title);
  }
  if (found.size !== json(expectedFile).length) fault(`${found.size} entries`);
}

function cff(file, schemaFile) {
  const yaml = load('js-yaml');
  validate(yaml.load(read(file), { schema: yaml.CORE_SCHEMA }), schemaFile);
}

const [, , task, name, ...rest] = process.argv;
switch (task) {
  case 'hostile': console.log(JSON.stringify(hostileBase(json(name)), null, 1)); break;
  case 'schema': schema(name, rest[0]); break;
  case 'style': compare(name, rest[0], rest[1], fault); break;
  case 'cff': cff(name, rest[0]); break;
  case 'ris': ris(name); break;
  case 'titles': sameTitles(name, rest[0]); break;
  default: fault(`there is no task ${task}`);
}
for (const [why, count] of seen) console.log(`${count} differ: it ${why}`);
if (faults.length) {
  console.log(`${faults.length} faults\n${faults.slice(0, 25).join('\n')}`);
  process.exitCode = 1;
}
