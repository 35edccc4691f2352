import type { RankingsInput } from '../rankingsInput';
import type { AuditResults, AuditSection } from './auditSection';
import { aggregationSection } from './sections/aggregation';
import { coherenceSection } from './sections/coherence';
import { availabilitySection } from './sections/availability';
import { dataSection } from './sections/data';
import { denominationSection } from './sections/denomination';
import { externalSection } from './sections/external';
import { missingSection } from './sections/missing';
import { outliersSection } from './sections/outliers';
import { ranksSection } from './sections/ranks';
import { scaleSection } from './sections/scale';
import { sensitivitySection } from './sections/sensitivity';
import { weightsSection } from './sections/weights';

/** The audit of an index: the ten steps of building one, then whether it holds together and agrees with others, as in the OECD/JRC Handbook (Nardo and others 2008). */
export function auditSheet(input: RankingsInput, results: AuditResults): AuditSection[] {
  return [
    dataSection(input),
    availabilitySection(input),
    denominationSection(input),
    missingSection(input),
    outliersSection(input),
    scaleSection(input),
    weightsSection(input),
    aggregationSection(input),
    ranksSection(input),
    sensitivitySection(input, results),
    coherenceSection(input),
    externalSection(input, results),
  ];
}
