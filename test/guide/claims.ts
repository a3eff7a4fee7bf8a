/**
 * What guides about cancelling usually claim, whether it holds, and where annul's guide says what really does. Rows 22
 * and 30 are an advertisement and a contact form: no claim. A store is named where the section differs by store.
 */
import type { GuideTopic } from '../../src/guide/topics.ts';

export interface Claim {
  readonly row: number;
  readonly says: string;
  /** `partly`: true with limits; `no`: contradicted by the sources. */
  readonly holds: 'yes' | 'partly' | 'no';
  readonly told: readonly {
    readonly at: `${GuideTopic}#${string}`;
    readonly store?: string;
    /** Researched facts on which the section has to rest. */
    readonly facts: readonly string[];
    /** What the section has to say, so that a claim with limits is told with them. */
    readonly en: readonly RegExp[];
    readonly fr: readonly RegExp[];
  }[];
}

export const claims: readonly Claim[] = [
  {
    row: 1,
    says: 'Cancelling is easy if one does not wait.',
    holds: 'partly',
    told: [
      {
        at: 'questions#easy',
        facts: ['buyer-3p-window', 'buyer-cancel-amazon'],
        en: [/if you do not wait/, /30 minutes; after that it takes the seller's consent/],
        fr: [/si vous n'attendez pas/, /30\u00a0minutes\u00a0; ensuite, il faut son accord/],
      },
    ],
  },
  {
    row: 2,
    says: 'Look at the state of the order first.',
    holds: 'yes',
    told: [
      {
        at: 'before-shipping#states',
        store: 'amazon.fr',
        facts: ['label-preparing', 'buyer-3p-window'],
        en: [/Pas encore expédié/, /En cours de préparation/],
        fr: [/Pas encore expédié/, /Livré/],
      },
      { at: 'sellers#states', facts: ['state-v0-pending', 'state-v0-shipped'], en: [/Pending/], fr: [/En attente/] },
    ],
  },
  {
    row: 3,
    says: 'Not yet shipped: nothing to fear.',
    holds: 'no',
    told: [
      {
        at: 'before-shipping#who-ships',
        facts: ['label-preparing', 'buyer-3p-window', 'rule-amazon-preparing'],
        en: [/"Not yet shipped" is therefore no promise/, /needs the seller's consent/],
        fr: [/Pas encore expédié\u00a0» ne garantit donc rien/, /qu'avec son accord/],
      },
      { at: 'questions#often-said', facts: ['label-preparing'], en: [/needs consent/], fr: [/qu'avec son accord/] },
    ],
  },
  {
    row: 4,
    says: 'Under a minute, on a computer or in the app.',
    holds: 'yes',
    told: [
      {
        at: 'before-shipping#computer',
        store: 'amazon.com',
        facts: ['buyer-steps-desktop-us'],
        en: [/View or change order, then Cancel items/, /Choose Request cancellation/],
        fr: [/View or change order, puis Cancel items/],
      },
      {
        at: 'before-shipping#computer',
        store: 'amazon.co.uk',
        facts: ['buyer-steps-desktop-uk'],
        en: [/View or edit order/, /reason if you like/, /Cancel selected items/],
        fr: [/motif si vous voulez/],
      },
      {
        at: 'before-shipping#computer',
        store: 'amazon.fr',
        facts: ['buyer-steps-fr-labels'],
        en: [/Annuler des articles/],
        fr: [/Annuler des articles/, /Annuler les articles sélectionnés/],
      },
      { at: 'before-shipping#app', facts: ['buyer-steps-app'], en: [/menu icon/], fr: [/icône du compte ou du menu/] },
    ],
  },
  {
    row: 5,
    says: 'An e-mail comes at once; look at the cancelled orders.',
    holds: 'partly',
    told: [
      {
        at: 'before-shipping#worked',
        facts: ['buyer-cancel-confirmation', 'ts-no-email'],
        en: [/e-mail has come and the order stands under Cancelled orders/, /is not cancelled/],
        fr: [/e-mail est arrivé et que la commande figure dans Commandes annulées/, /n'est pas annulé/],
      },
      {
        at: 'problems#no-confirmation',
        facts: ['ts-no-email'],
        en: [/that list is what counts/],
        fr: [/c'est cette liste qui compte/],
      },
    ],
  },
  {
    row: 6,
    says: 'While it is being prepared options remain.',
    holds: 'partly',
    told: [
      {
        at: 'before-shipping#preparing',
        facts: ['buyer-cancel-preparing', 'buyer-change-order'],
        en: [/no promise any more/, /quantity, address, payment/],
        fr: [/plus de promesse/, /la quantité, l'adresse, le paiement/],
      },
    ],
  },
  {
    row: 7,
    says: 'What to do when Amazon has shipped it.',
    holds: 'partly',
    told: [
      {
        at: 'shipped#by-amazon',
        facts: ['ship-cancel-delivery', 'ship-refuse', 'ship-refuse-refund', 'large-item'],
        en: [/Amazon's own carrier/, /5 business days/],
        fr: [/transporteur d'Amazon/, /5\u00a0jours ouvrés/],
      },
      { at: 'shipped#pickup', facts: ['locker'], en: [/3 days/], fr: [/3\u00a0jours/] },
    ],
  },
  {
    row: 8,
    says: 'What to do when a third-party seller ships it.',
    holds: 'partly',
    told: [
      {
        at: 'third-party#request',
        facts: ['buyer-3p-request-route', 'buyer-3p-no-answer'],
        en: [/no official request/, /no time limit for the seller/],
        fr: [/pas une demande officielle/, /aucun délai de réponse/],
      },
      { at: 'third-party#window', facts: ['buyer-3p-whole-order'], en: [/only as a whole/], fr: [/qu'en entier/] },
      {
        at: 'third-party#returns',
        facts: ['3p-refund-2bd', '3p-intl-3cd'],
        en: [/2 business days/, /3 days from the request/],
        fr: [/2\u00a0jours ouvrés/, /3\u00a0jours à compter/],
      },
      {
        at: 'third-party#guarantee',
        facts: ['az-wait', 'az-deadline'],
        en: [/48 hours/, /90 days/],
        fr: [/48\u00a0heures/, /90\u00a0jours/],
      },
    ],
  },
  {
    row: 9,
    says: 'Most items can be returned for 30 days.',
    holds: 'partly',
    told: [
      {
        at: 'shipped#times',
        facts: ['return-default', 'return-eu-electronics-14', 'return-de-it-14-2025', 'return-us-other'],
        en: [/30 days/, /14 days/, /15 days/, /365 days/],
        fr: [/30 jours/, /14 jours/, /15 jours/],
      },
      {
        at: 'shipped#times',
        store: 'amazon.de',
        facts: ['return-eu-electronics-14'],
        en: [/14 days/],
        fr: [/14 jours/],
      },
      {
        at: 'questions#often-said',
        facts: ['return-de-it-14-2025'],
        en: [/Germany and Italy it is 14 days/],
        fr: [/Allemagne et en Italie, c'est 14\u00a0jours/],
      },
    ],
  },
  {
    row: 10,
    says: 'What is not returnable or perishable may not be cancellable.',
    holds: 'no',
    told: [
      {
        at: 'before-shipping#parts',
        facts: ['return-not-returnable-still-cancellable', 'perishable'],
        en: [/Not returnable does not mean not cancellable/],
        fr: [/Non retournable ne veut pas dire non annulable/],
      },
      { at: 'questions#often-said', facts: ['perishable'], en: [/two different questions/], fr: [/deux questions/] },
    ],
  },
  {
    row: 11,
    says: 'Then the refund starts; how fast depends on the payment.',
    holds: 'partly',
    told: [
      {
        at: 'refunds#clocks',
        facts: ['clock-two-stage', 'clock-cancel-charged'],
        en: [/two parts/],
        fr: [/deux parties/],
      },
      {
        at: 'refunds#shown',
        store: 'amazon.com',
        facts: [],
        en: [/credit card 3 to 5 business days/, /gift card balance 2 to 3 hours/],
        fr: [/carte de crédit 3 à 5 jours ouvrés/],
      },
    ],
  },
  {
    row: 12,
    says: 'Not charged yet: nothing on the statement.',
    holds: 'partly',
    told: [
      {
        at: 'refunds#clocks',
        store: 'amazon.com',
        facts: ['clock-cancel-uncharged', 'hold-release-us', 'hold-multi-item'],
        en: [/hold may still show on the statement, for 5 to 7 business days/, /5 days after ordering/],
        fr: [/peut encore figurer sur le relevé, pendant 5 à 7\u00a0jours ouvrés/],
      },
      { at: 'problems#charged', facts: ['ts-charged'], en: [/only a hold/], fr: [/qu'une autorisation/] },
    ],
  },
  {
    row: 13,
    says: 'E-books and films: seven days, even downloaded.',
    holds: 'no',
    told: [
      {
        at: 'digital#films',
        facts: ['digital-video-world'],
        en: [/48 hours of the purchase \(14 days in the EU\)/, /neither played nor downloaded/],
        fr: [/48\u00a0heures \(14\u00a0jours dans l'UE\)/, /ni lu ni téléchargé/],
      },
      {
        at: 'digital#films',
        store: 'amazon.fr',
        facts: ['digital-video-eu'],
        en: [/within 14 days/],
        fr: [/14\u00a0jours/],
      },
      {
        at: 'digital#ebooks',
        facts: ['digital-kindle-us', 'digital-kindle-uk-eu'],
        en: [/7 days of the purchase in the US and 14 days in the UK/, /never promised/, /10 percent/],
        fr: [/7\u00a0jours .* aux États-Unis et dans les 14\u00a0jours au Royaume-Uni/, /jamais promis/],
      },
      {
        at: 'digital#others',
        facts: ['digital-music'],
        en: [/Alexa bought by mistake/],
        fr: [/par erreur avec Alexa/],
      },
      {
        at: 'questions#often-said',
        facts: ['digital-kindle-us'],
        en: [/usually not once/],
        fr: [/en général pas une fois/],
      },
    ],
  },
  {
    row: 14,
    says: 'Gift cards: not once they are delivered, sometimes if unused or by mistake.',
    holds: 'yes',
    told: [
      {
        at: 'gift-cards#sent',
        facts: ['giftcard-default', 'giftcard-eu'],
        en: [/at its own discretion/, /no page of Amazon confirms it/],
        fr: [/si elle l'accepte/, /aucune page d'Amazon ne le confirme/],
      },
      { at: 'gift-cards#claimed', facts: ['giftcard-claimed'], en: [/final everywhere/], fr: [/plus annulable/] },
    ],
  },
  {
    row: 15,
    says: 'Groceries: fast, cancel at once, else ask support.',
    holds: 'yes',
    told: [
      {
        at: 'groceries#groceries',
        facts: ['grocery-cutoff', 'grocery-unavailable', 'grocery-damaged'],
        en: [/own cut-off, shown on the order/, /contact support at once/],
        fr: [/heure limite, indiquée sur la commande/, /contactez tout de suite l'assistance/],
      },
    ],
  },
  {
    row: 16,
    says: 'A seller cancels for stock or a listing error without harm to the metrics.',
    holds: 'partly',
    told: [
      { at: 'sellers#how', facts: ['seller-steps'], en: [/Manage Orders/], fr: [/Gérer les commandes/] },
      {
        at: 'sellers#metric',
        facts: ['cr-included', 'cr-excluded', 'cr-reason-alone-insufficient'],
        en: [/2\.5 percent/, /7 days/, /The reason alone spares nothing/],
        fr: [/2,5\u00a0%/, /7\u00a0jours/, /Le motif seul n'épargne rien/],
      },
      {
        at: 'sellers#reasons',
        facts: ['rc-noinventory', 'rc-buyercanceled'],
        en: [/NoInventory/],
        fr: [/NoInventory/],
      },
      { at: 'sellers#bulk', facts: ['seller-bulk'], en: [/never acknowledges/], fr: [/n'accepte jamais/] },
      { at: 'questions#sellers', facts: ['cr-reason-alone-insufficient'], en: [/^No\./], fr: [/^Non\./] },
    ],
  },
  {
    row: 17,
    says: 'Already shipped: the seller tells the buyer and opens the return.',
    holds: 'no',
    told: [
      {
        at: 'sellers#cases',
        facts: ['seller-case-2', 'seller-case-3'],
        en: [/confirm it now/, /Refund it and do not ship/],
        fr: [/confirmez-le/, /Remboursez et n'expédiez pas/],
      },
      {
        at: 'sellers#shipped',
        facts: ['seller-return-initiator', 'seller-refund-2bd'],
        en: [/The buyer opens the return, not you/, /2 business days/],
        fr: [/l'acheteur qui ouvre le retour, pas vous/, /2\u00a0jours ouvrés/],
      },
      {
        at: 'questions#often-said',
        facts: ['seller-return-initiator'],
        en: [/the buyer does/],
        fr: [/c'est l'acheteur/],
      },
    ],
  },
  {
    row: 18,
    says: 'Problems and their cures.',
    holds: 'yes',
    told: [
      ['button-missing', 'ts-button-missing'],
      ['charged', 'ts-charged'],
      ['no-confirmation', 'ts-no-email'],
      ['less', 'ts-less'],
      ['late', 'ts-late'],
      ['pending', 'ts-pending'],
      ['declined', 'ts-declined'],
      ['shipped-anyway', 'ts-shipped-anyway'],
      ['request-ignored', 'ts-request-ignored'],
      ['seller-cancelled', 'ts-seller-cancelled'],
      ['bundle', 'ts-bundle'],
      ['button-gone-law', 'ts-marketplace-eu'],
    ].map(([section = '', fact = '']) => ({ at: `problems#${section}` as const, facts: [fact], en: [], fr: [] })),
  },
  {
    row: 19,
    says: 'The order shows what was refunded; else ask.',
    holds: 'yes',
    told: [
      {
        at: 'problems#less',
        facts: ['ts-less'],
        en: [/it shows what was paid back/],
        fr: [/il montre ce qui a été rendu/],
      },
      { at: 'refunds#late', facts: ['late-check'], en: [/\(ARN\)/], fr: [/\(ARN\)/] },
    ],
  },
  {
    row: 20,
    says: 'Habits: pause before Buy now.',
    holds: 'yes',
    told: [
      {
        at: 'prevention#before',
        facts: ['prev-cart', 'prev-address'],
        en: [/Pause before Buy now/],
        fr: [/pause avant/],
      },
      { at: 'prevention#settings', facts: ['prev-1click', 'prev-sns', 'prev-kids'], en: [/1-Click/], fr: [/1-Click/] },
      { at: 'prevention#after', facts: ['prev-act'], en: [/within minutes/], fr: [/dans les minutes/] },
    ],
  },
  {
    row: 21,
    says: 'Cancellations come from unclear listings and wrong expectations.',
    holds: 'yes',
    told: [
      {
        at: 'prevention#sellers',
        facts: ['prev-seller-side', 'cr-suppression'],
        en: [/wrong expectations/],
        fr: [/attente déçue/],
      },
      { at: 'sellers#others', store: 'amazon.com', facts: ['otdr'], en: [/90 percent/], fr: [/90\u00a0%/] },
    ],
  },
  {
    row: 23,
    says: 'Easy before shipping, and returning is easy after.',
    holds: 'partly',
    told: [
      {
        at: 'questions#easy',
        facts: ['return-default'],
        en: [/most items can usually be returned/],
        fr: [/la plupart des articles se retournent/],
      },
    ],
  },
  {
    row: 24,
    says: 'After shipping: refuse or return, and mostly it is refunded.',
    holds: 'partly',
    told: [
      {
        at: 'questions#after-shipping',
        facts: ['ship-cancel-delivery', 'ship-refuse-3p-risk', 'eu-withdrawal-before-delivery'],
        en: [/still be cancelled/, /refusing can cost/, /withdraw before and after delivery/],
        fr: [/encore être annulée/, /vous coûter la Garantie A à Z/, /se rétracter avant comme après/],
      },
    ],
  },
  {
    row: 25,
    says: 'A few minutes, fewer with fast delivery.',
    holds: 'partly',
    told: [
      {
        at: 'questions#how-long',
        facts: ['buyer-3p-window', 'buyer-cancel-amazon'],
        en: [/no clock/, /30 minutes, in Japan 5/],
        fr: [/aucun délai/, /30\u00a0minutes, au Japon 5/],
      },
      {
        at: 'questions#how-long',
        store: 'amazon.co.jp',
        facts: ['buyer-3p-window-jp'],
        en: [/5 minutes/],
        fr: [/5\u00a0minutes/],
      },
    ],
  },
  {
    row: 26,
    says: 'Not shipped: everything back to the original payment.',
    holds: 'partly',
    told: [
      {
        at: 'questions#full-refund',
        facts: ['amount-precancel-full', 'clock-cancel-uncharged', 'split-giftcard', 'promo-cert'],
        en: [/there is no refund/, /goes to the balance/, /not paid back in money/],
        fr: [/pas de remboursement/, /sur le solde/, /pas remboursé en argent/],
      },
    ],
  },
  {
    row: 27,
    says: 'One item, or a third party: postage or restocking is kept back.',
    holds: 'no',
    told: [
      {
        at: 'questions#fees',
        facts: ['amount-partial-cancel', 'fee-restock-us', 'ship-outbound-us', 'ship-eu-outbound'],
        en: [/Not for a cancellation/, /for returns alone/],
        fr: [/Pas pour une annulation/, /que les retours/],
      },
      {
        at: 'refunds#less',
        facts: ['fee-restock-us'],
        en: [/never for cancellations/],
        fr: [/jamais les annulations/],
      },
    ],
  },
  {
    row: 28,
    says: 'No button means it is on its way; return it later, the label is easy.',
    holds: 'partly',
    told: [
      {
        at: 'questions#button',
        facts: ['ts-button-missing', '3p-return-auto'],
        en: [/need not be on its way/, /In the US .* prepaid label/],
        fr: [/pas forcément déjà en route/, /Aux États-Unis.* étiquette prépayée/],
      },
    ],
  },
  {
    row: 29,
    says: 'Digital: not once the download has started; try, and be quick.',
    holds: 'partly',
    told: [
      {
        at: 'questions#digital',
        facts: ['digital-video-newtext', 'digital-software', 'eu-withdrawal-exceptions'],
        en: [/neither played nor downloaded/, /be quick/, /lost only if/],
        fr: [/ni lus ni téléchargés/, /faites vite/, /n'est en général perdu que si/],
      },
    ],
  },
];
