/** After another link: the way to say that something is wrong, where the house has a page for it. */
import { housePageUrl, REPORT_PAGE } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";

export const ReportLink = ({ frame }: { frame: Frame }) =>
  frame.housePages.some(({ name }) => name === REPORT_PAGE) ? (
    <>
      {" "}
      · <a href={frame.link(housePageUrl(frame.language, REPORT_PAGE))}>{frame.words.record.report}</a>
    </>
  ) : null;
