import type { NameRule } from './NameRule.ts';

/** What is none of an access provider or host, whatever else its name says: its network is its own. */
const organisations = {
  says: 'a bank, an insurer, a hospital, an authority, a church, an airline',
  words:
    / (?:group data cent\w+|bank\w*|banco|banque|insurance|seguros|credit union|federal credit|hospitals?|clinic|health\w*|medical|government|gov|ministry|ministerio|municipal\w*|municipio|prefeitura|council|county|city of|police|court|tribunal|airport|airlines|church|securities|pharma\w*) /,
};

const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));

/**
 * The rules on names, in the order they are asked.
 *
 * Where a name fits rules of hosting and of access, mobile or satellite, it tells nothing. Words that providers of both
 * kinds use ("telecom", "networks", "data", "internet", "digital") are in none.
 */
export const nameRules: readonly NameRule[] = [
  {
    class: 'vpn',
    says: 'a word "VPN", alone or at the end of a word',
    words: / \w*vpn /,
    unless: {
      says: '"network", "telecom", "business", "MPLS": who sells lines to companies',
      words: / (?:networks?|telecom\w*|business|solutions|servi\w+|mpls) /,
    },
  },
  {
    class: 'education',
    says: '"university", "school", "college", "research and education network" and their like in other languages',
    words:
      / (?:universit\w*|universid\w*|univerzit\w*|uniwersytet\w*|universitas|univ|college\w*|colleges|schools?|school district|academic|akademi\w*|academia|academy|polytechni\w*|politechnika|politecnico|politeknik|politecnica|ecole|escuela|escola|hochschule\w*|fachhochschule\w*|schule\w*|\w+schule|instituto tecnologico|institute of (?:science and )?technology|institut teknologi|institut fuer|education|educational|educacion|educacao|educacional|ensino|edu|k ?12|k 20|isd|boces|lycee|gymnasium|yliopisto|ammattikorkeakoulu|egyetem|faculdade\w*|research and education|research network|forskningsnet\w*|supercomput\w*|daigaku|sekolah tinggi) /,
    unless: {
      says: 'a bank, an insurer, a hospital, a host, a publisher, a maker of software',
      words:
        / (?:bank\w*|insurance|credit union|federal credit|hosting|\w*host|cloud|vps|servers?|broadband|telecom\w*|telekom\w*|isp|press|books|publish\w*|software|solutions|technologies|sports|security|consult\w*|driving|ventures|hospitals?) /,
    },
  },
  {
    class: 'satellite',
    says: '"VSAT", "satellite broadband", "satellite internet"',
    words: / (?:vsat|satellite (?:broadband|internet)|broadband satellites?) /,
    unless: { says: '"exchange", "provedor"', words: / (?:exchange|provedor) / },
  },
  {
    class: 'mobile',
    says: '"cellular", "GSM", "mobile" before "communications", "telecom" or "network", and their like in other languages',
    words:
      / (?:cellular|celular\w*|gsm|t mobile|mobile (?:tele\w+|communications?|network operator|phone)|telefonia (?:movil|celular)|(?:telecomunicaciones|comunicaciones|telefonica|telefonicas) (?:moviles|movil|celular\w*)|mobil\w* telekom\w*|mobiltel\w*|personal communications) /,
    unless: {
      says: 'a place, a maker of phones, a shop, a provider without phones',
      words:
        / (?:alabama|city|county|towers?|repair|equipment|accessories|marketing|sony|lenovo|technology|molecular|engenharia|informatica|provedor) /,
    },
  },
  {
    class: 'hosting',
    says: '"hosting", "-host", "server", "VPS", "colocation", "data center", "IDC" and their like in other languages',
    words:
      / (?:\w*hosting\w*|(?!ghost|fiberhost)\w*hosts?|(?!hostel|hostess|hostos|hostet)host\w+|\w+hoster|(?!observer|preserver|conserver|shadowserver)\w*servers?|servers?\w+|\w*vps|vps\w+|(?!piccolo|protocolo|\w+acolo|\w+icolo)\w*colo|colo(?:\d\w*|up|city|guys|bridge|center)|\w*colocation\w*|data ?cent(?:er|re|ers|res|rum|rums)|\w*datacent(?:er|re)s?|\w*idc\d*|bare ?metal|hospedagem|hebergement) /,
    unless: organisations,
  },
  {
    class: 'hosting',
    says: '"cloud", alone or within a word',
    words: / \w*cloud\w* /,
    unless: {
      says: `telephony, access, security, a town; ${organisations.says}`,
      words: anyOf(
        organisations.words,
        / (?:telecom\w*|telekom\w*|communications?|pbx|voip|\w*call|\w*cloudsim|st|saint|internet service|isp|security|consult\w*|division|\w*wifi) /,
      ),
    },
  },
  {
    class: 'access',
    says: '"broadband", "cable TV", "telephone", "fibre internet", "ISP", "banda larga", "provedor", "multimídia" and their like',
    words:
      / (?:broadband|breitband|bredband\w*|banda (?:larga|ancha|ampla)|cable ?(?:tv|television|vision|internet|com)|cablevision|catv|\w*kabel ?(?:tv|televi\w+|fernsehen|com)|kabelnet\w*|telephone|telefonica|telefonos|telefonia|fttx|ftth|dsl|v?adsl|isp|wisp|wireless (?:internet|broadband)|internet service provider|internet provider|wifi|provedor\w*|multimidia|telecomunicacoes|telecomunicacao|fibra|fibras|fibranet|fiber(?:net| ?optics?| internet)|fibre (?:internet|broadband)|glasfaser|fibre optique|fibra optica|television por cable|cabo) /,
    unless: organisations,
  },
];
