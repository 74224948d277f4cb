/** The parts of the world that have a map of their own: which countries lie in them, and what their maps show. */

/** Degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export const REGION_IDS = [
  "south-asia",
  "south-east-asia",
  "east-asia",
  "central-asia",
  "west-asia",
  "europe",
  "africa",
  "north-america",
  "latin-america",
  "oceania",
] as const;
export type RegionId = (typeof REGION_IDS)[number];

export interface Region {
  readonly id: RegionId;
  /** Degrees: west, south, east, north. Never across the antimeridian. */
  readonly box: readonly [number, number, number, number];
}

interface RegionRow extends Region {
  /** ISO 3166-1 alpha-2, as common usage has it: the code says where a country lies, and nothing else. */
  readonly countries: string;
}

const ROWS: readonly RegionRow[] = [
  { id: "south-asia", box: [58, 4, 98, 39], countries: "AF BD BT IN LK MV NP PK" },
  { id: "south-east-asia", box: [91, -12, 142, 30], countries: "BN ID KH LA MM MY PH SG TH TL VN" },
  { id: "east-asia", box: [73, 17, 147, 55], countries: "CN HK JP KP KR MN MO TW" },
  { id: "central-asia", box: [45, 34, 89, 57], countries: "KG KZ TJ TM UZ" },
  {
    id: "west-asia",
    box: [24, 11, 65, 45],
    countries: "AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE",
  },
  {
    id: "europe",
    box: [-26, 34, 50, 72],
    countries:
      "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME " +
      "MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK",
  },
  {
    id: "africa",
    box: [-27, -37, 60, 39],
    countries:
      "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ " +
      "NA NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
  },
  { id: "north-america", box: [-133, 22, -52, 61], countries: "BM CA PM US" },
  {
    id: "latin-america",
    box: [-118, -56, -33, 33],
    countries:
      "AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI " +
      "PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  },
  { id: "oceania", box: [112, -48, 180, 10], countries: "AU FJ GU NC NZ PG PW SB VU" },
];

const BY_COUNTRY = new Map(
  ROWS.flatMap((row) => row.countries.split(" ").map((code) => [code, row] as const)),
);

/** None for a place without a country, of an unknown one, and for one that lies off the map of its region. */
export function findRegion({ lat, lon, country }: Point & { readonly country?: string }): Region | undefined {
  const region = BY_COUNTRY.get(country ?? "");
  if (region === undefined) return undefined;
  const [west, south, east, north] = region.box;
  return lon >= west && lon <= east && lat >= south && lat <= north ? region : undefined;
}
