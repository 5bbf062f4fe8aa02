/** The configuration of a session that is not open yet. */
import { closedAtFirst, type PresetId } from '../../../shared/content/presets.ts';
import type { RosterProblem } from '../../../shared/net/roster.ts';
import { type SessionRules, TAKE_OVER_SECONDS, WARN_SECONDS } from '../../../shared/net/settings.ts';
import type { Lever } from '../../../shared/sim/leverNames.ts';
import { t } from '../../text/index.ts';
import { Switch } from '../Switch.tsx';
import { LeversPart } from './LeversPart.tsx';
import { RosterPart } from './RosterPart.tsx';
import { RulesForm } from './RulesForm.tsx';

/** What a host decided before she opened: what is left out is as usual. */
export interface Draft {
  rules: Partial<SessionRules>;
  closed?: Lever[];
  roster: string;
  ownNames: boolean;
}

const USUAL: SessionRules = {
  spread: 'auto',
  late: 'allowed',
  teams: 0,
  warnSeconds: WARN_SECONDS.usual,
  takeOverSeconds: TAKE_OVER_SECONDS.usual,
  lookAround: true,
  chat: false,
};

export function DraftSettings(props: {
  draft: Draft;
  change: (draft: Draft) => void;
  problems: readonly RosterProblem[];
  preset: PresetId;
  scenario: string;
  orgs: number;
}) {
  const { draft, change, problems, preset, scenario, orgs } = props;
  const rules = { ...USUAL, ...draft.rules };
  return (
    <div class="settings">
      <Switch
        label={t('data.ownNames')}
        hint={t('data.ownNamesHint')}
        on={draft.ownNames}
        change={(ownNames) => change({ ...draft, ownNames })}
      />
      <RulesForm
        rules={rules}
        early
        orgs={orgs}
        change={(some) => change({ ...draft, rules: { ...draft.rules, ...some } })}
      />
      {rules.spread === 'roster' ? (
        <RosterPart
          text={draft.roster}
          problems={problems}
          change={(roster) => change({ ...draft, roster })}
        />
      ) : null}
      <LeversPart
        closed={draft.closed ?? closedAtFirst(preset, scenario)}
        change={(closed) => change({ ...draft, closed })}
      />
    </div>
  );
}
