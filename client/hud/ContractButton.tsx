import type { CallRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { t } from '../text/index.ts';
import { VerbButton } from './VerbButton.tsx';
import { moduleName } from './words.ts';

/** Agree on what a call promises, where one end is ours and the call crosses the network. */
export function ContractButton({ world, call, own }: { world: PublicWorld; call: CallRow; own: string }) {
  const ours = world.modules[call.from]?.team === own || world.modules[call.to]?.team === own;
  if (!ours || !call.remote || call.contract !== 'none') return null;
  return (
    <VerbButton
      verb="signContract"
      payload={{ call: call.id }}
      look="plain"
      label={t('play.call.signFor', { from: moduleName(call.from), to: moduleName(call.to) })}
    >
      {t('play.call.sign')}
    </VerbButton>
  );
}
