export type Scalar = string | number | boolean | null;

/** SQL text with its bound values: values never become part of the text. */
export interface Query {
  readonly text: string;
  readonly values: readonly Scalar[];
}

function isQuery(part: Scalar | Query): part is Query {
  return typeof part === 'object' && part !== null;
}

/** Template tag: a nested query is spliced in with its values, anything else is bound. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Scalar | Query)[]): Query {
  let text = strings[0] ?? '';
  const values: Scalar[] = [];
  parts.forEach((part, i) => {
    if (isQuery(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[i + 1] ?? '';
  });
  return { text, values };
}

/** A quoted SQL name. */
export function identifier(name: string): Query {
  return { text: `"${name.replaceAll('"', '""')}"`, values: [] };
}

/** Joins queries with a separator of plain SQL, such as `', '` or `' and '`. */
export function join(queries: readonly Query[], separator: string): Query {
  return {
    text: queries.map((query) => query.text).join(separator),
    values: queries.flatMap((query) => query.values),
  };
}

/** Membership in a list of texts as one bound value, so that the text of the query does not depend on its length. */
export function isOneOf(column: Query, items: readonly string[]): Query {
  return sql`${column} in (select unnest(string_split(${items.join('\u001f')}, ${'\u001f'})))`;
}
