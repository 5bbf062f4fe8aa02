/** Whoever watches reads the review with the organisation she watches, or goes on watching. */
import { signal } from '@preact/signals';

export const readsReview = signal(false);
