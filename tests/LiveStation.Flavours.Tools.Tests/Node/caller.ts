// A program over the types of openapi-typescript: what it writes is what the API accepts, and what it reads can be missing.
import type { components, operations, paths } from "./api";

type Draft = components["schemas"]["CreateReStreamChannelRequest"];
type Channel = components["schemas"]["ReStreamChannel"];
type Listed = paths["/re-stream/channels"]["get"]["responses"][200]["content"]["application/json"];
type Failure = components["responses"]["Error"]["content"]["application/json"];

export const draft: Draft = {
  channelName: "한강_여름밤",
  planType: "STANDARD",
  restream: [{ targetName: "CHZZK", rtmpUrl: "rtmp://tube.example/live", streamKey: "key" }],
};

export const query: operations["listReStreamChannels"]["parameters"]["query"] = { pageNo: 1 };

export const region: operations["listReStreamChannels"]["parameters"]["header"] = { "x-ncp-region_code": "KR" };

export function targets(channel: Channel): number {
  return channel.restream?.length ?? 0;
}

export function names(page: Listed): string[] {
  return page.content.map(channel => `${channel.channelName}: ${channel.channelStatus}`);
}

export function message(failure: Failure): string {
  return failure.error.message ?? `Error ${failure.error.errorCode}`;
}
