/** The debrief by its own address: to look back, with nobody who leads. */
import { Debrief } from './Debrief.tsx';

export function DebriefPage({ code }: { code: string }) {
  return <Debrief code={code} now={null} />;
}
