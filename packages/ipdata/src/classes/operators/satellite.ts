import type { Operator } from '../Operator.ts';

/** Access by satellite: the address's place is the ground station's or the operator's. */
export const satellite: readonly Operator[] = [
  { name: 'Starlink', source: 'https://geoip.starlinkisp.net', numbers: [14593] },
  { name: 'Viasat', source: 'https://www.viasat.com', registered: ['viasat'] },
  {
    name: 'HughesNet',
    source: 'https://www.hughesnet.com',
    registered: ['hughes network systems', 'hughes communications', 'hughes de colombia', 'hughes telecomunicacoes'],
  },
  { name: 'Eutelsat Konnect (Skylogic)', source: 'https://www.eutelsat.com', registered: ['skylogic', 'eutelsat'] },
  { name: 'OneWeb', source: 'https://oneweb.net', registered: ['oneweb', 'network access associates'] },
  { name: 'SES', source: 'https://www.ses.com', registered: ['ses astra', 'o3b', 'new skies satellites'] },
  { name: 'Intelsat', source: 'https://www.intelsat.com', registered: ['intelsat'] },
  { name: 'Inmarsat', source: 'https://www.inmarsat.com', registered: ['inmarsat'] },
  { name: 'Iridium', source: 'https://www.iridium.com', registered: ['iridium satellite'] },
  { name: 'Thuraya', source: 'https://www.thuraya.com', registered: ['thuraya telecommunications'] },
  { name: 'Marlink', source: 'https://marlink.com', registered: ['marlink'] },
  { name: 'Speedcast', source: 'https://www.speedcast.com', registered: ['speedcast'] },
  { name: 'Avanti', source: 'https://www.avanti.space', registered: ['avanti broadband', 'avanti communications'] },
  { name: 'Kacific', source: 'https://kacific.com', registered: ['kacific'] },
  {
    name: 'Telesat',
    source: 'https://www.telesat.com',
    registered: ['telesat network services', 'telesat international'],
  },
  {
    name: 'Gilat',
    source: 'https://www.gilat.com',
    registered: ['gilat telecom', 'gilat colombia', 'gilat satellite', 'gilat networks'],
  },
  { name: 'Signalhorn', source: 'https://www.signalhorn.com', registered: ['signalhorn'] },
  { name: 'Hispasat', source: 'https://www.hispasat.com', registered: ['hispasat'] },
  { name: 'Arabsat', source: 'https://www.arabsat.com', registered: ['arab satellite communications'] },
  {
    name: 'Yahsat',
    source: 'https://www.yahsat.com',
    registered: ['star satellite communications company', 'al yah satellite'],
  },
  { name: 'RigNet', source: 'https://www.viasat.com', registered: ['rignet'] },
  { name: 'Anuvu', source: 'https://www.anuvu.com', registered: ['anuvu', 'global eagle'] },
  { name: 'Panasonic Avionics', source: 'https://www.panasonic.aero', registered: ['panasonic avionics'] },
  { name: 'Gogo', source: 'https://www.gogoair.com', registered: ['gogo llc', 'gogo business aviation', 'gogo air'] },
  { name: 'Pasifik Satelit Nusantara', source: 'https://www.psn.co.id', registered: ['pasifik satelit nusantara'] },
  { name: 'Telkomsat', source: 'https://www.telkomsat.co.id', registered: ['telkom satelit indonesia'] },
  { name: 'NigComSat', source: 'https://nigcomsat.gov.ng', registered: ['nigerian communications satellite'] },
];
