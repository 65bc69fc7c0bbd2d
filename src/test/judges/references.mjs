// What judges of references ask of node: see references.sh.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compare } from './citeproc.mjs';
import { hostileBase } from './hostile-base.mjs';

const load = createRequire(join(process.cwd(), 'package.json'));
const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const letters = (text) => text.normalize('NFKD').toLowerCase().replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '');
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
if (faults.length) {
  console.log(`${faults.length} faults\n${faults.slice(0, 25).join('\n')}`);
  process.exitCode = 1;
}
