// From the templates 'typescript' of LiveStation.Generator. Change the spec or the templates, not this file.

import type { CallOptions, Counted, Page, Transport } from "../transport.ts";
import type * as types from "../types.ts";
import { allItems } from "../paging.ts";

/** The query of `list`. */
export interface ListQuery {
  /** The mood. */
  readonly mood: types.Mood;
  /** The page. */
  readonly page?: number | undefined;
  /** The size. */
  readonly size?: number | undefined;
}

/** The query of `search`. */
export interface SearchQuery {
  /** The most. In minutes. */
  readonly most?: number | undefined;
}

/** All about Shows. */
export class ShowsApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Does createShow.
   * @param request The request body.
   * @param options Options of the call.
   * @throws {RadioError} The API returned an error.
   * @see https://docs.example/en/page-of-createShow
   */
  create(request: types.ShowRequest, options?: CallOptions): Promise<types.Show> {
    return this.#transport.object({
      operation: "createShow",
      method: "POST",
      path: ["/stations"],
      body: request,
    }, options);
  }

  /**
   * Does deleteShow.
   * Only available in: abroad.
   * @param id The id.
   * @param options Options of the call.
   * @throws {RadioError} The API returned an error.
   * @see https://docs.example/en/page-of-deleteShow
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.none({
      operation: "deleteShow",
      method: "DELETE",
      path: ["/stations/", { value: id }],
    }, options);
  }

  /**
   * Does listShows.
   * @param query The values of the query.
   * @param options Options of the call.
   * @throws {RadioError} The API returned an error.
   * @see https://docs.example/en/page-of-listShows
   */
  list(query: ListQuery, options?: CallOptions): AsyncGenerator<types.Show, void, undefined> {
    return allItems(1, query.page ?? 1, "id", page =>
      this.listPage({
        ...query,
        page: page,
        size: query.size ?? 50,
      }, options));
  }

  /**
   * Does listShows.
   * @param query The values of the query.
   * @param options Options of the call.
   * @throws {RadioError} The API returned an error.
   * @see https://docs.example/en/page-of-listShows
   */
  listPage(query: ListQuery, options?: CallOptions): Promise<Page<types.Show>> {
    return this.#transport.list({
      operation: "listShows",
      method: "GET",
      path: ["/stations"],
      query: [
        ["mood", query.mood],
        ["page", query.page],
        ["size", query.size],
      ],
    }, options);
  }

  /**
   * Does searchShows.
   * @param query The values of the query.
   * @param options Options of the call.
   * @throws {RadioError} The API returned an error.
   * @see https://docs.example/en/page-of-searchShows
   */
  search(query: SearchQuery = {}, options?: CallOptions): Promise<Counted<types.Show>> {
    return this.#transport.counted({
      operation: "searchShows",
      method: "GET",
      path: ["/stations"],
      query: [
        ["most", query.most],
      ],
    }, options);
  }
}
