// Each statement has one mistake. The compiler finds all of them.
import { LiveStationClient } from "./client/index.ts";
import type { LiveChannel } from "./client/index.ts";

const client = new LiveStationClient({ accessKey: "a", secretKey: "s" });
declare const channel: LiveChannel;

client.reStream.create({ channelName: "a" });
client.qualitySets.delete("a");
client.channels.get();
client.channels.getServiceUrls("ls-1");
client.channels.list({ pageNumber: 2 });
client.channels.list({ channelStatus: 5 });
channel.channelName = "other";
client.channels.start("ls-1");
new LiveStationClient({ accessKey: "a" });
