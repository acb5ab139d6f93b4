package nl.passend.adapters.ot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Aanname;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.wissel.Bericht;
import nl.passend.core.port.wissel.Bijlage;
import nl.passend.core.port.wissel.Leerlingsleutel;
import nl.passend.core.port.wissel.Teruglezing;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Wisseltabel;
import nl.passend.transport.loket.Lezing;
import nl.passend.transport.loket.Loketvorm;

/**
 * The words of Onderwijs Transparant. Public is that a school registers for a SOT or for an arrangement (BOSK, HIA, TLV, zware
 * ondersteuning; W28), that a groeidocument goes with it, and that parents can be invited to read along at an arrangement.
 */
@Aanname(wat = "A registration is handed in as JSON, its documents in the same delivery.", sinds = "2026-11")
@Aanname(wat = "News is fetched by school, after a cursor, each item with an id of its own.", sinds = "2026-11")
@Aanname(wat = "A move to secondary education is registered at the same desk.", sinds = "2026-11")
@Aanname(wat = "Parents read along where the dossier has their permission for what is asked.", sinds = "2026-11")
final class Aanmeldingsvorm implements Loketvorm {
    static final Set<Verzoeksoort> SOORTEN =
            Set.of(Verzoeksoort.OVERLEG, Verzoeksoort.ARRANGEMENT, Verzoeksoort.TLV, Verzoeksoort.OVERSTAP);

    @Override
    public String naam() {
        return OnderwijsTransparant.NAAM;
    }

    @Override
    public Set<Verzoeksoort> soorten() {
        return SOORTEN;
    }

    @Override
    public Wisseltabel tabel() {
        return Groeidocumenttabel.TABEL;
    }

    @Override
    public String indienpad() {
        return "/aanmeldingen";
    }

    @Override
    public Map<String, Object> heen(Verzoek verzoek) {
        Map<String, Object> kop = new LinkedHashMap<>();
        kop.put("voor", keuze(verzoek));
        kop.put("vorm", verzoek.vorm());
        kop.put("samenwerkingsverband", verzoek.samenwerkingsverband());
        kop.put("school", verzoek.school().brin());
        verzoek.school().nummerOptioneel().ifPresent(nummer -> kop.put("vestiging", nummer));
        kop.put("leerlingcode", verzoek.leerling().waarde());
        kop.put("datum", verzoek.op().toString());
        verzoek.door().naamOptioneel().ifPresent(wie -> kop.put("aanmelder", wie));
        kop.put("ouders-lezen-mee", oudersLezenMee(verzoek));
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("aanmelding", kop);
        uit.put("groeidocument", tabel().heen(verzoek.inhoud()));
        uit.put(
                "documenten",
                verzoek.bijlagen().stream().map(Aanmeldingsvorm::document).toList());
        return uit;
    }

    /** What the registrant chooses (W28): the SOT, or which arrangement. */
    static String keuze(Verzoek verzoek) {
        if (verzoek.soort() == Verzoeksoort.OVERSTAP) {
            return "PO-VO";
        } else if (verzoek.soort() == Verzoeksoort.TLV) {
            return "TLV";
        }
        String kort = verzoek.vorm().substring(verzoek.vorm().indexOf(':') + 1);
        return kort.startsWith("bosk") ? "BOSK" : kort.replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    /** Parents are invited at an arrangement (W28), and where every permission that goes along stands: the content has no others. */
    private static boolean oudersLezenMee(Verzoek verzoek) {
        List<Gebeurtenis> toestemmingen = verzoek.inhoud().stream()
                .filter(feit -> feit.is(Soort.AKKOORD))
                .filter(feit -> feit.tekst(Veld.AARD).orElse("").endsWith("toestemming"))
                .toList();
        return verzoek.soort() == Verzoeksoort.ARRANGEMENT
                && !toestemmingen.isEmpty()
                && toestemmingen.stream()
                        .allMatch(feit ->
                                feit.uitkomst().filter("gegeven"::equals).isPresent());
    }

    private static Map<String, Object> document(Bijlage bijlage) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("sha256", bijlage.sha256());
        uit.put("naam", bijlage.naam());
        uit.put("document", bijlage.document());
        return uit;
    }

    @Override
    public Optional<String> nummer(Map<String, Object> antwoord) {
        if (antwoord.containsKey("geweigerd")) {
            return Optional.empty();
        }
        Lezing lezing = new Lezing(naam(), antwoord);
        String nummer = lezing.tekst("aangemeld");
        if (!nummer.matches("[A-Za-z0-9-]{1,40}")) {
            throw lezing.onleesbaar("aangemeld");
        }
        return Optional.of(nummer);
    }

    @Override
    public String ophaalpad(Vestiging school, String na) {
        return "/aanmeldingen/nieuws?school=" + school.brin() + "&vanaf=" + na.replaceAll("[^A-Za-z0-9-]", "");
    }

    @Override
    public List<?> berichten(Map<String, Object> antwoord) {
        return new Lezing(naam(), antwoord).lijst("nieuws");
    }

    @Override
    public String cursor(Map<String, Object> antwoord) {
        return new Lezing(naam(), antwoord).tekst("volgende");
    }

    @Override
    public Bericht bericht(Map<String, ?> daar) {
        Lezing lezing = new Lezing(naam(), daar);
        Teruglezing feiten = tabel().terug(lezing.objecten("vakken"), naam());
        return new Bericht(
                naam() + "/" + lezing.tekst("nieuwsid"),
                lezing.tekst("aanmelding"),
                lezing.uit("school", Vestiging::van),
                lezing.uit("leerlingcode", Leerlingsleutel::new),
                lezing.dag("op"),
                lezing.tekst("stand"),
                feiten.gebeurtenissen(),
                feiten.nietOvergenomen());
    }
}
