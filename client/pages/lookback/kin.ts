/** Events that belong together: deploys and what they brought. Pure. */
import type { Fact } from '../../../shared/sim/facts.ts';

const MOST = 3;

/** Of a deploy the incidents it brought; of an incident its deploy. Pure. */
export function kinOf(fact: Fact, all: Record<string, Fact>): Fact[] {
  const facts = Object.values(all);
  if (fact.kind === 'deployFinished' || fact.kind === 'deployRolledBack' || fact.kind === 'deployHalted')
    return facts
      .filter((one) => one.kind === 'incidentResolved' && one.deploy === fact.deploy)
      .slice(0, MOST);
  if (fact.kind === 'deployFailed')
    return facts
      .filter((one) => one.kind === 'incidentResolved' && one.incident === fact.incident)
      .slice(0, 1);
  const deploy =
    fact.kind === 'incidentResolved'
      ? fact.deploy
      : fact.kind === 'incidentMitigated'
        ? facts.find((one) => one.kind === 'incidentResolved' && one.incident === fact.incident)
        : undefined;
  const of = typeof deploy === 'string' ? deploy : deploy?.kind === 'incidentResolved' ? deploy.deploy : '';
  return of === ''
    ? []
    : facts.filter((one) => one.kind === 'deployFinished' && one.deploy === of).slice(0, 1);
}
