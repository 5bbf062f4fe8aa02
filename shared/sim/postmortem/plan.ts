/** What a postmortem plans: each action with who looks after it and the lane that pays for it, and how a fact carries that. */

/** Lanes whose hours may pay for an action. Learn is meant for it; the others give up work of their own. */
export const ACTION_LANES = ['learn', 'quality', 'build'] as const;
export type ActionLane = (typeof ACTION_LANES)[number];

/** Most actions of one postmortem, and most factors that are named. */
export const MOST_ACTIONS = 3;
export const MOST_FACTORS = 5;

/** What people picked at the desk. Left out, the first actions that are found are taken. */
export interface Picks {
  factors?: readonly string[];
  actions?: readonly Omit<Planned, 'card'>[];
}

/** An action, its card, its owner, who does it herself ('' nobody in particular), and its lane ('' as always: Learn). */
export interface Planned {
  action: string;
  card: string;
  owner: string;
  lane: '' | ActionLane;
}

/** The fields of the fact that one was held. */
export interface PostmortemHeld {
  incident: string;
  archetype: string;
  team: string;
  blame: boolean;
  /** How many actions. */
  actions: number;
  /** What people found made it easy, as keys separated by spaces; '' where nobody sat down for it. */
  named: string;
  /** The plan, see `planText`. */
  plan: string;
}

const isLane = (text: string): text is ActionLane => (ACTION_LANES as readonly string[]).includes(text);

/** As a fact carries it. */
export const planText = (plan: readonly Planned[]): string =>
  plan.map(({ action, card, owner, lane }) => [action, card, owner, lane].join('/')).join(' ');

/** Read back. */
export const planOf = (text: string): Planned[] =>
  text.split(' ').flatMap((entry) => {
    const [action = '', card = '', owner = '', lane = ''] = entry.split('/');
    return action === '' ? [] : [{ action, card, owner, lane: isLane(lane) ? lane : ('' as const) }];
  });
