// From the templates 'typescript' of LiveStation.Generator. Change the spec or the templates, not this file.

/** The error codes of the API. */
export const RadioErrorCode = {
  /** It is not there. */
  TooMany: 429,
  /** It is not there. */
  NotFound: 1404,
} as const;

/**
 * The API returned an error, or a response that is not one of the API. The message contains neither values of the
 * request nor the text of the server.
 */
export class RadioError extends Error {
  override readonly name = "RadioError";
  /** ID of the operation. */
  readonly operation: string;
  /** HTTP status of the response. */
  readonly status: number;
  /** The error code, such as those of `RadioErrorCode`; undefined if the response has none. */
  readonly code: number | undefined;
  /** The text of the server, which can contain values of the request. */
  readonly serverMessage: string | undefined;
  /** ID of the call, for questions to the vendor. */
  readonly traceId: string | undefined;

  constructor(operation: string, response: Response, error: unknown) {
    const { errorCode, message } = (typeof error === "object" && error !== null ? error : {}) as { errorCode?: unknown; message?: unknown };
    // The gateway sends the code as a text, the service as a number.
    const code = typeof errorCode === "string" && /^\s*\d+\s*$/.test(errorCode) ? Number(errorCode) : errorCode;
    const known = typeof code === "number" ? code : undefined;
    super(`${operation}: HTTP ${response.status}, ${known === undefined ? "no error code" : `error code ${known}`}`);
    this.operation = operation;
    this.status = response.status;
    this.code = known;
    this.serverMessage = typeof message === "string" ? message : undefined;
    this.traceId = response.headers.get("x-ncp-trace-id") ?? undefined;
  }
}
