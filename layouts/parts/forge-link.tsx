/** What leads to the repository, where it is on a forge that is known; else the words alone. */
import type { ComponentChild } from "preact";

export const ForgeLink = ({
  href,
  children,
}: {
  href: string | undefined;
  children: ComponentChild;
}): ComponentChild =>
  href === undefined ? (
    children
  ) : (
    <a href={href} rel="nofollow">
      {children}
    </a>
  );
