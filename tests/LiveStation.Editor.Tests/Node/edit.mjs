// Opens documents in the language server that VS Code runs for YAML, over its protocol as an editor would.
//
//   node edit.mjs < documents.json
//
// Reads [{ "name", "path", "text", "points": [{ "line", "character" }] }], lines and characters from 0, and prints
// { "<name>": { "mistakes": ["<line>: <message>", …], "points": [{ "proposals": [{ "label", "text", "words" }], "hover" }] } }.
// Which schema holds is for the server to find, by the first line of the text.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { StreamMessageReader, StreamMessageWriter, createMessageConnection } = require('vscode-jsonrpc/node');
const documents = JSON.parse(readFileSync(0, 'utf8')).map(one => ({ ...one, uri: pathToFileURL(one.path).href }));

// No catalogue of schemas is asked for: nothing leaves the machine.
const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
};

const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'],
  { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const checked = new Map(documents.map(({ uri }) => {
  let tell;
  const told = new Promise(resolve => { tell = resolve; });
  return [uri, { told, tell }];
}));

connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? {}));
connection.onRequest('client/registerCapability', () => null);
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => checked.get(uri)?.tell(diagnostics));
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
      hover: { contentFormat: ['plaintext'] },
    },
  },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('workspace/didChangeConfiguration', { settings });
for (const { uri, text } of documents)
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });

async function at(uri, position) {
  const where = { textDocument: { uri }, position };
  const proposals = await connection.sendRequest('textDocument/completion', where);
  const hover = await connection.sendRequest('textDocument/hover', where);
  return {
    proposals: (proposals?.items ?? []).map(item => ({
      label: item.label,
      text: item.textEdit?.newText ?? item.insertText ?? '',
      words: item.documentation?.value ?? item.documentation ?? '',
    })),
    hover: hover?.contents?.value ?? '',
  };
}

const seen = {};
for (const { name, uri, points } of documents) {
  const diagnostics = await checked.get(uri).told;
  const answers = [];
  for (const point of points)
    answers.push(await at(uri, point));
  seen[name] = { mistakes: diagnostics.map(one => `${one.range.start.line + 1}: ${one.message}`), points: answers };
}
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
process.stdout.write(JSON.stringify(seen));
