package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.toetspunt.Toetspunt;

/** Every toetspunt, in the order of the codes. */
public final class Toetspuntenlijst {
    private Toetspuntenlijst() {}

    /** All of them. */
    public static List<Toetspunt> alle() {
        return List.of(
                new AantalAdviezen(),
                new EenAdviesSamen(),
                new DisciplinePast(),
                new DeskundigeVanDeAanvrager(),
                new EerderBetrokken(),
                new DeskundigeBeslist(),
                new VormVanHetAdvies(),
                new EigenOnderbouwing(),
                new CriteriaInAdvies(),
                new AdviesOverDeGevraagdeVorm(),
                new AdviesVers(),
                new OnderzoekVoorgelegd(),
                new OnderzoekVers(),
                new GegevensOntbraken(),
                new OppOntbreekt(),
                new BevoegdheidVanBeslisser(),
                new AlleenMededeling(),
                new Motivering(),
                new AdviezenInBesluit(),
                new IngegaanOpZienswijze(),
                new IngegaanOpAlternatieven(),
                new EigenAfweging(),
                new CriteriaInBesluit(),
                new CriteriumBekend(),
                new DuurWijktAf(),
                new GeweigerdZonderAanvulling(),
                new Categorie(),
                new Duur(),
                new GeweigerdOmGeld(),
                new GeweigerdZonderToestemming(),
                new BesluitOpTijd(),
                new Rechtsmiddelclausule(),
                new Beslisser(),
                new AlleenVoorEenSchool(),
                new Afschriften(),
                new BeslissendSwv(),
                new Volgnummer(),
                new OudersAanHetWoord(),
                new BezwaarOpTijd(),
                new BelangBijBezwaar(),
                new CommissieVooraf(),
                new BeslissingOpBezwaarOpTijd(),
                new NieuwOnderzoekGewogen(),
                new TenOnrechteNietOntvankelijk(),
                new GeschilOpTijd(),
                new BehoefteOnderzocht(),
                new EigenAanbodGewogen(),
                new SamenwerkingsverbandGevraagd(),
                new GesprekMetOuders(),
                new WeigeringGemotiveerd(),
                new AndereSchoolBereid(),
                new PlaatsBekend(),
                new GrondWeegt(),
                new VolGezegd(),
                new AanmeldingVastgelegd(),
                new ToelatingOpTijd(),
                new TijdelijkGeplaatst(),
                new OntbrekendeGegevensGevraagd(),
                new OudersGewaarschuwd(),
                new PlichtOvergenomen());
    }
}
