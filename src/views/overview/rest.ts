/** The parts of the overview that come after its first figure, in one file of their own. */
export { growthOverview } from '../../figures/overview/growthOverview';
export { default as Changes } from './Changes.svelte';
export { default as TopOfIndex } from './TopOfIndex.svelte';
