/** A stand-in for GitHub's API: answers from a table of addresses, keeps what it was asked to write, and knows one token. */

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { PROJECT } from "../support/site.ts";

/** Address below the repository to what is there; a list is given in pages. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, as `POST /labels {"name":"code"}`, in its order. */
  readonly written: readonly string[];
}

const REPOSITORY = "somebody/archive";
const TOKEN = "a-token-of-the-test";
const PATIENCE = 60_000;

/** Runs `.ci/PROGRAM`, or a program by its whole path, with Node against a server that has `answers`. */
export async function runWithForge(
  [program = "", ...args]: readonly string[],
  answers: Answers,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const written: string[] = [];
  const { api, close } = await serveAnswers(answers, written);
  const child = spawn(process.execPath, [resolve(PROJECT, ".ci", program), ...args], {
    env: {
      PATH: process.env.PATH ?? "",
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: "https://forge.example",
      GITHUB_RUN_ID: "77",
      GH_TOKEN: TOKEN,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((end, reject) => {
    child.once("close", end);
    child.once("error", reject);
  });
  close();
  return { code, stdout, stderr, written };
}

async function serveAnswers(answers: Answers, written: string[]) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://forge.example");
    const path = pathname.replace(`/repos/${REPOSITORY}`, "");
    let body = "";
    for await (const piece of request) body += String(piece);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return response.writeHead(401).end("{}");
    if (request.method !== "GET") {
      written.push(`${request.method} ${path}${body && ` ${body}`}`);
      return response.writeHead(201).end('{"number":12}');
    }
    if (!Object.hasOwn(answers, path)) return response.writeHead(404).end("{}");
    response.end(JSON.stringify(pageOf(answers[path], searchParams)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function pageOf(answer: unknown, asked: URLSearchParams): unknown {
  if (!Array.isArray(answer)) return answer;
  const length = Number(asked.get("per_page") ?? 30);
  const page = Number(asked.get("page") ?? 1);
  return answer.slice((page - 1) * length, page * length);
}
