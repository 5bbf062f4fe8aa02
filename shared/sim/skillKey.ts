/**
 * Keys of the table of skills, by practice and team. Each is put together once: bots look up hundreds in a morning, and a text
 * put together anew has to be hashed before it finds anything.
 */
const keys = new Map<string, Map<string, string>>();

/** The key of a team's row for a practice. */
export function skillKey(practice: string, team: string): string {
  let teams = keys.get(practice);
  if (!teams) {
    teams = new Map();
    keys.set(practice, teams);
  }
  let key = teams.get(team);
  if (key === undefined) {
    key = `${practice}/${team}`;
    teams.set(team, key);
  }
  return key;
}
