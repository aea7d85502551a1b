import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** French: the template's rows (CoE 2020 App. A) as authorities of France, Belgium, Luxembourg and Switzerland word them. */
export const fr: Labels = {
  language: 'fr',
  title: 'Modèle de formulaire de demande',
  note: 'Note - * = Rayer la mention inutile',
  yes: ['OUI'],
  no: ['NON'],
  sections: {
    organisation: row(
      "Coordonnées de l'organisme à l'origine de la demande",
      "{Coordonnées,Informations sur,Détails,Renseignements sur} {de l'organisme,de l'organisation,de l'autorité,du service,l'organisme,l'organisation,l'autorité,le service} {demandeur,demandeuse,requérant,requérante,à l'origine de la demande,faisant la demande,effectuant la demande,qui fait la demande} | {Organisme,Organisation,Autorité,Service} {demandeur,demandeuse,requérant,requérante}",
      'Organisme | Organisation | Service',
    ),
    requester: row(
      "Coordonnées de la personne à l'origine de la demande et à laquelle toutes les réponses doivent être adressées",
      "{Coordonnées de,Informations sur,Détails de,Renseignements sur,Identité de} la personne {à l'origine de la demande,faisant la demande,effectuant la demande,qui fait la demande,formulant la demande}{ et {à laquelle,à qui} toutes les réponses doivent être adressées,} | {Coordonnées,Identité,Détails} {de l'auteur de la demande,du demandeur,du requérant} | {Personne,Agent,Enquêteur} à l'origine de la demande | Personne à contacter | Point de contact",
      'Demandeur | Contact | Requérant',
    ),
    nature: row(
      'Nature de la demande',
      '{Nature,Type} {de la demande,de la requête,de la réquisition,de demande}',
      'Nature',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Dénomination officielle',
      "{Dénomination,Nom,Appellation} {légale,légal,officielle,officiel,juridique,complet,complète} {de l'organisme,de l'organisation,de l'autorité,du service,} | {Dénomination,Nom,Intitulé} {de l'organisme,de l'organisation,de l'autorité,du service,de l'unité}{ demandeur, requérant, requérante,} | Dénomination sociale | Raison sociale",
      "Organisme | Autorité | Service | Unité | Organisation | {Autorité,Organisme,Service} {requérante,requérant,demandeur} | Dénomination | Service d'enquête",
      "(Nom complet publié de l'organisme)",
    ),
    'organisation.address': row(
      'Adresse',
      "Adresse {de l'organisme,de l'organisation,de l'autorité,du service,postale,officielle,publiée,administrative,du siège}",
      'Siège | Coordonnées postales',
      "(Adresse publiée de l'organisme)",
    ),
    'organisation.legalStatus': row(
      'Statut juridique',
      "{Statut,Régime} {légal,juridique} {de l'organisme,de l'organisation,} | Forme juridique | Statut {de l'organisme,de l'organisation,de l'autorité} | {Type,Nature} {d'organisme,de l'organisme,d'autorité} | Qualité juridique",
      'Statut',
      '(ministère public, police nationale/locale, etc.)',
    ),
    'organisation.website': row(
      'Site internet',
      "{Site,Page} {internet,web} {de l'organisme,de l'organisation,officiel,officielle,} | Site officiel | Adresse {internet,web}",
      'Site | Internet | Web',
      "(site internet officiel de l'organisme)",
    ),
    'requester.name': row(
      "Nom, avec numéro de matricule ou d'identification",
      "{Nom,Nom et prénom} {et,avec,avec le,incluant le,y compris le} {numéro,n°} {de matricule,de badge,d'identification,de badge/d'identification,de badge/identification,de badge/ID,de carte professionnelle,de matricule ou d'identification} | {Nom,Nom et prénom} {et,avec,-,,} matricule | Nom, prénom {et,,} {n° de matricule,numéro de matricule,n° d'identification} | Nom {de l'enquêteur,de l'agent,du demandeur,du requérant} | Enquêteur {en charge,chargé du dossier}",
      'Nom | Nom, prénom | Nom et prénom | Prénom et nom | Nom et prénoms | Enquêteur | Agent | Identité',
    ),
    'requester.rank': row(
      'Grade',
      "Grade {de l'agent,de l'enquêteur,ou rang,/ échelon,/ rang}",
      'Rang | Échelon',
      '(Applicable aux organisations hiérarchisées telles que la police)',
    ),
    'requester.position': row(
      'Fonction',
      "{Fonction,Poste} {occupée,occupé,exercée,exercé} | {Fonction,Qualité} {de l'agent,du demandeur} | {Fonction / poste,Poste / fonction,Fonctions,Intitulé du poste,Qualité / fonction}",
      'Qualité | Poste | Position | Titre | Emploi',
      '(Par exemple enquêteur en cybercriminalité, procureur, point de contact national unique, etc.)',
    ),
    'requester.email': row(
      'Courriel',
      '{Adresse,Courrier} {électronique,de courriel,courriel,e-mail,email,mail,de messagerie,de courrier électronique}{ professionnelle, officielle, professionnel,} | {E-mail,Courriel,Mail} {professionnel,officiel} | Mél',
      'Mail | Messagerie | Adresse mail | Adresse e-mail | E-mail',
      '(Doit être une adresse électronique officielle (pas yahoo, gmail, etc.))',
    ),
    'requester.telephone': row(
      'Téléphone',
      '{Numéro,N°,No} {de téléphone,téléphone,de tél.,tél.} {professionnel,direct,officiel,} | Téléphone {professionnel,direct,fixe,de service,officiel} | Ligne directe',
      'Tél | Tel | Téléphone / portable | Portable | Mobile | Tél. direct | Téléphone portable | Tél. fixe',
      '(Doit être un numéro de téléphone professionnel et non personnel)',
    ),
    'nature.emergency': row(
      'Urgence',
      "{Demande,Cas,Situation,Requête} {urgente,d'urgence} | Divulgation d'urgence | Urgence vitale",
      'Urgent',
      '(À utiliser uniquement en cas de danger de mort, de décès, de blessure grave ou de terrorisme)',
    ),
    'nature.preservation': row(
      'Conservation de données',
      '{Conservation,Préservation,Gel,Sauvegarde,Rétention} {de,des} données | Demande de {conservation,préservation,gel}{ de données, des données,} | Conservation rapide de données',
      'Conservation | Préservation | Gel',
      "(Précisez exactement ce qui est demandé. Soyez précis et limitez-vous à ce qui est nécessaire à l'enquête. Fournissez toutes les informations disponibles, y compris les fuseaux horaires de l'activité criminelle) À utiliser lorsque la conservation est demandée dans l'attente d'une décision légale de divulgation des données.",
    ),
    'nature.production': row(
      'Production de données',
      '{Production,Communication,Transmission,Divulgation,Fourniture,Remise,Obtention,Mise à disposition} {de,des} données | Demande de {production,communication,divulgation} {de données,des données,}',
      'Production | Communication | Divulgation | Transmission',
      'À utiliser lorsque la production ou la divulgation de données est demandée ; le même niveau de détail que pour la conservation de données est requis.',
    ),
    'nature.takedown': row(
      'Retrait de contenu',
      '{Retrait,Suppression,Blocage,Effacement} {de contenu,de contenus,du contenu,des contenus,de contenus illicites} | {Demande de,Retrait /,Suppression /,Blocage /} {retrait,suppression} {de contenu,de contenus,} | Mise hors ligne | Fermeture de site',
      'Retrait | Suppression | Takedown | Blocage',
      "(Pour demander le retrait d'un site internet, d'un réseau social ou d'une autre publication en ligne)",
    ),
    'nature.courtOrder': row(
      'Ordonnance légale ou judiciaire',
      '{Ordonnance,Décision,Injonction,Mandat,Ordre,Réquisition} {judiciaire,de justice,du tribunal,légale/judiciaire,légale / judiciaire,juridique/judiciaire,légale ou judiciaire,légal/judiciaire} | Ordonnance {du juge,légale,de justice} | Décision légale/judiciaire | Ordonnance légale/du tribunal | Ordonnance du tribunal/légale',
      'Ordonnance | Réquisition | Commission rogatoire',
      '(Toute ordonnance d’un tribunal ou d’une autre autorité judiciaire doit être jointe au formulaire)',
    ),
    'nature.other': row(
      'Autre',
      'Autre {demande,nature,nature de demande}',
      'Autres | Autre (préciser) | Autre (à préciser) | Divers',
      '(Fournir tous les détails et le fondement juridique de la demande)',
    ),
    crime: row(
      "Infraction(s) faisant l'objet de l'enquête",
      "{Infraction,Infractions,Infraction(s),Infraction/s,Crime,Crimes,Crime(s),Crime/s,Délit,Délits,Délit(s),Faits} {faisant l'objet de l'enquête,faisant l'objet d'une enquête,sous enquête,objet de l'enquête,visée,visées,visée(s),enquêtée,enquêtées,enquêtée(s),poursuivie,poursuivies,investigués,investigué(s),sur lesquels porte l'enquête,sur laquelle porte l'enquête,en cours d'enquête,en cours d'investigation} | {Quelle,Quelles,Quelle(s),Quel,Quels,Quel(s)} {infraction,infractions,infraction(s),crime,crimes,crime(s),crime/s} {fait l'objet de l'enquête,font l'objet de l'enquête,fait/font l'objet de l'enquête,fait l'objet d'une enquête,font l'objet d'une enquête,fait/font l'objet d'une enquête,est/sont investigué(s),est/sont sous enquête} | {Qualification pénale,Qualification des faits,Qualification juridique,Infraction pénale}",
      'Infraction | Infractions | Infraction(s) | Crime | Délit | Qualification',
      "(Indiquez le type d'infraction selon votre législation et l'article de la loi applicable) Le numéro du dossier pénal ou de la procédure doit être indiqué",
    ),
    overview: row(
      "Aperçu de l'activité criminelle",
      "{Aperçu,Résumé,Description,Exposé,Présentation,Vue d'ensemble,Synthèse,Récapitulatif} {de l'activité criminelle,de l'activité délictueuse,de l'activité délictuelle,de l'activité illicite,des faits,de l'affaire,du crime,de l'infraction,des activités criminelles,sommaire des faits,succinct des faits} | {Bref exposé,Exposé sommaire,Résumé succinct} des faits | Circonstances de l'infraction",
      'Faits | Aperçu | Résumé | Exposé | Circonstances',
      "(Décrivez dans les grandes lignes comment l'infraction a été commise et ses particularités. Il n'est pas nécessaire d'identifier des personnes dans cette partie. Il s'agit d'un résumé de l'infraction). Il est important d'indiquer le fondement juridique de la demande. Il peut s'agir d'un tribunal ou autre",
    ),
    subject: row(
      'Personne ou compte visé par la demande',
      '{Sujet,Objet,Cible,Objets} {de la demande,de la requête,de la réquisition} | {Personne,Personnes,Personne(s),Compte,Compte(s)} {visée,visées,visé,visés,concernée,concernées,concerné,visée(s),visé(s)}{ par la demande, par la requête,} | {Personne ou compte,Compte ou personne,Personne / compte,Personne/compte} {visé,concerné,visé par la demande,concerné par la demande} | Personne ou entité {visée,concernée} {par la demande,}',
      'Sujet | Objet visé | Cible | Compte | Compte visé | {Compte,Profil} {ou,/} {personne,utilisateur} | {Personne,Utilisateur} {ou,/} {compte,profil}',
      "(Donnez le plus de détails possible sur la personne ou l'entité visée par la demande, y compris des informations telles que nom, adresse, date de naissance et toute information en ligne telle que noms d'utilisateur, autres identités en ligne, adresses IP connues ; joignez des copies de toute information disponible en ligne, telle que publications, photographies, etc.)",
    ),
    requested: row(
      'Éléments demandés',
      "{Ce qui est,Qu'est-ce qui est,Que} {demandé,demandez-vous,requis,sollicité,demande-t-on} | {Données,Informations,Renseignements,Éléments,Mesures} {demandées,demandés,sollicitées,sollicités,requises,requis,recherchées} | {Contenu,Détail,Détails,Précisions} de la demande | Demande précise | Informations qui sont demandées",
      'Demande | Requête',
      '(Indiquez précisément ce que vous demandez – titulaire du compte, activité, publications, etc. Soyez précis – pas de recherche exploratoire)',
    ),
    dataTypes: row(
      'Type de données demandées',
      '{Type,Types,Type(s),Nature,Catégorie,Catégories,Genre} {de,des,de la} {données,donnée} {demandées,demandée,sollicitées,requises,recherchées,demandé,concernées,}',
      'Type de données | Données',
    ),
    'dataTypes.subscriber': row(
      "Données relatives à l'abonné",
      "{Données,Informations,Renseignements} {d'abonné,d'abonnés,sur l'abonné,relatives à l'abonné,de l'abonné,concernant l'abonné,d'identification,relatives aux abonnés,sur les abonnés} | Identité de l'abonné",
      'Abonné',
    ),
    'dataTypes.traffic': row(
      'Données relatives au trafic',
      '{Données,Informations} {de trafic,relatives au trafic,de connexion,du trafic,de traffic} | Données techniques de connexion',
      'Trafic',
    ),
    'dataTypes.content': row(
      'Données relatives au contenu',
      '{Données,Informations} {de contenu,relatives au contenu,du contenu} | Contenu des communications',
      'Contenu | Contenus',
    ),
    timeLimits: row(
      'Délais',
      '{Délai,Délais,Limite,Limites,Contrainte,Contraintes} {de temps,de réponse,temporelles,temporelle,impartis,imparti,de la demande} | Date limite | Échéance | Limitation dans le temps | Limites de temps',
      'Délai | Échéances | Terme',
      '(À indiquer si cette demande est limitée dans le temps, par exemple durée de la garde à vue, prescription, etc.)',
    ),
    confidentiality: row(
      'Confidentialité',
      '{Demande,Exigence,Exigences,Clause} de confidentialité | Secret {de la demande,de la procédure,de l’enquête,de l’instruction} | Non-divulgation | Confidentialité {demandée,requise,de la demande} | Confidentialité / non-divulgation',
      'Confidentiel',
      "Certaines juridictions sont tenues d'informer la personne concernée des demandes relatives à ses données. Les délais varient d'une juridiction à l'autre. Si la demande requiert la confidentialité, cela doit être indiqué ici avec le fondement juridique de la demande de confidentialité.",
    ),
    registrationNumber: row(
      "Numéro d'enregistrement",
      "{Numéro,N°,No} {d'enregistrement,de référence,de la demande,de registre,de réquisition,d'ordre} | {Numéro de référence,Numéro de dossier,Référence,Réf.} {de l'autorité,du service,de l'organisme} {requérant,requérante,demandeur,demanderesse} | {Nos références,Nos réf.,N/Réf.,N/Réf,Notre référence,Nos réf,Notre réf.} | Référence {de la demande,du service,interne} | Réf. {de la demande,interne}",
      'Référence | Références | Réf | Réf.',
    ),
    'organisation.country': row(
      'Pays',
      "Pays {requérant,demandeur,d'origine,de l'organisme} | État requérant",
      'État',
    ),
    'organisation.switchboard': row(
      'Standard téléphonique',
      '{Standard,Téléphone (standard),Tél. (standard),Téléphone standard,Tél. standard,Numéro du standard,N° du standard,Téléphone du standard,Numéro central,Standard téléphonique de l’organisme,Centrale téléphonique}',
      'Standard | Central',
    ),
    'requester.badgeNumber': row(
      'Numéro de matricule',
      "{Numéro,N°,No} {de matricule,matricule,de badge,d'identification,de carte professionnelle,RIO,de carte,d'agent}",
      'Matricule | Badge | RIO | NIGEND',
    ),
    'crime.provisions': row(
      'Article de la loi applicable',
      '{Articles,Article,Article(s)} {de loi,de la loi,applicable,applicables,visés,du code pénal,de référence} | {Dispositions,Textes} {applicables,légales,violées,visés,enfreintes,répressifs,pénales} | Base légale de l’infraction | Texte de loi',
      'Article | Articles | Textes',
    ),
    'crime.caseNumber': row(
      'Numéro du dossier pénal ou de la procédure',
      "{Numéro,N°,No,Référence,Réf.} {de dossier,du dossier,de procédure,de la procédure,d'affaire,de l'affaire,de parquet,parquet,de PV,PV,de procès-verbal,d'enquête,de notice,du dossier pénal,d'instruction} | Notice n° | Procédure n° | Dossier n° | Affaire n°",
      'Procédure | Dossier | Affaire | PV | Notice',
    ),
    legalBasis: row(
      'Fondement juridique',
      '{Fondement,Base} {juridique,légal,légale} {de la demande,de la requête,} | {Fondements juridiques,Cadre juridique,Cadre légal,Bases légales,Cadre d’enquête} {de la demande,}',
      'Fondement | Cadre',
    ),
    'authority.issuedBy': row(
      'Autorité ayant rendu la décision',
      "{Autorité,Juridiction,Magistrat,Tribunal,Juge} {émettrice,émetteur,ayant rendu la décision,ayant rendu l'ordonnance,ayant délivré l'ordonnance,mandante,mandant,requérant,saisi,compétent,compétente} | {Ordonnance,Décision} {rendue par,délivrée par,émise par} | Magistrat prescripteur | Autorité judiciaire",
      'Magistrat | Tribunal | Juge | Parquet | Délivrée par | Émise par',
    ),
    'authority.date': row(
      "Date de l'ordonnance",
      "Date de {la décision,l'ordonnance,la réquisition,la commission rogatoire} | {Ordonnance,Décision} {du,en date du}",
    ),
    identifiers: row(
      'Identifiants',
      'Identifiants {du compte,des comptes,visés,de la cible} | Identifiant {du compte,visé}',
      "Identifiant | Comptes | Nom d'utilisateur | Noms d'utilisateur | Pseudonyme | Pseudo | Adresse IP | Adresses IP",
    ),
    timeRange: row(
      'Période',
      'Période {demandée,concernée,visée,de temps,des données,sollicitée,considérée} | {Plage,Intervalle} {de dates,de temps,temporelle,horaire} | Laps de temps',
      'Dates | Créneau',
    ),
  },
  unused: wordingsOf(
    'Fax | Télécopie | Télécopieur | N° de fax | Date | Date de la demande | Lieu | Fait à | Lieu et date | Signature | Cachet | Tampon | De | Objet | Destinataire | Fournisseur de services | Fournisseur | Prestataire | Pièces jointes | Pièce jointe | Annexes | Annexe | PJ | Vos références | V/Réf. | Votre référence | Langue | Priorité | Département | Division | Section | Bureau | Classification | Supérieur hiérarchique | Remarques | Observations',
  ),
};
