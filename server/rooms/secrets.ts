/** Secrets that are told once and open something. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret nobody can guess. */
export const freshSecret = (): string => randomBytes(24).toString('base64url');

/** Whether what was brought is the secret; an empty secret opens nothing. */
export function opens(secret: string, brought: string): boolean {
  const [one, other] = [Buffer.from(secret), Buffer.from(brought)];
  return secret !== '' && one.length === other.length && timingSafeEqual(one, other);
}
