import { openPackage, day } from '../../../query/openPackage';
import { recordsData } from '../../../query/recordsData';
import { csv } from '../../../data/packages';

/** A package in which what every body has is known by hand; `boston` has no record at all. */
export const smallTables: Readonly<Record<string, string>> = {
  agreements: csv(
    'agreement_id,title,kind,signed_on,ended_on,source_id',
    'abroad,Siam and Berlin,MoU,2010-05-01,2015-01-01,dated',
    'again,Siam and Paris,MoU,2012,,dated',
    'home,Beida and CASS,MoU,2011-01-01,,dated',
    'undated,Siam and Beida,MoU,,,read',
  ),
  agreement_parties: csv(
    'agreement_id,organisation_id,source_id',
    'abroad,siam,dated',
    'abroad,berlin,dated',
    'again,siam,dated',
    'again,paris,dated',
    'home,beida,dated',
    'home,cass,dated',
    'undated,siam,read',
    'undated,beida,read',
  ),
  conference_series: csv('series_id,name_en', 'forum,Forum'),
  conferences: csv(
    'conference_id,series_id,name,start_on,country_id,status,countries_represented,countries_qualifier,source_id',
    'f1,forum,Forum 1,2014-03-01,DEU,,,,dated',
    'f2,forum,Forum 2,2015-03-01,DEU,,,,dated',
    'f3,forum,Forum 3,2016-03-01,THA,,12,at least,dated',
    'f5,forum,Forum 5,2018-03-01,DEU,,,,dated',
    'f6,forum,Forum 6,2019-03-01,DEU,announced,,,dated',
  ),
  conference_roles: csv(
    'conference_id,organisation_id,role,source_id',
    'f1,berlin,host,dated',
    'f2,berlin,host,dated',
    'f3,berlin,organiser,dated',
    'f5,berlin,host,dated',
    'f5,cass,supporter,dated',
    'f6,berlin,host,dated',
  ),
  conference_countries: csv(
    'conference_id,country_id,role,source_id',
    'f2,FRA,participant,dated',
    'f2,USA,participant,dated',
    'f3,FRA,participant,dated',
  ),
  presences: csv(
    'presence_id,organisation_id,country_id,kind,from,to,source_id',
    'p1,paris,USA,office,2001,2010-07-01,dated',
    'p2,paris,THA,office announced,2012,,dated',
  ),
  indicators: csv(
    'indicator_id,name,unit,direction,definition',
    'offices-abroad,Offices abroad,offices,higher,offices',
    'meetings-per-year,Meetings,events,higher,meetings',
  ),
  observations: csv(
    'unit_type,unit_id,indicator_id,period,value,qualifier,source_id',
    'organisation,paris,offices-abroad,2009,4,about,dated',
    'organisation,siam,meetings-per-year,2012,40,at least,dated',
    'organisation,siam,meetings-per-year,2016,70,exact,dated',
  ),
  alliances: csv('alliance_id,name_en,founded_on,secretariat_country_id,source_id', 'net,Policy Net,2000,DEU,dated'),
  memberships: csv(
    'alliance_id,organisation_id,role,from,to,source_id',
    'net,berlin,founding,2000,,dated',
    'net,siam,member,2005,2014,dated',
    'net,paris,observer,2005,,dated',
  ),
};

export const closing = day('2020-12-31');

export async function smallRecords() {
  const connection = await openPackage(smallTables);
  const data = await recordsData(connection, closing);
  await connection.close();
  return data;
}
