// Holds documents against the schema with ajv, all in one process.
//
//   node judge.mjs SCHEMA < documents.json
//
// Reads [{ "name", "text" }] and prints { "<name>": ["<place>: <what is wrong>", …] }, an empty list for a sound document.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false, strictTypes: true });
// Words that editors know and JSON Schema does not.
ajv.addVocabulary(['defaultSnippets', 'enumDescriptions', 'patternErrorMessage']);
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], 'utf8')));

// A key is the text that is written: for YAML 007 and 7 would be one number.
function valueOf(node) {
  if (isMap(node))
    return Object.fromEntries(node.items.map(pair => [pair.key.source ?? String(pair.key.value), valueOf(pair.value)]));
  if (isSeq(node))
    return node.items.map(valueOf);
  return isScalar(node) ? node.value : null;
}

function mistakesOf(text) {
  const document = parseDocument(text, { version: '1.2' });
  if (document.errors.length > 0)
    return document.errors.map(error => error.message);
  return validate(valueOf(document.contents)) ? [] : validate.errors.map(error => `${error.instancePath}: ${error.message}`);
}

const documents = JSON.parse(readFileSync(0, 'utf8'));
const verdicts = Object.fromEntries(documents.map(({ name, text }) => [name, mistakesOf(text)]));
process.stdout.write(JSON.stringify(verdicts));
