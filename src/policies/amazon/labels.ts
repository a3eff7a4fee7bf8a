/**
 * The words on a store's own buttons and pages, as far as they are published (section 13 of the researched facts and
 * its `buyer-steps-*`, `ship-cancel-delivery`, `digital-*` and `eu-withdrawal-labels`). Where a store's are not known,
 * the language of the reader has generic ones.
 */

export interface Labels {
  readonly yourAccount: string;
  readonly yourOrders: string;
  /** Opens one order's changes; absent where the buttons stand on the order itself. */
  readonly viewOrder?: string;
  readonly cancelItems: string;
  /** Sends the ticked items. */
  readonly confirmCancel: string;
  /** What the button is called once only the seller can cancel. */
  readonly requestCancellation: string;
  readonly cancelledOrders: string;
  readonly track: string;
  readonly cancelDelivery: string;
  readonly returnItems: string;
  readonly returnsCentre: string;
  readonly noLongerNeeded: string;
  readonly notYetShipped: string;
  readonly preparing: string;
  readonly shipped: string;
  readonly delivered: string;
  readonly paymentPending: string;
  readonly cancellationRequested: string;
  readonly outForDelivery: string;
  readonly pickupReady: string;
  readonly undeliverable: string;
  readonly cancelled: string;
  readonly manageContent: string;
  readonly yourContent: string;
  readonly actions: string;
  readonly returnForRefund: string;
  readonly boughtByAccident: string;
  readonly myStuff: string;
  readonly purchases: string;
  readonly cancelYourOrder: string;
  /** The statutory labels of the two steps of a withdrawal. */
  readonly withdraw: string;
  readonly confirmWithdrawal: string;
}

const english = {
  yourAccount: 'Your Account',
  yourOrders: 'Your Orders',
  cancelItems: 'Cancel items',
  requestCancellation: 'Request cancellation',
  cancelledOrders: 'Cancelled orders',
  notYetShipped: 'Not yet shipped',
  preparing: 'Preparing for shipment',
  shipped: 'Shipped',
  delivered: 'Delivered',
  paymentPending: 'Payment pending',
  cancellationRequested: 'Cancellation requested',
  outForDelivery: 'Out for delivery',
  pickupReady: 'Ready for pickup',
  undeliverable: 'Undeliverable',
  cancelled: 'Cancelled',
  manageContent: 'Manage Your Content and Devices',
  yourContent: 'Your Content',
  actions: 'Actions',
  returnForRefund: 'Return for Refund',
  boughtByAccident: 'Purchased by Accident? Cancel this Order',
  myStuff: 'My Stuff',
  purchases: 'Purchases and rentals',
  cancelYourOrder: 'Cancel your order',
} as const;

const french = {
  yourAccount: 'Votre compte',
  yourOrders: 'Vos commandes',
  cancelItems: 'Annuler des articles',
  confirmCancel: 'Annuler les articles sélectionnés',
  requestCancellation: "Demander l'annulation",
  cancelledOrders: 'Commandes annulées',
  returnItems: 'Retourner ou remplacer des articles',
  returnsCentre: 'Centre de retours en ligne',
  noLongerNeeded: "N'en ai plus besoin",
  notYetShipped: 'Pas encore expédié',
  preparing: 'En cours de préparation',
  shipped: 'Expédié',
  delivered: 'Livré',
  paymentPending: 'En attente',
  outForDelivery: 'En cours de livraison',
  cancelled: 'Annulé',
  withdraw: 'renoncer au contrat ici',
  confirmWithdrawal: 'confirmer la rétractation',
} as const;

/** What is published of each store. */
export const storeLabels: Readonly<Record<string, Partial<Labels>>> = {
  'amazon.com': {
    ...english,
    viewOrder: 'View or change order',
    confirmCancel: 'Request cancellation',
    track: 'Track package',
    cancelDelivery: 'Cancel this delivery',
  },
  'amazon.co.uk': {
    ...english,
    viewOrder: 'View or edit order',
    confirmCancel: 'Cancel selected items',
    track: 'Track My Parcel',
    cancelDelivery: 'Cancel the Delivery',
  },
  'amazon.fr': french,
  'amazon.de': { withdraw: 'Vertrag widerrufen', confirmWithdrawal: 'Widerruf bestätigen' },
  'amazon.it': { withdraw: 'recedere dal contratto qui', confirmWithdrawal: 'conferma recesso' },
  'amazon.es': { withdraw: 'desistir del contrato aquí', confirmWithdrawal: 'confirmar desistimiento' },
  'amazon.nl': { withdraw: 'hier de overeenkomst herroepen', confirmWithdrawal: 'herroeping bevestigen' },
  'amazon.ie': { withdraw: 'withdraw from contract here', confirmWithdrawal: 'confirm withdrawal' },
};

/** The generic labels by the reader's language. */
export const genericLabels = {
  en: {
    ...english,
    confirmCancel: 'Cancel selected items',
    track: 'Track package',
    cancelDelivery: 'Cancel this delivery',
    returnItems: 'Return or replace items',
    returnsCentre: 'Returns Centre',
    noLongerNeeded: 'No longer needed',
    withdraw: 'withdraw from contract here',
    confirmWithdrawal: 'confirm withdrawal',
  },
  fr: {
    ...french,
    cancellationRequested: 'Annulation demandée',
    pickupReady: 'Prêt à retirer',
    undeliverable: 'Non distribuable',
    track: 'Suivre le colis',
    cancelDelivery: 'Annuler la livraison',
    manageContent: 'Gérer votre contenu et vos appareils',
    yourContent: 'Votre contenu',
    actions: 'Actions',
    returnForRefund: 'Retourner pour remboursement',
    boughtByAccident: 'Acheté par erreur\u00a0? Annuler cette commande',
    myStuff: 'Mon contenu',
    purchases: 'Achats et locations',
    cancelYourOrder: 'Annuler votre commande',
  },
} as const satisfies Readonly<Record<'en' | 'fr', Labels>>;

/** The labels that a reader of this language meets in this store. */
export const labelsFor = (language: keyof typeof genericLabels, marketplace: string | undefined): Labels => ({
  ...genericLabels[language],
  ...(marketplace !== undefined && Object.hasOwn(storeLabels, marketplace) ? storeLabels[marketplace] : {}),
});
