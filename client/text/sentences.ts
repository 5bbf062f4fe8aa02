/** Turns a fact or a refusal, which travel as kind and fields, into the sentence a person reads. */
import type { FactFields, FactKind } from '../../shared/sim/facts.ts';
import type { ResponseId } from '../../shared/sim/publicWorld.ts';
import { dayName, fullTime, list, money, percent, span, spanOfMinutes } from './format.ts';
import { engineerName, nameOf, say, type TextParams, t } from './index.ts';

/** What facts need to know to call things by name; the view knows it (a card's name, a lent engineer's). */
export interface Names {
  engineer(id: string): string;
}

const plainNames: Names = { engineer: engineerName };

const team = (id: string): string => nameOf('team', id);
/** Several modules as one text. */
const modules = (ids: string): string => list(ids.split(' ').map((id) => nameOf('module', id)));
const unit = (id: string): string => (id === 'monolith' ? nameOf('unit', id) : nameOf('module', id));
/** A module where one is known, otherwise the unit it runs in. */
const place = (module: string, unitId: string): string =>
  module === '' ? unit(unitId) : nameOf('module', module);
const yes = (condition: boolean): string => (condition ? 'yes' : 'no');
const card = (title: string): string => say(title) ?? say(`name.card.${title}`) ?? title;
/** A target of a response may be a unit, a module, a deploy, a card or a call: whichever has a name. */
const target = (id: string): string => say(`name.module.${id}`) ?? say(`name.unit.${id}`) ?? '';

/** What an order was about. */
const ordered = (order: { servers: number; reads: number }): string =>
  order.reads <= 0 ? 'servers' : order.servers <= 0 ? 'store' : 'both';

/** What a message is about. */
const thingSaid = (about: string, id: string, names: Names): string => {
  if (about === 'engineer') return names.engineer(id);
  if (about === 'incident') return say('message.incident') ?? '';
  if (about === 'unit') return unit(id);
  return about === 'module' || about === 'team' ? nameOf(about, id) : '';
};

/** Responses that find something out or call somebody: they leave the trouble as it is. */
export const TELLING: ReadonlySet<ResponseId> = new Set(['investigate', 'pageOwner']);

type Fill = { [K in FactKind]: (fact: FactFields[K], names: Names) => TextParams };

