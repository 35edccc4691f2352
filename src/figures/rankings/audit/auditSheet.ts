import type { RankingsInput } from '../rankingsInput';
import type { AuditResults, AuditSection } from './auditSection';
import { aggregationSection } from './sections/aggregation';
import { coherenceSection } from './sections/coherence';
import { dataSection } from './sections/data';
import { externalSection } from './sections/external';
import { frameworkSection } from './sections/framework';
import { missingSection } from './sections/missing';
import { outliersSection } from './sections/outliers';
import { robustnessSection } from './sections/robustness';
import { scaleSection } from './sections/scale';
import { sensitivitySection } from './sections/sensitivity';
import { weightsSection } from './sections/weights';

/** The audit of an index, step by step as in the OECD/JRC Handbook (Nardo and others 2008). */
export function auditSheet(input: RankingsInput, results: AuditResults): AuditSection[] {
  return [
    frameworkSection(input),
    dataSection(input),
    missingSection(input),
    outliersSection(input),
    scaleSection(input),
    weightsSection(input),
    aggregationSection(input),
    coherenceSection(input),
    robustnessSection(input),
    sensitivitySection(input, results),
    externalSection(input, results),
  ];
}
