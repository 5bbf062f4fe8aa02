/** The configuration room: rules of a session as a form, the same before it is opened and while it runs. */
import '../../style/configure.css';
import { useId } from 'preact/hooks';
import { LATE_RULES, MOST_TEAMS, type SessionRules, SPREADS } from '../../../shared/net/settings.ts';
import { t } from '../../text/index.ts';
import { Switch } from '../Switch.tsx';

/** Silence until a warning that a host may choose, seconds; a bot takes over half a minute later. */
const SILENCES = [30, 60, 90, 180, 300, 600] as const;
const WARNED_SECONDS = 30;

interface Props {
  rules: SessionRules;
  change: (some: Partial<SessionRules>) => void;
  /** The game has not begun: everything can still be different. */
  early: boolean;
  orgs: number;
}

export function RulesForm({ rules, change, early, orgs }: Props) {
  const silences: number[] = SILENCES.some((one) => one === rules.warnSeconds)
    ? [...SILENCES]
    : [...SILENCES, rules.warnSeconds].sort((one, other) => one - other);
  return (
    <div class="rules">
      {early ? (
        <>
          <Choice
            label={t('rules.spread')}
            value={rules.spread}
            options={SPREADS.map((one) => [one, t(`rules.spread.${one}`)])}
            change={(spread) => change({ spread: spread as SessionRules['spread'] })}
          />
          <Choice
            label={t('rules.teams')}
            hint={t('rules.teamsHint')}
            value={String(rules.teams)}
            options={Array.from({ length: MOST_TEAMS + 1 }, (_, n) => [
              String(n),
              n === 0 ? t('rules.teamsAll') : String(n),
            ])}
            change={(teams) => change({ teams: Number(teams) })}
          />
        </>
      ) : null}
      <Choice
        label={t('rules.late')}
        value={rules.late}
        options={LATE_RULES.map((one) => [one, t(`rules.late.${one}`)])}
        change={(late) => change({ late: late as SessionRules['late'] })}
      />
      <Choice
        label={t('rules.patience')}
        hint={t('rules.patienceHint')}
        value={String(rules.warnSeconds)}
        options={silences.map((n) => [String(n), t('rules.seconds', { n })])}
        change={(value) =>
          change({ warnSeconds: Number(value), takeOverSeconds: Number(value) + WARNED_SECONDS })
        }
      />
      {early ? (
        <Switch
          label={t('rules.chat')}
          hint={t('rules.chatHint')}
          on={rules.chat}
          change={(chat) => change({ chat })}
        />
      ) : null}
      {orgs > 1 ? (
        <Switch
          label={t('rules.lookAround')}
          on={rules.lookAround}
          change={(lookAround) => change({ lookAround })}
        />
      ) : null}
    </div>
  );
}

/** One of several, with what it means. */
export function Choice(props: {
  label: string;
  hint?: string;
  value: string;
  options: string[][];
  change: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="input"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.change(event.currentTarget.value)}
      >
        {props.options.map(([value = '', word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      {props.hint ? (
        <small id={`${id}-hint`} class="quiet">
          {props.hint}
        </small>
      ) : null}
    </div>
  );
}
