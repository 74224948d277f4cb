import { expect, test } from "vitest";
import { securitySheets } from "../../src/outputs/security.ts";
import { someSettings } from "../support/builders.ts";

const given = { contact: "mailto:archive@archive.example", security: { expires: "2026-06-30" } };

test("security.txt has the fields of RFC 9116", () => {
  const [sheet, ...others] = securitySheets(someSettings(given));
  expect(others).toEqual([]);
  expect(sheet?.url).toBe("/.well-known/security.txt");
  expect(sheet?.render()).toBe(`Contact: mailto:archive@archive.example
Expires: 2026-06-30T00:00:00Z
Preferred-Languages: en, ur
Canonical: https://archive.example/.well-known/security.txt
`);
});

test("security.txt is left out without a contact, without an end, and below a path, where it does not count", () => {
  expect(securitySheets(someSettings({ contact: given.contact }))).toEqual([]);
  expect(securitySheets(someSettings({ security: given.security }))).toEqual([]);
  expect(securitySheets(someSettings({ ...given, basePath: "/path" }))).toEqual([]);
});
