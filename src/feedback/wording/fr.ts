import type { Wording } from './wording.ts';

export const fr: Wording = {
  locale: 'fr-FR',
  greeting: 'Madame, Monsieur,',
  closing: 'Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  signature: '{provider}\nService des réquisitions et demandes judiciaires\n{desk}',
  yourReference: 'Votre référence : {reference}',
  subjects: {
    receipt: 'Accusé de réception de votre demande',
    receiptIncomplete: 'Accusé de réception de votre demande – à compléter',
    deficiency: 'Votre demande – complément d’information nécessaire',
    approved: 'Votre demande est acceptée',
    rejected: 'Votre demande est rejetée',
    withdrawn: 'Votre demande est classée comme retirée',
    neutral: 'Votre message à notre service',
  },
  receipt: {
    received: 'Nous avons bien reçu votre demande. Elle porte le numéro de dossier {number}.',
    due: 'Notre réponse vous parviendra au plus tard le {due}.',
    complete:
      'Un premier contrôle n’a révélé aucun élément manquant. Un membre de notre service va maintenant examiner la demande.',
    incomplete:
      'Un premier contrôle a montré que les points ci-dessous manquent ou ne sont pas clairs. Nous vous prions de nous transmettre les éléments demandés dès que possible : d’ici là, il se peut que nous ne puissions pas statuer sur la demande.',
    automatic:
      'Le présent accusé de réception a été établi automatiquement. Chaque demande est examinée et tranchée par un membre de notre service.',
  },
  deficiency: {
    opening:
      'Nous avons examiné votre demande {number} et avons besoin d’informations complémentaires avant de pouvoir statuer.',
  },
  approved: {
    opening: 'Nous avons examiné votre demande {number} et l’avons acceptée.',
    result:
      'Vous serez informé séparément de la suite donnée. Pour la protection des personnes concernées, les données ne sont remises qu’au point de contact officiel de votre autorité et par une voie protégée, jamais par courriel ordinaire.',
    preserved:
      'Les données sont conservées jusqu’au {until}. Si elles sont nécessaires plus longtemps, veuillez demander une prolongation avant cette date.',
  },
  rejected: {
    opening: 'Nous avons examiné votre demande {number} et ne sommes pas en mesure d’y donner suite.',
    again:
      'Vous pouvez à tout moment nous adresser une demande rectifiée. Si vous estimez que nous faisons erreur, veuillez nous en indiquer les raisons.',
  },
  withdrawn: {
    opening: 'Votre demande {number} a été enregistrée comme retirée. Nous n’y donnerons pas d’autre suite.',
    mistaken: 'Si telle n’était pas votre intention, veuillez nous en informer sans délai.',
  },
  neutral: {
    received:
      'Un message provenant de cette adresse est parvenu à notre service et a été enregistré sous le numéro {number}.',
    news: 'Il y a du nouveau au sujet du dossier enregistré chez nous sous le numéro {number}.',
    how: 'Nous n’avons pas pu confirmer que cette adresse appartient au système de messagerie officiel d’une autorité publique ; c’est pourquoi nous ne donnons ici aucune précision. Si vous écrivez au nom d’une autorité, veuillez vous adresser à {desk} depuis une adresse de son propre domaine officiel, sur papier à en-tête, avec son numéro de standard et son site Internet, en rappelant le numéro ci-dessus. Nous vous répondrons alors volontiers de manière complète (CoE 2008 §24, §51).',
    notYou: 'Si vous ne nous avez pas écrit, vous n’avez rien à faire.',
  },
  form: 'Vous pouvez utiliser à cet effet le formulaire ci-joint : il contient ce que nous avons compris au sujet de votre autorité et de la mesure. Les renseignements sur les personnes et les comptes, les faits et les données demandées ont été laissés en blanc pour leur protection. Veuillez le compléter et, si nécessaire, le corriger.',
  answer:
    'Veuillez répondre au présent message en laissant le numéro {number} dans l’objet : votre réponse sera ainsi versée sans délai au dossier. Seules les réponses provenant d’adresses de la même organisation sont acceptées.',
  labels: { basis: 'Ligne directrice :', sources: 'Textes cités :' },
  sources: {
    'CoE 2008':
      'Conseil de l’Europe, Lignes directrices pour la coopération entre organes de répression et fournisseurs de services Internet contre la cybercriminalité, 2008',
    'CoE 2020':
      'Conseil de l’Europe, Cooperation between law enforcement and Internet service providers: revised study and guidelines, 2020, avec le formulaire type (Template Request Form) en annexe A',
    UNODC:
      'Office des Nations Unies contre la drogue et le crime (ONUDC), Basic tips for investigators and prosecutors for requesting electronic/digital data/evidence from foreign jurisdictions',
    GNI: 'Global Network Initiative, Data Beyond Borders: Mutual Legal Assistance in the Internet Age',
  },
  partsMissing: 'Il manque : {parts}.',
  breadth: {
    covers: 'En l’état, la demande couvre : {parts}.',
    targets: 'comptes ou adresses désignés : {count}',
    days: 'jours : {count}',
    noPeriod: 'aucune période déterminée',
    kinds: 'types de données : {count}',
  },
  parts: {
    name: 'nom',
    badgeNumber: 'numéro de matricule ou d’identification',
    position: 'grade ou fonction',
    email: 'adresse électronique officielle',
    telephone: 'numéro de téléphone de service',
    switchboard: 'numéro du standard',
    website: 'site Internet officiel',
    address: 'adresse postale',
  },
  draft: {
    rejection: 'Nos motifs :',
    information: 'Nous vous prions de compléter les points suivants :',
    more: 'S’y ajoutent {count} autres points, que nous préciserons volontiers sur demande.',
  },
  points: {
    'sender-free-mail': {
      missing: 'La demande utilise une adresse électronique d’un service de messagerie public.',
      why: 'La correspondance n’est possible que par une adresse fournie par l’autorité elle-même.',
      send: 'Veuillez envoyer la demande depuis une adresse du domaine propre à votre autorité et y indiquer une telle adresse.',
    },
    'sender-not-official': {
      missing:
        'Le domaine de votre adresse électronique ne nous est pas connu comme celui d’une autorité publique.',
      why: 'Nous devons pouvoir vérifier la provenance d’une demande avant toute communication de données.',
      send: 'Veuillez envoyer la demande depuis le domaine officiel de votre autorité, avec son numéro de standard et son site Internet, afin que nous puissions rappeler.',
    },
    'document-unreadable': {
      missing:
        'Une pièce jointe n’a pas pu être ouverte : elle est endommagée, protégée par un mot de passe ou trop volumineuse.',
      why: 'Nous ne pouvons statuer que sur ce que nous sommes en mesure de lire.',
      send: 'Veuillez renvoyer le document au format PDF, sans mot de passe.',
    },
    'authority-missing': {
      missing: 'La demande n’indique pas quelle autorité l’a ordonnée ou autorisée.',
      why: 'Des données ne peuvent être communiquées qu’à la demande d’une autorité habilitée par la loi.',
      send: 'Veuillez indiquer le nom et la qualité du tribunal, du magistrat ou de l’agent qui a autorisé la demande, ainsi que la date.',
    },
    'authority-insufficient': {
      missing:
        'L’autorité indiquée ne peut à elle seule autoriser la communication de données de cette nature.',
      why: 'Plus une mesure porte atteinte à la vie privée, plus élevée doit être l’autorité qui l’ordonne.',
      send: 'Veuillez envoyer une décision ou une autorisation du juge, du tribunal ou du procureur compétent pour ce type de données.',
    },
    'order-not-attached': {
      missing: 'La demande se réfère à une décision judiciaire qui n’est pas jointe.',
      why: 'Toute décision d’un tribunal ou d’une autre autorité judiciaire doit accompagner la demande.',
      send: 'Veuillez envoyer une copie intégrale et lisible de la décision.',
    },
    'legal-basis-missing': {
      missing: 'La demande n’indique aucune base légale.',
      why: 'La référence à la base légale fait partie du contenu minimal de toute demande.',
      send: 'Veuillez indiquer l’article de loi ou le traité sur lequel la demande se fonde.',
    },
    'nature-missing': {
      missing: 'La demande n’indique pas quelle mesure est sollicitée.',
      why: 'La conservation, la communication et le retrait obéissent à des conditions et à des délais différents.',
      send: 'Veuillez préciser si vous sollicitez une conservation, une communication, un retrait ou une autre mesure.',
    },
    'subject-missing': {
      missing: 'La demande ne désigne ni compte, ni identifiant, ni personne.',
      why: 'Sans identifiant exact, nous ne pouvons trouver les données, ou risquerions de communiquer celles d’un tiers.',
      send: 'Veuillez indiquer l’identifiant exact : nom de compte, adresse électronique, adresse IP avec l’heure, ou URL.',
    },
    'requested-missing': {
      missing: 'La demande n’indique pas les données dont vous avez besoin.',
      why: 'Nous ne pouvons communiquer que ce qui est demandé précisément.',
      send: 'Veuillez envoyer la liste des données nécessaires, chacune aussi précisément que possible.',
    },
    'emergency-unsupported': {
      missing: 'La demande est signalée comme urgence vitale, mais n’expose aucun fait qui l’établisse.',
      why: 'La procédure d’urgence est réservée aux cas de danger pour la vie, de blessures graves ou de terrorisme.',
      send: 'Veuillez indiquer qui est en danger, de quoi, pourquoi maintenant et en quoi les données seront utiles. À défaut, la demande est traitée selon la procédure ordinaire.',
    },
    'foreign-direct': {
      missing: 'Nous ne pouvons prendre cette mesure à la demande directe d’une autorité étrangère.',
      why: 'De telles demandes suivent les procédures des traités internationaux, en règle générale l’entraide judiciaire.',
      send: 'Veuillez transmettre la demande par votre autorité centrale compétente. Vous pouvez dès à présent nous demander de conserver les données dans l’intervalle.',
    },
    'wrong-provider': {
      missing:
        'Les données demandées relèvent d’un service que nous n’exploitons pas, ou ne sont pas détenues par le service désigné.',
      why: 'Les demandes doivent être adressées au fournisseur qui détient les données.',
      send: 'Veuillez vous adresser à l’exploitant de ce service, ou nous envoyer l’identifiant d’un compte auprès de l’un de nos services.',
    },
    overbroad: {
      missing: 'La demande n’est pas limitée à des données, à des personnes ou à une période déterminées.',
      why: 'Les demandes de données multiples et indéterminées sont à éviter ; seul ce qui est nécessaire et proportionné peut être communiqué.',
      send: 'Veuillez envoyer une demande limitée aux comptes, aux types de données et à la période que l’enquête exige.',
    },
    'nature-contradictory': {
      missing: 'La mesure cochée sur le formulaire et le texte de la demande ne concordent pas.',
      why: 'Aucun doute ne doit subsister sur la mesure ordonnée.',
      send: 'Veuillez préciser clairement si vous sollicitez une conservation, une communication, un retrait ou une autre mesure.',
    },
    'requester-incomplete': {
      missing: 'Les coordonnées de l’agent requérant sont incomplètes.',
      why: 'Nous devons pouvoir vérifier la provenance de la demande et joindre l’agent en cas de question.',
      send: 'Veuillez indiquer le nom de l’agent avec son matricule, son grade ou sa fonction, son adresse électronique officielle et son numéro de téléphone de service.',
    },
    'letterhead-incomplete': {
      missing: 'Les coordonnées de votre autorité sont incomplètes.',
      why: 'Toute lettre devrait être établie sur papier à en-tête avec le numéro du standard et le site Internet, afin que son authenticité puisse être vérifiée.',
      send: 'Veuillez envoyer la demande sur papier à en-tête de votre autorité, avec adresse, numéro de standard et site Internet.',
    },
    'telephone-personal': {
      missing: 'Le seul numéro de téléphone indiqué semble être un numéro personnel ou mobile.',
      why: 'Un rappel doit aboutir à l’autorité et non à une ligne privée.',
      send: 'Veuillez indiquer un numéro fixe de votre service ou celui du standard.',
    },
    'registration-number-missing': {
      missing: 'La demande ne porte pas de numéro d’enregistrement de votre autorité.',
      why: 'Ce numéro fait partie du contenu minimal de toute demande et en assure la traçabilité de part et d’autre.',
      send: 'Veuillez indiquer le numéro sous lequel votre autorité a enregistré cette demande.',
    },
    'crime-missing': {
      missing: 'La demande n’indique pas l’infraction qui fait l’objet de l’enquête.',
      why: 'Les données qui peuvent être communiquées dépendent de l’infraction et de la disposition légale.',
      send: 'Veuillez indiquer le type d’infraction et l’article de loi.',
    },
    'case-number-missing': {
      missing: 'La demande n’indique pas de numéro de dossier ou de procédure.',
      why: 'Ce numéro rattache la demande à une enquête en cours.',
      send: 'Veuillez indiquer le numéro du dossier pénal ou de la procédure.',
    },
    'overview-missing': {
      missing: 'La demande n’expose pas les faits.',
      why: 'Nous devons pouvoir apprécier le lien entre les données demandées et l’infraction.',
      send: 'Veuillez exposer brièvement comment l’infraction a été commise et en quoi ces données importent. Il n’est pas nécessaire de nommer les personnes.',
    },
    'data-type-missing': {
      missing: 'La demande n’indique pas le type de données sollicité.',
      why: 'Les données relatives aux abonnés, au trafic et au contenu obéissent à des exigences légales différentes.',
      send: 'Veuillez préciser si vous avez besoin de données relatives aux abonnés, au trafic ou au contenu.',
    },
    'time-range-missing': {
      missing: 'La demande n’indique pas de période pour les données de trafic ou de contenu.',
      why: 'Une demande doit être précise et limitée à ce que l’enquête exige.',
      send: 'Veuillez indiquer le début et la fin de la période, avec la date, l’heure et le fuseau horaire.',
    },
    'time-zone-missing': {
      missing: 'Une heure est indiquée sans fuseau horaire.',
      why: 'Les adresses IP sont souvent réattribuées en quelques minutes : une heure d’écart peut désigner une autre personne.',
      send: 'Veuillez indiquer le fuseau horaire de chaque heure mentionnée, de préférence par rapport à UTC.',
    },
    'confidentiality-no-basis': {
      missing: 'La confidentialité est demandée sans indication de sa base légale.',
      why: 'Nous pouvons être tenus d’informer la personne concernée, sauf disposition légale contraire.',
      send: 'Veuillez indiquer la disposition qui fonde la confidentialité et jusqu’à quelle date elle doit s’appliquer.',
    },
    'language-unsupported': {
      missing: 'La demande est rédigée dans une langue que notre service ne traite pas.',
      why: 'Une demande mal comprise peut conduire à communiquer les mauvaises données.',
      send: 'Veuillez envoyer une traduction de la demande et de toute décision jointe.',
    },
    'emergency-undeclared': {
      missing:
        'Les faits laissent supposer un danger pour la vie ou l’intégrité physique, mais la demande n’est pas signalée comme urgence vitale.',
      why: 'Les demandes sont traitées selon leur degré d’urgence.',
      send: 'Veuillez nous indiquer s’il s’agit d’une urgence vitale, afin que nous puissions lui donner la priorité.',
    },
    'port-missing': {
      missing: 'Une adresse IPv4 est indiquée avec l’heure, mais sans le port source.',
      why: 'De nombreux clients peuvent partager une même adresse IPv4 ; seul le port permet de les distinguer.',
      send: 'Veuillez indiquer le port source pour chaque adresse IP et chaque heure, si vous en disposez.',
    },
    'preservation-no-follow-up': {
      missing: 'La demande de conservation n’indique pas si une demande de communication suivra.',
      why: 'Les données conservées sont effacées à l’expiration du délai si aucune décision ou demande d’entraide ne parvient à temps.',
      send: 'Veuillez nous indiquer si et quand une telle décision ou demande suivra, ou si les données ne sont plus nécessaires.',
    },
  },
};
