/** The organisations of a session: named after pizzas, in the order in which they are opened. */
export const ORG_IDS = [
  'marinara',
  'margherita',
  'capricciosa',
  'diavola',
  'funghi',
  'romana',
  'siciliana',
  'ortolana',
  'boscaiola',
  'napoli',
  'bufala',
  'primavera',
  'contadina',
  'tonno',
  'rucola',
  'calzone',
  'vesuvio',
  'carbonara',
  'quattro',
  'tirolese',
] as const;

/** Most organisations one session may have. */
export const MOST_ORGS = ORG_IDS.length;

/** The only organisation of a game alone, and the first of every other. */
export const FIRST_ORG: string = ORG_IDS[0];

/** The organisations of a session that has so many. */
export const orgIds = (count: number): string[] => ORG_IDS.slice(0, count);

/** The name of an organisation: no language changes it. */
export const orgName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
