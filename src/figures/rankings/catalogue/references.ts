/** Where the ideas of the indicators come from. */
export const references = {
  li: 'Li Gang, Nanjing University, reported January 2017',
  uia: 'Union of International Associations, types of international organisation and rules for meetings',
  icca: 'International Congress and Convention Association, rule for international meetings',
  carnegie: 'Carnegie Endowment, the multinational think tank, 2007',
  ecosoc: 'ECOSOC resolution 1996/31',
  freeman: 'Freeman 1977; Brandes 2001',
  krackhardt: 'Krackhardt and Stern 1988',
  hill: 'Hill 1973',
  lieberson: 'Lieberson 1969',
  ggtti: 'Global Go To Think Tank Index, University of Pennsylvania',
  ami: 'Chinese Academy of Social Sciences, AMI evaluation of think tanks, 2017',
  own: 'Think-Tank Atlas',
} as const;
