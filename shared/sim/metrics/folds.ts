/**
 * One pure fold per metric. Each returns its value and the ids of exactly the facts in it: folding the evidence alone
 * gives the same value again (a law of the test suite).
 */
import { DELIVERY_FOLDS } from './folds/delivery.ts';
import { PEOPLE_FOLDS } from './folds/people.ts';
import { SERVICE_FOLDS } from './folds/service.ts';
import type { Fold } from './ledger.ts';
import type { MetricId } from './table.ts';

export const FOLDS: Record<MetricId, Fold> = { ...DELIVERY_FOLDS, ...PEOPLE_FOLDS, ...SERVICE_FOLDS };
