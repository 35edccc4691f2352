import type { PackageInfo } from '../../figure';

const sampleWords = /\b(sample|example|demo)\b|示例|样例|範例|示範|样本数据/iu;

/** Whether a package says in its title that its data are samples. */
export const isSample = ({ title }: PackageInfo): boolean => sampleWords.test(title);
