/** Starts the search page. */
import { find } from "./dom.ts";
import type { SearchPage } from "./page.ts";
import { loadEngine } from "./pagefind.ts";
import { SearchSession } from "./session.ts";

new SearchSession(JSON.parse(find("search-page", HTMLElement).textContent) as SearchPage, loadEngine).start();
