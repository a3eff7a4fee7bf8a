/** Copies that others keep of Amazon's pages for buyers: official text of unknown date. */
import type { SourcePage } from '../../policy.ts';
import { page } from '../../sources/page.ts';

export const copiedPages = {
  'US-CAN-OLD': page(
    'Copy of the earlier cancel page (amazon.com)',
    'https://z3nkurtvs.zendesk.com/hc/en-us/articles/10566243456909-Track-Your-Package',
  ),
  'XX-CAN': page(
    'Copy of Cancel Items and Orders, store unknown',
    'http://theviolinmindset.com/gp/help/customer/display.html?nodeId=GSL37WQTJZUYA9QE',
  ),
  'US-CHG': page('Copy of Change Your Order Information (amazon.com)', 'http://www.anzermix.com/newsinfo/148889.html'),
  'US-APPIDX': page(
    'Help index: Cancel an Order in the Amazon Shopping App',
    'https://luke.lol/search/?q=amazon+order+cancellation+refund+time+limit',
  ),
  'AZ-APPIDX': page(
    'Help index: Appeal a Denied A-to-z Guarantee Refund',
    'https://luke.lol/search/?q=amazon+order+cancellation+refund+time+limit',
  ),
  'US-RETWIN': page(
    'Copy of Amazon Return Policy with its table of windows (amazon.com)',
    'https://help.fullshine.net/?p=157',
  ),
  'US-FEES': page(
    'Copy of Refunds with its table of fees (amazon.com)',
    'https://truyenhinhcapsongthu.net/en/refunds-amazon-customer-service/ObKgF4TYI4wgAN9',
  ),
  'AZ-US2': page('Copy of the A-to-z Guarantee page (amazon.com)', 'https://amzoner.com/amazon-a-to-z-services/'),
  'AZ-UK2': page('Copy of the A-to-z Guarantee page (amazon.co.uk)', 'https://koroz.uk/page/money_back-grentey'),
  'UK-HUB': page(
    'Copy of the page on pick-up locations (amazon.co.uk)',
    'https://icon.cryptoo.life/Click-and-Collect-with-Pick-Up-Locations/b?ie=UTF8&node=5394826031',
  ),
  'AU-GL': page(
    'Copy of About Amazon Global Store Refunds (amazon.com.au)',
    'https://tristarbruise.netlify.app/host-https-www.amazon.com.au/gp/help/customer/display.html?nodeId=G72QLUMHLFWUV6NG',
  ),
  'AU-OLD2': page('Copy of About Refunds (amazon.com.au)', 'https://cemle.com/post/can-amazon-refund-a-visa-gift-card'),
  'SG-NEW': page(
    'Copy of Refunds Policy (amazon.sg)',
    'https://truyenhinhcapsongthu.net/en/amazon-sg-refunds-policy-amazon-customer-service/4oRgFwTZIXlbx18',
  ),
  'IN-REF': page('Copy of the refunds page (amazon.in)', 'https://sites.google.com/view/amzprm01'),
  'ES-RET': page('Copy of the returns policy (amazon.es)', 'https://enorashopnails.com/politicas-de-devoluciones/amp'),
  'FR-SYN': page(
    'Copies of help pages on returns and refunds (amazon.fr)',
    'https://synonyme-du-mot.com/les-articles/est-ce-facile-de-se-faire-rembourser-sur-amazon',
  ),
  'FR-VMH': page(
    'Copy of a customer-service page (amazon.fr)',
    'http://dev.vite-ma-hotline.fr/public/categories/e-commerce/amazon/particulier-service-client-0-800-947-715',
  ),
  'FR-GAR': page(
    'Copy of Garanties légales (amazon.fr)',
    'https://tristarbruise.netlify.app/host-https-amazon.fr/gp/help/customer/display.html?nodeId=201843130',
  ),
  'GC-IN': page(
    'Copy of gift card terms (amazon.in)',
    'https://www.camping-walchensee.de/2022/09/30/amazon-voucher-rules/',
  ),
  'PV-2': page(
    'Later copy of Cancel an Accidental Purchase (primevideo.com)',
    'https://app.altruwe.org/proxy?url=https%3A%2F%2Fwww.primevideo.com%2F%2Fhelp%3FnodeId%3DGAEJPJ8E5TY8TTNL',
  ),
  'PV-3': page(
    'Copy of the page on cancelling a video order (Prime Video)',
    'http://www.bopsource.com/gp/help/customer/display.html/ref=hp_gt_d2_pv_2?nodeId=G6S8P77VSLKCP3TB',
  ),
  PRIMEFAQ: page('Copy of questions and answers on Prime', 'https://travisopolm.fitnell.com'),
  PRIMEX: page(
    'Copy of the Amazon Prime membership agreement',
    'https://www.semenabulgaria.com/amazon-prime-membership-agreement/',
  ),
} as const satisfies Record<string, SourcePage>;
