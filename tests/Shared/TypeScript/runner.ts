// Calls the operations that standard input names, a line of JSON for each, and answers each line with one.
import { createInterface } from "node:readline";
import { LiveStationClient, LiveStationError } from "./client/index.ts";
import type { Zone } from "./client/index.ts";

interface Line {
  readonly zone: Zone;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly now: number;
  readonly group: string;
  readonly method: string;
  readonly arguments: readonly unknown[];
}

for await (const text of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await answer(JSON.parse(text) as Line)));

async function answer(line: Line): Promise<{ status?: number; failure?: string }> {
  const { accessKey, secretKey, zone, now } = line;
  const client = new LiveStationClient({ accessKey, secretKey }, { zone, now: () => now });
  try {
    const groups = client as unknown as Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>>;
    const group = groups[line.group];
    const method = group?.[line.method];
    if (method === undefined)
      return { failure: `There is no method ${line.group}.${line.method}.` };
    await method.apply(group, [...line.arguments]);
    return {};
  } catch (error) {
    return error instanceof LiveStationError ? { status: error.status } : { failure: String(error) };
  }
}
