/** The way to the page of the house that says how to add and mend a record, where there is one. */
import { CONTRIBUTE_PAGE, housePageUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";

export const ContributeLink = ({ frame }: { frame: Frame }) =>
  frame.housePages.some(({ name }) => name === CONTRIBUTE_PAGE) ? (
    <a href={frame.link(housePageUrl(frame.language, CONTRIBUTE_PAGE))}>{frame.words.coverage.contribute}</a>
  ) : null;
