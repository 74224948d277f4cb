/** Why a page could not be fetched: one line in plain words. */
export class FetchFault extends Error {
  /** Node's, where the network said it; empty otherwise. */
  readonly code: string;

  constructor(message: string, code = "") {
    super(message);
    this.code = code;
  }
}

/** What the network said, in words. Codes: Node's, OpenSSL's, and those of the HTTP parser. */
export function explainNetwork(error: unknown, host: string): FetchFault {
  if (error instanceof FetchFault) return error;
  const code = findCode(error);
  const kind = kindOfFault(code);
  if (kind === "certificate") {
    return new FetchFault(
      `the certificate of ${host} is not in order (${code}), so nobody can say who answers there`,
      code,
    );
  }
  if (kind === "no-page")
    return new FetchFault(`${host} answered something that is no web page (${code})`, code);
  if (kind === "damaged")
    return new FetchFault(`the page came damaged: it cannot be unpacked (${code})`, code);
  return new FetchFault(
    `${WORDS[code] ?? "the connection failed"} (${host}${code === "" ? "" : `, ${code}`})`,
    code,
  );
}

/** What a code says of what came, where it says that at all. */
export function kindOfFault(code: string): "certificate" | "no-page" | "damaged" | undefined {
  if (CERTIFICATE.test(code)) return "certificate";
  if (/^(?:HPE_|ERR_HTTP|ERR_STREAM)/.test(code)) return "no-page";
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING)/.test(code) ? "damaged" : undefined;
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH/;

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody answers there: the connection was refused",
  ECONNRESET: "the connection was cut off",
  EPIPE: "the connection was cut off",
  ETIMEDOUT: "nobody answered in time",
  EHOSTUNREACH: "there is no way to that computer: is this one on the internet?",
  ENETUNREACH: "this computer is not on the internet",
  ENETDOWN: "this computer is not on the internet",
  EADDRNOTAVAIL: "this computer is not on the internet",
};

/** Of the error or of the first that it gathers: Node tries all addresses of a host. */
function findCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return findCode(error.errors[0]);
  return error instanceof Error ? findCode(error.cause) : "";
}
