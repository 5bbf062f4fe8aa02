/** Who may open a session for others: everybody, or whoever knows the passcode of the server. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** `tooMany`: this address has tried too often; then not even the right one opens, or guessing would pay. */
export type PasscodeAnswer = 'open' | 'passcode' | 'tooMany';

/** Checks what an address typed; `mayTry` counts its tries. */
export function passcodeGate(
  passcode: string,
  mayTry: (address: string) => boolean,
): (address: string, typed: string) => PasscodeAnswer {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const right = digest(passcode);
  return (address, typed) => {
    if (passcode === '') return 'open';
    if (typed === '') return 'passcode';
    if (!mayTry(address)) return 'tooMany';
    return timingSafeEqual(digest(typed.trim()), right) ? 'open' : 'passcode';
  };
}
