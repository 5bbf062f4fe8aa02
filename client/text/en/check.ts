/** Sentences of the page that tries a network. */

export const check = {
  'check.title': 'Will it work here?',
  'check.lead':
    'This page tries what the game needs of this device and its network. It takes a minute. Try it on a device and in a room of your class.',
  'check.verdict.running': 'Trying. One minute, please.',
  'check.verdict.good': 'The game works here.',
  'check.verdict.fair': 'The game works here. Read what is marked.',
  'check.verdict.poor':
    'The game does not work here yet. Show the report to whoever looks after the network.',
  'check.state.running': 'running',
  'check.state.good': 'good',
  'check.state.fair': 'take note',
  'check.state.poor': 'missing',
  'check.name.secure': 'Encrypted address (HTTPS)',
  'check.name.answers': 'Answers of the server',
  'check.name.files': 'Files of the game',
  'check.name.line': 'Open line (WebSocket)',
  'check.name.storage': 'Storage of the browser',
  'check.name.graphics': 'Graphics (WebGL, Canvas)',
  'check.running': 'Being tried.',
  'check.secure.good': 'The address is encrypted.',
  'check.secure.fair':
    'The address is not encrypted. The game works; copying at a press and a phone that stays lit need HTTPS.',
  'check.answers.good': 'An answer takes {ms, number} ms.',
  'check.answers.poor': 'The server does not answer.',
  'check.files.good': 'All of them came in {seconds, number} s.',
  'check.files.poor': 'They do not come. A filter may hold them back.',
  'check.line.running': 'Held for {seconds, number} of {all, number} seconds.',
  'check.line.good':
    'Held for {seconds, plural, one {# second} other {# seconds}}. A message takes {ms, number} ms there and back, {worst, number} ms at worst.',
  'check.line.blocked':
    'It does not open here, so the game goes by plain requests, a moment slower. Better: let WebSocket through to {host}.',
  'check.line.cut':
    'It was cut after {seconds, plural, one {# second} other {# seconds}}. The game comes back by itself each time; a proxy that waits longer is better.',
  'check.line.silent':
    'It opened, and after {seconds, plural, one {# second} other {# seconds}} nothing came through any more.',
  'check.storage.good': 'Your seat is kept, also after a reload.',
  'check.storage.fair': 'Nothing is kept. Whoever reloads loses her seat: allow storage for this address.',
  'check.graphics.good': 'Both are there.',
  'check.graphics.fair': 'WebGL is missing. The picture is drawn with Canvas, with fewer frames.',
  'check.graphics.none': 'No picture can be drawn here. The board says in tables what it shows.',
  'check.entry': '[{state}] {name}: {text}',
  'check.device': 'Browser: {agent}; screen {width}×{height} at {ratio}',
  'check.report': 'Report',
  'check.copy': 'Copy the report',
  'check.copyFailed': 'Copying is blocked here. The text is marked: copy it yourself.',
  'check.again': 'Try again',
} as const;
