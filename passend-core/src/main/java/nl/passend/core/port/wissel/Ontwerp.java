package nl.passend.core.port.wissel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.register.Pgn;

/**
 * A request in the making, for use inside the school. No port takes one: it reaches nobody until a named person files it and it becomes a
 * {@link Verzoek}. It holds the facts that the decision needs by the kader, and tells which facts of the dossier it leaves at home.
 * Immutable and thread safe.
 */
@Experimenteel
public final class Ontwerp {
    private final Verzoeksoort soort;
    private final String vorm;
    private final String zaak;
    private final Leerlingsleutel leerling;
    private final Vestiging school;
    private final String samenwerkingsverband;
    private final Benodigd benodigd;
    private final List<Bijlage> bijlagen;

    private Ontwerp(
            Verzoeksoort soort,
            String vorm,
            String zaak,
            Leerlingsleutel leerling,
            Vestiging school,
            String samenwerkingsverband,
            Benodigd benodigd,
            List<Bijlage> bijlagen) {
        this.soort = soort;
        this.vorm = vorm;
        this.zaak = zaak;
        this.leerling = leerling;
        this.school = school;
        this.samenwerkingsverband = samenwerkingsverband;
        this.benodigd = benodigd;
        this.bijlagen = bijlagen;
    }

    /**
     * Drafts a request for a form of support or a meeting, with the facts that the steps which ask for and decide it read.
     *
     * @param beoordeling the dossier, judged under the kaders of the samenwerkingsverband that is asked
     * @param zaak zaak of the dossier; empty for the dossier's own
     * @param vorm form or meeting, full or bare id, as a step that records {@code aanvraag-ingediend} names it
     * @throws InvoerException when no step asks for it (PAS-2242), or the dossier names no school or samenwerkingsverband (PAS-1105)
     */
    public static Ontwerp van(Beoordeling beoordeling, Verzoeksoort soort, String zaak, String vorm) {
        Vestiging school = beoordeling
                .dossier()
                .school()
                .flatMap(deze -> Optional.ofNullable(deze.brin()))
                .map(Vestiging::van)
                .orElseThrow(() -> ontbreekt("school/brin"));
        String swv = beoordeling.dossier().samenwerkingsverband().orElseThrow(() -> ontbreekt("swv"));
        Benodigd benodigd = Benodigd.van(beoordeling, zaak, vorm);
        return new Ontwerp(
                soort,
                benodigd.vorm(),
                zaak,
                new Leerlingsleutel(beoordeling.dossier().leerling()),
                school,
                swv,
                benodigd,
                List.of());
    }

    private static InvoerException ontbreekt(String veld) {
        return new InvoerException(Foutcode.SLEUTEL_ONTBREEKT, Plaats.wijzer(veld), veld);
    }

    /** The same with documents that go along. */
    public Ontwerp met(Collection<Bijlage> meer) {
        List<Bijlage> alle = new ArrayList<>(bijlagen);
        alle.addAll(meer);
        return new Ontwerp(soort, vorm, zaak, leerling, school, samenwerkingsverband, benodigd, List.copyOf(alle));
    }

    /** What is asked. */
    public Verzoeksoort soort() {
        return soort;
    }

    /** Form of support or meeting, full id in the kader. */
    public String vorm() {
        return vorm;
    }

    /** Zaak of the dossier. */
    public String zaak() {
        return zaak;
    }

    /** The pupil. */
    public Leerlingsleutel leerling() {
        return leerling;
    }

    /** School that asks. */
    public Vestiging school() {
        return school;
    }

    /** Samenwerkingsverband that is asked. */
    public String samenwerkingsverband() {
        return samenwerkingsverband;
    }

    /** Facts that the decision needs, in the order of the dossier. */
    public List<Gebeurtenis> inhoud() {
        return benodigd.nodig();
    }

    /** Facts of the dossier that stay at home. */
    public List<Gebeurtenis> blijftThuis() {
        return benodigd.blijftThuis();
    }

    /** Documents that go along. */
    public List<Bijlage> bijlagen() {
        return bijlagen;
    }

    /** Documents that go along though no line of the kader asks for them. */
    public List<Bijlage> nietNodig() {
        return bijlagen.stream()
                .filter(bijlage -> !benodigd.vraagtOm(bijlage.document()))
                .toList();
    }

    /** Required lines that are not met or cannot be told; what the samenwerkingsverband would send back as incomplete (AC5). */
    public List<Bevinding> ontbreekt() {
        return benodigd.ontbreekt();
    }

    /** Expected lines that are not met or cannot be told; they block nothing. */
    public List<Bevinding> verwacht() {
        return benodigd.verwacht();
    }

    /**
     * Files it: from here on it may be sent.
     *
     * @param door who files it; a name is asked
     * @return the request, or what is missing
     * @throws InvoerException when nobody is named (PAS-1105), or a text of the content holds what looks like a persoonsgebonden nummer
     *     (PAS-2201, with the names of the fields)
     */
    public Indiening dienIn(Actor door, LocalDate op) {
        if (door.naamOptioneel().isEmpty()) {
            throw ontbreekt("door");
        }
        weigerPgn();
        return ontbreekt().isEmpty()
                ? new Indiening.Ingediend(new Verzoek(this, door, op))
                : new Indiening.Onvolledig(ontbreekt());
    }

    private void weigerPgn() {
        List<Melding> gevonden = new ArrayList<>();
        for (Gebeurtenis feit : inhoud()) {
            feit.velden().forEach((veld, waarde) -> {
                if (Pgn.staatIn(waarde.toString())) {
                    gevonden.add(pgn(feit.soortcode() + "." + veld.sleutel()));
                }
            });
            Stream.of(feit.door().naam(), feit.id().orElse(null), feit.zaak().orElse(null))
                    .filter(tekst -> tekst != null && Pgn.staatIn(tekst))
                    .forEach(tekst -> gevonden.add(pgn(feit.soortcode())));
        }
        bijlagen.stream()
                .filter(bijlage -> Pgn.staatIn(bijlage.naam()))
                .forEach(bijlage -> gevonden.add(pgn("bijlage/naam")));
        if (!gevonden.isEmpty()) {
            throw new InvoerException(gevonden);
        }
    }

    private static Melding pgn(String veld) {
        return Melding.van(Foutcode.PGN_IN_VERZOEK, Plaats.wijzer(veld), veld);
    }

    /** Kind and number of facts. */
    @Override
    public String toString() {
        return "Ontwerp[" + soort.name().toLowerCase(Locale.ROOT) + " " + inhoud().size() + "]";
    }
}
