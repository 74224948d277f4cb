import { expect, it } from "vitest";
import { openRebuilder } from "../../src/cli/rebuilder.ts";

/** Runs that end when they are told to or aborted, and a list of what happened. */
function recordRuns() {
  const happened: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let begun = 0;
  let finish = () => {};
  const rebuilder = openRebuilder(async (signal) => {
    begun += 1;
    const name = `run ${begun}`;
    happened.push(`${name} begins`);
    for (const { count, resolve } of waiting) if (begun >= count) resolve();
    await new Promise<void>((resolve) => {
      const end = (how: string) => {
        if (happened.at(-1) === `${name} begins`) happened.push(`${name} ${how}`);
        resolve();
      };
      finish = () => end("ends");
      signal.addEventListener("abort", () => end("is aborted"), { once: true });
    });
  });
  const begins = (count: number) =>
    new Promise<void>((resolve) => (begun >= count ? resolve() : waiting.push({ count, resolve })));
  return { rebuilder, happened, begins, finish: () => finish() };
}

it("requests in one moment are one run", async () => {
  const { rebuilder, happened, begins, finish } = recordRuns();
  for (let i = 0; i < 5; i++) rebuilder.request();
  await begins(1);
  finish();
  await rebuilder.stop();
  expect(happened).toEqual(["run 1 begins", "run 1 ends"]);
});

it("a request during a run ends it before the next begins", async () => {
  const { rebuilder, happened, begins, finish } = recordRuns();
  rebuilder.request();
  await begins(1);
  rebuilder.request();
  await begins(2);
  finish();
  await rebuilder.stop();
  expect(happened).toEqual(["run 1 begins", "run 1 is aborted", "run 2 begins", "run 2 ends"]);
});

it("stopping ends the run and nothing begins afterwards", async () => {
  const { rebuilder, happened, begins } = recordRuns();
  rebuilder.request();
  await begins(1);
  rebuilder.request();
  await rebuilder.stop();
  rebuilder.request();
  expect(happened).toEqual(["run 1 begins", "run 1 is aborted"]);
});
