/** Laws, regulators, and the calendars of banks and public holidays. */
import type { SourcePage } from '../policy.ts';
import { page } from './page.ts';

export const lawPages = {
  'LAW-CRD': page('Directive 2011/83/EU on consumer rights', 'https://eur-lex.europa.eu/eli/dir/2011/83/oj'),
  'LAW-ART9': page(
    'Directive 2011/83/EU, article 9: right of withdrawal',
    'https://legislation.gov.uk/eudr/2011/83/article/9/adopted/data.html',
  ),
  'LAW-ANNI': page(
    'Directive 2011/83/EU, annex I: model instructions on withdrawal',
    'https://www.legislation.gov.uk/eudr/2011/83/annex/I',
  ),
  'LAW-EU26': page(
    'EU consumer law, article by article: withdrawal (5 August 2026)',
    'https://github.com/ThomasMoreAI/legal-skills-open',
  ),
  'LAW-UK26': page(
    'UK consumer law, article by article: cancellation (5 August 2026)',
    'https://github.com/ThomasMoreAI/legal-skills-open',
  ),
  'LAW-UKCRA': page(
    'UK consumer law, article by article: Consumer Rights Act 2015 (5 August 2026)',
    'https://github.com/ThomasMoreAI/legal-skills-open',
  ),
  'LAW-IT26': page(
    'Italian consumer law, article by article: recesso (5 August 2026)',
    'https://github.com/ThomasMoreAI/legal-skills-open',
  ),
  'LAW-UK13': page(
    'Consumer Contracts Regulations 2013, part 3',
    'http://legislation.gov.uk/uksi/2013/3134/part/3/2014-06-13/data.akn',
  ),
  'LAW-UK34': page('Consumer Contracts Regulations 2013, regulation 34, as quoted in a public review note'),
  'LAW-FRC': page(
    'Code de la consommation L221-20 to L221-25 and L216-7, in English',
    'https://french-business-law.com/french-legislation-art/article-l221-23-of-the-french-consumer-code',
  ),
  'LAW-FR26': page(
    'Code de la consommation D221-5 (27 July 2026)',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053303365/2026-07-27',
  ),
  'LAW-FR19': page(
    'Code de la consommation L221-19',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032226840/2017-09-20',
  ),
  'LAW-1182': page(
    'Regulation 1182/71, article 3: periods and dates',
    'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
  ),
  'LAW-MT': page(
    'Times of Malta: when the cooling-off period does not apply (2019)',
    'https://www.timesofmalta.com/articles/view/20190609/consumer-affairs/when-cooling-off-period-does-not-apply.712240',
  ),
  JDS: page(
    "K&L Gates: EU consumers' right of withdrawal",
    'http://www.jdsupra.com/legalnews/eu-consumers-right-of-withdrawal-new-c-77345/',
  ),
  LUXE: page('A shop that uses the EU model withdrawal instructions', 'https://luxedecorbygg.com/refund-policy'),
  MONDAQ: page(
    'Mondaq: EU withdrawal buttons required from 19 June 2026',
    'https://www.mondaq.com/uk/dodd-frank-consumer-protection-act/1799028/eu-withdrawal-buttons-required-for-consumer-online-contracts-from-june-19-2026are-you-ready',
  ),
  EDWIN: page(
    "Edwin Coe: the EU's new withdrawal button",
    'https://www.edwincoe.com/blogs/the-eus-new-withdrawal-button-what-uk-online-sellers-need-to-know/',
  ),
  'ZC-LBL': page('Statutory labels of the withdrawal function, read on EUR-Lex (5 October 2026)'),
  'ECC-SK': page(
    'European Consumer Centre Slovakia: 14 days to change your mind',
    'https://esc-sr.sk/en/clanok/14-days-to-change-your-mind-on-a-purchase/',
  ),
  FTC: page('FTC: business guide to the mail or telephone order rule', 'https://ftc.gov/node/60403'),
  CFR435: page('16 CFR 435.1: prompt refund', 'http://federal.elaws.us/cfr/16-cfr-435.1(d)(2)(ii)'),
  CLIC: page('CLIC Law: mail or telephone order', 'https://cliclaw.com/faq/mail-or-telephone-order'),
  USLEGAL: page(
    'USLegal: mail or telephone order rule',
    'https://consumerprotection.uslegal.com/mail-order-purchases-telemarketing/the-federal-trade-commission/mail-or-telephone-order-rule/',
  ),
  FED: page(
    'Federal Reserve: K.8 holidays 2026 to 2030 (31 December 2025)',
    'https://www.federalreserve.gov/aboutthefed/k8.htm',
  ),
  ECB: page(
    'European Central Bank: TARGET closing days',
    'https://www.ecb.europa.eu/press/pr/date/2000/html/pr001214_4.en.html',
  ),
  'ECB-T2': page(
    'European Central Bank: TARGET2 calendar',
    'https://www.ecb.europa.eu/paym/target/target2/profuse/calendar/html/index.en.html',
  ),
  'LIB-DH': page('date-holidays 3.37.0 (npm), as run'),
  'LIB-PY': page('holidays 0.105 (PyPI), as run'),
  QSBD: page(
    'QuerySprout: what business days are for Amazon',
    'https://querysprout.com/what-are-business-days-for-amazon/',
  ),
} as const satisfies Record<string, SourcePage>;
