/** The claims of a dossier as its page sets them side by side: never merged, and in no order but that of the reports. */
import { type Article, compareArticles } from "../archive/article.ts";
import type { Account, Claim } from "../archive/claim.ts";
import type { Dossier } from "../indexes/by-event.ts";
import { type Desk, translatedText } from "./desk.ts";
import { type LineView, viewLine } from "./entry.ts";
import type { Text } from "./text.ts";

export interface PointView {
  readonly point: Text;
  readonly accounts: readonly AccountView[];
}

export interface AccountView {
  readonly report: LineView;
  /** Absent where the record was withdrawn: what it said is no longer shown. */
  readonly account?: {
    readonly says: Text;
    /** Absent where the outlet itself says it. */
    readonly by?: Text;
  };
}

/** Points in the file's order; the accounts of each in the order in which their reports were published, then the file's. */
export function viewPoints(desk: Desk, { event, articles, withdrawn }: Dossier): PointView[] {
  if (event.claims.length === 0) return [];
  const byId = new Map([...articles, ...withdrawn].map((article) => [article.id, article]));
  return event.claims.map((claim) => {
    const joined = claim.accounts.flatMap((account, index) => {
      const article = byId.get(account.record);
      return article ? [{ account, article, index }] : [];
    });
    joined.sort((a, b) => compareArticles(a.article, b.article) || a.index - b.index);
    return {
      point: pointText(desk, claim),
      accounts: joined.map(({ account, article }) => viewAccount(desk, account, article)),
    };
  });
}

function pointText(desk: Desk, { point, translations }: Claim): Text {
  return translatedText(desk, translations[desk.language.code]?.point, point);
}

function viewAccount(desk: Desk, account: Account, article: Article): AccountView {
  const report = viewLine(desk, article);
  if (article.withdrawn) return { report };
  const translation = account.translations[desk.language.code];
  const says = translatedText(desk, translation?.says, account.says);
  if (account.by === undefined) return { report, account: { says } };
  return { report, account: { says, by: translatedText(desk, translation?.by, account.by) } };
}
