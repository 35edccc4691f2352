import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/export/fileName';

describe('the name of a file', () => {
  test('is made of its parts in small letters', () => {
    expect(fileName(['coverage', 'map', 'page', 'zh-Hans'], 'svg')).toBe('coverage-map-page-zh-hans.svg');
  });

  test('has no accents, no path and no reserved characters', () => {
    expect(fileName(['Coverage of Côte d’Ivoire'], 'png')).toBe('coverage-of-co-te-d-ivoire.png');
    expect(fileName(['..', '/etc/passwd', 'C:\\x'], 'csv')).toBe('etc-passwd-c-x.csv');
  });

  test('is "figure" where nothing is left', () => {
    expect(fileName(['政策', '…'], 'png')).toBe('figure.png');
    expect(fileName([], 'png')).toBe('figure.png');
  });

  test('is safe and short whatever the parts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (parts) => {
        expect(fileName(parts, 'svg')).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,79})\.svg$/);
      }),
    );
  });
});
