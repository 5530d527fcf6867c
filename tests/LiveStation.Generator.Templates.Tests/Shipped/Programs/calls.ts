// Calls the API with the odd names through a function in place of fetch, and writes what it sees, a line each.
import { OddClient, OddError, OddErrorCode, Word, fromKoreanTime, toKoreanTime } from "./client/index.ts";
import type { Credentials, Query } from "./client/index.ts";

const credentials: Credentials = { accessKey: "ACCESS", secretKey: "Not-To-Be-Seen" };
let sent = "";

function clientOf(status: number, ...bodies: string[]): OddClient {
  let turn = 0;
  return new OddClient(credentials, {
    now: () => 1787536800000,
    fetch: (url, init) => {
      init.signal?.throwIfAborted();
      sent = `${init.method} ${url} ${init.body ?? ""}`.trim();
      return Promise.resolve(new Response(bodies[Math.min(turn++, bodies.length - 1)], { status }));
    },
  });
}

async function failure(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
    return "no failure";
  } catch (error) {
    return error;
  }
}

const page = (total: number, ...ids: string[]) => JSON.stringify({ "the-content": ids.map(id => ({ id })), "a total": total });

async function idsOf(...pages: string[]): Promise<string> {
  const ids: string[] = [];
  for await (const item of clientOf(200, ...pages).things.list({ default: Word.Class }))
    ids.push(item.id);
  return ids.join(" ");
}

await clientOf(200, page(0)).things.listPage({ "new one": true, default: Word.Literal, hold: 3, "page no": 1 });
console.log(sent);

const created = await clientOf(200, '{"the-content":{"a":{"id":"q","word":"NEWER","__proto__":"p","promise":{"then":"now"}}}}').things.new(
  "a/b c", { request: { id: '한글 "x" </script>' }, rest: 2, at: toKoreanTime(new Date(Date.UTC(2026, 0, 1, 18, 4, 5))) });
console.log(sent);
const one: Query | undefined = created["a"];
console.log(one?.id, one?.word, one?.__proto__, one?.promise.then);

await clientOf(200, "").things.delete(Word.Quotes, 5000000000);
console.log(sent);

for (const body of ['{"error":{"errorCode":7,"message":"no ACCESS"}}', '{"error":{"errorCode":"300"}}', "<html>"]) {
  const error = await failure(() => clientOf(404, body).things.delete("class", 1));
  if (error instanceof OddError)
    console.log(`${error.name}: ${error.message}; ${error.code === OddErrorCode.Missing}, ${error.serverMessage}, ${error.status}`);
}

sent = "nothing";
for (const path of ["", ".", "..", "%2e"])
  console.log(path, sent, (await failure(() => clientOf(200, "{}").things.new(path, { request: { id: "" } }))) instanceof TypeError);
console.log(String(await failure(() => clientOf(200, '{"error":{"errorCode":7}}').things.new("a", { request: { id: "" } }))));
console.log(String(await failure(() => clientOf(200, "{}").things.new("a", { request: { id: "" } }))));
console.log(String(await failure(() => clientOf(200, "").things.delete("class", 1, { signal: AbortSignal.abort() }))).split(":")[0]);
console.log(String(await failure(() => Promise.resolve(new OddClient({ accessKey: "a", secretKey: "" })))));

console.log(await idsOf(page(3, "a", "b"), page(3, "c")));
console.log(sent);
console.log(await idsOf(page(4, "a", "b"), page(5, "b", "c"), page(5, "d", "e")));
console.log(await idsOf(page(5, "a", "b"), page(4, "d", "e"), page(4, "b", "c"), page(4, "d", "e")));
console.log(await idsOf(page(9, "a")));

console.log(fromKoreanTime("20260102030405").toISOString(), String(await failure(async () => fromKoreanTime("2026"))));
console.log(JSON.stringify(clientOf(200)).includes(credentials.secretKey));
