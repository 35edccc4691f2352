import { drawingPart } from '../../../charts/drawing';
import List from '../../../charts/list/List.svelte';
import { listScene } from '../../../charts/list/listScene';
import { bodyInCountry } from '../../bodyInCountry';
import type { DataCell } from '../../figure';
import { foreign, plainMark, type FormInput, type OverlapForm } from './form';
import { sharedTitle } from './overlapTitle';
import { sharedMembers, type Seat, type SharedMember } from './sharedMembers';

/** Who sits in several alliances, since when in each. */
export function listForm({ model, state, text }: FormInput): OverlapForm {
  const words = text.words.overlap;
  const list = sharedMembers(model, state.shared === 'countries', text);
  const nameOf = ({ names }: { names: SharedMember['names'] }) => text.name(names);
  const sinceOf = ({ since }: Seat) => (since === null ? words.undated : words.since(text.edtf(since)));
  const seatOf = (seat: Seat) => words.seat(nameOf(seat), sinceOf(seat));
  const titleOf = (member: SharedMember) =>
    member.country === null ? nameOf(member) : bodyInCountry(nameOf(member), nameOf(member.country), text);
  const labelOf = (member: SharedMember) =>
    titleOf(member) +
    text.words.join.colon +
    words.seats(member.seats.length, text.number(member.seats.length)) +
    text.words.join.sentence +
    member.seats.map(seatOf).join(text.words.join.sentence);
  return {
    title: sharedTitle(model, state, text),
    subtitle: words.subtitleList[state.shared](text.day(model.date)),
    summary:
      list.length === 0
        ? words.listNone
        : list
            .map((member) =>
              words.inSet(nameOf(member), words.seats(member.seats.length, text.number(member.seats.length))),
            )
            .join(text.words.join.sentence),
    markKeys: list.map(({ key }) => key),
    mark: (key) => {
      const member = list.find((one) => one.key === key);
      return member === undefined
        ? null
        : plainMark({
            key,
            title: titleOf(member),
            value: words.seats(member.seats.length, text.number(member.seats.length)),
            lines: member.seats.map(seatOf),
            recordIds: [...new Set(member.seats.flatMap(({ recordIds }) => recordIds))],
            entity: key,
          });
    },
    table: {
      columns: [
        { key: 'name', title: words.heads.name, isNumeric: false },
        { key: 'id', title: words.heads.code, isNumeric: false },
        ...(state.shared === 'members'
          ? [{ key: 'country', title: words.heads.country, isNumeric: false }]
          : []),
        { key: 'alliances', title: words.heads.number, isNumeric: true },
        { key: 'alliance', title: words.heads.first, isNumeric: false },
        { key: 'since', title: words.heads.since, isNumeric: false },
      ],
      rows: list.flatMap((member) =>
        member.seats.map((seat): DataCell[] => [
          nameOf(member),
          member.id,
          ...(state.shared === 'members' ? [member.country === null ? null : nameOf(member.country)] : []),
          member.seats.length,
          nameOf(seat),
          seat.since,
        ]),
      ),
      rowEntities: list.flatMap((member) => member.seats.map(() => member.key)),
    },
    layout: ({ width, height, isBounded = false, palette, textSize }) => [
      drawingPart(
        'list',
        List,
        listScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          entries: list.map((member) => ({
            key: member.key,
            label: labelOf(member),
            title: titleOf(member),
            language: foreign(member.names, text),
            lines: member.seats.map(seatOf),
          })),
          more: (n) => words.noteRows(n, text.number(n)),
          none: words.listNone,
        }),
      ),
    ],
  };
}
