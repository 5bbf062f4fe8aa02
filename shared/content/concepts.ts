/** Ideas a debrief names, and who wrote them down first or best. Their sentences are `concept.<id>` and `concept.<id>.text`. */

export const CONCEPT_IDS = [
  'smallBatches',
  'recovery',
  'canary',
  'alerts',
  'onCall',
  'hero',
  'blameless',
  'learning',
  'toil',
  'conway',
  'twoPizza',
  'breaker',
  'flow',
  'errorBudget',
  'odds',
] as const;
export type ConceptId = (typeof CONCEPT_IDS)[number];

/** Something published. Names and titles are the same in every language. */
export interface Source {
  who: string;
  title: string;
  year: number;
}

const source = (who: string, title: string, year: number): Source => ({ who, title, year });
const SRE = 'Site Reliability Engineering';

export const SOURCES: Readonly<Record<ConceptId, readonly Source[]>> = {
  smallBatches: [
    source('Donald G. Reinertsen', 'The Principles of Product Development Flow', 2009),
    source('Nicole Forsgren, Jez Humble, Gene Kim', 'Accelerate', 2018),
  ],
  recovery: [
    source('John Allspaw', 'MTTR is more important than MTBF (for most types of F)', 2010),
    source('Jez Humble, David Farley', 'Continuous Delivery', 2010),
  ],
  canary: [
    source('Danilo Sato', 'CanaryRelease (martinfowler.com)', 2014),
    source('Jez Humble, David Farley', 'Continuous Delivery', 2010),
  ],
  alerts: [source('Rob Ewaschuk', `${SRE}, chapter 6: Monitoring Distributed Systems`, 2016)],
  onCall: [source('Andrea Spadaccini', `${SRE}, chapter 11: Being On-Call`, 2016)],
  hero: [source('Gene Kim, Kevin Behr, George Spafford', 'The Phoenix Project', 2013)],
  blameless: [
    source('John Allspaw', 'Blameless PostMortems and a Just Culture', 2012),
    source('Sidney Dekker', 'Just Culture', 2007),
  ],
  learning: [
    source('Chris Argyris', 'Double Loop Learning in Organizations', 1977),
    source('Richard I. Cook', 'How Complex Systems Fail', 1998),
  ],
  toil: [source('Vivek Rau', `${SRE}, chapter 5: Eliminating Toil`, 2016)],
  conway: [
    source('Melvin E. Conway', 'How Do Committees Invent?', 1968),
    source('Matthew Skelton, Manuel Pais', 'Team Topologies', 2019),
  ],
  twoPizza: [
    source('Frederick P. Brooks', 'The Mythical Man-Month', 1975),
    source('Colin Bryar, Bill Carr', 'Working Backwards', 2021),
  ],
  breaker: [source('Michael T. Nygard', 'Release It!', 2007)],
  flow: [
    source('John D. C. Little', 'A Proof for the Queuing Formula: L = λW', 1961),
    source('Donald G. Reinertsen', 'The Principles of Product Development Flow', 2009),
  ],
  errorBudget: [source('Marc Alvidrez', `${SRE}, chapter 3: Embracing Risk`, 2016)],
  odds: [
    source('Glenn W. Brier', 'Verification of Forecasts Expressed in Terms of Probability', 1950),
    source('Philip E. Tetlock, Dan Gardner', 'Superforecasting', 2015),
  ],
};
