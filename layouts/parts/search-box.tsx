/** The way to the search page with a query: a form that any browser sends, and that needs no script of its own. */
import { LONGEST_QUERY } from "../../src/search/client/state.ts";
import { searchUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";

/** In the masthead the field is named for ears only; the button says to eyes what it is. */
export const SearchBox = ({ frame, isLarge = false }: { frame: Frame; isLarge?: boolean }) => {
  const { search } = frame.words;
  const field = <input type="search" id="q" name="q" maxLength={LONGEST_QUERY} />;
  const send = <button type="submit">{search.submit}</button>;
  const action = frame.link(searchUrl(frame.language));
  return isLarge ? (
    <search>
      <form class="find" action={action}>
        <label for="q">{search.field}</label>
        <div>
          {field}
          {send}
        </div>
      </form>
    </search>
  ) : (
    <search class="box">
      <form action={action}>
        <label class="vh" for="q">
          {search.field}
        </label>
        {field}
        {send}
      </form>
    </search>
  );
};
