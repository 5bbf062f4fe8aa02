/** Arabic: what the first page needs, in one chunk: the pages around the game, names, and why not. */
import type { shell as english } from '../en/shell.ts';
import type { Translation } from '../locales.ts';
import { authorDoor } from './authorDoor.ts';
import { data } from './data.ts';
import { door } from './door.ts';
import { entrance } from './entrance.ts';
import { home } from './home.ts';
import { hosts } from './hosts.ts';
import { line } from './line.ts';
import { names } from './names.ts';
import { pager } from './pager.ts';
import { paper } from './paper.ts';
import { presets } from './presets.ts';
import { refusals } from './refusals.ts';
import { soloHome } from './soloHome.ts';
import { sound } from './sound.ts';
import { stay } from './stay.ts';
import { times } from './times.ts';
import { wentBack } from './wentBack.ts';

export const shell = {
  ...authorDoor,
  ...data,
  ...door,
  ...entrance,
  ...home,
  ...hosts,
  ...line,
  ...names,
  ...paper,
  ...pager,
  ...presets,
  ...refusals,
  ...soloHome,
  ...sound,
  ...stay,
  ...times,
  ...wentBack,
} as const satisfies Translation<typeof english>;
