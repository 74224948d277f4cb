/** The process that composes the site for `npm start`, as its parent sees it. */
import { type ChildProcess, spawn } from "node:child_process";
import type { PreviewAnswer, PreviewQuestion, PreviewRequest } from "./preview-messages.ts";

/** The site of the last content and code that were sound. */
export class Preview {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  #serving: PreviewProcess | undefined;
  /** With the code as it is now; takes the other's place once it has composed a site. */
  #next: PreviewProcess | undefined;
  #isCodeNew = true;

  /** `folder` is written into; `environment` is a build's. */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#environment = environment;
  }

  isGood(): boolean {
    return this.#serving !== undefined;
  }

  /** Code that has been loaded stays as it is: from now on another process composes. */
  renewCode(): void {
    this.#isCodeNew = true;
    void this.#next?.stop();
  }

  /** One at a time. */
  async compose(): Promise<PreviewAnswer> {
    if (!this.#isCodeNew && this.#serving?.isThere()) return this.#serving.ask({ ask: "compose" });
    this.#isCodeNew = false;
    const next = new PreviewProcess(this.#folder, this.#environment);
    this.#next = next;
    const answer = await next.ask({ ask: "compose" });
    this.#next = undefined;
    if (!answer.ok) {
      this.#isCodeNew = true;
      await next.stop();
      return answer;
    }
    const last = this.#serving;
    this.#serving = next;
    await last?.stop();
    return answer;
  }

  /** Has what stands at a path below the site's root written into the folder; answers why it could not be. */
  async lay(path: string): Promise<string | undefined> {
    const answer = await this.#serving?.ask({ ask: "lay", path });
    return answer === undefined || answer.ok ? undefined : answer.said;
  }

  async stop(): Promise<void> {
    await Promise.all([this.#serving?.stop(), this.#next?.stop()]);
  }
}

/** Code that has changed needs a new one. */
class PreviewProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: PreviewAnswer) => void>();
  readonly #gone: Promise<void>;
  #said = "";
  #isGone = false;
  #count = 0;

  /** `folder` is the site's; `environment` the build's. */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, [...process.execArgv, "src/run.mjs", "preview", folder], {
      env: environment,
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#said += text;
    });
    this.#child.on("message", (answer: PreviewAnswer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    this.#gone = new Promise((resolve) => {
      this.#child.once("error", (error) => this.#end(String(error), resolve));
      this.#child.once("close", () => this.#end(this.#said.trimEnd(), resolve));
    });
  }

  /** Always answers: where the process has ended, with what it said last. */
  ask(question: PreviewQuestion): Promise<PreviewAnswer> {
    this.#count += 1;
    const id = this.#count;
    if (this.#isGone) return Promise.resolve({ id, ok: false, said: this.#said.trimEnd() });
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      // One that cannot be sent any more is answered by its end.
      this.#child.send({ id, ...question } satisfies PreviewRequest, () => {});
    });
  }

  isThere(): boolean {
    return !this.#isGone;
  }

  async stop(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#gone;
  }

  #end(said: string, resolve: () => void): void {
    this.#isGone = true;
    for (const [id, answer] of this.#waiting) answer({ id, ok: false, said });
    this.#waiting.clear();
    resolve();
  }
}
