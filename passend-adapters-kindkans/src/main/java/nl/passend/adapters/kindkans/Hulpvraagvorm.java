package nl.passend.adapters.kindkans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Aanname;
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

/** The words of Kindkans. Public is that a dossier number comes back, or -1 when it went wrong, and that a school is known by its BRIN. */
@Aanname(wat = "A hulpvraag is handed in as JSON, its documents in the same delivery.", sinds = "2026-11")
@Aanname(wat = "Messages are fetched by BRIN, after a cursor, each with an id of its own.", sinds = "2026-11")
@Aanname(wat = "A pupil is named by the school's own pseudonym, which comes back with each message.", sinds = "2026-11")
final class Hulpvraagvorm implements Loketvorm {
    static final Map<Verzoeksoort, String> SOORTEN = Map.of(
            Verzoeksoort.ADVIES, "adviesvraag",
            Verzoeksoort.ARRANGEMENT, "arrangement",
            Verzoeksoort.TLV, "tlv");

    /** What Kindkans says for no. */
    private static final long MISLUKT = -1;

    @Override
    public String naam() {
        return Kindkans.NAAM;
    }

    @Override
    public Set<Verzoeksoort> soorten() {
        return SOORTEN.keySet();
    }

    @Override
    public Wisseltabel tabel() {
        return Hulpvraagtabel.TABEL;
    }

    @Override
    public String indienpad() {
        return "/hulpvragen";
    }

    @Override
    public Map<String, Object> heen(Verzoek verzoek) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("soort", SOORTEN.getOrDefault(verzoek.soort(), ""));
        uit.put("gevraagd", verzoek.vorm());
        uit.put("samenwerkingsverband", verzoek.samenwerkingsverband());
        uit.put("brin", verzoek.school().brin());
        verzoek.school().nummerOptioneel().ifPresent(nummer -> uit.put("vestiging", nummer));
        uit.put("leerling", verzoek.leerling().waarde());
        // The only status that leaves the school: a draft has no way here.
        uit.put("status", "aanmelding");
        uit.put("datum", verzoek.op().toString());
        verzoek.door().naamOptioneel().ifPresent(wie -> uit.put("indiener", wie));
        uit.put("hulpvraag", tabel().heen(verzoek.inhoud()));
        uit.put(
                "bijlagen",
                verzoek.bijlagen().stream().map(Hulpvraagvorm::bijlage).toList());
        return uit;
    }

    private static Map<String, Object> bijlage(Bijlage bijlage) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("sha256", bijlage.sha256());
        uit.put("bestand", bijlage.naam());
        uit.put("soort", bijlage.document());
        return uit;
    }

    @Override
    public Optional<String> nummer(Map<String, Object> antwoord) {
        Lezing lezing = new Lezing(naam(), antwoord);
        long nummer = lezing.getal("dossiernummer");
        if (nummer != MISLUKT && nummer <= 0) {
            throw lezing.onleesbaar("dossiernummer");
        }
        return nummer == MISLUKT ? Optional.empty() : Optional.of(Long.toString(nummer));
    }

    @Override
    public String ophaalpad(Vestiging school, String na) {
        return "/hulpvragen/berichten?brin=" + school.brin() + "&na=" + na.replaceAll("[^A-Za-z0-9-]", "");
    }

    @Override
    public List<?> berichten(Map<String, Object> antwoord) {
        return new Lezing(naam(), antwoord).lijst("berichten");
    }

    @Override
    public String cursor(Map<String, Object> antwoord) {
        return new Lezing(naam(), antwoord).tekst("tot");
    }

    @Override
    public Bericht bericht(Map<String, ?> daar) {
        Lezing lezing = new Lezing(naam(), daar);
        Teruglezing feiten = tabel().terug(lezing.objecten("onderdelen"), naam());
        return new Bericht(
                naam() + "/" + lezing.tekst("id"),
                Long.toString(lezing.getal("dossiernummer")),
                lezing.uit("brin", Vestiging::van),
                lezing.uit("leerling", Leerlingsleutel::new),
                lezing.dag("datum"),
                lezing.tekst("status"),
                feiten.gebeurtenissen(),
                feiten.nietOvergenomen());
    }
}
