/** What the server writes about itself: a line for each event, as text or as JSON. Never a name, a token or an address. */

/** Facts beside a line: the code of a session, the id of an organisation or seat, a status. */
export type About = Readonly<Record<string, string | number>>;

/** Writes one line. */
export type Log = (line: string, about?: About) => void;

/** A log in a format. In JSON every line is an object with `time`, `text` and the facts; nothing else is ever printed. */
export function logIn(format: 'text' | 'json', write: (line: string) => void, now = () => new Date()): Log {
  return (line, about = {}) => {
    const time = now().toISOString();
    if (format === 'json') return write(JSON.stringify({ time, text: line, ...about }));
    const { session, org, ...rest } = about;
    const where = session === undefined ? '' : `session ${session}${org === undefined ? '' : `, ${org}`}: `;
    // What somebody typed cannot begin a line of its own.
    const more = Object.entries(rest).map(
      ([name, value]) => ` ${name}=${String(value).replace(/\p{C}/gu, ' ')}`,
    );
    write(`${time} ${where}${line}${more.join('')}`);
  };
}
