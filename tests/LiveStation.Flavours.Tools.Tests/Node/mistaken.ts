// What the compiler must find: a value that the enum does not have, a missing member, and a value that can be missing.
import type { components, operations } from "./api";

export const draft: components["schemas"]["CreateReStreamChannelRequest"] = {
  channelName: "concert",
  planType: "STANDART",
  restream: [],
};

export const incomplete: components["schemas"]["CreateReStreamChannelRequest"] = { channelName: "concert", restream: [] };

export function targets(channel: components["schemas"]["ReStreamChannel"]): number {
  return channel.restream.length;
}

export const region: operations["listReStreamChannels"]["parameters"]["header"] = {};
