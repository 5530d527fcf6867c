// A program as users write it: it compiles in strict mode.
import { ChannelStatus, LiveStationClient, LiveStationError, LiveStationErrorCode, LiveStationZones, toKoreanTime } from "./client/index.ts";
import type { CreateReStreamChannelRequest, LiveChannel, Page } from "./client/index.ts";

const client = new LiveStationClient({ accessKey: "a", secretKey: "s" }, { zone: LiveStationZones.finance });
const signal = AbortSignal.timeout(5000);

export async function names(): Promise<string[]> {
  const all: string[] = [];
  for await (const channel of client.channels.list({ channelStatus: ChannelStatus.Publishing }, { signal }))
    all.push(channel.channelName);
  return all;
}

export async function first(): Promise<LiveChannel | undefined> {
  const page: Page<LiveChannel> = await client.channels.listPage({ pageNo: 1, pageSizeNo: 20 });
  return page.items[0];
}

export function describe(channel: LiveChannel): string {
  switch (channel.channelStatus) {
    case "READY":
      return "It can receive a stream.";
    case ChannelStatus.Publishing:
      return "It is on air.";
    default:
      // A value that the service added is a text like the others.
      return channel.channelStatus.toLowerCase();
  }
}

export async function create(request: CreateReStreamChannelRequest): Promise<string> {
  try {
    return (await client.reStream.create(request)).channelId;
  } catch (error) {
    if (error instanceof LiveStationError && error.code === LiveStationErrorCode.NotAvailable)
      return toKoreanTime(new Date());
    throw error;
  }
}

// A value that the spec does not define yet can be sent too.
export const urls = client.channels.getServiceUrls("ls-1", { serviceUrlType: "NEWER" });
