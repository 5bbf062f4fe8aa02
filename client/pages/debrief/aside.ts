/** A host who turned from an open debrief to her console for a moment. */
import { signal } from '@preact/signals';

export const debriefAside = signal(false);
