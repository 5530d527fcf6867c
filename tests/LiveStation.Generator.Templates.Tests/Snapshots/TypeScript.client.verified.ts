// From the templates 'typescript' of LiveStation.Generator. Change the spec or the templates, not this file.

import { Transport } from "./transport.ts";
import type { ClientOptions, Credentials } from "./transport.ts";
import { StationsApi } from "./groups/stations.ts";
import { ShowsApi } from "./groups/shows.ts";

/** Radio over the network. */
export class RadioClient {
  /** All about Stations. */
  readonly stations: StationsApi;
  /** All about Shows. */
  readonly shows: ShowsApi;

  constructor(credentials: Credentials, options: ClientOptions = {}) {
    const transport = new Transport(credentials, options);
    this.stations = new StationsApi(transport);
    this.shows = new ShowsApi(transport);
  }
}
