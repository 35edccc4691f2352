/** A code of ISO 3166-1 that was withdrawn: the year, and the codes in use today for the same territory. */
export interface RetiredCountry {
  readonly until: number;
  readonly successors: readonly string[];
}

const withdrawn: Readonly<Record<string, string>> = {
  AFI: '1977 DJI',
  ANT: '2010 BES CUW SXM',
  ATB: '1979 ATA',
  ATN: '1983 ATA',
  BUR: '1989 MMR',
  BYS: '1992 BLR',
  CSK: '1993 CZE SVK',
  CTE: '1984 KIR',
  DDR: '1990 DEU',
  DHY: '1977 BEN',
  FXX: '1997 FRA',
  GEL: '1979 KIR TUV',
  HVO: '1984 BFA',
  JTN: '1986 UMI',
  MID: '1986 UMI',
  NHB: '1980 VUT',
  NTZ: '1993 IRQ SAU',
  PCI: '1986 FSM MHL MNP PLW',
  PCZ: '1980 PAN',
  PUS: '1986 UMI',
  RHO: '1980 ZWE',
  ROM: '2002 ROU',
  SCG: '2006 MNE SRB',
  SKM: '1975 IND',
  SUN: '1992 ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB',
  TMP: '2002 TLS',
  VDR: '1977 VNM',
  WAK: '1986 UMI',
  YMD: '1990 YEM',
  YUG: '2003 BIH HRV MKD MNE SRB SVN',
  ZAR: '1997 COD',
};

/** Codes no longer in use (ISO 3166-3, and ROM, which was changed for ROU). */
export const retiredCountries: ReadonlyMap<string, RetiredCountry> = new Map(
  Object.entries(withdrawn).map(([code, text]) => {
    const [until, ...successors] = text.split(' ');
    return [code, { until: Number(until), successors }];
  }),
);
