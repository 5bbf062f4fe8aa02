import type { ResponseId } from '../../../shared/sim/publicWorld.ts';

/** What each response looks like in 32 × 32: what is done, in a few strokes. */
const MARKS: Record<ResponseId, string> = {
  rollBack: 'M8 16a9 9 0 1 1 3 7M8 8v8h8',
  flagOff: 'M9 27V5l14 5-14 6M5 28L27 6',
  failOver: 'M5 9h9v14H5zM18 9h9v14h-9zM9 6q7-5 13 0M22 6h-4M22 6V2',
  scaleOut: 'M5 12h8v14H5zM19 6h8v20h-8zM9 4v5M6.500 6.500h5',
  scaleIn: 'M5 6h8v20H5zM19 12h8v14h-8zM20 6.500h6',
  shedLoad: 'M5 8h22l-8 10v9l-6-3v-6z',
  openBreaker: 'M4 22h7M21 22h7M11 22L20 9M11 22h.01M21 22h.01',
  dropRetries: 'M8 12a9 9 0 0 1 16 0M24 5v7h-7M8 20a9 9 0 0 0 16 0M5 27L27 5',
  rollingRestart: 'M7 13a9 9 0 0 1 17-1M25 5v8h-8M25 19a9 9 0 0 1-17 1M7 27v-8h8',
  isolateHost: 'M11 11h10v10H11zM4 4h6M4 4v6M28 4h-6M28 4v6M4 28h6M4 28v-6M28 28h-6M28 28v-6',
  warmCache: 'M10 27h12M9 22h14l2-11H7zM12 7q-2-2 0-4M17 7q-2-2 0-4M22 7q-2-2 0-4',
  revertConfig: 'M7 9h18M7 16h18M7 23h18M12 6v6M20 13v6M10 20v6',
  stopMigration: 'M11 4h10l7 7v10l-7 7H11l-7-7V11zM11 16h10',
  stopAutomation: 'M9 11h14v12H9zM16 11V6M13 17h.01M19 17h.01M5 28L27 4',
  renewCertificate: 'M6 6h20v14H6zM12 20v8l4-3 4 3v-8M11 11h10M11 15h6',
  freeDisk: 'M7 9h18l-2 18H9zM5 9h22M13 9V5h6v4M13 14v8M19 14v8',
  quarantine: 'M16 3l11 5v8q0 8-11 13Q5 24 5 16V8zM12 12l8 8M20 12l-8 8',
  restoreBackup: 'M6 10q10-6 20 0v12q-10 6-20 0zM6 10q10 6 20 0M16 14v8M12 18l4 4 4-4',
  pageOwner: 'M16 4q8 0 8 9v6l3 4H5l3-4v-6q0-9 8-9zM13 26q3 4 6 0',
  declareMajor: 'M5 13v6l14 6V7zM19 12q5 0 5 4t-5 4M9 20v7h4v-6',
  fixForward: 'M4 16h18M16 9l7 7-7 7M27 6v20',
  investigate: 'M13 5a8 8 0 1 1-.01 0M19 19l8 8',
};

/** A response as a small drawing on a round plate; its name always stands beside it. */
export function ResponseMark({ response }: { response: ResponseId }) {
  return (
    <svg class="response-mark" width="44" height="44" viewBox="-4 -4 40 40" aria-hidden="true">
      <circle cx="16" cy="16" r="18" class="response-plate" />
      <path
        d={MARKS[response]}
        fill="none"
        stroke="#0e1726"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        transform="translate(16 16) scale(.72) translate(-16 -16)"
      />
    </svg>
  );
}
