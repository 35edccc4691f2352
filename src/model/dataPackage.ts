/** The parts of a Frictionless data package descriptor that the product reads. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly rdfType?: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly exclusiveMinimum?: number;
    readonly maximum?: number;
  };
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** Checks beyond Table Schema: spells, references whose table depends on a column, names that must differ. */
export interface TableRules {
  readonly spell?: {
    readonly from: string;
    readonly to: string;
    readonly of?: readonly string[];
    readonly closed?: boolean;
  };
  readonly reference?: {
    readonly type: string;
    readonly id: string;
    readonly tables: Readonly<Record<string, string>>;
  };
  readonly names?: readonly string[];
  readonly within?: readonly string[];
}

export interface TableDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey?: string | readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
  readonly atlas?: TableRules;
}

export interface PackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  /** Last day that the records speak of: open spells are censored here. */
  readonly closingDate?: string;
  readonly resources: readonly TableDescriptor[];
}
