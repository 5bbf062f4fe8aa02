/** Asks of those above: a shortcut the stakeholders offer, a bet on the board. Pure. */
import { type Ask, type Asked, later, proposal } from './askParts.ts';
import { line, thing } from './lines.ts';
import { words } from './reads.ts';

/** What the stakeholders and the board want to know of this team. */
export const boardAsks = (asked: Asked): Ask[] => [...shortcutAsk(asked), ...betAsk(asked)];

function shortcutAsk({ view, team }: Asked): Ask[] {
  const { shortcut, shortcutTeam } = view;
  if (shortcut === '' || shortcutTeam !== team) return [];
  return [
    {
      id: 'shortcut',
      state: shortcut,
      urgency: 58,
      tone: 'now',
      title: line(`play.ask.shortcut.${shortcut}`),
      detail: line('play.ask.shortcut.detail', { until: thing('moment', view.shortcutUntil) }),
      options: [
        proposal(
          'no',
          line('play.ask.shortcut.no'),
          'answerStakeholder',
          { accept: false },
          line('play.ask.shortcut.noNote', { patience: view.patience }),
        ),
        proposal(
          'yes',
          line(`play.ask.shortcut.yes.${shortcut}`),
          'answerStakeholder',
          { accept: true },
          line(`play.ask.shortcut.yesNote.${shortcut}`),
        ),
      ],
    },
  ];
}

function betAsk({ view }: Asked): Ask[] {
  if (view.bets === '') return [];
  const bets = words(view.bets) as ('drill' | 'launch' | 'campaign')[];
  return [
    {
      id: 'bet',
      state: view.bets,
      urgency: 36,
      tone: 'calm',
      title: line('play.ask.bet.title'),
      detail: line('play.ask.bet.detail', { until: thing('moment', view.betUntil) }),
      options: [
        ...bets.map((bet) =>
          proposal(bet, line(`play.ask.bet.${bet}`), 'placeBet', { bet }, line(`play.ask.bet.${bet}Note`)),
        ),
        later(line('play.ask.bet.no')),
      ],
    },
  ];
}