const FILL: Fill = {
  gameOpened: (f) => ({
    units: f.units,
    teams: f.teams,
    cadence: nameOf('choice', `cadence.${f.cadence}`),
    practices: f.practices,
    practicesOf: f.practicesOf,
    debt: percent(f.debt),
  }),
  changeMerged: (f) => ({ team: team(f.team), module: nameOf('module', f.module) }),
  changeConflicted: (f) => ({ team: team(f.team), module: nameOf('module', f.module), hours: f.hours }),
  stakeholderAsked: (f) => ({ title: card(f.title), team: team(f.team), due: fullTime(f.due) }),
  dueMissed: (f) => ({ title: card(f.title), team: team(f.team), upkeep: yes(f.upkeep) }),
  requestWithdrawn: (f) => ({ title: card(f.title), team: team(f.team) }),
  actionDone: (f) => ({ team: team(f.team), archetype: nameOf('archetype', f.archetype) }),
  shortcutOffered: (f) => ({ shortcut: f.shortcut, team: team(f.team) }),
  shortcutTaken: (f) => ({ shortcut: f.shortcut, team: team(f.team), patience: percent(f.patience) }),
  shortcutDeclined: (f) => ({ shortcut: f.shortcut, team: team(f.team) }),
  boardStepped: (f) => ({ strict: yes(f.strict), patience: percent(f.patience) }),
  betMade: (f) => ({ bet: f.bet, team: team(f.team) }),
  betSettled: (f) => ({ team: team(f.team), won: yes(f.won) }),
  workLimited: (f) => ({ team: team(f.team), cards: f.cards }),
  cardPicked: (f) => ({ team: team(f.team), title: card(f.title) }),
  cardFinished: (f) => ({
    team: team(f.team),
    title: card(f.title),
    known: yes(f.hope >= 0),
    hope: money(f.hope),
    worth: money(f.worth),
  }),
  messageSaid: (f, names) => ({
    engineer: names.engineer(f.engineer),
    phrase: say(`message.phrase.${f.phrase}`) ?? '',
    about: f.about === '' ? 'none' : f.about,
    thing: thingSaid(f.about, f.of, names),
  }),
  morningAnswered: (f, names) => ({
    answer: f.answer,
    engineer: f.engineer === '' ? '' : names.engineer(f.engineer),
    hat: t(`hats.name.${f.hat}`),
    team: team(f.team),
  }),
  slicesAssigned: (f, names) => ({
    engineer: names.engineer(f.engineer),
    same: yes(f.a === f.b),
    a: nameOf('lane', f.a),
    b: nameOf('lane', f.b),
  }),
  trainCalled: (f) => ({
    unit: unit(f.unit),
    changes: f.changes,
    shared: f.unit === 'monolith' ? 'yes' : 'no',
  }),
  trainAnswered: (f) => ({ team: team(f.team), word: f.aboard ? 'aboard' : 'hold' }),
  trainHeld: (f) => ({ unit: unit(f.unit), changes: f.changes }),
  oddsCalled: (f, names) => ({
    engineer: names.engineer(f.engineer),
    number: f.number,
    unit: unit(f.unit),
    said: percent(f.percent / 100),
  }),
  deployStarted: (f) => ({
    number: f.number,
    unit: unit(f.unit),
    changes: f.changes,
    teams: f.teams,
    strategy: nameOf('strategy', f.strategy),
  }),
  defectFound: (f) => ({ gate: nameOf('gate', f.gate), unit: unit(f.unit), changes: f.changes }),
  deployFinished: (f) => ({
    number: f.number,
    unit: unit(f.unit),
    changes: f.changes,
    lead: span(f.leadTicks),
    unplanned: yes(f.unplanned),
  }),
  deployFailed: (f) => ({ number: f.number, unit: unit(f.unit), recovery: span(f.recoveryTicks) }),
  deployRolledBack: (f) => ({ number: f.number, unit: unit(f.unit), changes: f.changes }),
  deployHalted: (f) => ({ number: f.number, unit: unit(f.unit), share: percent(f.share) }),
  defectEscaped: (f) => ({ unit: unit(f.unit), changes: f.changes, culprits: f.culprits }),
  driftHit: (f) => ({ unit: unit(f.unit) }),
  rollbackBlocked: (f) => ({ unit: unit(f.unit), migrations: f.migrations }),
  migrationLocked: (f) => ({
    team: team(f.team),
    module: nameOf('module', f.module),
    time: spanOfMinutes(f.minutes),
  }),
  hotfixWritten: (f) => ({ team: team(f.team), module: nameOf('module', f.module) }),
  cardDisabled: (f) => ({ by: f.by, wait: span(f.ticks), known: yes(f.title !== ''), title: card(f.title) }),
  unitsTiedTogether: (f) => ({ unit: unit(f.unit), units: list(f.units.split(' ').map(unit)) }),
  modeChosen: (f) => ({ unit: unit(f.unit), mode: f.mode, days: f.intervalDays }),
  strategyChosen: (f) => ({ unit: unit(f.unit), strategy: nameOf('strategy', f.strategy) }),
  cardFlagged: (f) => ({ title: card(f.title), flagged: yes(f.flagged) }),
  flagSwitched: (f) => ({ title: card(f.title), state: f.share > 0 ? 'on' : 'off', share: percent(f.share) }),
  valueReleased: (f) => ({ title: card(f.title), worth: money(f.worth) }),
  incidentDetected: (f) => ({
    module: place(f.module, f.unit),
    symptom: nameOf('symptom', f.symptom),
    noticedBy: f.noticedBy,
    // When it was noticed is the fact's own tick, which travels beside the fields: see `sentenceOf`.
    delay: '',
  }),
  incidentFlaredUp: (f) => ({
    module: place(f.module, f.unit),
    symptom: nameOf('symptom', f.symptom),
    span: span(f.ticks),
  }),
  pageRang: (f, names) => ({
    engineer: names.engineer(f.engineer),
    night: yes(f.night),
    unit: unit(f.unit),
    symptom: nameOf('symptom', f.symptom),
    real: yes(f.real),
  }),
  pageMissed: (f, names) => ({ engineer: names.engineer(f.engineer) }),
  pageAcknowledged: (f, names) => ({ engineer: names.engineer(f.engineer), wait: span(f.ticks) }),
  expertCalled: (f, names) => ({
    engineer: names.engineer(f.engineer),
    by: names.engineer(f.by),
    night: yes(f.night),
  }),
  pageEscalated: (f, names) => ({ from: names.engineer(f.from), to: names.engineer(f.to) }),
  evidenceOpened: (f, names) => ({
    engineer: names.engineer(f.engineer),
    evidence: nameOf('evidence', f.evidence),
  }),
  responseChosen: (f, names) => ({
    by: f.by,
    engineer: names.engineer(f.engineer),
    response: nameOf('response', f.response),
    hasTarget: yes(target(f.target) !== ''),
    target: target(f.target),
    time: spanOfMinutes(f.minutes),
  }),
  responseEnded: (f) => {
    const why = say(`reason.${f.why}`) ?? '';
    // Looking and calling people change nothing, and are not meant to.
    const told = why !== '' && TELLING.has(f.response);
    const { outcome } = f;
    return {
      response: nameOf('response', f.response),
      outcome: told ? 'told' : outcome,
      // Its reason would say the same again.
      hasWhy: yes(why !== '' && !told && outcome !== 'underway'),
      why,
    };
  },
  incidentMitigated: (f) => ({
    unit: unit(f.unit),
    span: span(f.ticks),
    lost: Math.round(f.lost),
    cure: f.cure === '' ? 'none' : f.cure,
  }),
  incidentResolved: (f) => ({
    archetype: nameOf('archetype', f.archetype),
    module: place(f.module, f.unit),
    units: f.units,
    lost: Math.round(f.lost),
  }),
  evidencePinned: (f, names) => ({
    engineer: names.engineer(f.engineer),
    evidence: nameOf('evidence', f.evidence),
  }),
  postmortemHeld: (f) => ({
    archetype: nameOf('archetype', f.archetype),
    blame: yes(f.blame),
    actions: f.actions,
  }),
  chaosStruck: (f) => ({ unit: unit(f.unit), found: yes(f.found) }),
  orderSet: (f) => ({
    set: yes(f.response !== ''),
    symptom: nameOf('symptom', f.symptom),
    response: f.response === '' ? '' : nameOf('response', f.response),
  }),
  extractionStarted: (f) => ({ team: team(f.team), module: nameOf('module', f.module) }),
  extractionStopped: (f) => ({ team: team(f.team), module: nameOf('module', f.module) }),
  extractionReady: (f) => ({ module: nameOf('module', f.module) }),
  mergeBackStarted: (f) => ({ module: nameOf('module', f.module), team: team(f.team) }),
  sliceMergedBack: (f) => ({ module: nameOf('module', f.module) }),
  sliceCutOver: (f) => ({ module: nameOf('module', f.module), team: team(f.team) }),
  practiceFocused: (f) => ({ team: team(f.team), practice: nameOf('practice', f.practice) }),
  practiceRose: (f) => ({
    team: f.team === '' ? 'none' : team(f.team),
    practice: nameOf('practice', f.practice),
    level: f.level,
  }),
  practiceDecayed: (f) => ({ practice: nameOf('practice', f.practice), level: f.level }),
  voteCast: (f) => ({
    team: team(f.team),
    policy: nameOf('policy', f.policy),
    value: nameOf('choice', `${f.policy}.${f.value}`),
  }),
  policyChanged: (f) => ({
    policy: nameOf('policy', f.policy),
    value: nameOf('choice', `${f.policy}.${f.value}`),
  }),
  contractBegun: (f) => ({
    team: team(f.team),
    from: nameOf('module', f.from),
    to: nameOf('module', f.to),
  }),
  contractSigned: (f) => ({ from: nameOf('module', f.from), to: nameOf('module', f.to) }),
  interfaceBroke: (f) => ({
    number: f.number,
    from: nameOf('module', f.from),
    to: nameOf('module', f.to),
  }),
  ruleBroken: (f) => ({ unit: unit(f.unit), team: team(f.team), rule: nameOf('rule', f.rule) }),
  ruleMended: (f) => ({ unit: unit(f.unit), rule: nameOf('rule', f.rule) }),
  ownerChanged: (f) => ({ module: nameOf('module', f.module), from: team(f.from), to: team(f.to) }),
  seatTaken: (f, names) => ({ engineer: names.engineer(f.engineer), team: team(f.team) }),
  seatLeft: (f, names) => ({ engineer: names.engineer(f.engineer), team: team(f.team) }),
  leaveBegan: (f, names) => ({
    engineer: names.engineer(f.engineer),
    day: dayName(f.until),
    alone: yes(f.modules !== ''),
    modules: modules(f.modules),
  }),
  leaveEnded: (f, names) => ({ engineer: names.engineer(f.engineer) }),
  hireOpened: (f) => ({ team: team(f.team), days: f.days }),
  engineerHired: (f) => ({ name: f.name, team: team(f.team) }),
  engineerRamped: (f, names) => ({ engineer: names.engineer(f.engineer), days: f.days }),
  engineerResigned: (f) => ({
    name: f.name,
    team: team(f.team),
    alone: yes(f.modules !== ''),
    modules: modules(f.modules),
  }),
  engineerLent: (f, names) => ({
    engineer: names.engineer(f.engineer),
    team: team(f.team),
    to: team(f.to),
    days: f.days,
  }),
  engineerReturned: (f, names) => ({ engineer: names.engineer(f.engineer), team: team(f.team) }),
  movePlanned: (f, names) => ({
    engineer: names.engineer(f.engineer),
    stays: yes(f.from === f.to),
    from: team(f.from),
    to: team(f.to),
  }),
  engineerMoved: (f, names) => ({ engineer: names.engineer(f.engineer), from: team(f.from), to: team(f.to) }),
  splitPlanned: (f) => ({ team: team(f.team), off: yes(f.modules === ''), modules: modules(f.modules) }),
  teamSplit: (f) => ({
    team: team(f.team),
    born: team(f.born),
    modules: modules(f.modules),
    people: f.people,
  }),
  overtimeCalled: (f) => ({ team: team(f.team), days: f.days }),
  followUpDone: (f, names) => ({ engineer: names.engineer(f.engineer) }),
  followUpSkipped: (f, names) => ({ engineer: names.engineer(f.engineer) }),
  engineerExhausted: (f, names) => ({ engineer: names.engineer(f.engineer), nightPages: f.nightPages }),
  dayClosed: (f) => ({
    revenue: money(f.revenue),
    lost: Math.round(f.lost),
    trust: percent(f.trust),
    energy: percent(f.energy),
  }),
  weekClosed: (f) => ({
    week: f.week,
    deploys: f.deploys,
    incidents: f.incidents,
    revenue: money(f.revenue),
  }),
  phaseBegan: (f) => ({ phase: f.phase, quarter: f.quarter }),
  leverOpened: (f) => ({ lever: t(`lever.${f.lever}`) }),
  injected: (f) => ({ what: say(`inject.${f.inject}`) ?? t('name.twist.other') }),
  conditionBegan: (f) => ({
    what: f.what,
    name: outside(f.condition),
    times: `${f.factor}×`,
  }),
  goalMet: (f) => ({ goal: nameOf('goal', f.goal) }),
  zoneLost: (f) => ({ zone: f.zone + 1, units: f.units }),
  zoneBack: (f) => ({ zone: f.zone + 1 }),
  autoscaled: (f) => ({ unit: unit(f.unit), before: f.before, instances: f.instances }),
  breakerOpened: (f) => ({ from: nameOf('module', f.from), to: nameOf('module', f.to) }),
  breakerClosed: (f) => ({ from: nameOf('module', f.from), to: nameOf('module', f.to) }),
  primaryFailedOver: (f) => ({ unit: unit(f.unit), lostSeconds: f.lostSeconds }),
  primaryRestored: (f) => ({ unit: unit(f.unit), minutes: f.minutes }),
  serversOrdered: (f) => ({ unit: unit(f.unit), servers: f.servers, what: ordered(f) }),
  providerPaid: (f) => ({
    team: team(f.team),
    unit: unit(f.unit),
    cents: money(f.cents),
    availability: percent(f.availability),
  }),
  serversArrived: (f) => ({ unit: unit(f.unit), servers: f.servers, what: ordered(f) }),
  bailedOut: (f) => ({ cash: money(f.cash) }),
};

/** What a sentence needs of a fact: its kind, when it happened and its own fields. */
export interface Told {
  kind: string;
  tick: number;
}

/** The sentence of a fact given as kind, tick and fields (a `Fact`, or a log row with its parsed parameters). */
export function sentenceOf(told: Told, fields: object, names: Names = plainNames): string {
  const fill = FILL[told.kind as FactKind] as ((fields: object, names: Names) => TextParams) | undefined;
  if (!fill) return told.kind;
  const params = fill(fields, names);
  if (told.kind === 'incidentDetected') {
    params.delay = span(told.tick - (fields as FactFields['incidentDetected']).startedAt);
  }
  const sentence = t(`fact.${told.kind as FactKind}`, params);
  // Some begin with the name of a thing: “the monolith …”.
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What comes from outside: a twist of the scenario, or what a facilitator put on (`crowd@1200`). */
function outside(condition: string): string {
  const [id = ''] = condition.split('@');
  return say(`name.twist.${id}`) ?? say(`inject.${id}`) ?? t('name.twist.other');
}
