/** The files that hold what a page shows, for reference managers and programs. Not on paper. */
import { FILE_FORMATS } from "../../src/views/files.ts";
import type { Frame } from "../frame.ts";

/** `files`: their site path without the extension. */
export const Files = ({ frame, files }: { frame: Frame; files: string }) => (
  <p class="fmt">
    {frame.words.citing.files}:{" "}
    {FILE_FORMATS.map(({ extension, name }) => (
      <>
        <a href={frame.link(`${files}.${extension}`)}>{name}</a>{" "}
      </>
    ))}
  </p>
);
