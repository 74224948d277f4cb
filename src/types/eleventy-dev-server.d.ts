/** The part of Eleventy's own server that `npm start` uses; it ships no types. https://www.11ty.dev/docs/dev-server/ */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  export interface ServerOptions {
    readonly pathPrefix?: string;
    readonly domDiff?: boolean;
    readonly middleware?: readonly Middleware[];
    readonly messageOnStart?: () => false;
    readonly portReassignmentRetryCount?: number;
    readonly logger?: Readonly<Record<"info" | "log" | "error", (message: string) => void>>;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options?: ServerOptions);
    /** A page with the script that loads it again; called for each page that is opened. */
    augmentContentWithNotifier(page: string, ...more: unknown[]): string;
    serve(port: number): void;
    ready(): Promise<void>;
    /** With its protocol, host, port and path prefix. */
    getServerUrl(host: string): string;
    /** Tells every open browser to load its page again. */
    reload(event?: object): void;
    close(): Promise<unknown>;
  }
}
