// From the templates 'typescript' of LiveStation.Generator. Change the spec or the templates, not this file.

/** A Mast. */
export interface Mast {
  /** The height. */
  readonly height: number;
}

/** A Station. */
export interface Station {
  /** The id. */
  readonly id: number;
  /** The name. */
  readonly name: string;
  /** The band. */
  readonly band: Band;
  /** The mast. */
  readonly mast: Mast;
  /** The spare. */
  readonly spare?: Mast | null | undefined;
  /** The page. */
  readonly page: string;
  /** The since. In milliseconds since 1970-01-01 UTC. Also received as `start`. */
  readonly since: number;
  /** The loop. In seconds. Only while it repeats. */
  readonly loop?: number | null | undefined;
  /** The key. A secret: keep it out of logs. */
  readonly key: string;
  /** The tags. */
  readonly tags: readonly string[];
  /** The hits. */
  readonly hits?: { readonly [name: string]: number } | null | undefined;
  /** The extra. */
  readonly extra: unknown;
}

/**
 * Kind of Band.
 * The service can add values.
 */
export type Band =
  | "FM"
  | "AM"
  | (string & {});

/** The known values of `Band`. */
export const Band = {
  /** It is FM. */
  Fm: "FM",
  /** It is AM. */
  Am: "AM",
} as const;

/**
 * Kind of Quality.
 * The service can add values.
 */
export type Quality =
  | "HIGH"
  | "LOW"
  | (string & {});

/** The known values of `Quality`. */
export const Quality = {
  /** It is HIGH. */
  High: "HIGH",
  /** It is LOW. */
  Low: "LOW",
} as const;

/**
 * Kind of Mood.
 * The service can add values.
 */
export type Mood =
  | "CALM"
  | "LOUD"
  | (string & {});

/** The known values of `Mood`. */
export const Mood = {
  /** It is CALM. */
  Calm: "CALM",
  /** It is LOUD. */
  Loud: "LOUD",
} as const;

/** A Sponsor. */
export interface Sponsor {
  /** The name. */
  name: string;
}

/** A Show. */
export interface Show {
  /** The id. */
  readonly id: string;
  /** The note. The service sends `"-"` for none. */
  readonly note: string;
  /** The sponsor. */
  readonly sponsor?: Sponsor | null | undefined;
}

/** A ShowRequest. */
export interface ShowRequest {
  /** The title. */
  title: string;
  /** The mood. */
  mood?: Mood | undefined;
  /** The isLive. */
  isLive: boolean;
  /** The start. In the format yyyyMMddHHmmss, Korea Standard Time (UTC+9). */
  start?: string | undefined;
  /** The sponsors. */
  sponsors: readonly Sponsor[];
  /** The tax. */
  tax?: number | undefined;
}
